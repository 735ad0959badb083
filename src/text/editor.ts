import type { CollectionName } from '../schema/collections.ts';

/** The name of a folder in the editor's form: of all its entries, of one, and its sign. */
interface FolderWords {
  many: string;
  one: string;
  /** A name of Material Symbols. */
  icon: string;
  /** What an editor should know before writing there. */
  about?: string;
}

/** The folders of the content, in the order an editor meets them. */
export const editorFolders: Record<CollectionName, FolderWords> = {
  virksomheder: { many: 'Steder', one: 'sted', icon: 'storefront' },
  ydelser: { many: 'Ydelser', one: 'ydelse', icon: 'sell' },
  partnerskaber: { many: 'Historier', one: 'historie', icon: 'handshake' },
  resultater: { many: 'Resultater', one: 'resultat', icon: 'monitoring' },
  jobtyper: { many: 'Veje til job', one: 'vej til job', icon: 'badge' },
  guide: { many: 'Guiden', one: 'side i guiden', icon: 'menu_book' },
  papirer: {
    many: 'Papirer',
    one: 'papir',
    icon: 'contract',
    about:
      'Hver overskrift i teksten siger, om det er gjort eller foreslået: »Kommunen gjorde: …« eller »Vi foreslår: …«.',
  },
  sider: {
    many: 'Sider',
    one: 'side',
    icon: 'description',
    about:
      'Om, Privatliv og Tilgængelighed skal være her. Skriv en ny dato i Opdateret, når teksten er rettet.',
  },
  ordliste: { many: 'Ordliste', one: 'ord', icon: 'dictionary' },
  opgavetyper: { many: 'Opgavetyper', one: 'opgavetype', icon: 'task' },
  koebsveje: { many: 'Købsveje', one: 'købsvej', icon: 'shopping_cart' },
  spoergeguide: { many: 'Spørgeguide', one: 'rum', icon: 'checklist' },
  satser: { many: 'Satser', one: 'sats', icon: 'calculate' },
  arter: { many: 'Arter af steder', one: 'art', icon: 'category' },
  maalgrupper: { many: 'Målgrupper', one: 'målgruppe', icon: 'groups' },
  hensyn: { many: 'Hensyn', one: 'hensyn', icon: 'favorite' },
  sprog: { many: 'Sprog', one: 'sprog', icon: 'translate' },
};

/** The words of the editor's form that are not a field's own. */
export const editorText = {
  title: (site: string) => `Rediger ${site}`,
  heading: 'Rediger indholdet',
  needsScript: 'Formularen virker kun med JavaScript.',
  besideLabel: 'Tjek og visning',
  /** What Sveltia CMS calls the button that opens the folder. */
  openFolder: 'Arbejd med lokalt repository',
  checkHeading: 'Tjek',
  checking: 'Tjekker …',
  checkFailed: 'Tjekket kunne ikke køre. Er kommandoen npm run rediger stadig i gang?',
  allGood: 'Ingen fejl.',
  mistakes: (count: number) => (count === 1 ? 'Én fejl' : `${count} fejl`),
  /** What the form refuses itself, before there is anything to check. */
  cannotSave: (count: number) =>
    count === 1
      ? 'Kan ikke gemmes endnu: Ét felt er ikke rigtigt.'
      : `Kan ikke gemmes endnu: ${count} felter er ikke rigtige.`,
  here: 'I det, du har åbent',
  elsewhere: 'Andre steder',
  pageHeading: 'Sådan ser siden ud',
  easy: 'Let at læse',
  pageFrame: 'Siden, som den ser ud på en telefon',
  pageWaits: 'Åbn et sted, en historie eller en side, så vises den her.',
  pageStarts: 'Visningen starter. Det tager lidt første gang.',
  pageFails: 'Visningen er ikke startet. Formularen virker uden.',
  saved: (file: string) => `Gemt: ${file}`,
  moved: (from: string, to: string) =>
    `${from} hedder nu ${to}. Den gamle adresse er gemt og fører til den nye.`,
  follows: (count: number) =>
    count === 1
      ? 'Én anden fil peger nu på det nye navn.'
      : `${count} andre filer peger nu på det nye navn.`,
  removed: (file: string) => `Slettet: ${file}`,
  stillMentions: 'Det nævnes stadig i:',
  needsIt: (file: string) =>
    `${file} kan ikke undvære det. Åbn den, og vælg et andet, eller slet den.`,
  clear: 'Fjern det alle de andre steder',
  cleared: (count: number) => (count === 1 ? 'Fjernet ét sted.' : `Fjernet ${count} steder.`),
  tellGone: 'Lad den gamle adresse sige, at siden er fjernet',
  toldGone: 'Adressen siger nu, at siden er fjernet.',
  conflict: (file: string) =>
    `${file} blev ikke gemt: En anden har ændret den, siden du åbnede den.`,
  conflictFields: (fields: string) => `I har begge ændret: ${fields}.`,
  conflictRemedy:
    'Det, du har skrevet, står stadig i formularen. Kopiér det, genindlæs siden, og skriv det ind igen.',
  reload: 'Genindlæs siden',
  refused: {
    taken: (file: string) =>
      `${file} blev ikke gemt: Der er allerede en fil med det navn. Vælg et andet navn.`,
    gone: (file: string) => `${file} blev ikke gemt: En anden har slettet den.`,
    size: (file: string) =>
      `${file} blev ikke gemt: Den er for stor. Et billede må højst fylde 8 MB.`,
    other: (file: string) => `${file} blev ikke gemt. Kører kommandoen npm run rediger stadig?`,
  },
  municipality: 'Kommunen',
  /** What the check calls the municipality's own file, and what that is to whoever sees no files. */
  inMunicipalityFile: 'i kommune.yaml',
  underMunicipality: 'under Kommunen',
  body: 'Tekst',
  number: 'Tal',
  bodyHint: 'Teksten under felterne. En tom linje giver et nyt afsnit.',
  slugHint:
    'Navnet i adressen og på filen: små bogstaver a-z, tal og bindestreg. Æ skrives ae, ø oe og å aa. Ret det kun, når det er nødvendigt; den gamle adresse fører så hertil.',
  slugPattern: 'Skriv små bogstaver a-z, tal og bindestreg, og begynd med et bogstav.',
  otherwise: 'Det er skrevet forkert. Se vejledningen ved feltet.',
  /** How the history of the files names what was done. Sveltia CMS fills in what stands in braces. */
  commits: {
    made: 'Opret {{collection}}: {{slug}}',
    changed: 'Ret {{collection}}: {{slug}}',
    removed: 'Slet {{collection}}: {{slug}}',
    putUp: 'Læg op: {{path}}',
    takeDown: 'Slet: {{path}}',
  },
  /** Turns what is said of a value in the check into a sentence of its own. */
  sentence: (message: string) => `Det ${message}.`,
} as const;
