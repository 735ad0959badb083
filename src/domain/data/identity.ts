import { v5 } from 'uuid';

/** Made once, at random: where the names of entries are told apart from all others'. Another one would change every id. */
const directories = 'c5d0a1f6-0b5e-4b0e-9a53-7f2f8f0f6d34';

/** What an entry is told apart by: its municipality's code, its folder, and its slugs. */
interface Named {
  municipality: number;
  folder: 'virksomheder' | 'ydelser';
  slug: string;
  /** The slugs it had before, the oldest first. */
  formerSlugs: readonly string[];
}

/**
 * A UUID (version 5, RFC 9562) that an entry keeps when it is renamed, and when the site moves to another address: of the
 * municipality's code, the folder, and the first slug the entry ever had.
 */
export const stableId = ({ municipality, folder, slug, formerSlugs }: Named): string =>
  v5(`${municipality}/${folder}/${formerSlugs[0] ?? slug}`, directories);

/** A UUID for a part of something that has one, such as a telephone of a service. */
export const idWithin = (whole: string, part: string): string => v5(part, whole);
