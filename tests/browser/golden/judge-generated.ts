import { z } from 'astro/zod';
import { readContent } from '../../../src/check/read-content.ts';
import { routes } from '../../../src/routes.ts';
import { type CollectionName, collections, type DataOf } from '../../../src/schema/collections.ts';
import { municipalitySchema } from '../../../src/schema/municipality.ts';
import type { GeneratedQuery } from './golden-query.ts';

/** Knows a generated content folder, and so which pages answer a query. */
export interface Judge {
  isRight(query: GeneratedQuery, url: string): boolean;
  /** Whether any page answers it: among few enterprises no town has every trade. */
  isAnswerable(query: GeneratedQuery): boolean;
}

/** Outside a build a picture is the path the editor wrote. */
const picturePath = () => z.string();

/** What a query can name as itself. */
const names = ['task', 'job', 'term', 'guide', 'story', 'kind', 'enterprise'] as const;

/** What of a page a query can ask for. */
interface Page {
  is: Partial<Record<(typeof names)[number], string>>;
  town?: string | undefined;
  sells?: readonly string[];
  employs?: readonly string[];
}

/** Reads a generated content folder. Throws when a file of it doesn't fit the schema. */
export function createJudge(contentDir: string): Judge {
  const pages = readPages(contentDir);
  return {
    isRight(query, url) {
      const page = pages.get(url);
      return page !== undefined && answers(page, query);
    },
    isAnswerable: (query) => pages.values().some((page) => answers(page, query)),
  };
}

function answers({ is, town, sells = [], employs = [] }: Page, query: GeneratedQuery): boolean {
  if (query.town !== undefined && query.town !== town) return false;
  const tasks = [query.task, ...(query.also ?? [])];
  return (
    names.some((name) => query[name] !== undefined && query[name] === is[name]) ||
    sells.some((task) => tasks.includes(task)) ||
    employs.some((job) => job === query.job)
  );
}

function readPages(contentDir: string): Map<string, Page> {
  const { entries, municipality } = readContent(contentDir);
  const { towns } = municipalitySchema.parse(municipality?.fields);
  const townSlugs = new Map(towns.map(({ name, slug }) => [name, slug]));
  const read = <Name extends CollectionName>(name: Name) => {
    const schema = collections[name].schema(picturePath);
    return entries
      .filter(({ collection }) => collection === name)
      .map(({ slug, fields }) => ({ slug, data: schema.parse(fields) as DataOf<Name> }));
  };

  const pages = new Map<string, Page>();
  const add = (folder: CollectionName, toUrl: (slug: string) => string, name: keyof Page['is']) => {
    for (const { slug } of read(folder)) pages.set(toUrl(slug), { is: { [name]: slug } });
  };
  add('opgavetyper', routes.taskType, 'task');
  add('jobtyper', routes.jobType, 'job');
  add('ordliste', routes.term, 'term');
  add('guide', routes.guidePage, 'guide');
  add('partnerskaber', routes.partnership, 'story');
  add('arter', routes.kind, 'kind');

  const services = read('ydelser');
  const sold = Map.groupBy(services, ({ data }) => data.enterprise);
  const standing = new Map<string, string | undefined>();
  for (const { slug, data } of read('virksomheder')) {
    const town = townSlugs.get(data.address?.town ?? '');
    const is = { enterprise: slug, kind: data.kind };
    // An enterprise that has closed is found by its name, and sells nothing.
    if (data.isHistorical) {
      pages.set(routes.enterprise(slug), { is });
      continue;
    }
    standing.set(slug, town);
    const sells = sold.get(slug)?.map((service) => service.data.taskType) ?? [];
    pages.set(routes.enterprise(slug), { is, town, sells, employs: data.jobTypes });
  }
  for (const { slug, data } of services)
    if (standing.has(data.enterprise))
      pages.set(routes.service(slug), {
        is: { enterprise: data.enterprise },
        town: standing.get(data.enterprise),
        sells: [data.taskType],
      });
  return pages;
}
