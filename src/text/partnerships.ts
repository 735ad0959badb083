import type { Party } from '../domain/directory.ts';

const partyKind: Record<Party['kind'], string> = {
  'social-enterprise': 'Socialøkonomisk virksomhed',
  company: 'Virksomhed',
  municipality: 'Kommune',
  state: 'Stat',
  association: 'Forening',
  other: 'Andre',
};

/** The words of the stories. */
export const partnershipsText = {
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
} as const;
