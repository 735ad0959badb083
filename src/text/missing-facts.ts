import type { MissableFact } from '../domain/missing-facts.ts';

const names: Record<MissableFact, string> = {
  open: 'om stedet er åbent',
  phone: 'telefon',
  ownPhone: 'eget telefonnummer',
  email: 'mail',
  ownEmail: 'egen mail',
  price: 'priser',
  openingHours: 'åbningstider',
  leadTime: 'leveringstid',
  address: 'adresse',
  hours: 'timer om ugen',
  capacity: 'kapacitet',
  minimumOrder: 'mindste opgave',
  area: 'område',
  web: 'hjemmeside',
  access: 'adgang',
  targetGroups: 'målgruppe',
  staff: 'antal ansatte',
  founded: 'startår',
  legalForm: 'juridisk form',
  cvr: 'CVR-nummer',
};

const startWithCapital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The one line that says what nobody has told, and the mail that asks for it. */
export const missingFactsText = {
  missing: (facts: readonly MissableFact[]) =>
    `Mangler endnu: ${facts.map((fact) => names[fact]).join(', ')}.`,
  send: 'Er det dit sted? Send dem',
  subject: (name: string) => `Det, der mangler om ${name}`,
  body: (facts: readonly MissableFact[], url: string) => [
    'Hej',
    '',
    'Det her mangler på siden:',
    url,
    '',
    'Skriv det, du kan. Slet resten.',
    ...facts.map((fact) => `${startWithCapital(names[fact])}:`),
    '',
    'Min rolle på stedet (ikke navn):',
    '',
  ],
} as const;
