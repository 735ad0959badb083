import type { Directory, SitePart } from '../domain/directory.ts';
import { describeEntries, type Tool } from '../domain/search/describe-entries.ts';
import type { SearchEntry } from '../domain/search/search-entry.ts';
import { routes } from '../routes.ts';
import { calculatorText } from '../text/calculator.ts';
import { dataText } from '../text/data.ts';
import { easyReadText } from '../text/easy-read.ts';
import { embeddingText } from '../text/embedding.ts';
import { enterprisesText } from '../text/enterprises.ts';
import { glossaryText } from '../text/glossary.ts';
import { guideText } from '../text/guide.ts';
import { languagesText } from '../text/languages.ts';
import { jobsText } from '../text/jobs.ts';
import { mapText } from '../text/map.ts';
import { papersText } from '../text/papers.ts';
import { partnershipsText } from '../text/partnerships.ts';
import { resultsText } from '../text/results.ts';
import { servicesText } from '../text/services.ts';
import { shortlistText } from '../text/shortlist.ts';
import { siteText } from '../text/site.ts';
import { spotterText } from '../text/spotter.ts';
import { statementText } from '../text/statement.ts';

const described = new WeakMap<Directory, SearchEntry[]>();

/** Everything that can be found. Worked out once for a directory. */
export function listSearchEntries(directory: Directory): SearchEntry[] {
  const known = described.get(directory);
  if (known) return known;
  const entries = describeEntries(
    directory,
    routes,
    listTools(directory),
    listMainPages(directory),
  ).map((entry) =>
    entry.url === routes.about() ? { ...entry, called: siteText.aboutCalled } : entry,
  );
  described.set(directory, entries);
  return entries;
}

const tool = (
  url: string,
  {
    title,
    description,
    searchWords,
    called,
  }: Omit<Tool, 'url' | 'summary'> & { description: string },
): Tool => ({ url, title, summary: description, searchWords, called });

const hasPart =
  ({ municipality }: Directory) =>
  (part: SitePart): boolean =>
    !municipality.emptyParts.includes(part);

/** The pages that gather what the site has: who asks for one by its name finds it. */
function listMainPages(directory: Directory): Tool[] {
  const has = hasPart(directory);
  return [
    tool(routes.enterprises(), enterprisesText),
    tool(routes.services(), servicesText),
    tool(routes.map(), mapText),
    tool(routes.jobs(), jobsText),
    tool(routes.easy(), {
      ...easyReadText,
      description: easyReadText.description(easyReadText.title),
    }),
    tool(routes.shortlist(), shortlistText),
    ...(has('guide') ? [tool(routes.guide(), guideText)] : []),
    ...(directory.papers.length > 0 ? [tool(routes.papers(), papersText)] : []),
    ...(has('partnerships') ? [tool(routes.partnerships(), partnershipsText)] : []),
    ...(has('results') ? [tool(routes.results(), resultsText)] : []),
    ...(has('glossary') ? [tool(routes.glossary(), glossaryText)] : []),
    tool(routes.data(), dataText),
    tool(routes.embedding(), embeddingText),
    ...directory.municipality.languages.map(({ code, name }) => {
      const [inDanish = code, inEnglish = code] = ['da', 'en'].map((own) =>
        new Intl.DisplayNames(own, { type: 'language' }).of(code),
      );
      return tool(routes.inLanguage(code, routes.home()), {
        title: name,
        description: languagesText.about(inDanish),
        searchWords: [inDanish, inEnglish],
        called: languagesText.called,
      });
    }),
  ];
}

/** The tools that the site has. */
function listTools(directory: Directory): Tool[] {
  const has = hasPart(directory);
  return [
    ...(has('calculator') ? [tool(routes.calculator(), calculatorText)] : []),
    ...(has('spotter') ? [tool(routes.spotter(), spotterText)] : []),
    tool(routes.statement(), statementText),
  ];
}
