import { fewHoursCount } from './phrases.ts';

/** The words of the front page. */
export const frontText = {
  title: 'Få løst en opgave. Giv en plads.',
  question: 'Hvad skal I have løst?',
  easyRead: (count: number) =>
    `Her finder du ${count === 1 ? 'et sted' : 'steder'}, hvor du kan arbejde. Du kan se, hvem du kan ringe til. Tryk på det, der passer på dig.`,
  entrances: 'Vælg det, der passer på dig',
  entrance: {
    task: { name: 'Jeg har en opgave', about: 'Se, hvem der kan løse den, og skriv til dem.' },
    job: {
      name: 'Jeg søger et sted at arbejde',
      about: `${fewHoursCount} Se, hvem du kan ringe til.`,
    },
    guide: {
      name: 'Jeg arbejder i en kommune',
      /** Where the guide tells what the municipality did itself. */
      own: (municipality: string) => `Se, hvordan ${municipality} gjorde, trin for trin.`,
      advice: 'råd',
      papers: 'papirer',
      /** Where nobody has told that: what there is. */
      useful: (things: readonly string[]) => `Se ${things.join(' og ')}, I kan bruge hos jer.`,
    },
  },
  lead: (introduction: string | undefined, name: string, count: number) =>
    `${introduction === undefined ? '' : `${introduction} `}Her finder I ${count === 1 ? 'et sted' : 'steder'} i ${name}, der kan hjælpe, og som skaffer flere et arbejde.`,
  tasksHeading: 'Det kan I købe',
  /** Where nobody is known to sell anything yet. */
  noTasksHeading: 'Opgaver',
  wantedTasks: 'Opgaver, vi mangler leverandører til',
  storyHeading: 'Sådan kan det gå til',
  storyLink: 'Læs hele historien',
  moreStories: 'Flere partnerskaber',
  enterprisesHeading: (count: number) => (count === 1 ? 'Mød stedet' : 'Mød stederne'),
  enterprisesLink: 'Se alle steder',
  resultsHeading: 'Hvad er der kommet ud af det?',
  resultsLead: 'Hvert tal har en dato og en kilde.',
  resultsLink: 'Se alle tal og forbehold',
} as const;
