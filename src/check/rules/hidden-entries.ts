import { whyHidden } from '../../domain/hide-entries.ts';
import { requiredPages } from '../../routes.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { valueAt } from '../raw-value.ts';
import type { CheckedContent, Rule } from '../rule.ts';
import { toDate } from '../written-date.ts';
import { listReferences, readFeatures } from './wrong-references.ts';

/** Folders whose entries others can't do without: a place has one kind, a service one kind of task. */
const needed: readonly CollectionName[] = ['arter', 'opgavetyper'];

/** Entries that hide with a place: they are about it. */
const belonging: readonly CollectionName[] = ['partnerskaber', 'ydelser'];

/** How many files a sentence names. */
const mostNamed = 3;

/** Entries that are kept from the site, though other pages can't do without them. */
export const findLockedEntries: Rule = (content) => {
  const users = listUsers(content);
  return content.entries.flatMap((entry): Problem[] => {
    const { collection, slug, file } = entry;
    const field = isDraft(entry) ? 'udkast' : 'vises';
    if (field === 'vises' && valueAt(entry.fields, 'vises') === undefined) return [];
    if (collection === 'sider' && requiredPages.some((page) => page === slug))
      return [
        { file, field, message: 'kan ikke stå her, for alle sider linker til den. Slet linjen.' },
      ];
    const open = needed.includes(collection)
      ? (users.get(`${collection}/${slug}`) ?? []).filter((user) => !isDraft(user))
      : [];
    if (open.length === 0) return [];
    const message = `kan ikke stå her, for ${nameFiles(open)} bruger den. Slet linjen, eller skriv udkast: true der også.`;
    return [{ file, field, message }];
  });
};

/** What is not on the site today, and what is hidden with it. */
export const findHiddenEntries: Rule = (content) => {
  const { entries, municipality, today } = content;
  const users = listUsers(content);
  const hidden = entries.flatMap((entry) => {
    const reason = whyHidden(readVisibility(entry), today);
    return reason === undefined ? [] : [{ entry, reason }];
  });
  const isHidden = new Set(hidden.map(({ entry }) => `${entry.collection}/${entry.slug}`));
  const told = hidden.flatMap(({ entry, reason }): Problem[] => {
    const { collection, slug, file } = entry;
    const along = (users.get(`${collection}/${slug}`) ?? []).filter(
      (user) =>
        collection === 'virksomheder' &&
        belonging.includes(user.collection) &&
        !isHidden.has(`${user.collection}/${user.slug}`),
    );
    const withIt = along.length === 0 ? '' : ` ${nameFiles(along)} er skjult med det.`;
    const { from, until } = readVisibility(entry);
    const tell = (field: string, message: string) => [{ file, field, message }];
    if (reason === 'draft')
      return tell(
        'udkast',
        `er true, så det er ikke på siden.${withIt} Slet linjen, når det er færdigt.`,
      );
    if (reason === 'over')
      return tell(
        'vises.til',
        `»${until}« er forbi, så det er ikke på siden mere.${withIt} Slet filen, eller skriv en ny dag.`,
      );
    return withIt === ''
      ? []
      : tell(
          'vises.fra',
          `»${from}« er ikke kommet, så det er ikke på siden endnu.${withIt} Slet linjen, hvis det skal vises nu.`,
        );
  });
  const features = (municipality ? readFeatures(municipality) : []).flatMap(
    ({ file, field, slug, target }): Problem[] =>
      isHidden.has(`${target}/${slug}`)
        ? [
            {
              file,
              field,
              message: `»${slug}« er ikke på siden i dag, så forsiden viser det ikke. Vælg et andet.`,
            },
          ]
        : [],
  );
  return [...told, ...features];
};

const isDraft = ({ fields }: RawEntry): boolean => valueAt(fields, 'udkast') === true;

const readVisibility = (entry: RawEntry) => ({
  isDraft: isDraft(entry),
  from: toDate(valueAt(entry.fields, 'vises', 'fra')),
  until: toDate(valueAt(entry.fields, 'vises', 'til')),
});

/** The entries that point at each entry, by `folder/slug`. */
function listUsers(content: CheckedContent): ReadonlyMap<string, readonly RawEntry[]> {
  const pairs = listReferences(content).flatMap(({ entry, references }) =>
    references.map(({ target, slug }) => ({ used: `${target}/${slug}`, entry })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ used }) => used)].map(([used, group]) => [
      used,
      [...new Set(group.map(({ entry }) => entry))],
    ]),
  );
}

const list = new Intl.ListFormat('da');

function nameFiles(entries: readonly RawEntry[]): string {
  const named = entries.slice(0, mostNamed).map(({ file }) => file);
  const more = entries.length - named.length;
  const all = more > 0 ? [...named, more === 1 ? 'én fil til' : `${more} filer til`] : named;
  return list.format(all);
}
