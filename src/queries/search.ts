import type { Directory } from '../domain/directory.ts';
import { mainThing, sceneOfTaskType } from '../domain/drawings/choose-scene.ts';
import { packPicture } from '../domain/drawings/pack-picture.ts';
import { lettersOf } from '../domain/languages.ts';
import { isDoneHere, supplierCount, townsWithEnterprises } from '../domain/relate.ts';
import { listConcepts, listPlacesOutside } from '../domain/search/describe-entries.ts';
import { danishPlaces } from '../domain/search/danish-places.ts';
import type { BrowseGroup } from '../domain/search/browse-group.ts';
import { storeGathering } from '../domain/search/gathering.ts';
import type { StoredKnowledge } from '../domain/search/stored-knowledge.ts';
import { countWords, packVocabulary } from '../domain/search/vocabulary.ts';
import { routes } from '../routes.ts';
import {
  type EntryKind,
  entryKinds,
  type FacetKey,
  facetKeys,
  type SearchEntry,
} from '../domain/search/search-entry.ts';
import type { Municipality } from '../schema/municipality.ts';
import { deliveries } from '../schema/service.ts';
import { jointText } from '../text/joint.ts';
import { neighbourText } from '../text/neighbours.ts';
import { searchText } from '../text/search.ts';
import { serviceText } from '../text/services.ts';
import { getDirectory } from './directory.ts';
import { listSearchEntries } from './search-entries.ts';

/** What the search needs to understand a query: the words of the site, and what their concepts, towns and tasks are called. */
export async function getSearchKnowledge(): Promise<StoredKnowledge> {
  const directory = await getDirectory();
  const entries = listSearchEntries(directory);
  return {
    words: packVocabulary(countWords(entries)),
    // The longest first: a part of it says less.
    phrases: [...new Set(entries.flatMap(({ phrases }) => phrases))].toSorted(
      (a, b) => b.length - a.length,
    ),
    ownName: directory.municipality.name,
    gathering: storeGathering(entries),
    concepts: listConcepts(directory),
    towns: directory.municipality.towns.map(({ slug, name, latitude, longitude }) => ({
      slug,
      name,
      position:
        latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    })),
    placesOutside: listPlacesOutside(directory),
    elsewhere: danishPlaces.join(' '),
    tasks: directory.taskTypes.map((taskType) => ({
      concept: `opgave:${taskType.slug}`,
      href: routes.taskType(taskType.slug),
      suppliers: supplierCount(taskType),
      picture: packPicture(sceneOfTaskType(taskType), isDoneHere(taskType) ? 'there' : 'missing'),
    })),
  };
}

/** What the page of the search tells its island. Filters have only values that some page has. */
export async function getSearchProps() {
  const directory = await getDirectory();
  const { municipality } = directory;
  const counts = countFilters(listSearchEntries(directory));
  const names = nameFilters(directory);
  const things = new Map(
    directory.taskTypes.map((item) => [item.slug, mainThing(sceneOfTaskType(item))]),
  );
  // In a joint directory nobody is asked as if it were the reader's own municipality.
  const ask = directory.keepers.length > 0 ? jointText.ask(municipality.name) : undefined;
  const reach = ({ name, email, phone }: Municipality['companyEntrance']) => ({
    name,
    email,
    phone,
    ...(ask !== undefined && { ask }),
  });
  return {
    facets: facetKeys.map((key) => ({
      key,
      name: searchText.facet[key],
      values: names[key].flatMap(([value, label]) => {
        const count = counts.get(`${key} ${value}`) ?? 0;
        const thing = key === 'opgave' ? things.get(value) : undefined;
        return count === 0 ? [] : [{ value, name: label, count, thing }];
      }),
    })),
    municipality: reach(municipality.companyEntrance),
    citizens: reach(municipality.citizenEntrance),
    languages: municipality.languages.map(({ code, name, direction, words }) => ({
      code,
      direction,
      letters: lettersOf(code),
      name: `${name}: ${words.findPlace}`,
      href: routes.inLanguage(code, routes.jobs()),
    })),
    notesMissedWords: municipality.notesMissedWords,
  };
}

function countFilters(entries: readonly SearchEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { filters } of entries)
    for (const [key, values] of Object.entries(filters))
      for (const value of values) {
        const id = `${key} ${value}`;
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
  return counts;
}

/** The names of all values of all filters, in the order they are shown. */
function nameFilters(directory: Directory): Record<FacetKey, (readonly [string, string])[]> {
  const titles = (items: readonly { slug: string; title: string }[]) =>
    items.map(({ slug, title }) => [slug, title] as const);
  return {
    type: Object.entries(searchText.kinds),
    opgave: titles(directory.taskTypes),
    kommune: directory.keepers.map(({ slug, municipality }) => [slug, municipality.name]),
    by: townsWithEnterprises(directory).map(({ town }) => [town.slug, town.name]),
    levering: deliveries.danish.map((form) => [
      form,
      serviceText.delivery[deliveries.toEnglish(form)],
    ]),
    job: titles(directory.jobTypes),
    maalgruppe: titles(directory.targetGroups),
    hensyn: titles(directory.considerations),
    status: Object.entries(searchText.knownStatus),
  };
}

/** More links of a kind than these stand in lists of their own. */
const browsable = 100;

const listOf: Record<EntryKind, string | undefined> = {
  virksomhed: routes.enterprises(),
  ydelse: routes.services(),
  opgave: routes.services(),
  job: routes.jobs(),
  historie: routes.partnerships(),
  guide: routes.guide(),
  ord: routes.glossary(),
  side: undefined,
  // They have no list of their own: all of them stand here.
  nabo: undefined,
};

/** Everything that can be found, by kind, for readers whose browser can't search. */
export async function getBrowseGroups(): Promise<BrowseGroup[]> {
  const byKind = Map.groupBy(listSearchEntries(await getDirectory()), ({ kind }) => kind);
  return entryKinds.flatMap((kind) => {
    const entries = byKind.get(kind) ?? [];
    if (entries.length === 0) return [];
    return [
      {
        name: searchText.kinds[kind],
        href: listOf[kind],
        links: entries
          .slice(0, listOf[kind] === undefined ? undefined : browsable)
          .map(({ title, url, neighbour }) => {
            const mark = kind === 'nabo' ? neighbourText.directoryMark : neighbourText.mark;
            return {
              name: neighbour === undefined ? title : `${title}. ${mark(neighbour)}`,
              href: url,
            };
          }),
        total: entries.length,
      },
    ];
  });
}
