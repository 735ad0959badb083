/** The page on which a place corrects what the site says of it. */
export const correctionsText = {
  title: (name: string) => `Ret siden om ${name}`,
  description: (name: string) => `Til jer hos ${name}: ret det, siden skriver om jer.`,
  /** On the profile, the way here. */
  link: 'Er det jeres sted? Ret siden',
  lead: 'Til jer, der arbejder på stedet. Du skal ikke have en konto.',
  how: 'Ret i felterne. Bagefter laver siden en mail, som du selv sender til kommunen.',
  rules:
    'Skriv numre og mail til stedet, aldrig til en person. Skriv kun det, I vil have, at alle kan læse.',
  groups: {
    contact: 'Sådan får man fat i jer',
    place: 'Hvor I er, og hvornår der er åbent',
    words: 'Det, siden skriver om jer',
    jobs: 'Job og forløb hos jer',
    visit: 'Når nogen kommer til jer',
    service: (title: string) => `I laver: ${title}`,
  },
  more: 'Andet, kommunen skal vide',
  moreHint: 'Et nyt billede, et ledigt job, noget I ikke laver mere.',
  restIsRight: 'Resten af siden passer i dag',
  role: 'Din rolle på stedet',
  roleHint: 'Fx daglig leder. Ikke dit navn. Skriv den, hvis resten passer.',
  /** Where the hint for editors speaks of their files and sources. */
  hints: {
    'adresse.by': 'Byen, I ligger i.',
    'kontakt.kontaktform': 'Sæt kryds ved dem, I helst vil have.',
    resume: 'Hvad I laver og for hvem. Det står øverst på siden og i listerne.',
    kapacitet: 'Hvor meget I kan nå, fx 200 poser om dagen.',
    mindsteordre: 'Det mindste, man kan bestille.',
    prisgrundlag: 'Hvordan prisen bliver regnet ud, fx pr. stk. eller pr. time.',
    bus: 'Hvordan man kommer til jer uden bil: linje og stoppested, eller om man kan blive hentet.',
    aabningstider:
      'Hvornår man kan komme, en linje ad gangen, fx Mandag-torsdag 9-15 eller Efter aftale.',
  } as Readonly<Record<string, string>>,
  done: 'Send rettelserne',
  none: 'Du har ikke rettet noget endnu.',
  changes: (count: number) =>
    count === 0 ? 'Ingen felter er rettet.' : count === 1 ? '1 rettelse.' : `${count} rettelser.`,
  kept: 'Det, du har skrevet, er gemt i denne browser, til du lukker fanen.',
  notSent: 'Intet er sendt endnu.',
  notRight: (count: number) =>
    count === 1 ? 'Ét felt skal rettes først.' : `${count} felter skal rettes først.`,
  mail: 'Åbn mailen',
  mailHelp: 'Dit mailprogram åbner med rettelserne i. Læs dem, og tryk på send.',
  longMail: 'Der er mange rettelser. Hent filen først, og sæt den på mailen.',
  file: 'Hent rettelserne som en fil',
  copy: 'Kopiér rettelserne',
  copied: 'Rettelserne er kopieret. Sæt dem ind i en mail.',
  copyFailed: 'Browseren ville ikke kopiere. Hent filen i stedet.',
  to: 'Mailen skal til',
  wrong: (label: string, hint: string) => `${label}: ${hint}`,
  personalNumber: 'Det ligner et CPR-nummer. Slet det.',
  roleMissing: 'Skriv din rolle, når resten passer.',
  check: 'Tjek felterne',
  clear: 'Slet det, jeg har skrevet',
  clearSure: 'Vil du slette alt, du har skrevet her?',
  subject: (name: string) => `Rettelser fra ${name}`,
  greeting: (name: string) => `Hej. Her er rettelser til siden om ${name}.`,
  attached: (file: string) => `De står i filen ${file}. Den skal sættes på mailen, før den sendes.`,
  needsScript: 'Felterne virker kun med JavaScript. Skriv eller ring i stedet:',
  write: 'Skriv en mail',
  pattern: {
    phone: 'Skriv otte cifre.',
    email: 'Skriv en mailadresse, fx kontakt@eksempel.dk.',
    web: 'Skriv hele adressen med https:// foran.',
    day: 'Skriv en dag.',
    number: 'Skriv et tal, fx 7,5.',
    'postal-code': 'Skriv fire cifre.',
    missing: 'Her skal stå noget.',
  },
} as const;

/** What is said of corrections that are taken in. */
export const receivedText = {
  noPlace: (slug: string) =>
    `Stedet »${slug}« er ikke i indholdet. Har det skiftet navn, så skriv det gamle under tidligereSlugs hos det nye.`,
  noService: (slug: string) => `Stedet har ingen ydelse, der hedder »${slug}«.`,
  notTheirs: 'Det felt retter kommunen selv.',
  unseen: 'Her er tegn, der ikke kan ses. Skriv teksten selv ind.',
  changedSince: (now: string) =>
    `Feltet er rettet, siden stedet så det. Nu står der ${now}. Ret selv, hvis stedet har ret.`,
  otherForm: 'Feltet har en anden form. Skriv det selv ind.',
  notAll: 'Ikke alt kunne tages med. Skriv bekraeftet selv, når det passer.',
  tomorrow: 'Dagen er ikke kommet endnu.',
  older: (day: string) => `Stedet har sagt god for siden senere, ${day}.`,
  /** What the check says of a value, which it begins in the middle of a sentence. */
  wrong: (message: string) => `Værdien ${message.replace(/\.$/, '')}.`,
  /** A value in a sentence; of a very long one the beginning. */
  say: (value: string | undefined) =>
    value === undefined || value === ''
      ? 'intet'
      : `»${value.length > 1_000 ? `${value.slice(0, 1_000)} …` : value}«`,
} as const;
