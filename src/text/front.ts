import { fewHoursCount } from './phrases.ts';

/** The words of the front page. */
export const frontText = {
  title: 'Få løst en opgave. Giv en plads.',
  question: 'Hvad skal I have løst?',
  easyRead:
    'Her finder du steder, hvor du kan arbejde. Du kan se, hvem du kan ringe til. Tryk på det, der passer på dig.',
  entrances: 'Vælg det, der passer på dig',
  entrance: {
    task: { name: 'Jeg har en opgave', about: 'Se, hvem der kan løse den, og skriv til dem.' },
    job: {
      name: 'Jeg søger et sted at arbejde',
      about: `${fewHoursCount} Se, hvem du kan ringe til.`,
    },
    guide: {
      name: 'Jeg arbejder i en kommune',
      about: (municipality: string) => `Se, hvordan ${municipality} gjorde, trin for trin.`,
    },
  },
  lead: (introduction: string | undefined, name: string) =>
    `${introduction === undefined ? '' : `${introduction} `}Her finder I steder i ${name}, der kan hjælpe, og som skaffer flere et arbejde.`,
  tasksHeading: 'Det kan I købe',
  wantedTasks: 'Opgaver, vi mangler leverandører til',
  storyHeading: 'Sådan kan det gå til',
  storyLink: 'Læs hele historien',
  moreStories: 'Flere partnerskaber',
  enterprisesHeading: 'Mød stederne',
  enterprisesLink: 'Se alle steder',
  resultsHeading: 'Hvad er der kommet ud af det?',
  resultsLead: 'Hvert tal har en dato og en kilde.',
  resultsLink: 'Se alle tal og forbehold',
} as const;
