/** The words of the guide. */
export const guideText = {
  title: 'Guide til kommuner',
  searchWords: [
    'guide til kommuner',
    'råd til kommuner',
    'gøre det samme',
    'guide for municipalities',
  ],
  called: ['guide', 'guiden', 'guider', 'råd', 'vejledning', 'advice'],
  lead: 'Sådan kan I gøre det samme. Først rådene, så redskaberne. Hver side har en tjekliste.',
  description: 'Råd og tjeklister til kommuner, der vil have flere socialøkonomiske virksomheder.',
  advice: 'Rådene',
  tools: 'Redskaberne',
  checklist: 'Tjekliste',
  roles: 'Hvem gør det',
  minutes: (minutes: number) =>
    minutes === 1 ? '1 minuts læsning' : `${minutes} minutters læsning`,
  previous: 'Forrige',
  next: 'Næste',
  pages: 'Sider i guiden',
} as const;
