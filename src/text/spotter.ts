import type { ReportWords } from '../domain/spotter/report.ts';

/** The words of the page /spot/. */
export const spotterText = {
  title: 'Opgavespotteren',
  searchWords: [
    'opgavespotter',
    'virksomhedsbesøg',
    'spot opgaver',
    'find opgaver i virksomheden',
    'hvilke opgaver',
    'give fra sig',
    'lægge ud',
    'ud af huset',
    'uddelegere',
    'outsource',
  ],
  lead: 'Gå gennem virksomheden rum for rum. Sæt kryds ved det, I ser. Så viser siden, hvilke opgaver det er, hvem der kan løse dem, og hvad I kan prøve først.',
  description:
    'Find opgaver i en virksomhed, som en socialøkonomisk virksomhed kan løse. Gå rum for rum, sæt kryds, og få svar med det samme.',
  kicker: 'Til virksomhedsbesøget',
  /** On other pages, the way here. */
  link: 'Spot opgaver i jeres virksomhed',
  linkLead:
    'Gå gennem virksomheden rum for rum, sæt kryds ved det, I ser, og få at vide, hvem der kan løse det.',
  paper: 'Siden kan også udskrives som et ark til at skrive i.',
  offline:
    'Når siden er åben, virker den også uden net. Intet bliver sendt, før I selv sender det.',
  walk: 'Gå turen',
  failed: 'Svaret kunne ikke hentes. Arket herunder kan udskrives og udfyldes.',
  company: 'Hvilken virksomhed?',
  companyHelp: 'Firma og dato, fx Nordisk Emballage, 3. marts.',
  room: 'Rum',
  progress: (at: number, of: number) => `${at} af ${of}`,
  option: (title: string, seen: number) => (seen === 0 ? title : `${title} (${seen} set)`),
  previous: 'Forrige',
  next: 'Næste',
  toAnswer: 'Se svaret',
  amount: 'Hvor meget, og hvor tit?',
  note: 'Svar, og andet I ser her',
  leadsTo: (task: string) => `→ ${task}`,
  answer: 'Svaret',
  none: 'Sæt kryds ved det, I ser. Svaret kommer her.',
  onlyNotes: 'I har skrevet noter, men ikke sat kryds endnu.',
  status: (signs: number, tasks: number) =>
    `${signs} ting set, ${tasks} ${tasks === 1 ? 'slags opgave' : 'slags opgaver'}.`,
  seen: 'Det så I',
  who: 'Det sælger steder i den slags opgaver. Spørg, om de også har det, I mangler',
  /** Where a sign names what it is. */
  whoExactly: 'Det kan købes her',
  outsideExactly: 'Det kan I spørge efter uden for kommunen',
  outside: 'Uden for kommunen. Dem, der sælger det ifølge en kilde, står først',
  allotted: 'Her giver kommunen pladsen. Spørg kommunen.',
  wanted:
    'Vi kender ingen i kommunen, der sælger det endnu. Fortæl kommunen om opgaven, så kommer den på listen over det, der mangler.',
  all: (task: string) => `Alt om ${task}`,
  clarify: 'Få afklaret',
  trial: 'Prøv først',
  anyTrial:
    'Aftal en lille mængde på en fast dag. Lad én færdig prøve blive stående, og sig, hvad der må gå galt, og hvad der ikke må.',
  tellWanted: 'Fortæl kommunen, hvad der mangler',
  wantedSubject: 'Opgaver, vi mangler leverandører til',
  wantedBody:
    'Vi har været en virksomhed igennem og fundet opgaver, som ingen i vejviseren sælger:',
  agreed: 'Det aftaler vi i dag',
  agreedHelp:
    'Den mindste prøve: hvilken opgave, hvor meget, hvilken dag, hvem der viser den, og hvornår I taler sammen igen.',
  mails: 'Jeres mailadresser',
  mailsHelp: 'Begge parters, med komma imellem. De kommer ikke med i linket.',
  mail: 'Send det til jer begge',
  mailSubject: (company: string) =>
    company === ''
      ? 'Opgaver, vi så på besøget'
      : `Opgaver, vi så hos ${company.replaceAll(/\s+/g, ' ')}`,
  mailCut:
    'Arket er langt, så mailen har kun det vigtigste og linket. Vil I sende det hele, så kopiér teksten, og sæt den ind.',
  paste: ['Sæt teksten ind her. Den er lang, så den skal kopieres fra siden.'],
  enquire: (count: number) =>
    count === 1
      ? 'Læg stedet på listen, og skriv forespørgslen'
      : `Læg de ${count}, I kan skrive til, på listen, og skriv forespørgslen`,
  enquireHelp: 'Forespørgslen er udfyldt med det, I så. I kan rette den og tage steder af listen.',
  enquireLost:
    'Jeres browser gemmer ikke noget, så forespørgslen bliver tom. Kopiér teksten først.',
  print: 'Udskriv',
  copyLink: 'Kopiér linket',
  linkCopied: 'Linket er kopieret. Den, der får det, ser det samme som I.',
  copyText: 'Kopiér teksten',
  textCopied: 'Teksten er kopieret.',
  copyFailed: 'Browseren ville ikke kopiere.',
  clear: 'Begynd forfra',
  cleared: 'Arket er tomt.',
  kept: 'Det, I skriver, bliver i denne fane, til I lukker den. Linket har det hele i sig.',
  inAddress:
    'Jeres browser gemmer ikke noget. Derfor står det, I skriver, i sidens adresse. Gem den.',
  received: 'Det her ark har nogen sendt jer. Retter I i det, står det i sidens adresse.',
  toOwn: 'Tilbage til mit eget ark',
  unknown: (count: number) =>
    count === 1
      ? 'Én ting i linket er ikke på siden mere og er sprunget over. Resten er her.'
      : `${count} ting i linket er ikke på siden mere og er sprunget over. Resten er her.`,
} as const;

/** The words of a report that is sent or copied. */
export const reportText = {
  greeting: 'Hej',
  company: (name: string) => `Det her så vi hos ${name}:`,
  who: (isExact) => (isExact ? 'Spørg her:' : 'Spørg, om de har det:'),
  nobody: 'Ingen i kommunen sælger det endnu.',
  trial: 'Prøv først:',
  notes: 'Noter:',
  agreed: 'Det aftaler vi:',
  source: (url: string) => `Hele arket: ${url}`,
} as const satisfies ReportWords;
