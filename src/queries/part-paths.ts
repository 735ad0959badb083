import type { SitePart } from '../domain/directory.ts';
import { getDirectory } from './directory.ts';

/** The path of the page of a part of the site: none where the municipality has nothing for it. */
export async function getPartPaths(
  part: SitePart,
): Promise<{ params: { side: string | undefined } }[]> {
  const { municipality } = await getDirectory();
  return municipality.emptyParts.includes(part) ? [] : [{ params: { side: undefined } }];
}
