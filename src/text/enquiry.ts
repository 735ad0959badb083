import { inOnePiece } from '../domain/mail.ts';
import type { EnquiryField } from '../domain/shortlist/enquiry.ts';
import { answersWithin } from './phrases.ts';

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
  budget: 'Et beløb gør det lettere at svare hurtigt.',
  deadline: 'Giv dem mindst nogle dage. Mange har korte arbejdsdage.',
  who: 'Firma, navn og hvad I laver.',
  answer: 'Jeres mail eller telefon, og hvornår I kan træffes.',
};

/** The words of the enquiry, which the browser fetches with the list. */
export const enquiryText = {
  heading: 'Skriv én forespørgsel',
  lead: 'Skriv det én gang. Hver får sin egen mail. Intet bliver sendt, før I selv sender det.',
  kept: 'Det, I skriver, gemmes i denne fane, til I lukker den.',
  notKept: 'Jeres browser gemmer ikke det, I skriver. Send det, før I går til en anden side.',
  optional: 'kan springes over',
  clear: 'Ryd felterne',
  letters: 'Send den',
  lettersLead: 'Tryk på en knap. Så åbner jeres mailprogram med teksten i.',
  nobody: 'Der er ingen på listen. I kan stadig spørge kommunen eller kopiere teksten.',
  /** `belongsTo`: who answers for an enterprise that has no mail of its own. */
  mail: (name: string, belongsTo: string | undefined) =>
    belongsTo === undefined ? `Skriv mail til ${name}` : `Skriv mail til ${belongsTo} om ${name}`,
  call: (name: string, number: string, belongsTo: string | undefined) =>
    belongsTo === undefined
      ? `Ring til ${name}: ${inOnePiece(number)}`
      : `Ring til ${belongsTo} om ${name}: ${inOnePiece(number)}`,
  throughMunicipality: (names: readonly string[]) =>
    `Spørg kommunen om ${new Intl.ListFormat('da').format(names)}`,
  callNote: 'Vi kender ikke en mail. Brug teksten som huskeseddel.',
  municipalityNote:
    'Vi kender hverken mail eller telefon. Mailen beder kommunen sætte jer i forbindelse med hinanden.',
  /** Who is to get the copied text; the mail programs of some firms open from no link. */
  sendTo: 'Sendes til:',
  noWay: (name: string) => `Vi kender ingen vej til ${name}.`,
  closedNote: (name: string) => `${name} er lukket og får ingen mail.`,
  answersWithin,
  cut: 'Teksten er for lang til at følge med ind i en mail. Kopiér den, og sæt den ind.',
  unsure: 'Jeg ved ikke, hvem der kan',
  unsureLead: 'Send det samme til kommunen. De kender også steder, der ikke står her.',
  askMunicipality: 'Skriv til kommunen',
  copy: 'Kopiér teksten',
  copied: 'Teksten er kopieret.',
  copyFailed: 'Browseren ville ikke kopiere. Markér teksten herunder, og kopiér den selv.',
  text: 'Sådan bliver teksten',
  label: enquiryLabel,
  help: enquiryHelp,
  print: 'Udskriv',
} as const;

/** What is asked in the form stands in the letter as what the buyer says. */
const letterLabel: Record<EnquiryField, string> = {
  what: 'Opgaven:',
  amount: 'Hvor meget og hvor tit:',
  when: 'Hvornår:',
  where: 'Hvor:',
  budget: 'Hvad det må koste:',
  deadline: 'Vi vil gerne have svar:',
  who: 'Vi er:',
  answer: 'Sådan kan I svare os:',
};

/** The words of a letter to an enterprise, or to who answers for it. */
export const letterText = {
  label: letterLabel,
  greeting: 'Hej',
  about: 'Vi skriver om:',
  connect: 'Kan I sætte os i forbindelse med dem, der står her?',
  decline: 'Kan I ikke, så skriv endelig et kort nej. Det er også et svar, vi kan bruge.',
  source: (url: string) => `Vi har brugt vejviseren: ${url}`,
  subject: (what: string) => `Forespørgsel: ${what}`,
  subjectEmpty: 'Forespørgsel',
  paste: ['Sæt teksten ind her. Den er lang, så den skal kopieres fra vejviseren.'],
} as const;
