import { buildDirectory, type Paper } from '../../src/domain/directory.ts';
import { entry, makeEntries, makeMunicipality, today } from '../domain/make-directory.ts';

/** The site that papers are taken from. */
export const site = {
  title: 'Prøven',
  absolute: (href: string) => new URL(href, 'https://proeve.example').href,
};

/** A paper with a part of each kind, questions and a table. */
export function makePaper(fields: Record<string, unknown> = {}, html = ''): Paper {
  const directory = buildDirectory(
    {
      ...makeEntries(),
      papers: [
        {
          ...entry('papirer', 'budget', {
            titel: 'Budget',
            resume: 'Tre års budget.',
            brug: 'Når det skal besluttes.',
            orden: 1,
            roller: ['Projektleder'],
            kilder: [{ titel: 'Kilden', url: 'https://kilde.example/', dato: '2024-03' }],
            ...fields,
          }),
          html,
        },
      ],
    },
    makeMunicipality(),
    today,
  );
  return directory.papers[0]!;
}
