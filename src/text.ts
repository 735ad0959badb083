import type { Freshness } from './domain/freshness.ts';
import { formatDate } from './domain/dates.ts';
import type { Enterprise, Party, Result } from './domain/directory.ts';
import type { EnquiryField } from './domain/shortlist/enquiry.ts';
import type { ComparedField } from './domain/shortlist/shortlist-entry.ts';
import type { EntryKind, FacetKey } from './domain/search/search-entry.ts';
import type { Delivery } from './schema/service.ts';

const countEnterprises = (count: number) =>
  count === 0 ? 'Ingen steder i vejviseren endnu' : count === 1 ? '1 sted' : `${count} steder`;
const services = (count: number) => (count === 1 ? '1 ydelse' : `${count} ydelser`);

const delivery: Record<Delivery, string> = {
  'at-customer': 'De kommer til jer',
  'at-enterprise': 'Det sker hos dem',
  goods: 'En vare, I får med',
};

const partyKind: Record<Party['kind'], string> = {
  'social-enterprise': 'Socialøkonomisk virksomhed',
  company: 'Virksomhed',
  municipality: 'Kommune',
  state: 'Stat',
  association: 'Forening',
  other: 'Andre',
};

const resultNature: Record<Result['nature'], string> = {
  measured: 'Opgjort',
  approximate: 'Cirka',
  goal: 'Mål, ikke resultat',
};

/** The words of the map. They stand by themselves, since the map fetches them into the browser and needs no others. */
export const mapText = {
  title: 'Kort',
  openLarge: 'Åbn det store kort',
  lead: 'Her ser I, hvor stederne ligger. Listen ved siden af siger det samme.',
  description: 'Kort og liste over stederne i vejviseren, by for by.',
  listHeading: 'Stederne, by for by',
  name: (name: string) => `Skematisk kort over ${name}`,
  region: (name: string) => `Kort over steder i ${name}`,
  schematic: 'Skematisk kort',
  scale: '10 km',
  withoutTown: 'Uden sted på kortet',
  withoutTownNote: 'Vi kender ikke adressen, eller også arbejder de flere steder.',
  town: (name: string, count: number) => `${name} ${countEnterprises(count)}`,
  townList: 'Byer med steder',
  caption: (address: Enterprise['address'], isExact: boolean): string => {
    if (address === undefined) return 'Adressen kendes ikke, så stedet er ikke på kortet.';
    if (address.street === undefined)
      return `Et sted i ${address.town}. Den præcise adresse kendes ikke.`;
    return `${address.street}, ${address.town}.${isExact ? '' : ' Kortet viser byen, ikke adressen.'}`;
  },
  close: 'Luk',
  skip: 'Spring kortet over',
  canvas: 'Kortet. Piletaster flytter det, plus og minus zoomer.',
  controls: 'Knapper til kortet',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  whole: 'Vis hele kommunen',
  expand: 'Gør kortet stort',
  shrink: 'Gør kortet lille',
  searchArea: 'Søg i dette udsnit',
  twoFingers: 'Brug to fingre til at flytte kortet',
  legendExact: 'Adressen kendes',
  legendTown: 'Stiplet ring: Kun byen kendes',
  townOnly: 'ca.',
  place: (name: string, town: string, isExact: boolean) =>
    isExact ? `${name}, ${town}` : `${name}, ca. i ${town}. Kun byen kendes`,
  cluster: (count: number, town: string, isOneTown: boolean) =>
    `${countEnterprises(count)} ${isOneTown ? 'i' : 'ved'} ${town}. Vis dem`,
  listTitle: (count: number, town: string, isOneTown: boolean) =>
    `${countEnterprises(count)} ${isOneTown ? 'i' : 'ved'} ${town}`,
  townOnlyNote: 'Vi kender byen, men ikke adressen.',
  open: 'Læs om stedet',
  showInList: 'Vis i listen',
  showInListOf: (name: string) => `Vis i listen: ${name}`,
  showOnMap: 'Vis på kortet',
  failed: 'Kortet kunne ikke hentes. Tegningen og listen viser det samme.',
  tilesOffer: (host: string) => `Hent et kort med flere detaljer fra ${host}`,
  tilesPrice: (host: string) =>
    `Så får ${host} din IP-adresse at vide. Vi gemmer ikke dit svar: Du bliver spurgt igen næste gang.`,
  tilesYes: (host: string) => `Ja, hent fra ${host}`,
  tilesNo: 'Tilbage til det skematiske kort',
  archiveCredit: '© OpenStreetMap-bidragydere',
  archiveTooLarge:
    'Det fine kort kan ikke vises: Serveren kan kun sende hele filen, og den er for stor. Her er det skematiske kort.',
  archiveFailed: 'Det fine kort kunne ikke hentes. Her er det skematiske kort.',
} as const;

