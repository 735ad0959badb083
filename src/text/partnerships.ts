import type { Party, Partnership } from '../domain/directory.ts';

const partyKind: Record<Party['kind'], string> = {
  'social-enterprise': 'Socialøkonomisk virksomhed',
  company: 'Virksomhed',
  municipality: 'Kommune',
  state: 'Stat',
  association: 'Forening',
  other: 'Andre',
};

const stage: Record<NonNullable<Partnership['stage']>, string> = {
  agreed: 'Aftalt',
  running: 'I gang',
  done: 'Gennemført',
};

/** The words of the stories. */
export const partnershipsText = {
  title: 'Partnerskaber',
  searchWords: [
    'partnerskaber',
    'historier',
    'eksempler',
    'succeshistorier',
    'stories',
    'partnerships',
  ],
  lead: 'Når kommune, virksomheder og foreninger løser noget sammen. Hver historie har sine kilder, og den siger, hvad vi ikke ved.',
  description:
    'Historier om opgaver, som kommune, virksomheder og foreninger tog sammen, med parter og kilder.',
  parties: 'De var med',
  partyKind,
  results: 'Det kom der ud af det',
  tasks: 'Opgaver i historien',
  stageHeading: 'Da kilden skrev',
  stage,
  /** When it was, in the words the caller has for a date; undefined when no source says. */
  whenOf: (
    { date, isDateCirca }: Pick<Partnership, 'date' | 'isDateCirca'>,
    format: (date: string) => string,
  ) => date && (isDateCirca ? `ca. ${format(date)}` : format(date)),
  when: 'Hvornår',
  where: 'Hvor',
  steps: 'Trin for trin',
  more: 'Flere historier',
} as const;
