import { countHours, fewHoursCount, inSentence } from './phrases.ts';

/** The words of the pages about ways into work, and of the fields one chooses among enterprises with. */
export const jobsText = {
  title: 'Job og forløb',
  question: 'Hvilket job eller forløb passer til dig?',
  lead: `${fewHoursCount} Vælg det, der passer på dig.`,
  /** @param paid how many ways into work give pay. @param unpaid how many do not. */
  easyRead: (paid: number, unpaid: number) =>
    [
      paid + unpaid === 1
        ? `Her er et job eller et forløb. Det giver ${paid === 1 ? 'løn' : 'ikke løn'}.`
        : `Der er flere slags job. ${paid === 0 ? 'De giver ikke løn.' : unpaid === 0 ? 'De giver løn.' : 'Nogle giver løn. Andre giver ikke løn.'}`,
      `Tryk på ${paid + unpaid === 1 ? 'det' : 'et af dem'} for at læse mere. Er du i tvivl? Så ring til kommunen.`,
    ].join(' '),
  paid: 'Med løn',
  unpaid: 'Uden løn',
  doubt: 'Er du i tvivl?',
  doubtAsk: 'Spørg kommunen. Sig det sådan:',
  callLead: 'Du må altid ringe til kommunen. Find det, der passer på dig.',
  youthMatter: 'Er du ung, eller spørger du om STU?',
  otherMatter: 'Alle andre',
  description: 'Job og forløb, forklaret i klare ord.',
  decidedBy: 'Hvem bestemmer?',
  firstStep: 'Hvad gør jeg først?',
  duration: 'Hvor længe varer det?',
  money: 'Hvad med mine penge?',
  complaint: 'Hvem klager jeg til?',
  askFirst: 'Regler og satser skifter. Spørg altid kommunen. Spørg også, hvornår du får svar.',
  enterprisesHeading: 'Find et sted',
  findLead:
    'Det her er ikke ledige stillinger. Det er steder, du kan spørge. Vælg, hvor du bor, og hvad der er vigtigt for dig.',
  toFind: 'Find et sted nær dig',
  skipChoices: 'Gå til stederne',
  enterprisesFor: (title: string) => `Steder med ${inSentence(title)}`,
  noEnterprises: 'Vi kender ingen steder med det lige nu. Spørg kommunen.',
  notVacancy:
    'Det her er ikke ledige stillinger. Det er steder, der ifølge en kilde arbejder med den slags job eller forløb.',
  filterName: 'Find et sted, der passer',
  toEnterprises: 'Vis stederne',
  needsScript:
    'Din browser kører ikke JavaScript. Vælg et job eller et forløb ovenfor for at se færre steder. Eller vælg en by:',
  filterFailed: 'Dine valg virker ikke lige nu. Her står stederne uden dine valg.',
  moreEnterprises: (shown: number, count: number) =>
    `Her står ${shown} af ${count} steder. Vælg et job eller et forløb for at se resten.`,
  easyLink: 'Læs om stederne med lette ord',
  vacancies: 'Ledige job',
  vacancyLead: 'Job, man kan søge nu. Hvert job forsvinder herfra dagen efter fristen.',
  noVacancies: 'Der står ingen ledige job her lige nu.',
  deadline: (date: string) => `Søg senest ${date}`,
  vacancyHeading: 'Om jobbet',
  vacancyDescription: (job: string, deadline: string) =>
    `Ledigt job: ${job}. Søg senest ${deadline}.`,
  vacancyClosed: 'Fristen er forbi. Man kan ikke søge jobbet mere.',
  otherVacancies: 'Andre job',
  allVacancies: 'Se alle ledige job',
  posted: (date: string) => `Slået op ${date}`,
  vacancyHours: (hours: string) => `${countHours(hours)} om ugen`,
  vacancyLink: 'Se opslaget',
  noTown: 'Flere byer, eller byen kendes ikke',
  unknownWay: 'Vi ved ikke, hvordan man får arbejde her. Spørg stedet, eller ring til kommunen.',
  ways: 'Spørg om:',
  others: 'Alle job og forløb',
  oneEnterprise: 'Et sted',
  key: {
    job: 'Job eller forløb',
    by: 'Jeg bor i',
    timer: 'Så meget kan jeg arbejde',
    hensyn: 'Det er vigtigt for mig',
  },
  any: { job: 'Alle', by: 'Vælg din by', timer: 'Lige meget' },
  upTo: (hours: number) => `Højst ${hours} timer om ugen`,
  clear: 'Fjern alle valg',
} as const;