const quoteAll = (words: readonly string[]) =>
  new Intl.ListFormat('da').format(words.map((word) => `»${word}«`));

const searchKind: Record<EntryKind, string> = {
  virksomhed: 'Sted',
  ydelse: 'Ydelse',
  opgave: 'Opgave',
  job: 'Vej til job',
  historie: 'Historie',
  guide: 'Guide',
  ord: 'Ordliste',
};

const searchKinds: Record<EntryKind, string> = {
  virksomhed: 'Steder',
  ydelse: 'Ydelser',
  opgave: 'Opgaver',
  job: 'Veje til job',
  historie: 'Partnerskaber',
  guide: 'Guide til kommuner',
  ord: 'Ordliste',
};

const searchFacet: Record<FacetKey, string> = {
  type: 'Hvad',
  opgave: 'Opgave',
  by: 'By',
  levering: 'Sådan får I det',
  job: 'Vej til job',
  maalgruppe: 'For hvem',
  hensyn: 'Det tages der hensyn til',
  status: 'Hvor sikre vi er',
};

/** The words of the search, which the browser gets by themselves too. */
export const searchText = {
  title: 'Søg',
  lead: 'Skriv, hvad I skal have løst, eller hvad du leder efter. Med jeres egne ord.',
  description: 'Søg blandt steder, ydelser, opgaver, job, historier, guide og ordliste.',
  label: 'Hvad leder I efter?',
  placeholder: 'Fx frokostordning eller slå græs',
  submit: 'Søg',
  link: 'Søg',
  shortcut: 'Tast / for at søge',
  shortcutName: 'Genvej: Tasten / går til søgefeltet',
  browse: 'Alt i vejviseren',
  needsScript:
    'Din browser kører ikke JavaScript. Så kan siden ikke søge eller filtrere, men alt i vejviseren står her.',
  seeAll: (name: string, count: number) => `${name}: se alle ${count}`,
  filters: 'Filtre',
  filtersChosen: (count: number) => (count === 0 ? 'Filtre' : `Filtre (${count} valgt)`),
  chosen: 'Valgte filtre',
  remove: (name: string) => `Fjern filteret ${name}`,
  clear: 'Fjern alle filtre',
  moreValues: (count: number) => `Vis ${count} mere`,
  fewerValues: 'Vis færre',
  value: (name: string, count: number) => `${name}, ${count} svar`,
  within: 'Også byer inden for',
  kilometres: (km: number) => (km === 0 ? 'kun byen selv' : `${km} km`),
  area: 'Kortets udsnit',
  showMap: 'Vis på kort',
  hideMap: 'Skjul kort',
  onMap: 'Vis på kortet',
  hits: 'Svar',
  skipToHits: 'Gå til svarene',
  working: 'Søger …',
  idle: 'Skriv mindst tre bogstaver, eller vælg et filter.',
  failed: 'Søgningen kunne ikke hentes. Alt i vejviseren står herunder.',
  retry: 'Prøv igen',
  more: (count: number) => `Vis ${count} flere`,
  call: (name: string) => `Ring til ${name}`,
  status: (count: number, query: string): string => {
    const found = count === 0 ? 'Ingen svar' : count === 1 ? '1 svar' : `${count} svar`;
    return query === '' ? `${found} med de valgte filtre` : `${found} på »${query}«`;
  },
  guess: (typed: string) => `Vi kender ikke ordet »${typed}«. Mente du`,
  shownFor: 'Her er svar på det.',
  unknown: (words: readonly string[]) =>
    `Ingen sider har ${words.length === 1 ? 'ordet' : 'ordene'} ${quoteAll(words)}.`,
  givenUp: (words: readonly string[]) =>
    `Ingen eller få har det hele. Her er også svar uden ${quoteAll(words)}.`,
  near: (town: string) => `Ikke nok i ${town}. De nærmeste står først.`,
  because: 'fordi I søgte på',
  ownWord: 'et andet ord for det',
  at: 'hos',
  historical: 'Lukket sted',
  noHits: 'Vi fandt ikke noget',
  blockedBy: (name: string, count: number) =>
    `Fjern filteret »${name}« (${count === 1 ? '1 svar' : `${count} svar`})`,
  blocked: 'Det er filtrene, der står i vejen:',
  nearestTasks: 'Måske er det en af de her opgaver?',
  askMunicipality: 'Spørg kommunen',
  askLead: 'At vi ikke finder nogen, betyder ikke, at ingen kan. Kommunen kan kende et sted.',
  askSubject: (query: string) =>
    query === '' ? 'Vi leder efter hjælp til en opgave' : `Vi leder efter: ${query}`,
  askBody: (query: string) => [
    'Hej',
    '',
    'Vi har søgt i vejviseren uden at finde nogen.',
    `Det leder vi efter: ${query}`,
    '',
    'Hvor meget og hvor tit:',
    'Hvornår:',
    'Hvor:',
    '',
  ],
  kind: searchKind,
  facet: searchFacet,
  kinds: searchKinds,
  knownStatus: { rsv: 'Registreret (RSV)', bekraeftet: 'Bekræftet' },
} as const;

