import { routes } from '../../../src/routes.ts';

/**
 * What readers call the pages that gather others, which every site has: such a page is the first hit. A query that asks for
 * more than that has other answers.
 */
export const mainPages: readonly { query: string; page: string }[] = [
  ...[
    'job',
    'jobs',
    'et job',
    'arbejde',
    'find job',
    'jeg vil gerne have et job',
    'work',
    'hjælp til at finde job',
  ].map((query) => ({ query, page: routes.jobs() })),
  ...['ledige job', 'ledige stillinger', 'vacancies'].map((query) => ({
    query,
    page: routes.jobs(),
  })),
  ...[
    'steder',
    'alle steder',
    'stederne',
    'virksomheder',
    'firmaer',
    'companies',
    'social enterprises',
  ].map((query) => ({ query, page: routes.enterprises() })),
  { query: 'socialøkonomiske virksomheder', page: routes.enterprises() },
  ...['opgaver', 'ydelser', 'tasks', 'services', 'hvad kan vi købe'].map((query) => ({
    query,
    page: routes.services(),
  })),
  ...['guide', 'råd', 'guide til kommuner'].map((query) => ({ query, page: routes.guide() })),
  ...['papirer', 'skabeloner'].map((query) => ({ query, page: routes.papers() })),
  { query: 'kort', page: routes.map() },
  { query: 'kommunens virksomheder', page: routes.enterprises() },
  { query: 'min liste', page: routes.shortlist() },
  { query: 'ordliste', page: routes.glossary() },
  { query: 'historier', page: routes.partnerships() },
  ...['resultater', 'tal', 'statistik'].map((query) => ({ query, page: routes.results() })),
  ...['adresser', 'address'].map((query) => ({ query, page: routes.enterprises() })),
  ...['om', 'om siden', 'kontakt', 'kontakt kommunen', 'contact', 'hjælp', 'help'].map((query) => ({
    query,
    page: routes.about(),
  })),
];
