import { findNearMiss } from '../../domain/near-miss.ts';
import { slugOf } from '../../domain/slug.ts';
import { folderOf, pageOfEntry } from '../list-pages.ts';
import { publishedFile } from '../published.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { listAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { readTownSlugs } from '../towns.ts';
import { routes } from '../../routes.ts';

/**
 * Addresses that were published and that nothing answers any more: a file was renamed or taken away without a word of
 * it. Links and search engines still lead there.
 */
export const findLostAddresses: Rule = ({ entries, municipality, addresses, published, told }) => {
  const isKnown = new Set([
    ...addresses.pages,
    ...addresses.old.map(({ from }) => from),
    ...listAt(municipality?.fields, 'fjernedeSider').map(String),
    // The page of a town comes and goes with the places there.
    ...readTownSlugs(municipality?.fields).map(routes.town),
    // A file that can't be read, or has a wrong name, is neither renamed nor taken away.
    ...entriesToldOf(told),
  ]);
  const isPublished = new Set(published);
  return published.flatMap((page): Problem[] => {
    const folder = folderOf(page);
    if (isKnown.has(page) || folder === undefined) return [];
    const fresh = entries.filter(
      (entry) => entry.collection === folder && !isPublished.has(pageOfEntry(entry) ?? ''),
    );
    const slug = slugOf(page);
    const near = findNearMiss(
      slug,
      fresh.map((entry) => entry.slug),
    );
    const meant =
      fresh.find((entry) => entry.slug === near) ?? (fresh.length === 1 ? fresh[0] : undefined);
    // Towns and the pages of sider/ can't say what they were called before.
    const canLead = folder !== 'byer' && folder !== 'sider';
    const renamed = canLead
      ? `Hedder siden noget andet nu, så skriv i ${meant?.file ?? 'dens fil'}: tidligereSlugs: [${slug}]. Er den slettet`
      : 'Er siden slettet';
    const message = `»${page}« var på siden før, men findes ikke mere, og gamle links fører ingen steder hen. ${renamed}, så skriv adressen i kommune.yaml: fjernedeSider: [${page}]`;
    return [{ file: publishedFile, field: '', message: `${message}.` }];
  });
};

/** The pages of entries that something is said of already: `virksomheder/navn/index.md`. */
const entriesToldOf = (told: ReadonlySet<string>): string[] =>
  [...told].flatMap((path) => {
    const [collection = '', name = ''] = path.split('/');
    const slug = name.replace(/\..*$/, '');
    return pageOfEntry({ collection: collection as RawEntry['collection'], slug }) ?? [];
  });
