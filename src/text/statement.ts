import { formatDate } from '../domain/dates.ts';
import { formatNumber } from '../domain/numbers.ts';
import {
  longestField,
  type Statement,
  type StatementFault,
  type StatementField,
} from '../domain/statement/read-statement.ts';

/** A field of the form: its name, and what is to be written. */
interface FieldWords {
  label: string;
  hint: string;
}

/** The words of the page on which a company tells of a task it has bought. */
export const statementText = {
  title: 'Fortæl, hvad I har købt',
  searchWords: ['CSR-tekst', 'CSR-billede', 'CSR', 'ESG', 'årsrapport', 'fortæl om samarbejdet'],
  lead: 'Har jeres virksomhed fået en opgave løst hos et socialøkonomisk sted? Her laver I en tekst og et billede til hjemmesiden og regnskabet. De siger kun det, I kan vise.',
  description:
    'Lav en tekst og et billede om den opgave, I har købt hos en socialøkonomisk virksomhed: med jeres egne tal og uden at udstille nogen.',
  link: 'Har I købt en opgave?',
  linkLead: 'Lav en tekst og et billede til jeres hjemmeside eller regnskab, med jeres egne tal.',
  make: 'Lav teksten',
  privacy: 'Det, I skriver, bliver i jeres browser. Intet bliver sendt.',
  failed: 'Det, der laver teksten, kunne ikke hentes. Brug teksten med huller herunder.',
  needsScript: 'Uden JavaScript: Brug teksten med huller herunder.',
  fields: {
    company: { label: 'Jeres virksomhed', hint: 'Som den hedder.' },
    place: {
      label: 'Hvem løste opgaven?',
      hint: 'Stedets navn. Ikke navne på dem, der arbejder der.',
    },
    task: { label: 'Hvad købte I?', hint: 'Fx pakning af gaveposer eller frokost til møder.' },
    year: { label: 'Hvilket år?', hint: 'Ét år, med fire tal.' },
    hours: { label: 'Timer i det år', hint: 'Hvor mange timers arbejde stedet brugte. Fx 300.' },
    amount: {
      label: 'Beløb i det år, i kr. uden moms',
      hint: 'Må gerne stå tomt, når I har skrevet timer.',
    },
    basis: { label: 'Hvad har I talt efter?', hint: 'Fx fakturaer eller stedets timesedler.' },
  } satisfies Record<StatementField, FieldWords>,
  faults: {
    missing: 'Feltet er tomt. Skriv svaret her.',
    tooLong: `Det er for langt til teksten. Skriv højst ${longestField} tegn.`,
    noNumber: 'Skriv et tal, der er større end nul, fx 300 eller 12,5.',
    tooMuch: 'Det er mere, end nogen køber på et år. Se tallet efter.',
    noYear: 'Skriv et år med fire tal, fra 2000 til i år, fx 2025.',
    noFigure: 'Skriv et antal timer her eller et beløb i det næste felt.',
    personal: 'Det ligner et CPR-nummer. Slet det.',
  } satisfies Record<StatementFault, string>,
  wait: 'Skriv i felterne, så kommer teksten her.',
  ready: 'Teksten og billedet er klar.',
  text: 'Teksten',
  short: 'Kort udgave',
  picture: 'Billedet',
  copyText: 'Kopiér teksten',
  copied: 'Teksten og den korte udgave er kopieret.',
  copyFailed: 'Teksten kunne ikke kopieres. Markér den, og kopiér den selv.',
  save: 'Hent billedet',
  saveFailed: 'Billedet kunne ikke gemmes. Tag et skærmbillede i stedet.',
  fileName: 'vi-har-koebt.png',
  clear: 'Begynd forfra',
  blank: 'Teksten med huller',
  blankHelp: 'Skriv jeres eget, hvor der er klammer.',
  blanks: [
    'I [år] købte vi [hvad] hos [stedet] for [beløb] kr. uden moms. Det er [antal] timers arbejde. Tallene er vores egne, talt efter [fakturaer og timesedler]. Vi har ikke målt, hvad arbejdet har betydet for de enkelte.',
    'Kort: [Virksomheden] købte [antal] timers arbejde hos [stedet] i [år]. Virksomhedens egne tal.',
  ],
  proof: 'Det skal I kunne vise',
  proofLead: 'Hav det liggende, før I bruger teksten. Nogen kan spørge.',
  proofs: [
    ['Et antal timer', 'timesedler fra stedet, eller regninger, hvor timerne står'],
    ['Et beløb', 'fakturaerne for året, uden moms'],
    ['Hvad I købte', 'aftalen eller fakturaerne'],
    ['At stedet er en registreret socialøkonomisk virksomhed', 'et opslag i CVR med dato'],
  ],
  silence: 'Det siger I ikke',
  silences: [
    'Navne og billeder af dem, der arbejder der, eller hvorfor de er der. Den, der vil fortælle, gør det selv og siger ja på skrift.',
    'At I har hjulpet, reddet eller givet nogen en chance. Folk har udført et arbejde, og I har betalt for det.',
    'Tal, I ikke har talt. Hvad arbejdet har betydet for nogen, ved I kun, når nogen har målt det.',
    'At kommunen har godkendt jer eller stedet. Kommunen fører en liste. Den kontrollerer ikke jeres tal.',
    'At stedet er registreret som socialøkonomisk virksomhed, når det ikke er det.',
  ],
  before: 'Lad stedet læse teksten og sige ja, før den kommer ud.',
  papers: 'Mere at tage med',
  /** On the picture: what the dots stand for. */
  dots: (each: number) =>
    each === 1 ? 'Hver prik er 1 time.' : `Hver prik er ${formatNumber(each)} timer.`,
  own: (company: string) => `Talt af ${company} selv. Ikke kontrolleret af andre.`,
} as const;

