import type { ComparedField } from '../domain/shortlist/shortlist-entry.ts';
import { maybeClosed, quoteAll } from './phrases.ts';
import { shortlistButtonText } from './shortlist-button.ts';

const compared: Record<ComparedField, string> = {
  delivery: 'Sådan får I det',
  capacity: 'Hvor meget',
  leadTime: 'Hvor hurtigt',
  minimumOrder: 'Mindste opgave',
  area: 'Hvor',
  limits: 'Her går grænsen',
  price: 'Pris',
  references: 'Kunder, en kilde nævner',
  kind: 'Slags sted',
  registered: 'Registreret (RSV)',
  freshness: 'Oplysninger',
  jobEffects: 'Job og forløb, som en kilde nævner',
};

/** The same in the middle of a sentence that lists them. */
const inSentence: Record<ComparedField, string> = {
  delivery: 'hvordan I får det',
  capacity: 'hvor meget de kan',
  leadTime: 'hvor hurtigt det går',
  minimumOrder: 'mindste opgave',
  area: 'hvor de kommer',
  limits: 'hvor grænsen går',
  price: 'pris',
  references: 'kunder',
  kind: 'slags sted',
  registered: 'registrering (RSV)',
  freshness: 'hvor sikkert det er',
  jobEffects: 'job og forløb',
};

/** The words of the list in the browser: its entries, its tools, and the comparison. */
export const shortlistEntriesText = {
  empty: 'Listen er tom',
  emptyLead: `Tryk på bogmærket (${shortlistButtonText.add}) ved et sted eller en ydelse. Så står det her.`,
  kept: 'Listen gemmes kun i denne browser. Vi får den ikke at se.',
  notKept:
    'Din browser gemmer ikke listen. Den står i sidens adresse. Gem linket, hvis du vil beholde den.',
  clear: 'Ryd listen',
  cleared: 'Listen er ryddet.',
  copyLink: 'Kopiér link til listen',
  linkCopied: 'Linket er kopieret. En kollega ser samme liste.',
  print: 'Udskriv',
  received: 'Det her er en liste, du har fået et link til. Din egen er ikke ændret.',
  keepReceived: 'Gem den som min liste',
  backToMine: 'Vis min egen liste',
  loading: 'Henter listen …',
  failed: 'Noget af listen kunne ikke hentes.',
  gone: (slugs: readonly string[]) =>
    slugs.length === 1
      ? `»${slugs[0]}« findes ikke i vejviseren mere.`
      : `De her findes ikke i vejviseren mere: ${quoteAll(slugs)}.`,
  forgetGone: 'Fjern fra listen',
  onlyNoted: (names: readonly string[]) =>
    `Forespørgslen herunder går ikke til ${new Intl.ListFormat('da').format(names)}. Spørg kommunen, hvis I vil have løst en opgave der.`,
  status: (count: number) => (count === 1 ? '1 på listen' : `${count} på listen`),
  moveUp: (name: string) => `Flyt op: ${name}`,
  moveDown: (name: string) => `Flyt ned: ${name}`,
  moved: (name: string, place: number, count: number) =>
    `${name} er nu nummer ${place} af ${count}.`,
  remove: (name: string) => `Fjern fra listen: ${name}`,
  removed: (name: string) => `${name} er fjernet.`,
  drag: 'Træk for at flytte',
  at: 'hos',
  closed: 'Lukket sted',
  unclear: maybeClosed,
  compare: {
    heading: 'Sammenlign',
    choose: 'Vælg to til fire på listen.',
    what: 'Hvad',
    enterprise: 'Sted',
    contact: 'Kontakt',
    /** Said of one entry where another of them tells. */
    untold: 'Ikke oplyst',
    nobodyTells: (fields: readonly ComparedField[], hasContact: boolean) =>
      `Ingen har oplyst: ${[...fields.map((field) => inSentence[field]), ...(hasContact ? [] : ['telefon og mail'])].join(', ')}.`,
    field: compared,
  },
} as const;
