/** The words of the page that shows every drawing. Editors and those who draw read it. */
export const drawingsText = {
  title: 'Tegningerne',
  description:
    'Alle tegninger, som siden er lavet af: ting, scener, grunde og landskaber, og hvordan man tegner en ny.',
  lead: 'Hver ting er tegnet én gang. Billeder af opgaver, ydelser og steder bliver sat sammen af dem.',
  use: {
    heading: 'Sådan vælger du en tegning',
    lead: 'Skriv feltet tegning i filen. Den vigtigste ting står først. Vis aldrig noget, stedet ikke sælger eller laver.',
    example: 'tegning:\n  ting: [kasse, pose, maerke]\n  scene: sol\n  grund: sand',
    place:
      'Vil du selv stille tingene, så skriv tre tal efter navnet: plads, størrelse og fod. Pladsen er fra 0 til 160. Størrelsen er 1 for en almindelig ting. Foden er fra 1 til 110 og kan udelades.',
    placed: 'ting: [kasse 84 1.35, pose 34 0.9 92]',
    state:
      'Fuld farve betyder, at det findes. Kun streg betyder, at stedet er lukket. Stiplet betyder, at det mangler.',
  },
  states: { there: 'Findes', closed: 'Lukket', missing: 'Mangler' },
  looks:
    'Hver tegning står i tre udgaver: lys, mørk og kun streg. Ordet under den er det, du skriver.',
  things: (count: number) => `${count} ting`,
  stages: { heading: 'Scener', lead: 'Det, tingene står på eller hænger i. Her med en kop.' },
  grounds: { heading: 'Grunde', lead: 'Farven bagved. Giv naboer i en liste hver sin.' },
  landscapes: {
    heading: 'Landskaber',
    lead: 'De er klippet af papir og har ingen streger. De står kun, hvor hele egnen er ment. Vælg et med landskab i kommune.yaml, eller læg jeres eget i kommune/landskab.svg.',
  },
  pictures: {
    heading: 'Sammensatte billeder',
    lead: 'Ting med mere omkring sig, sat sammen i hånden.',
  },
  content: {
    taskTypes: 'Opgaverne',
    enterprises: 'Stederne',
    services: 'Ydelserne',
    jobTypes: 'Job og forløb',
    guide: 'Guiden',
    pages: 'Siderne',
    partnerships: 'Historierne',
    steps: 'Historiernes trin',
    lead: 'Sådan ser de ud med det, der står i indholdet nu.',
  },
  draw: {
    heading: 'Sådan tegner du en ny ting',
    rules: [
      'Tegn i en kasse på 48 gange 48. Tingen står på y = 45 og fylder omkring 40 gange 40. Vis den forfra eller fra den side, man kender den på.',
      'Brug én hovedfarve og papir som den anden. Brug kun en tredje, hvor den er selve tingen, fx flaget på smørrebrødet.',
      'Tegn med rette linjer og kvarte buer. Lad der være mindst 3 enheder mellem to streger.',
      'Giv aldrig en streg bredde eller farve. Det gør siden, så stregen er lige tyk i alle størrelser.',
      'Farverne er klasser: fw træ, fr rust, fs sol, fl sø, fg blad, fk nål, fp papir og fn ingen. fd er en detalje, som små tegninger udelader.',
      'Formerne må højst fylde 500 tegn. Skriv hele tal eller én decimal.',
      'Største ting i en scene har størrelse 1,2 til 1,5, de andre 0,7 til 1. Det, der hænger, skal hænge i noget.',
      'Tegn ingen mennesker, ansigter, citater eller flag.',
    ],
    file: 'Læg filen i src/drawings/things/. Filens navn er det ord, man skriver, med små bogstaver a til z. Begynd den sådan:',
    example:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">\n  <title>Kasse</title>\n  <path class="fw" d="M7 21h34v24H7z"/>\n</svg>',
    look: 'Se den her på siden, lys og mørk, før den kommer med.',
  },
} as const;