/** Kroner, with two digits of øre where it is not whole. */
const kroner = (amount: number): string =>
  `${amount.toLocaleString('da-DK', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 })} kr.`;

const hoursOf = (hours: number): string =>
  hours === 1 ? '1 time' : `${formatNumber(hours)} timer`;

const workOf = (hours: number): string =>
  `${hours === 1 ? '1 times' : `${formatNumber(hours)} timers`} arbejde`;

/** The year, or the part of it that has passed. */
const yearOf = ({ year, isRunning }: Statement, today: string): string =>
  isRunning ? `${year} til og med ${formatDate(today).replace(/ \d{4}$/, '')}` : String(year);

/** Both versions, as they are pasted somewhere. */
export const joinVersions = ({ long, short }: { long: string; short: string }): string =>
  `${long}\r\n\r\n${statementText.short}: ${short}`;

/** A statement in Danish. It says no more than what was written, and that the figures are the company's own. */
export function writeStatement(
  statement: Statement,
  today: string,
): { long: string; short: string; figure: string; line: string } {
  const { company, place, task, hours, amount, basis } = statement;
  const year = yearOf(statement, today);
  const sum = amount === undefined ? undefined : `${kroner(amount)} uden moms`;
  const work = hours === undefined ? undefined : workOf(hours);
  return {
    long: [
      `I ${year} købte vi ${task} hos ${place}${sum === undefined ? '' : ` for ${sum}`}.`,
      ...(work === undefined ? [] : [`Det er ${work}.`]),
      `Tallene er vores egne, talt efter ${basis}.`,
      'Vi har ikke målt, hvad arbejdet har betydet for de enkelte.',
    ].join(' '),
    short: `${company} købte ${work ?? `${task} for ${sum}`} hos ${place} i ${year}. Virksomhedens egne tal.`,
    figure: hours === undefined ? kroner(amount ?? 0) : hoursOf(hours),
    line: `købte vi hos ${place} i ${year}`,
  };
}
