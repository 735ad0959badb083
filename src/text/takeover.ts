/** Municipalities whose short names one says »på« of and not »i«. */
const islands = ['Bornholm', 'Fanø', 'Langeland', 'Lolland', 'Læsø', 'Samsø', 'Ærø'];

/** What the command asks that begins another municipality's content, and what it writes there. */
export const takeoverText = {
  ask: {
    kode: 'Kommunekoden, tre cifre',
    adresse:
      'Adressen, siden skal ligge på, fx https://socialt.kommunen.dk (Enter: ved det ikke endnu)',
    kontakt: 'Telefon og mail til dem, der passer siden (Enter: senere)',
    virksomheder: 'Telefon og mail til dem, der hjælper virksomheder (Enter: de samme)',
    borgere: 'Telefon og mail til dem, der hjælper borgere i arbejde (Enter: de samme)',
    byer: 'Byerne med postnummer, fx 9805 Nordlund, 9812 Hvidemose',
    farve: 'Kommunens farve, fx #005a9c (Enter: en neutral)',
    write: (folder: string) => `Skal det skrives i ${folder}? (ja/nej)`,
  },
  yes: /^(j|ja|y|yes)$/i,
  wrong: {
    name: 'Skriv kommunens navn med bogstaver, fx "Eksempel Kommune".',
    code: 'Det er ikke en kommunekode. Skriv tre cifre, fx 999.',
    address:
      'Det er ikke en adresse. Skriv den med https:// foran, fx https://socialt.kommunen.dk.',
    reach: (written: string) =>
      `»${written}« er hverken et nummer eller en mail. Skriv fx 12 34 56 78, post@kommunen.dk.`,
    town: (written: string) =>
      `»${written}« er ikke en by. Skriv fx 9805 Nordlund, 9812 Hvidemose.`,
    noTown: 'Skriv mindst én by, fx 9805 Nordlund.',
    colour: 'Det er ikke en farve, der kan regnes med. Skriv den som #005a9c.',
  },
  fullName: (name: string) => `${name} Kommune`,
  siteTitle: (shortName: string) =>
    `Socialøkonomi ${islands.includes(shortName) ? 'på' : 'i'} ${shortName}`,
  description: (name: string) =>
    `Find steder i ${name}, hvor arbejdet også giver mennesker en plads. Se, hvad de laver, hvad du kan købe, og hvor du kan søge job.`,
  companies: 'Kommunens indgang for virksomheder',
  citizens: 'Kommunens indgang for borgere, der søger arbejde',
  young: 'Kommunens ungeindsats',
  /** Stands until the municipality knows its address: a name that nobody can own. */
  noAddress: 'https://udfyld-adressen.example',
  /** What stands above a field of kommune.yaml, by its name. */
  notes: {
    domaene: 'Adressen, siden kommer til at ligge på.',
    udkast: 'Slet linjen, når kommunen har taget siden i brug.',
    kontakt:
      'Numre og mails er ikke prøvet endnu. Ring og skriv, og sæt så en linje ind under hver: kontrolleret: 2026-01-31',
    virksomhedsindgang: 'Står der ikke andet, er det de samme som ovenfor.',
    kort: 'graenser er en kasse: syd, vest, nord og øst. Er den hele Danmark, så kør npm run kort, eller skriv kommunens egen.',
    tilgaengelighedserklaering: 'Dagen, hvor siden om tilgængelighed sidst blev gennemgået.',
    steder:
      'Byerne i kommunen. npm run kort skriver bredde og laengde, når I har en fil med byerne.',
  },
  theme: {
    chosen: (colour: string) =>
      `Regnet ud fra kommunens farve, ${colour}, så al tekst kan læses. Alt andet på siden regnes ud fra de ni.`,
    neutral: 'Pladsholder: en neutral farve. Vælg kommunens egen, og kør npm run check.',
  },
  firstPlace: 'Jeres første sted',
  firstService: 'Jeres første ydelse',
} as const;

interface Told {
  name: string;
  today: string;
  /** The sites that general texts were taken from, the last one first; none where there are no such texts. */
  sources: readonly TextSource[];
}

/** A site that texts were taken from. */
export interface TextSource {
  title: string;
  licence?: string | undefined;
}

const nameSource = ({ title, licence }: TextSource): string =>
  `»${title}«${licence ? ` (${licence})` : ''}`;

/** Where texts are from, as the page Om says it. */
const takenFrom = ([last, ...before]: readonly TextSource[]): string =>
  last === undefined
    ? ''
    : `De er taget fra siden ${nameSource(last)}${before.length > 0 ? `, som har dem fra ${new Intl.ListFormat('da').format(before.map(nameSource))}` : ''}.`;

/** Reads the sites that a page Om says its texts are taken from. */
export const readTextSources = (body: string): TextSource[] => {
  const [said = ''] = /(?<=De er taget fra siden )».*?[«)](?=\.)/u.exec(body) ?? [];
  return [...said.matchAll(/»([^»«]+)«(?: \(([^)]+)\))?/gu)].map(([, title = '', licence]) => ({
    title,
    licence,
  }));
};

/** @param today undefined for the page whose day stands in kommune.yaml. */
const page = (
  title: string,
  summary: string,
  today: string | undefined,
  parts: readonly string[],
): string =>
  `---\ntitel: ${title}\nresume: ${summary}\n${today === undefined ? '' : `opdateret: "${today}"\n`}---\n\n${parts.join('\n\n')}\n`;

