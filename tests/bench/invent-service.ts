import { toSlug } from '../../src/domain/slug.ts';
import type { Craft } from './crafts.ts';
import type { ServiceFields } from './entry-fields.ts';
import { inventWork } from './invent-enterprise.ts';
import { buyers, occasions, promises } from './phrases.ts';
import type { Random } from './random.ts';

/** One thing an enterprise sells, with the slug of its file. */
export function inventService(
  enterprise: string,
  craft: Craft,
  area: readonly string[],
  random: Random,
): { slug: string; fields: ServiceFields } {
  const [does, noun] = random.pick(craft.work);
  const thing = random.pick(craft.things);
  const buyer = random.pick(buyers);
  const titel = `${noun} af ${thing} til ${buyer}`;
  const fields: ServiceFields = {
    titel,
    virksomhed: enterprise,
    opgavetype: random.pick(craft.taskTypes),
    resume: `Vi ${does} ${thing} ${random.pick(occasions)}, og vi ${inventWork(craft, random)}. ${random.pick(promises)}`,
    leveringsform: random.some(['hos-jer', 'hos-dem', 'vare'] as const, 2),
    ...(random.isLucky(60) && { kapacitet: `${random.between(2, 80) * 10} ${thing} om måneden` }),
    ...(random.isLucky(60) && { leveringstid: `${random.between(2, 8)} uger` }),
    omraade: random.isLucky(50) ? ['hele kommunen'] : random.some(area, 3),
    prisgrundlag: random.isLucky(50) ? 'Pris pr. stk.' : 'Timer plus materialer',
    soegeord: random.some(craft.searchWords, 3),
    kilder: [{ titel: `Eksempelkilde: ${titel}`, dato: '2026-05' }],
  };
  return { slug: `${toSlug(titel) ?? 'ydelse'}-hos-${enterprise}`, fields };
}
