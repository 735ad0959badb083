import type { NeededKey } from '../domain/calculator/rates.ts';
import type { Group, Way } from '../domain/calculator/plan.ts';
import type { BookWords, NumberWords } from '../domain/calculator/book-cells.ts';
import { type Version, versions } from '../domain/calculator/compare.ts';
import { roundTo, showMoney, showNumber } from '../domain/calculator/show-money.ts';
import type { Result } from '../domain/calculator/years.ts';
import type { Filling } from '../domain/papers/fill-table.ts';
import type { RateData } from '../schema/rate.ts';

const wayNames: Record<Way, string> = {
  'ledighedsydelse-fleksjob': 'Fra ledighedsydelse til fleksjob',
  'kontanthjaelp-fleksjob': 'Fra kontanthjælp til fleksjob',
  'kontanthjaelp-job': 'Fra kontanthjælp til almindeligt job',
  'kontanthjaelp-smaajob': 'Fra kontanthjælp til småjob ved siden af',
  'kontanthjaelp-praktik': 'Fra kontanthjælp til praktik',
  'foertidspension-skaanejob': 'Fra førtidspension til skånejob',
};

const units: Record<RateData['unit'], string> = {
  percent: '%',
  'kr-an-hour': 'kr. i timen',
  'kr-a-month': 'kr. om måneden',
  'kr-a-year': 'kr. om året',
  'kr-in-all': 'kr. i alt',
  'hours-a-week': 'timer om ugen',
  months: 'måneder',
  people: 'personer',
};

const statuses: Record<RateData['status'], string> = {
  stated: 'Oplyst',
  projected: 'Fremskrevet',
  estimate: 'Skøn',
  historical: 'Historisk, kommunens eget tal',
};

const version: Record<Version, string> = {
  low: 'Lavt bud',
  middle: 'Midterste bud',
  high: 'Højt bud',
};

/** What is said where more than one place says it. */
const shared = {
  result: 'Resultat',
  cumulated: 'Resultat hidtil',
  cumulatedAfter: 'Resultat efter tre år',
  gains: 'Gevinst i alt',
  programme: 'Indsats',
  kept: 'Bliver i job fra år til år',
  deadweight: 'Var kommet i job alligevel',
  personYears: 'Årspersoner',
  perPersonYear: 'Gevinst pr. årsperson',
  perKrone: 'Gevinst pr. krone til indsatsen',
  tax: 'Ekstra skat efter udligning',
  casework: 'Sparet sagsbehandling ved almindelige job',
};

const years = ['år 1', 'år 2', 'år 3'] as const;