/** What stands where somebody has to write; the check reminds of it. */
const toWrite = 'Her skal nogen skrive';

/** The three pages that every page links to, by their names. Nothing in them is said that nobody has done. */
export const takeoverPages: Readonly<
  Record<'om' | 'privatliv' | 'tilgaengelighed', (told: Told) => string>
> = {
  /** Who is behind the site, and where it knows from. */
  om: ({ name, today, sources }) =>
    page(
      'Om siden',
      `Siden viser steder i ${name}, der løser opgaver og har plads til folk, som har svært ved at få job.`,
      today,
      [
        '## Hvad er det her?',
        'Det er en vejviser. Den viser steder, der løser opgaver for andre og samtidig gør plads til mennesker, som har svært ved at få job. Ved hvert sted står der, hvilken slags det er.',
        '## Hvem står bag?',
        `${toWrite}, hvem i kommunen der har lavet siden, og hvem der passer den.`,
        '## Hvor kommer oplysningerne fra?',
        'Nederst på hver side står kilderne, og hvor gamle de er. Det, vi ikke ved, skriver vi ikke. Vi gætter ikke.',
        ...(sources.length > 0
          ? [
              `Teksterne om slags steder, opgaver, veje til job, regler og svære ord og papirerne er ikke skrevet her. ${takenFrom(sources)} Nogle er gjort kortere. Står der »vi« i dem, er det dem, der skrev dem. Ingen hos os har læst dem igennem endnu.`,
            ]
          : []),
        '## Er der en fejl?',
        'Skriv til adressen nederst på siden. Sig, hvilket sted det gælder, hvad der er forkert, og hvor man kan se det rigtige.',
        'Vi skriver ikke navne på ansatte eller på mennesker, der får hjælp. Står der et navn et sted, så sig til.',
      ],
    ),
  /** What the site does with what its readers do. */
  privatliv: ({ today }) =>
    page(
      'Dine oplysninger',
      'Siden bruger ingen cookies og følger ikke, hvad du gør. Intet bliver hentet fra andre steder.',
      today,
      [
        '## Kort sagt',
        '- Siden sætter ingen cookies.\n- Den tæller ikke besøg og følger ikke, hvad du klikker på.\n- Skrift, billeder, kort og søgning ligger på siden selv.\n- Der er ingen konto og intet login.',
        '## Når du søger',
        'Søgningen sker i din egen browser. Dine ord kommer med i sidens adresse, så du kan gemme svaret eller sende det til andre. Søger du fra forsiden, eller åbner du sådan en adresse, får den computer, siden ligger på, adressen med ordene i. Skriv ikke dit navn, dit CPR-nummer eller din sygdom i feltet.',
        '## Det, din browser husker',
        'Din liste og dine valg under Læsehjælp ligger kun i din egen browser. Det, du skriver i en forespørgsel, bliver i fanen, til du lukker den. Listens navne står i adressen, så du kan sende den til en kollega. Du sletter det hele ved at slette sidens data i browseren.',
        'Læser siden op, er det din egen browsers stemme. Nogle stemmer sender teksten til browserens leverandør.',
        '## Når du skriver en mail',
        'Et klik på en mailadresse åbner dit eget mailprogram. Skriv ikke dit CPR-nummer eller noget om din sygdom i en almindelig mail.',
        '## Den computer, siden ligger på',
        `${toWrite}, hvem der driver den computer, siden ligger på, hvad den skriver ned om besøg, og hvornår det bliver slettet.`,
        '## Hvem er ansvarlig?',
        `Siden er et udkast. ${toWrite}, hvem der er dataansvarlig, med adresse, hvordan man får fat i databeskyttelsesrådgiveren, og hvad lovgrundlaget er.`,
        'Du har ret til at se, rette og få slettet det, der er gemt om dig. Du kan få brugen af det begrænset, og du kan gøre indsigelse.',
        '## Vil du klage?',
        'Skriv først til adressen nederst på siden. Du kan også klage til Datatilsynet.',
      ],
    ),
  /** What of the site nobody has tried yet. */
  tilgaengelighed: () =>
    page(
      'Tilgængelighed',
      'Alle skal kunne bruge siden. Her står, hvad der ikke er prøvet endnu, og hvad du kan gøre, hvis noget driller.',
      undefined,
      [
        '## Det er ikke prøvet endnu',
        'Denne side er ikke prøvet, hverken med programmer, der leder efter fejl, eller af mennesker, der bruger skærmlæser og andre hjælpemidler. Den er bygget af en kode, som er lavet, så siden kan læses uden JavaScript og bruges med tastaturet alene. Om det også gælder her, er ikke prøvet.',
        `${toWrite}, hvad der er prøvet på denne side, hvornår og hvordan, og hvad der driller.`,
        '## Erklæringen',
        'En kommune skal have en erklæring om tilgængelighed. Den bliver lavet hos Digitaliseringsstyrelsen. Erklæringen for denne side er ikke oprettet endnu. Til da er denne side en status.',
        '## Er der noget, du ikke kan?',
        'Skriv eller ring. Mail og nummer står nederst, når vi har dem. Sig også til, hvis du har brug for teksten på en anden måde.',
        '## Vil du klage?',
        'Får du ikke et svar, du kan bruge, kan du klage. Digitaliseringsstyrelsen ser efter, at det offentlige følger reglerne. Find deres klageside på digst.dk.',
      ],
    ),
};
