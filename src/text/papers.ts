import { calculatorText } from './calculator.ts';

/** The words of the papers that another municipality can take along. */
export const papersText = {
  title: 'Papirer til mødet',
  searchWords: ['papirer til mødet', 'papirer til kommuner', 'papers for the meeting'],
  called: ['papirer', 'papirerne', 'skabelon', 'skabeloner', 'papers', 'template', 'templates'],
  lead: 'Læs dem her, eller hent dem til Word og Excel, og ret dem til. Hvert papir siger, hvad der er gjort, og hvad vi foreslår.',
  description:
    'Dagsordenspunkt, strategi, budget, aftale og kvartalsark, som en kommune kan hente og rette til.',
  inGuide: 'Dagsordenspunkt, strategi, budget, aftale og mere, lige til at rette til.',
  all: 'Se alle papirer',
  list: 'Papirerne',
  /** From figures to papers, step by step. */
  way: {
    heading: 'Sådan får I papirerne til mødet',
    figures:
      'Regn jeres tal ud. Har I ingen tal endnu, så indlæs eksemplet i regneren, og ret hver gruppe til.',
    takeAgenda: `Tryk på »${calculatorText.take.agendaFile}« nederst i regneren. Så står de tre bud i sagen.`,
    takeWorkbook: `Tryk på »${calculatorText.take.xlsx}«. Dér står budgettet for tre år med jeres tal i, og hele regnestykket, til økonomi.`,
    rest: 'Hent de andre papirer:',
    files: 'Hent papirerne:',
    document: (title: string) => `${title} (.docx)`,
    workbook: (title: string) => `${title}, tomt regneark (.xlsx)`,
    fill: 'Åbn dem. Søg efter [ og skriv jeres egne ord. Slet mærkerne og de grå linjer øverst.',
    ask: 'Lad økonomi regne efter, og lad juristen læse med, før sagen kommer på dagsordenen.',
  },
  take: 'Tag det med',
  word: 'Hent til Word',
  sheet: 'Hent regnearket',
  print: 'Du kan også printe siden.',
  tool: 'Lav jeres egne tal og ord her:',
  roles: 'Hvem bruger det',
  guide: 'Læs mere i guiden',
  belongs: 'Papirer, der hører til',
  lawyer: 'Få det set igennem af jeres egen jurist, før I bruger det.',
  looks: 'Hel streg: det er gjort. Stiplet streg: det foreslår vi. I klammer [ ] skriver I selv.',
  looksInFile:
    'Mærket med hel streg siger, hvad der er gjort. Mærket med stiplet streg siger, hvad vi foreslår. I klammer [ ] skriver I selv. Slet mærkerne og denne linje, når papiret er jeres.',
  /** Where a copy comes from. */
  from: (site: string) => `Fra ${site}`,
  reckons: 'Et = er et felt, som regnearket selv regner ud.',
  steps: 'Klik dig igennem',
  stepsHelp: 'Begynd ved 1. Et svar fører til det næste spørgsmål eller viser, hvad I gør.',
  rule: 'Regel',
  goTo: (question: string) => `gå til »${question}«`,
  timeline: 'Tidslinje',
  timelineHelp: 'Kommunens egne tal. Det, der er talt på forskellige måder, står hver for sig.',
  timelineColumns: {
    when: 'Hvornår',
    what: 'Hvad',
    number: 'Antal',
    /** Over the drawings, which have one axis of years. */
    drawn: (first: string, last: string) =>
      first === last ? `Tegnet: ${first}` : `Tegnet: fra ${first} til ${last}`,
  },
  /** What a drawing of the line of time shows. */
  pine: (year: string, number: string, isGoal: boolean) =>
    `Et ${isGoal ? 'stiplet ' : ''}træ ved ${year} på en linje af år, så højt som tallet: ${number}.`,
  pines: 'Træets højde er tallet, og alle år er lige brede. Et stiplet træ er et mål.',
  readme: {
    sheet: 'Læs først',
    rights: 'Må bruges og rettes frit.',
    licence: (licence: string) =>
      `Må bruges og rettes, når I nævner, hvor det er fra (${licence}).`,
  },
  /** What Word calls the styles of a paper. */
  styles: { label: 'Mærke', note: 'Note', cell: 'Celle', smallCell: 'Lille celle' },
  page: 'Side',
  of: 'af',
} as const;

/** The words of the guide as one document. */
export const wholeGuideText = {
  title: 'Hele guiden',
  lead: 'Alle sider i guiden efter hinanden, til at printe eller hente.',
  description: 'Hele guiden til kommuner som ét dokument, til at printe eller hente til Word.',
  link: 'Hele guiden som ét dokument',
  contents: 'Indhold',
  checklist: 'Tjekliste',
} as const;
