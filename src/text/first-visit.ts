/** The words about the first time somebody comes to a place, and what helps where the place has told nothing. */
export const firstVisitText = {
  heading: 'Første gang',
  before: 'Før du kommer',
  firstDay: 'Den første dag',
  after: 'Bagefter',
  general:
    'Stedet har ikke fortalt alt om den første dag. Her er råd, der passer de fleste steder.',
  source: 'Du har ret til at tage en med til møder med kommunen:',
} as const;

/** What helps anywhere. */
export const generalHelp = {
  before: 'Ring først, og spørg, hvornår du må komme. Tag en med, hvis du vil.',
  firstDay:
    'Du må gerne sige, at du er nervøs. Spørg, hvem du kan gå til, og hvornår der er pause.',
  after: 'Fortæl stedet eller kommunen, hvad der var godt, og hvad der var svært.',
} as const;

/** Who says that anybody may bring somebody along: the law on public administration, § 8. */
export const helperSource = {
  title: 'DUKH: Hvis du er bisidder eller partsrepræsentant',
  url: 'https://www.dukh.dk/Selvhj%C3%A6lp/Hvis-du-er-bisidder-eller-partsrepr%C3%A6sentant',
};
