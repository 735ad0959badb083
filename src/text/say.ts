import type { Answerer } from '../domain/contacts.ts';
import type { Enterprise } from '../domain/directory.ts';
import { inSentence } from './phrases.ts';

/** What somebody who looks for work says on the phone, and what they write, sentence by sentence, in their own name. */
export interface Said {
  call: readonly string[];
  write: readonly string[];
}

const or = new Intl.ListFormat('da', { type: 'disjunction' });

/** What one asks for, in the middle of a sentence: by name while that can be said in one breath. */
const wanted = (ways: readonly string[]): string =>
  ways.length === 0 || ways.length > 2 ? 'job eller forløb' : or.format(ways.map(inSentence));

/** The first sentence on the phone, with room for a name. */
const begin = (wish: string): string => `Hej, jeg hedder …, og jeg vil gerne ${wish}.`;

/** The words around a number to call, and the sentences that are said there. The one place they are written. */
export const sayText = {
  heading: 'Ring og spørg',
  sayHeading: 'Sig det sådan',
  writeHeading: 'Skriv det sådan',
  helper: 'Du må gerne have en med, der hjælper dig med at tale.',
  private: 'Skriv ikke dit CPR-nummer i en mail.',
  openingHours: 'Ring:',
  /** To the municipality, about a way in. */
  aboutWay: (way: string): Said => ({
    call: [begin(`høre om ${wanted([way])}`), 'Hvem kan jeg tale med?'],
    write: [
      `Jeg vil gerne høre om ${wanted([way])}.`,
      'Er det noget for mig?',
      'Hvem kan jeg tale med?',
    ],
  }),
  /** About a place, to whoever answers for it; by the ways in that are known there. */
  aboutPlace({ name, jobTypes }: Pick<Enterprise, 'name' | 'jobTypes'>, answerer: Answerer): Said {
    const at = answerer === 'enterprise' ? 'hos jer' : `hos ${name}`;
    const wish = `høre om ${wanted(jobTypes.map(({ title }) => title))} ${at}`;
    if (answerer === 'municipality')
      return {
        call: [begin(wish), 'Kan I hjælpe mig med det?'],
        write: [
          `Jeg vil gerne ${wish}.`,
          'Er det noget for mig?',
          'Kan I hjælpe mig med at tale med stedet?',
        ],
      };
    return {
      call: [begin(wish), 'Må jeg komme og se stedet?'],
      write: [`Jeg vil gerne ${wish}.`, 'Er der plads?', 'Må jeg komme og se stedet?'],
    };
  },
  /** To the municipality, of somebody who does not know what to choose. */
  inDoubt: {
    call: [begin('i arbejde'), 'Hvem kan jeg tale med?'],
    write: [
      'Jeg vil gerne i arbejde.',
      'Jeg ved ikke, hvad der passer til mig.',
      'Hvem kan jeg tale med?',
    ],
  },
  /** The same of somebody young, to who answers the young. */
  young: {
    call: [begin('i gang med arbejde eller skole'), 'Hvem kan jeg tale med?'],
    write: [
      'Jeg vil gerne i gang med arbejde eller skole.',
      'Jeg ved ikke, hvad der passer til mig.',
      'Hvem kan jeg tale med?',
    ],
  },
  /** The same of a parent. */
  parent: {
    call: [begin('høre om STU eller FGU til mit barn'), 'Hvem kan jeg tale med?'],
    write: [
      'Jeg vil gerne høre om STU eller FGU til mit barn.',
      'Jeg ved ikke, hvad der passer bedst.',
      'Hvem kan jeg tale med?',
    ],
  },
  subject: {
    inDoubt: 'Jeg vil gerne i arbejde',
    place: (name: string) => `Arbejde eller forløb: ${name}`,
  },
  /** The whole mail: the sentences, who writes, and the page it comes from. */
  body: ({ write }: Said, url: string): string[] => [
    'Hej',
    '',
    ...write,
    '',
    'Jeg hedder:',
    'Ring til mig på:',
    'Det passer mig bedst (dag og tid):',
    '',
    'Jeg har læst om det her:',
    url,
    '',
  ],
} as const;
