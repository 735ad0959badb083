import type { EnterprisePicture } from '../schema/enterprise.ts';

/** Whose a picture is and what others may do with it; undefined where nobody has told. */
export const creditOf = ({ by, licence }: EnterprisePicture): string | undefined =>
  by === undefined ? undefined : `Billede: ${by}. ${licence}`;

/** The words of an enterprise's pictures. */
export const picturesText = { heading: 'Billeder' } as const;
