import { toSlug } from '../../src/domain/slug.ts';
import type { Craft } from './crafts.ts';
import { companions, spots } from './phrases.ts';
import type { Random } from './random.ts';

/**
 * A name and a slug no other enterprise has. Where chance does not find one, the town joins the name,
 * and at last a number.
 * @param taken slugs in use; the new one is added.
 */
export function inventName(
  craft: Craft,
  town: string,
  taken: Set<string>,
  random: Random,
): { name: string; slug: string } {
  const house = random.pick(craft.houses);
  const short = random.isLucky(50)
    ? `${house} ${random.pick(spots)}`
    : `${random.pick(companions)} & ${house}`;
  const candidates = [short, `${short}, ${town}`];
  for (let number = 1; ; number++) {
    const name = candidates[number - 1] ?? `${short}, ${town} ${number - 1}`;
    const slug = toSlug(name) ?? 'sted';
    if (taken.has(slug)) continue;
    taken.add(slug);
    return { name, slug };
  }
}
