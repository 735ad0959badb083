import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { municipalityDir, readTheme } from '../municipality.ts';
import { routes } from '../routes.ts';
import { drawIcon } from '../sharing/draw-icon.ts';
import { getDirectory } from './directory.ts';

const readMark = () => readFile(join(municipalityDir, 'favicon.svg'), 'utf8');

/** The municipality's mark for programs that ask every host for `/favicon.ico`. */
export const getFavicon = async () =>
  await drawIcon({ mark: await readMark(), size: 32, format: 'ico' });

/** The mark on the site's own ground, for the screens of phones. */
export const getIcon = async (size: number) =>
  await drawIcon({
    mark: await readMark(),
    size,
    ground: readTheme()['--brand-surface'],
    format: 'png',
  });

/** The sizes that the manifest names. */
export const iconSizes = [192, 512];

/** What a device shows of the site that a reader has put on its screen (W3C Web Application Manifest). */
export async function getManifest(): Promise<string> {
  const { municipality } = await getDirectory();
  const theme = readTheme();
  return JSON.stringify({
    id: routes.home(),
    name: municipality.siteTitle,
    short_name: municipality.shortName,
    description: municipality.description,
    lang: 'da',
    dir: 'ltr',
    start_url: routes.home(),
    scope: routes.home(),
    // It is a site of pages with addresses, and shows them: nothing of it is kept on the device.
    display: 'browser',
    background_color: theme['--brand-surface'],
    theme_color: theme['--brand-ink'],
    icons: iconSizes.map((size) => ({
      src: routes.icon(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any',
    })),
  });
}