const compared: Record<ComparedField, string> = {
  delivery: 'Sådan får I det',
  capacity: 'Hvor meget',
  leadTime: 'Hvor hurtigt',
  minimumOrder: 'Mindste opgave',
  area: 'Hvor',
  price: 'Pris',
  references: 'Kunder, en kilde nævner',
  kind: 'Art',
  registered: 'Registreret (RSV)',
  freshness: 'Hvor sikre vi er',
  jobEffects: 'Job og veje ind, som en kilde nævner',
};

const enquiryLabel: Record<EnquiryField, string> = {
  what: 'Hvad skal I have løst?',
  amount: 'Hvor meget, og hvor tit?',
  when: 'Hvornår skal det være?',
  where: 'Hvor skal det ske?',
  budget: 'Hvad må det koste?',
  deadline: 'Hvornår vil I have svar?',
  who: 'Hvem er I?',
  answer: 'Hvordan skal de svare?',
};

const enquiryHelp: Record<EnquiryField, string> = {
  what: 'Sig det, som I ville sige det til en kollega. Fx: 500 messeposer skal pakkes.',
  amount: 'Et cirkatal er nok. Skriv også, om opgaven kommer igen.',
  when: 'En dato, en måned eller »når det passer jer«.',
  where: 'Hos jer eller hos dem? Skriv adressen, hvis det er hos jer.',
  budget: 'Kan springes over. Et beløb gør det lettere at svare hurtigt.',
  deadline: 'Giv dem mindst nogle dage. Mange har korte arbejdsdage.',
  who: 'Firma, navn og hvad I laver.',
  answer: 'Jeres mail eller telefon, og hvornår I kan træffes.',
};

