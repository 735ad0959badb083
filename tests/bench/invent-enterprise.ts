import type { EnterpriseFields } from './entry-fields.ts';
import type { Craft } from './crafts.ts';
import type { Town } from '../../src/schema/municipality.ts';
import {
  histories,
  legalForms,
  occasions,
  people,
  promises,
  streets,
  waysIn,
  welcomes,
} from './phrases.ts';
import type { Random } from './random.ts';
import type { Seed } from './seed-content.ts';

export interface Invented {
  fields: EnterpriseFields;
  body: string;
}

/** What is fixed about an enterprise before the rest is left to chance. */
export interface Plan {
  name: string;
  slug: string;
  number: number;
  town: Town;
  craft: Craft;
}

/** An enterprise that does not exist: its fields and a text of a few paragraphs. */
export function inventEnterprise(plan: Plan, slugs: Seed['slugs'], random: Random): Invented {
  const { name, slug, number, town, craft } = plan;
  const [first, second] = [inventWork(craft, random), inventWork(craft, random)];
  const email = (role: string) => `${role}@${slug}.example`;
  const year = random.between(1975, 2024);
  const fields: EnterpriseFields = {
    navn: name,
    art: random.pick(slugs.arter),
    resume: `Vi ${first} og holder til i ${town.name}. Vi ${second} ${random.pick(occasions)}. Her arbejder ${random.pick(people)}.`,
    letLaest: `Vi er i ${town.name}. Vi ${first}. ${random.some(welcomes, 3).join(' ')}`,
    adresse: inventAddress(town, random),
    kontakt: {
      telefon: inventPhone(number),
      email: email('hej'),
      web: `https://${slug}.example`,
      ...(random.isLucky(50) && { salg: { email: email('salg') } }),
      ...(random.isLucky(40) && { job: { email: email('job') } }),
      ...(random.isLucky(60) && { svarInden: random.between(1, 7) }),
    },
    cvr: inventCvr(number),
    juridiskForm: random.pick(legalForms),
    grundlagt: String(year),
    ...(random.isLucky(50) && { bekraeftet: { dato: '2026-10-01', af: 'daglig leder' } }),
    maalgrupper: random.some(slugs.maalgrupper, 3),
    jobtyper: random.some(slugs.jobtyper, 4),
    timerPrUgeFra: random.between(2, 20),
    hensyn: random.some(slugs.hensyn, 4),
    ansatte: [{ antal: random.between(3, 60), hvad: 'medarbejdere i alt', opgjort: '2026-06' }],
    verdensmaal: random.some([3, 4, 8, 10, 11, 12, 13, 15], 3),
    soegeord: random.some(craft.searchWords, 4),
    kilder: [
      { titel: `Eksempelkilde: ${name}`, url: `https://${slug}.example/om`, dato: '2026-05' },
    ],
  };
  return { fields, body: inventBody(craft, year, random) };
}

/** Something people do with a thing: "sliber stole". */
export function inventWork(craft: Craft, random: Random): string {
  return `${random.pick(craft.work)[0]} ${random.pick(craft.things)}`;
}

function inventAddress(town: Town, random: Random): EnterpriseFields['adresse'] {
  const enterprise = {
    vej: `${random.pick(streets)} ${random.between(1, 120)}`,
    postnr: town.postalCode,
    by: town.name,
  };
  if (town.latitude === undefined || town.longitude === undefined) return enterprise;
  const near = (degrees: number) => Math.round(degrees * 1e4 + random.between(-90, 90)) / 1e4;
  const position = { bredde: near(town.latitude), laengde: near(town.longitude) };
  return { ...enterprise, ...position, praecision: 'adresse' };
}

function inventBody(craft: Craft, year: number, random: Random): string {
  const works = Array.from({ length: 6 }, () => inventWork(craft, random));
  const amount = random.between(2, 90) * 10;
  return [
    `${random.pick(histories)}. Det er siden ${year}, og nu er vi ${random.between(3, 60)} om arbejdet. Vi ${works[0]} ${random.pick(occasions)}, og vi ${works[1]} ${random.pick(occasions)}.`,
    '## Sådan foregår det',
    `Sidste år blev det til **${amount} ${random.pick(craft.things)}**. ${random.some(promises, 2).join(' ')}`,
    works
      .slice(2, 5)
      .map((work) => `- Vi ${work} ${random.pick(occasions)}.`)
      .join('\n'),
    `${random.pick(waysIn)} ${random.pick(promises)} Se også [alle vejene ind](/job/).`,
  ].join('\n\n');
}

/** Numbers beginning with 09 are not in use in Denmark. */
function inventPhone(number: number): string {
  const digits = String(number % 1e6).padStart(6, '0');
  return `09 ${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4)}`;
}

/** Eight digits of the right form; each number has its own dozen, and one of them fits. */
function inventCvr(number: number): string {
  const weights = [2, 7, 6, 5, 4, 3, 2, 1];
  const fits = (digits: string) =>
    weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
  const dozen = 97_000_000 + number * 40;
  const found = Array.from({ length: 40 }, (_, step) => String(dozen + step)).find(fits);
  if (found === undefined) throw new Error(`No CVR number fits from ${dozen}.`);
  return found;
}
