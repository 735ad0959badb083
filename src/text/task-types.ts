/** The words of a task's page. */
export const taskTypeText = {
  who: 'Hvem kan løse den?',
  /** How many offers of it stand on the page; the names of who sells it follow. */
  supply: (count: number) => (count === 1 ? '1 ydelse:' : `${count} ydelser:`),
  none: 'Vi kender ingen, der sælger det nu.',
  noneKnown:
    'Det betyder ikke, at ingen kan. Spørg kommunen. Den kan kende et sted, der ikke står her.',
  /** Where some do it without selling it. */
  noneForSale: 'Nogle gør det uden at sælge det. De står herunder. Kommunen kan kende flere.',
  askMunicipality: 'Spørg kommunen',
  askSubject: (title: string) => `Opgave: ${title}`,
  askBody: (url: string) => [
    'Hej',
    '',
    'Vi har en opgave og leder efter nogen, der kan løse den:',
    url,
    '',
    'Opgaven:',
    'Hvor meget og hvor tit:',
    'Hvornår:',
    'Hvor:',
    '',
    'Kender I et sted, så sæt os gerne i forbindelse med hinanden.',
    '',
    'Vi er (firma, navn, telefon):',
    '',
  ],
  questions: 'Vær klar til at svare på',
  words: 'Andre ord for det',
  stories: 'Historier om den slags opgaver',
  allotted: 'Her giver kommunen pladsen',
  refused: 'Det bliver lavet her, men ikke solgt',
  historical: 'Det er lavet her tidligere',
  others: 'Andre opgaver',
  cpv: 'CPV-koder',
} as const;

/** The words about ways of buying. */
export const buyingText = {
  heading: 'Sådan køber I',
  lead: 'Reglerne skifter. Det her er ikke juridisk råd, så spørg dem, der står for indkøb hos jer.',
  buyer: { private: 'I er et privat firma', public: 'I er en kommune, en region eller staten' },
} as const;