/** The words of the list and the enquiry, which the browser gets by themselves too. */
export const shortlistText = {
  title: 'Min liste',
  lead: 'Sæt dem, I overvejer, ved siden af hinanden, og spørg dem alle med én tekst.',
  description: 'Sammenlign steder og ydelser, og skriv én klar forespørgsel.',
  add: 'Føj til listen',
  added: 'På listen',
  full: 'Listen er fuld',
  counted: 'på listen',
  see: 'Se listen',
  needsScript:
    'Din browser kører ikke JavaScript. Så kan siden ikke huske en liste. Hvert sted har sin kontakt på sin egen side.',
  toServices: 'Find nogen, der kan',
  empty: 'Listen er tom',
  emptyLead: 'Tryk på »Føj til listen« ved et sted eller en ydelse. Så står de her.',
  kept: 'Listen gemmes kun i denne browser. Vi får den ikke at se.',
  clear: 'Ryd listen',
  cleared: 'Listen er ryddet.',
  undo: 'Fortryd',
  copyLink: 'Kopiér link til listen',
  linkCopied: 'Linket er kopieret. En kollega ser samme liste.',
  print: 'Udskriv',
  received: 'Det her er en liste, du har fået et link til. Din egen er ikke ændret.',
  keepReceived: 'Gem den som min liste',
  backToMine: 'Vis min egen liste',
  loading: 'Henter listen …',
  failed: 'Noget af listen kunne ikke hentes.',
  retry: 'Prøv igen',
  gone: (slugs: readonly string[]) =>
    slugs.length === 1
      ? `»${slugs[0]}« findes ikke i vejviseren mere.`
      : `De her findes ikke i vejviseren mere: ${quoteAll(slugs)}.`,
  forgetGone: 'Fjern fra listen',
  status: (count: number) => (count === 1 ? '1 på listen' : `${count} på listen`),
  moveUp: (name: string) => `Flyt op: ${name}`,
  moveDown: (name: string) => `Flyt ned: ${name}`,
  moved: (name: string, place: number, count: number) =>
    `${name} er nu nummer ${place} af ${count}.`,
  remove: (name: string) => `Fjern fra listen: ${name}`,
  removeShort: 'Fjern',
  removed: (name: string) => `${name} er fjernet.`,
  drag: 'Træk for at flytte',
  unknown: 'Ikke oplyst',
  at: 'hos',
  closed: 'Lukket sted',
  compare: {
    heading: 'Sammenlign',
    choose: 'Vælg to til fire på listen.',
    most: 'Fire ad gangen er det højeste. Fravælg én først.',
    what: 'Hvad',
    enterprise: 'Sted',
    contact: 'Kontakt',
    field: compared,
  },
  enquiry: {
    heading: 'Skriv én forespørgsel',
    lead: 'Skriv det én gang. Hver får sin egen mail. Intet bliver sendt, før I selv sender det.',
    kept: 'Det, I skriver, gemmes i denne fane, til I lukker den.',
    optional: 'kan springes over',
    clear: 'Ryd felterne',
    letters: 'Send den',
    lettersLead: 'Tryk på en knap. Så åbner jeres mailprogram med teksten i.',
    nobody: 'Der er ingen på listen. I kan stadig spørge kommunen eller kopiere teksten.',
    mail: (name: string) => `Skriv mail til ${name}`,
    call: (name: string, number: string) => `Ring til ${name}: ${number}`,
    throughMunicipality: (name: string) => `Spørg kommunen om ${name}`,
    callNote: 'Vi kender ikke en mail. Brug teksten som huskeseddel.',
    municipalityNote: 'Vi kender hverken mail eller telefon. Kommunen kan hjælpe videre.',
    noWay: (name: string) => `Vi kender ingen vej til ${name}.`,
    closedNote: (name: string) => `${name} er lukket og får ingen mail.`,
    answersWithin: (days: number) => `Svarer inden ${days} ${days === 1 ? 'hverdag' : 'hverdage'}.`,
    cut: 'Teksten er for lang til at følge med ind i en mail. Kopiér den, og sæt den ind.',
    unsure: 'Jeg ved ikke, hvem der kan',
    unsureLead: 'Send det samme til kommunen. De kender også steder, der ikke står her.',
    askMunicipality: 'Skriv til kommunen',
    unchecked: 'Nummer og mail er ikke kontrolleret endnu.',
    copy: 'Kopiér teksten',
    copied: 'Teksten er kopieret.',
    copyFailed: 'Browseren ville ikke kopiere. Markér teksten herunder, og kopiér den selv.',
    text: 'Sådan bliver teksten',
    label: enquiryLabel,
    help: enquiryHelp,
  },
  letter: {
    label: enquiryLabel,
    greeting: 'Hej',
    about: 'Vi skriver om:',
    decline: 'Kan I ikke, så skriv endelig et kort nej. Det er også et svar, vi kan bruge.',
    source: (url: string) => `Vi fandt jer i vejviseren: ${url}`,
    subject: (what: string) => `Forespørgsel: ${what}`,
    subjectEmpty: 'Forespørgsel',
    paste: ['Sæt teksten ind her. Den er lang, så den skal kopieres fra vejviseren.'],
  },
} as const;

/** The words of the places to work at, which the browser gets by themselves too. */
export const jobText = {
  noTown: 'Flere byer, eller byen kendes ikke',
  hours: (hours: string) => `Man kan begynde med ${hours} timer om ugen.`,
  hoursUnknown: 'Timer om ugen er ikke oplyst.',
  ways: 'Veje ind:',
  key: {
    job: 'Vej ind',
    by: 'By',
    timer: 'Så meget kan jeg arbejde',
    hensyn: 'Det er vigtigt for mig',
  },
  any: { job: 'Alle veje', by: 'Alle byer', timer: 'Lige meget' },
  upTo: (hours: number) => `Højst ${hours} timer om ugen`,
  value: (name: string, count: number) => `${name} (${count})`,
  status: (count: number) =>
    count === 0
      ? 'Ingen steder passer på det hele.'
      : count === 1
        ? '1 sted passer.'
        : `${count} steder passer.`,
  silentOnHours: (count: number) =>
    count === 1
      ? '1 sted mere siger ikke noget om timer. Spørg dem.'
      : `${count} steder mere siger ikke noget om timer. Spørg dem.`,
  loosen: (name: string, count: number) =>
    `Uden »${name}«: ${count === 1 ? '1 sted' : `${count} steder`}`,
  clear: 'Fjern alle valg',
  more: (count: number) => `Vis ${count} flere`,
  failed: 'Stederne kunne ikke hentes. Prøv igen om lidt. Listen herunder er uden dine valg.',
} as const;

