/** What a frame on another site can show: the folder of its page, or the map. */
export type Framed = 'opgaver' | 'byer' | 'virksomheder' | 'kort';

/** The words of the page where a frame for another site is made. */
export const embeddingText = {
  title: 'Vis vejviseren på jeres egen side',
  searchWords: ['indlejre', 'indlejring', 'iframe', 'ramme', 'widget', 'intranet', 'embed'],
  lead: 'På jeres hjemmeside eller intranet kan I vise en opgave, en by, et sted eller hele kortet. Det kræver én linje kode.',
  description:
    'Lav den linje kode, der viser en opgave, en by, et sted eller kortet fra vejviseren på en anden hjemmeside.',
  make: 'Vælg, hvad I vil vise',
  what: 'Hvad vil I vise?',
  kinds: {
    opgaver: 'En opgave, og hvem der kan løse den',
    byer: 'Stederne i en by',
    virksomheder: 'Ét sted',
    kort: 'Hele kortet',
  },
  choose: { opgaver: 'Opgaven', byer: 'Byen', virksomheder: 'Stedet' },
  /** Where there are more places than one can choose from. */
  chooseOnPage: 'Find stedet i vejviseren. På dets side står et link hertil.',
  code: 'Koden',
  codeHint: 'Sæt den ind som HTML, der hvor det skal stå.',
  copy: 'Kopiér koden',
  copied: 'Koden er kopieret.',
  /** The page that the frame would show is not there. */
  missing: 'Det findes ikke i vejviseren. Vælg noget andet.',
  copyFailed: 'Browseren ville ikke kopiere. Markér koden, og kopiér den selv.',
  preview: 'Sådan kommer det til at se ud',
  width: 'Hvor bredt er der?',
  widths: { wide: 'Så bredt som her', phone: 'Som på en telefon' },
  failed: 'Siden kan ikke lave koden nu. Adresserne herunder kan I bruge som de er.',
  needsScript: 'Uden JavaScript kan siden ikke lave koden. Sæt selv en af adresserne herunder ind.',
  addresses: 'Alle adresser',
  addressesLead: 'Hver adresse kan vises i en ramme på en anden side, fx sådan:',
  more: (count: number, what: string) =>
    `${count} steder har også en. Den hedder ${what} og det sidste af adressen på stedets side.`,
  about: 'Godt at vide',
  facts: [
    'Rammen viser det samme som vejviseren. Bliver noget rettet her, er det rettet hos jer.',
    'Den sætter ingen cookies og henter intet fra andre end vejviseren.',
    'Linkene i den åbner vejviseren i et nyt vindue.',
    'I nyere udgaver af Chrome og Edge bliver rammen selv så høj som det, der står i den. I andre browsere har den den højde, der står i koden, og man kan rulle i den.',
  ],
  /** The frame's name, for those who hear the page it stands on. */
  frameTitle: (what: string, site: string) => `${what} (${site})`,
  /** On the page of a place. */
  ofPlace: 'Vis stedet på jeres egen side',
} as const;

/** The words of the pages that stand in frames. */
export const framedText = {
  from: 'Fra',
  newWindow: 'Links åbner i et nyt vindue.',
  rest: 'Se resten i vejviseren',
  task: 'Se opgaven i vejviseren',
  town: 'Se byen i vejviseren',
  place: 'Læs mere om stedet',
  map: 'Søg på kortet i vejviseren',
  mapTitle: (municipality: string) => `Kort over stederne i ${municipality}`,
  sold: 'Det kan I købe:',
} as const;