/** The words of the page /regn/, of its calculator and of the files that are taken along. */
export const calculatorText = {
  title: 'Regn på det',
  searchWords: [
    'beregner',
    'lommeregner',
    'beregning',
    'besparelse',
    'refusion',
    'business case',
    'businesscase',
  ],
  lead: 'Hvad sparer kommunen, når nogen får et job? Det kommer an på, hvor de kommer fra, og hvor mange timer de får. Regn på jeres egne tal.',
  description:
    'En regner til kommuner: hvad flere i fleksjob, skånejob og almindelige job giver eller koster kommunen over tre år.',
  needsScript:
    'Regneren skal bruge JavaScript. Formlen, satserne og eksemplerne står her på siden, og eksemplet kan hentes som regneark, der regner med jeres egne tal.',
  cannotStart: 'Regneren kunne ikke åbnes. Formlen, satserne og eksemplerne står her på siden.',
  wayName: (way: Way) => wayNames[way],
  unit: units,
  status: statuses,
  version,
  years,
  toCalculator: 'Åbn regneren',
  toolLead: 'Regn på jeres egne tal, og se et lavt, et midterste og et højt bud over tre år.',

  tool: {
    heading: 'Jeres regnestykke',
    empty: 'Ingen mennesker er lagt ind endnu.',
    add: 'Tilføj en gruppe',
    addLabel: 'Vej ind i job',
    remove: (name: string) => `Fjern gruppen: ${name}`,
    removeShort: 'Fjern',
    loadExample: 'Indlæs et opdigtet eksempel',
    reset: 'Begynd forfra',
    group: (number: number, name: string) => `${number}. ${name}`,
    people: (year: number) => `Nye mennesker, år ${year}`,
    more: 'Ret forudsætninger',
    written: 'Det, I har skrevet om hver gruppe',
    forAll: 'For alle grupper',
    number: 'Tal',
    own: 'Jeres tal',
    proposed: 'Vores forslag',
    source: 'Kilde',
    wrong: (least: string, most: string) =>
      `Skriv et tal fra ${least} til ${most}. Der regnes med det sidste gyldige tal.`,
    unread: (words: readonly string[]) =>
      `Noget i adressen kunne ikke læses (${words.join(', ')}). Dér står forslaget, resten er som i adressen.`,
    perMonth: 'Giver kommunen om måneden pr. person',
    neededShort: 'Så mange i job hele året ville betale for indsatsen',
    never: 'Kan ikke',
    capped: 'Lønloftet er nået: Hver krone mere i løn gør tilskuddet en krone mindre.',
    needed: (people: string) => `${people} mennesker i job hele året ville betale for indsatsen.`,
    notNeeded: 'Denne vej kan ikke betale for indsatsen, uanset hvor mange der går den.',
    minus:
      'Kommunen betaler mere end før. Det kan stadig være det rigtige for den, der får jobbet.',
  },
  fields: {
    hours: 'Timer om ugen',
    wage: 'Timeløn med pension',
    before: 'Ydelse før',
    service: 'Tilbud før',
    freed: 'Så meget af tilbuddet frigøres',
    support: 'Støtte i jobbet',
  } satisfies Record<keyof Omit<Group, 'way' | 'people'>, string>,
  results: {
    heading: 'Resultat',
    status: (low: string, middle: string, high: string) =>
      `Efter tre år: ${low} i det lave bud, ${middle} i det midterste og ${high} i det høje.`,
    breakEven: (year: number) => `Det midterste bud er tjent hjem i år ${year}.`,
    noBreakEven: 'Det midterste bud er ikke tjent hjem efter tre år.',
    gain: shared.gains,
    programme: shared.programme,
    result: shared.result,
    cumulated: shared.cumulated,
    what: 'Hvad',
    cumulatedAfter: shared.cumulatedAfter,
    kept: shared.kept,
    deadweight: shared.deadweight,
    byVersion: 'De tre bud, kr.',
    byYear: 'År for år i det midterste bud, kr.',
    perPersonYear: shared.perPersonYear,
    perKrone: shared.perKrone,
    personYears: shared.personYears,
    besideHeading: 'Ved siden af, ikke i resultatet',
    tax: shared.tax,
    taxHelp:
      'Når en borger betaler mere skat, går det meste til den fælles udligning. Pengene kommer først efter nogle år.',
    casework: shared.casework,
    caseworkHelp:
      'Sagsbehandling er kun sparet, hvis sagen lukker, og tiden bliver brugt til noget andet.',
    offCosts: (sum: string) =>
      `Gevinsten er ${sum} i alt, hvis de, der var kommet i job alligevel, også trækkes fra det, der koster.`,
  },
  sway: {
    heading: 'Det betyder mest',
    lead: 'Resultatet efter tre år i det midterste bud, når ét tal ad gangen er lavt eller højt.',
    caption: 'Resultatet, når ét tal er lavt eller højt',
    asTable: 'Se tallene som tabel',
    when: (value: string, result: string) => `${value}: ${result}`,
    low: 'Lavt',
    high: 'Højt',
    picture:
      'En bjælke for hvert tal. Jo længere, jo mere betyder tallet. Den lodrette streg er 0 kr. Den stiplede del er et dårligere resultat, den fyldte et bedre.',
  },
  papers: 'Papirer, som tallene skal ind i',
  take: {
    heading: 'Tag det med',
    copy: 'Kopiér adressen',
    copied: 'Adressen er kopieret. Alle tal står i den.',
    copyFailed: 'Adressen kunne ikke kopieres. Kopiér den fra browserens adresselinje.',
    print: 'Udskriv',
    xlsx: 'Hent budget og regnestykke (.xlsx)',
    csv: 'Hent som tabel (.csv)',
    failed: 'Filen kunne ikke laves. Prøv igen.',
    agenda: 'Kopiér tabellen til dagsordenspunktet',
    agendaCopied: 'Tabellen er kopieret. Sæt den ind under Økonomi i dagsordenspunktet.',
    agendaFailed: 'Tabellen kunne ikke kopieres. Skriv tallene af.',
    agendaFile: 'Hent dagsordenspunktet med tallene (.docx)',
    agendaFileFailed:
      'Dagsordenspunktet kunne ikke hentes med tallene. Kopiér tabellen, og sæt den selv ind.',
    agendaFileName: 'dagsordenspunkt-med-tal',
    twoSheets:
      'Med flere end fem grupper eller kommunens historiske tal kan udskriften fylde to ark.',
    /** The rows of the paper's table, in its words. */
    agendaRows: {
      head: 'I alt over tre år',
      costs: 'Udgifter',
      people: 'Nye i job, uden dem, der var kommet det alligevel',
      gains: 'Sparet for kommunen',
      left: shared.cumulatedAfter,
    },
    agendaSource: (address: string) => `Regnet med: ${address}`,
    fileName: 'regn-paa-det',
  },
  history: {
    heading: 'En kommunes egne tal',
    show: 'Læg kommunens historiske tal ved siden af',
    hide: 'Fjern de historiske tal',
    lead: 'Historisk tal og kommunens eget. Det er ikke opgjort som regnestykket her: Vi ved ikke, om det er før eller efter statens refusion, hvad de fik før, hvor mange timer de fik, og hvor mange der var kommet i job alligevel.',
    caption: 'Jeres plan ved siden af kommunens historiske tal',
    plan: 'Jeres plan, midterste bud',
    past: (year: number) => `Kommunens tal (${year})`,
    people: 'Mennesker, der er kommet i job',
    saved: 'Gevinst i alt',
    cost: 'Udgift i alt',
    perPerson: 'Pr. person (vores egen division)',
  },
  notCounted: {
    heading: 'Det er ikke regnet med',
    items: [
      'Livskvalitet, helbred og kriminalitet',
      'Botilbud og bostøtte',
      'Det, borgeren selv får mere',
      'Husleje og hjælp til at starte',
      'Det, staten og regionen sparer',
      'Ændringer i bloktilskud og udligning efter behov',
      'At en anden måske mister sit job',
      'Værdien af det, der bliver lavet, eller en lavere pris på det, kommunen køber',
      'Pension senere i livet',
      'Børnene',
    ],
  },
  examples: {
    heading: 'Eksempler',
    lead: 'Opdigtede eksempler, regnet med satserne på siden. Hvert beløb er for én person i én måned, når personen har fået ydelse i mere end et år.',
    caption: 'Hvad én person giver kommunen om måneden',
    way: 'Vej',
    wage: 'Løn',
    after: 'Ydelse eller tilskud efter',
    gain: 'Kommunen får',
    hours: (hours: string, wage: string) => `${hours} timer om ugen til ${wage} kr.`,
    support: (sum: string) => `støtte ${sum}`,
    freed: (part: string, sum: string) => `${part} af et tilbud til ${sum} er frigjort`,
    planHeading: 'Tre grupper over tre år',
    planLead: (programme: string) =>
      `Hvert år begynder 10 i fleksjob fra ledighedsydelse, 6 i skånejob og 8 i almindeligt job, som i tabellen ovenfor. Indsatsen koster ${programme} om året.`,
    planCaption: 'Samme plan i tre bud',
    try: 'Prøv eksemplet i regneren',
    files: { xlsx: 'Hent eksemplet som regneark (.xlsx)', csv: 'Hent det som tabel (.csv)' },
    filesHelp: 'Regnearket regner videre med jeres egne tal, også uden JavaScript.',
  },
  formula: {
    heading: 'Sådan regner vi',
    steps: [
      'Løn om måneden er timer om ugen × timeløn × 52 / 12.',
      'Ydelsen efter er det, borgeren stadig får. I fleksjob falder tilskuddet, når lønnen stiger, og løn og tilskud må tilsammen ikke være mere end lønnen på fuld tid. I skånejob beholder man pensionen, til lønnen når en grænse. I almindeligt job er den 0 kr.',
      'Sparet ydelse er kommunens del af ydelsen før minus kommunens del af ydelsen efter. Den kan være under 0.',
      'Dertil lægges det tilbud, der bliver frigjort. Løntilskud og støtte trækkes fra. Det er gevinsten pr. person om måneden.',
      'Gevinsten ganges med alle måneder i job. Folk begynder spredt over det første år, og nogle holder op igen.',
      'De, der var kommet i job alligevel, trækkes fra gevinsten, og indsatsen trækkes fra til sidst.',
      'Skat og sagsbehandling står for sig selv og er ikke i resultatet.',
    ],
    rounding:
      'Der afrundes kun i det, der vises: til 10 kr. pr. person om måneden, til 100 kr. pr. årsperson og til 1.000 kr. i alt.',
    knowledge: [
      'Kommunen betaler 80 kr. af hver 100 kr. i ydelse, når man har fået ydelse i mere end et år. Staten betaler resten.',
      'Et fleksjob på få timer sparer næsten ikke kommunen for noget, og nogle gange koster det.',
      'I et skånejob sparer kommunen mest på støtte og dagtilbud, hvis den sparer noget.',
    ],
  },
  ladder: {
    heading: 'Statens refusion',
    caption: 'Kommunens del af ydelsen',
    week: 'Fra uge',
    part: 'Kommunen betaler',
    firstYear: (part: string) => `I gennemsnit betaler kommunen ${part} det første år.`,
  },
  rates: {
    heading: 'Satser og kilder',
    lead: 'Tallene for 2026 er mest fremskrevet eller skønnet. Spørg jeres egen økonomiafdeling, før I bruger dem i et budget.',
    caption: 'Tal, der regnes med',
    what: 'Hvad',
    value: 'Tal',
    from: 'Hvor fra',
    range: (low: string, high: string) => `${low} til ${high}`,
  },
  book: {
    sheets: {
      result: 'Resultat',
      budget: 'Budget',
      ...version,
      groups: 'Grupper',
      numbers: 'Tal',
      note: 'Læs mig',
    },
    heads: ['Hvad', 'Tal', 'Lavt', 'Højt', 'Enhed', 'År', 'Slags', 'Kilde'],
    inAll: 'I alt',
    /** The budget in the workbook, in the words of the paper of the budget. */
    budget: {
      title: 'Budget for tre år',
      costs: 'Udgifter i kr.',
      lines: [
        'Løn til projektlederen',
        'En kollegas tid og vikar',
        'Møder, kurser og netværk',
        'Rådgivning om regnskab og forretning, åben for alle',
        'Opgørelse og måling',
        'Vejviser, trykte ting og andet',
      ],
      undivided: 'Endnu ikke delt op',
      costsInAll: 'Udgifter i alt',
      saved: 'Sparet i kommunen, midterste bud',
      savedInAll: 'Sparet på grund af indsatsen',
      result: 'Resultat',
      ofYear: 'Årets resultat, minus betyder udgift',
      cumulated: (name: string) => `${name}: lagt sammen siden begyndelsen`,
      help: [
        'Del udgiften op i de gule felter. Resten står som endnu ikke delt op: indsatsen i arket Tal minus det, I skriver.',
        'Skriver I mere end indsatsen, gælder det kun her. Ret så indsatsen i regneren, og hent alle papirer igen.',
        'Det, der er sparet, følger det midterste bud. Ret forudsætningerne i arkene Grupper og Tal.',
      ],
    },
    rows: {
      people: 'Nye mennesker',
      hours: 'Timer om ugen',
      wage: 'Timeløn med pension',
      before: 'Ydelse før om måneden',
      serviceBefore: 'Tilbud før om måneden',
      freed: 'Frigjort del af tilbuddet',
      support: 'Støtte om måneden',
      monthly: 'Løn om måneden',
      after: 'Ydelse eller tilskud efter',
      saved: 'Sparet ydelse, kommunens del',
      subsidy: 'Løntilskud, kommunens del',
      service: 'Frigjort tilbud',
      gain: 'Gevinst pr. person om måneden',
      tax: 'Ekstra skat pr. person om måneden',
      kept: shared.kept,
      deadweight: shared.deadweight,
      months: 'måneder i job',
      net: 'gevinst',
      gains: shared.gains,
      programme: shared.programme,
      result: shared.result,
      cumulated: shared.cumulated,
      cumulatedAfter: shared.cumulatedAfter,
      personYears: shared.personYears,
      perPersonYear: shared.perPersonYear,
      perKrone: shared.perKrone,
      taxLine: `${shared.tax} (ikke i resultatet)`,
      caseworkLine: `${shared.casework} (ikke i resultatet)`,
    },
  },
} as const;