/** Every Danish word of the interface. What belongs to one municipality stands in its content instead. */
export const text = {
  unknown: 'Ikke oplyst',
  skipToContent: 'Gå til indholdet',
  menu: 'Menu',
  mainNavigation: 'Hovedmenu',
  breadcrumbs: 'Du er her',
  home: 'Forside',
  readMore: 'Læs mere hos kommunen',
  close: 'Luk',
  countEnterprises,
  services,

  navigation: {
    services: 'Find hjælp',
    enterprises: 'Steder',
    jobs: 'Job og praktik',
    easy: 'Let at læse',
    partnerships: 'Partnerskaber',
    guide: 'Guide til kommuner',
    results: 'Resultater',
    glossary: 'Ordliste',
    about: 'Om siden',
    accessibility: 'Tilgængelighed',
    statement: 'Tilgængelighedserklæring',
    privacy: 'Privatliv',
    data: 'Åbne data',
  },

  reading: {
    aloud: 'Læs op',
    aloudName: 'Oplæsning',
    pause: 'Pause',
    resume: 'Læs videre',
    back: 'Tilbage',
    on: 'Frem',
    stop: 'Stop',
    rate: 'Fart',
    rates: {
      '0.7': 'Meget langsomt',
      '0.85': 'Langsomt',
      '1': 'Almindeligt',
      '1.25': 'Hurtigt',
      '1.5': 'Meget hurtigt',
    },
    panel: 'Læsehjælp',
    size: 'Tekst',
    sizes: { normal: 'Almindelig', large: 'Stor', largest: 'Størst' },
    more: 'Siden',
    spacing: 'Mere luft mellem linjer og ord',
    calm: 'Ro: ingen bevægelse, ingen pynt',
    easy: 'Vis de lette ord først',
    allEasy: 'Alle steder med lette ord',
    noVoice:
      'Din browser har ingen dansk stemme. Derfor kan siden ikke læse op. På telefonen ligger stemmerne under indstillinger for oplæsning.',
    kept: 'Valgene gemmes kun i denne browser.',
    reset: 'Som før',
  },

  easy: {
    title: 'Let at læse',
    lead: 'Her står stederne med lette ord. Tryk på et navn for at se mere.',
    description: (title: string) =>
      `${title}: stederne i vejviseren, fortalt kort og med lette ord.`,
    ways: 'Her kan du komme i:',
  },

  footer: {
    heading: 'Om vejviseren',
    runBy: (name: string) => `Vejviseren hører til ${name}.`,
    contact: 'Skriv til os',
    unchecked: 'Nummer og mail er ikke kontrolleret endnu.',
    promise: 'Ingen cookies. Ingen sporing. Intet hentes fra andre sider.',
    licence: 'Tekster og data: CC BY 4.0. Kode: MIT.',
  },

  front: {
    title: 'Hvad skal I have løst?',
    lead: (name: string) =>
      `Pakning, kantine, havearbejde, møbler af genbrugstræ. Her finder I steder i ${name}, der kan hjælpe, og som giver plads til flere på arbejdsmarkedet.`,
    chooseTask: 'Vælg en opgave',
    mapHeading: 'Her ligger stederne',
    mapHint: 'Tallet viser, hvor mange steder der er i byen. Tryk på en by for at se dem.',
    jobHeading: 'Jeg leder efter et sted at arbejde',
    jobLead:
      'Få timer er også et arbejde. Se, hvilke veje der er, og hvilke steder der arbejder med dem.',
    jobLink: 'Se alle veje og steder',
    guideHeading: 'Vi vil gøre det samme',
    guideLead: 'Råd til andre kommuner, med tjeklister, tal og en businesscase.',
    guideLink: 'Læs hele guiden',
    storyHeading: 'Sådan kan det gå til',
    storyLink: 'Læs hele historien',
    moreStories: 'Flere partnerskaber',
    enterprisesHeading: 'Steder, der kan noget',
    enterprisesLink: (count: number) => `Se alle ${count} steder`,
    resultsHeading: 'Hvad er der kommet ud af det?',
    resultsLead: 'Tallene er kommunens egne. Hvert tal har en dato og en kilde.',
    resultsLink: 'Se alle tal og forbehold',
  },

  map: mapText,

  enterprises: {
    title: 'Steder',
    lead: 'Her står alle steder i vejviseren. Kun dem, en kilde kalder socialøkonomiske virksomheder, står under det navn. Resten har deres egen art.',
    description: 'Alle steder i vejviseren, ordnet efter navn, art og by.',
    byKind: 'Efter art',
    byTown: 'Efter by',
    historical: 'Historisk',
    historicalHeading: 'Lukkede steder',
    historicalNote: 'Stedet er lukket. Siden står her, fordi andre kan lære af det.',
    kindTitle: (plural: string) => plural,
    townTitle: (town: string) => `Steder i ${town}`,
    townLead: (town: string, count: number) =>
      count === 1
        ? `Vejviseren kender ét sted i ${town}.`
        : `Vejviseren kender ${count} steder i ${town}.`,
    list: 'Alle steder',
  },

  profile: {
    easyRead: 'Kort fortalt',
    services: 'Det kan de lave for jer',
    noServices: 'Vi ved ikke, hvad stedet sælger. Spørg stedet eller kommunen.',
    about: 'Om stedet',
    work: 'Sådan er det at arbejde her',
    ways: 'Veje ind',
    forWhom: 'For hvem',
    considerations: 'Det tager de hensyn til',
    hours: 'Timer om ugen',
    hoursFrom: (hours: string) => `Fra ${hours} timer`,
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
    answersWithin: (days: number) => `Svarer inden ${days} ${days === 1 ? 'hverdag' : 'hverdage'}.`,
    preferred: {
      phone: 'Ring helst.',
      telefon: 'Ring helst.',
      email: 'Skriv helst en mail.',
      web: 'Brug helst hjemmesiden.',
    },
    write: (name: string) => `Skriv til ${name}`,
    call: (name: string) => `Ring til ${name}`,
    askMunicipality: 'Spørg gennem kommunen',
    askMunicipalityNote: 'Vi har ikke stedets egen mail eller telefon. Kommunen kan hjælpe videre.',
    askSubject: (name: string) => `Spørgsmål til ${name}`,
    askBody: (name: string, url: string) => [
      'Hej',
      '',
      `Vi vil gerne i kontakt med ${name}.`,
      url,
      '',
      'Det drejer sig om:',
      '',
    ],
    facts: 'Det ved vi',
    kind: 'Art',
    legalForm: 'Juridisk form',
    founded: 'Begyndt',
    cvr: 'CVR-nummer',
    cvrNote: 'Formen er gyldig. Det siger ikke, om virksomheden findes.',
    productionUnit: 'P-nummer',
    registered: 'Registreret (RSV)',
    registeredSeen: (date: string, source: string) => `Ja, set ${date}. Kilde: ${source}`,
    confirmed: 'Bekræftet',
    notConfirmed: 'Nej',
    staff: 'Mennesker',
    staffLine: (count: string, what: string, date: string) => `${count} ${what} (opgjort ${date})`,
    globalGoals: 'Verdensmål',
    stories: 'Historier, de er med i',
    similar: 'Steder, der ligner',
    actions: {
      heading: 'Tag siden med, eller ret den',
      card: 'Gem kontakten (.vcf)',
      copy: 'Kopiér link',
      copied: 'Linket er kopieret.',
      copyFailed: 'Browseren ville ikke kopiere. Adressen er:',
      print: 'Udskriv',
      wrong: 'Foreslå en rettelse',
      wrongSubject: (name: string) => `Rettelse til ${name}`,
      wrongBody: (url: string) => [
        'Hej',
        '',
        'Jeg har set en fejl på siden:',
        url,
        '',
        'Slet det, der er rigtigt. Skriv, hvad der skal stå, og hvor I ved det fra:',
        'Navn:',
        'Adresse:',
        'Telefon og mail:',
        'Det kan de lave:',
        'Veje til job:',
        'Andet:',
        '',
      ],
      right: 'Oplysningerne passer stadig',
      rightSubject: (name: string) => `${name}: oplysningerne passer`,
      rightBody: (url: string) => [
        'Hej',
        '',
        'Jeg har læst siden igennem, og det hele passer stadig:',
        url,
        '',
        'Min rolle på stedet (ikke navn):',
        'Dato:',
        '',
      ],
    },
  },

  freshness: (freshness: Freshness): string =>
    freshness.state === 'confirmed'
      ? `Bekræftet ${formatDate(freshness.date)} af ${freshness.by}`
      : freshness.state === 'unconfirmed'
        ? `Oplysninger fra ${freshness.year}, ikke bekræftet`
        : 'Oplysninger uden dato, ikke bekræftet',

  servicesPage: {
    title: 'Find nogen, der kan',
    lead: 'Vælg den opgave, I har. Så ser I, hvem der kan løse den.',
    description: 'Opgaver, som steder i vejviseren kan løse for virksomheder, kommuner og private.',
    emptyHeading: 'Her kender vi ingen endnu',
    emptyLead: 'Det betyder ikke, at ingen kan. Se, hvad opgaven kræver, og spørg kommunen.',
    all: (title: string, count: number) => `${title}: se alle ${count}`,
    open: (title: string) => `Om ${title.toLowerCase()}`,
  },

  taskType: {
    who: 'Hvem kan løse den?',
    none: 'Vi kender ingen, der tilbyder det nu. Det betyder ikke, at ingen kan. Spørg kommunen: De kan kende et sted, der ikke står her.',
    askMunicipality: 'Spørg kommunen',
    askSubject: (title: string) => `Opgave: ${title}`,
    askBody: [
      'Hej',
      '',
      'Vi har en opgave og leder efter nogen, der kan løse den:',
      '',
      'Hvor meget og hvor tit:',
      'Hvornår:',
      'Hvor:',
      '',
    ],
    questions: 'Vær klar til at svare på',
    words: 'Andre ord for det',
    stories: 'Det er gjort før',
    historical: 'Det er lavet her tidligere',
    others: 'Andre opgaver',
    cpv: 'CPV-koder',
  },

  buying: {
    heading: 'Sådan køber I',
    lead: 'Reglerne skifter. Det her er ikke juridisk råd, så spørg dem, der står for indkøb hos jer.',
    buyer: { private: 'I er et privat firma', public: 'I er en kommune, en region eller staten' },
    checked: (date: string) => `Gennemgået ${date}. Kilder:`,
  },

  service: {
    by: 'Det gør',
    deliveryLabel: 'Sådan får I det',
    delivery,
    capacity: 'Hvor meget',
    leadTime: 'Hvor hurtigt',
    minimumOrder: 'Mindste opgave',
    area: 'Hvor',
    price: 'Pris',
    references: 'Kunder, en kilde nævner',
    facts: 'Til jer, der vil købe',
    taskType: 'Opgave',
    similar: 'Andre, der kan',
    historicalNote: 'Stedet er lukket. Ydelsen kan ikke købes længere.',
  },

  jobs: {
    title: 'Job og praktik',
    question: 'Hvad er du på vej til?',
    lead: 'Få timer er også et arbejde. Vælg det, der passer på dig. Så ser du, hvad det er, hvem der bestemmer, og hvad du kan gøre først.',
    description: 'Fleksjob, skånejob, praktik og andre veje ind, forklaret i klare ord.',
    decidedBy: 'Hvem bestemmer?',
    firstStep: 'Hvad gør jeg først?',
    checked: (date: string) =>
      `Gennemgået ${date}. Regler og satser skifter, så spørg altid kommunen.`,
    enterprisesHeading: 'Steder, der arbejder med det',
    enterprisesFor: (title: string) => `Steder, der nævner ${title.toLowerCase()}`,
    noEnterprises: 'Vi kender ingen steder med det lige nu. Spørg kommunen.',
    notVacancy:
      'Det her er ikke ledige stillinger. Det er steder, der ifølge en kilde arbejder med den slags job eller forløb.',
    ask: 'Spørg kommunen',
    call: (name: string) => `Ring til ${name}`,
    filterName: 'Find et sted, der passer',
    toEnterprises: 'Vis stederne',
    needsScript:
      'Din browser kører ikke JavaScript. Vælg en vej ind ovenfor for at se færre steder.',
    moreEnterprises: (shown: number, count: number) =>
      `Her står ${shown} af ${count} steder. Vælg en vej ind for at se resten.`,
    easyLink: 'Læs om stederne med lette ord',
    vacancies: 'Ledige job',
    vacancyLead: 'Job, man kan søge nu. Hvert job forsvinder herfra dagen efter fristen.',
    noVacancies: 'Ingen steder har et ledigt job på siden lige nu.',
    deadline: (date: string) => `Søg senest ${date}`,
    vacancyHours: (hours: string) => `${hours} timer om ugen`,
    vacancyLink: 'Se opslaget',
  },

  partnerships: {
    title: 'Partnerskaber',
    lead: 'Når kommune, virksomheder og foreninger løser noget sammen. Hver historie har sine kilder, og den siger, hvad vi ikke ved.',
    description:
      'Historier om opgaver, der blev løst i fællesskab, med parter, resultater og kilder.',
    parties: 'De var med',
    partyKind,
    results: 'Det kom der ud af det',
    tasks: 'Opgaver i historien',
    when: 'Hvornår',
    where: 'Hvor',
    undated: 'Tidspunkt ikke oplyst',
    steps: 'Vejen fra opgave til resultat',
    more: 'Flere historier',
  },

  guide: {
    title: 'Guide til kommuner',
    lead: 'Sådan kan I gøre det samme. Først rådene, så redskaberne. Hver side har en tjekliste.',
    description:
      'Råd, tjeklister og businesscase til kommuner, der vil have flere socialøkonomiske virksomheder.',
    advice: 'Rådene',
    tools: 'Redskaberne',
    checklist: 'Tjekliste',
    roles: 'Hvem gør det',
    minutes: (minutes: number) =>
      minutes === 1 ? '1 minuts læsning' : `${minutes} minutters læsning`,
    previous: 'Forrige',
    next: 'Næste',
    pages: 'Sider i guiden',
  },

  results: {
    title: 'Resultater',
    lead: 'Hvert tal står med dato, kilde og forbehold. Tal, der er talt på hver sin måde, står hver for sig.',
    description: 'Daterede tal for virksomheder, job og økonomi, med kilder og forbehold.',
    municipality: (name: string) => name,
    country: 'Hele landet til sammenligning',
    nature: resultNature,
    chartName: (measure: string) =>
      `${measure}, tegnet som træskiver. Skivens flade svarer til tallet.`,
    date: 'Dato',
    value: 'Tal',
    note: 'Forbehold',
    source: 'Kilde',
  },

  glossary: {
    title: 'Ordliste',
    lead: 'De svære ord i klart sprog. Ordene er også forklaret på siderne: Tryk på et ord med prikker under.',
    description: 'Fleksjob, skånejob, RSV, STU og andre ord forklaret i korte sætninger.',
    validFrom: (date: string) => `Gælder fra ${date}`,
    validTo: (date: string) => `Gælder til ${date}`,
    checked: (date: string) => `Kontrolleret ${date}`,
    seeAlso: 'Se også',
    open: 'Læs mere i ordlisten',
  },

  data: {
    title: 'Åbne data',
    lead: 'Alt i vejviseren kan hentes og bruges frit, når I nævner kilden (CC BY 4.0). Filerne laves hver gang, siden bygges.',
    description: 'Vejviserens steder og ydelser som JSON, CSV og GeoJSON.',
    files: 'Filer',
    file: 'Fil',
    content: 'Indhold',
    enterprisesJson: 'Alle steder med alle oplysninger (JSON)',
    enterprisesCsv: 'Alle steder som tabel, semikolon mellem felterne (CSV til regneark)',
    servicesJson: 'Alle ydelser (JSON)',
    servicesCsv: 'Alle ydelser som tabel (CSV til regneark)',
    enterprisesGeoJson:
      'Steder med koordinater (GeoJSON). Kendes kun byen, står præcisionen som »by«.',
    fields: 'Felter',
    fieldsNote:
      'Felterne hedder det samme, som når redaktøren skriver dem. Tomme felter betyder, at vi ikke ved det.',
  },

  search: searchText,

  sources: {
    heading: 'Kilder',
    undated: 'uden dato',
  },

  page: {
    updated: (date: string) => `Gennemgået ${date}`,
    statement: 'Den officielle tilgængelighedserklæring',
    barrierHeading: 'Skriv eller ring til os',
    barrierLead: 'Sig, hvilken side det er, hvad du ville, og hvad der drillede.',
    barrierMail: (address: string) => `Skriv til ${address}`,
    barrierPhone: (phone: string) => `Ring ${phone}`,
    barrierSubject: 'Noget på siden kan jeg ikke bruge',
    barrierBody: [
      'Det er på denne side: ',
      'Jeg ville: ',
      'Det skete: ',
      'Jeg bruger (fx skærmlæser): ',
    ],
  },

  moved: { title: 'Siden er flyttet', link: 'Gå til den nye side' },

  removed: {
    title: 'Siden er fjernet',
    lead: 'Den har været her, men er taget ned. Måske finder du et andet sted, der kan hjælpe.',
  },

  notFound: {
    title: 'Siden findes ikke',
    lead: 'Måske er den flyttet, eller også er der en fejl i adressen. Prøv en af vejene her.',
  },

  pagination: {
    name: 'Sider',
    previous: 'Forrige side',
    next: 'Næste side',
    current: (page: number, last: number) => `Side ${page} af ${last}`,
  },

  globalGoals: [
    'Afskaf fattigdom',
    'Stop sult',
    'Sundhed og trivsel',
    'Kvalitetsuddannelse',
    'Ligestilling mellem kønnene',
    'Rent vand og sanitet',
    'Bæredygtig energi',
    'Anstændige jobs og økonomisk vækst',
    'Industri, innovation og infrastruktur',
    'Mindre ulighed',
    'Bæredygtige byer og lokalsamfund',
    'Ansvarligt forbrug og produktion',
    'Klimaindsats',
    'Livet i havet',
    'Livet på land',
    'Fred, retfærdighed og stærke institutioner',
    'Partnerskaber for handling',
  ],
} as const;
