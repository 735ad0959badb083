import { toSlug } from './slug.ts';

/** The fragment a section of a text is reached by: `## Priser` is `#afsnit-priser`. */
export const sectionOf = (heading: string): string => `#afsnit-${toSlug(heading) ?? 'uden-navn'}`;
