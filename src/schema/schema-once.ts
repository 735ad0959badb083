import { z } from 'astro/zod';
import type { ImageField } from './fields.ts';

/**
 * A schema that is made once, for entries that each have a field for pictures of their own: to make that of a place takes
 * far longer than to read a place with it. Astro looks for pictures beside the entry, so each is asked of the field that
 * was given last. Whoever gives one reads its entry at once, and an entry's pictures come before anything it waits for.
 */
export function schemaOnce(
  make: (image: ImageField) => z.ZodType,
): (image: ImageField) => z.ZodType {
  let ofEntry: ImageField | undefined;
  const image: ImageField = () =>
    z.string().transform((path) => {
      if (ofEntry === undefined) throw new Error('A picture is looked for when its entry is read.');
      return ofEntry().parse(path);
    });
  const schema = make(image);
  return (own) => {
    ofEntry = own;
    queueMicrotask(() => {
      ofEntry = undefined;
    });
    return schema;
  };
}
