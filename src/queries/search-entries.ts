import type { Directory } from '../domain/directory.ts';
import { describeEntries, type Tool } from '../domain/search/describe-entries.ts';
import type { SearchEntry } from '../domain/search/search-entry.ts';
import { routes } from '../routes.ts';
import { calculatorText } from '../text/calculator.ts';
import { spotterText } from '../text/spotter.ts';
import { statementText } from '../text/statement.ts';

const described = new WeakMap<Directory, SearchEntry[]>();

/** Everything that can be found. Worked out once for a directory. */
export function listSearchEntries(directory: Directory): SearchEntry[] {
  const known = described.get(directory);
  if (known) return known;
  const entries = describeEntries(directory, routes, listTools(directory));
  described.set(directory, entries);
  return entries;
}

/** The tools that the site has. */
function listTools({ municipality }: Directory): Tool[] {
  const tool = (
    url: string,
    { title, description, searchWords }: Omit<Tool, 'url' | 'summary'> & { description: string },
  ): Tool => ({ url, title, summary: description, searchWords });
  return [
    ...(municipality.emptyParts.includes('calculator')
      ? []
      : [tool(routes.calculator(), calculatorText)]),
    ...(municipality.emptyParts.includes('spotter') ? [] : [tool(routes.spotter(), spotterText)]),
    tool(routes.statement(), statementText),
  ];
}
