import type { ContactWay } from '../schema/enterprise.ts';
import { answersWithin, countHours } from './phrases.ts';

const best: Record<ContactWay, string> = {
  phone: 'Ring helst.',
  sms: 'Send helst en sms.',
  email: 'Skriv helst en mail.',
  web: 'Brug helst hjemmesiden.',
  visit: 'Kom helst forbi. Du behøver ikke ringe først.',
};

const possible: Record<ContactWay, string> = {
  phone: 'ringe',
  sms: 'sende en sms',
  email: 'skrive en mail',
  web: 'bruge hjemmesiden',
  visit: 'bare komme forbi',
};

const or = new Intl.ListFormat('da', { type: 'disjunction' });

/** How one reaches a place, in plain words: the best way, then all others that are fine. */
function describeWays([first, ...others]: readonly ContactWay[]): string {
  if (first === undefined) return '';
  if (others.length === 0) return best[first];
  return `${best[first]} Du kan også ${or.format(others.map((way) => possible[way]))}.`;
}

/** A letter that begins by what it is about, and leaves room for the rest. */
const letter = (opening: string, url: string) => [
  'Hej',
  '',
  opening,
  url,
  '',
  'Det drejer sig om:',
  '',
  'Jeg hedder:',
  'Ring eller skriv til:',
  '',
];

/** The words of an enterprise's page. */
export const profileText = {
  easyRead: 'Kort fortalt',
  services: 'Det tilbyder de',
  servicesNotSold: 'Det laver de',
  noServices: 'Vi ved ikke, hvad stedet sælger. Spørg stedet eller kommunen.',
  limits: 'Her går grænsen',
  about: 'Om stedet',
  work: 'Job og forløb her',
  ways: 'Spørg om',
  forWhom: 'For hvem',
  considerations: 'Det får du her',
  hours: 'Timer om ugen',
  hoursFrom: (hours: string) => `Fra ${countHours(hours)}`,
  vacancy:
    'At et sted tager imod fx praktik, er ikke det samme som et ledigt job. Spørg stedet eller kommunen.',
  where: 'Her ligger det',
  contact: 'Kontakt',
  toContact: 'Gå til kontakt',
  phone: 'Telefon',
  email: 'Mail',
  web: 'Hjemmeside',
  sales: 'Vil I købe',
  jobs: 'Søger du arbejde',
  address: 'Adresse',
  openingHours: 'Åbningstider',
  openingHoursNote: 'Tiderne kommer fra en offentlig kilde. Spørg, før du tager af sted.',
  visits: 'Besøg',
  access: 'Adgang',
  bus: 'Uden bil',
  answersWithin,
  sms: 'Sms',
  contactWays: describeWays,
  text: (name: string) => `Send en sms til ${name}`,
  toWeb: 'Gå til hjemmesiden',
  write: (name: string) => `Skriv til ${name}`,
  askMunicipality: 'Spørg gennem kommunen',
  askMunicipalityNote:
    'Vi har ikke stedets egen mail eller telefon. Spørg, om kommunen kan sætte jer i forbindelse med hinanden.',
  askSubject: (name: string) => `Spørgsmål til ${name}`,
  askBody: (name: string, url: string, belongsTo: string | undefined) =>
    letter(
      belongsTo === undefined
        ? 'Jeg har set jeres side i vejviseren:'
        : `Jeg har set ${name} i vejviseren og vil gerne i kontakt med dem:`,
      url,
    ),
  /** Said where the number and the mail are somebody else's. */
  belongsTo: (name: string, owner: string) =>
    `Telefon og mail hører til ${owner}. Sig, at det handler om ${name}.`,
  /** To the municipality, about a place that has no mail of its own. */
  connectBody: (name: string, url: string) =>
    letter(`Kan I sætte mig i forbindelse med ${name}?`, url),
  facts: 'Det ved vi',
  kind: 'Slags sted',
  legalForm: 'Juridisk form',
  deliversTo: 'Kører ud til',
  founded: 'Startet',
  cvr: 'CVR-nummer',
  cvrNote: 'Formen er gyldig. Det siger ikke, om virksomheden findes.',
  productionUnit: 'P-nummer',
  registered: 'Registreret (RSV)',
  registeredSeen: (date: string, source: string) =>
    `Ja, ifølge ${source} (${date}). Ikke slået op i registret.`,
  staff: 'Antal ansatte',
  staffLine: (count: string, what: string, date: string) => `${count} ${what} (opgjort ${date})`,
  globalGoals: 'Verdensmål',
  stories: 'Historier, de er med i',
  similar: 'Steder, der ligner',
} as const;