/** The words of the workbook a plan is taken along as. */
export const bookWords = (numbers: Record<NeededKey, NumberWords>, address: string): BookWords => ({
  ...calculatorText.book,
  version,
  years,
  numbers,
  group: ({ way }, index) => calculatorText.tool.group(index + 1, wayNames[way]),
  note: [
    calculatorText.title,
    address,
    calculatorText.rates.lead,
    ...calculatorText.formula.steps,
    calculatorText.notCounted.heading,
    ...calculatorText.notCounted.items,
  ],
});

/** What the table of the paper for the committee is filled in with: the three versions beside each other. */
export function fillAgenda(results: Record<Version, Result>, address: string): Filling {
  const { agendaRows, agendaSource } = calculatorText.take;
  const row = (name: string, tell: (result: Result) => string) => ({
    name,
    values: versions.map((version) => tell(results[version])),
  });
  return {
    head: agendaRows.head,
    rows: [
      row(agendaRows.costs, ({ costs }) => showMoney(costs, 'total')),
      row(agendaRows.people, ({ newInJob }) => showNumber(roundTo(newInJob, 1))),
      row(agendaRows.gains, ({ gains }) => showMoney(gains, 'total')),
      row(agendaRows.left, ({ cumulated }) => showMoney(cumulated[2], 'total')),
    ],
    note: agendaSource(address),
  };
}

/** The same table in lines and tabs, of which a spreadsheet makes cells. */
export const writeAgenda = ({ head, rows, note }: Filling): string =>
  [
    [head, ...versions.map((version) => calculatorText.version[version])].join('\t'),
    ...rows.map(({ name, values }) => [name, ...values].join('\t')),
    note,
  ].join('\n');
