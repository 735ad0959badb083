import type { EntryContent } from '../editing/entry-text.ts';
import { wholeMunicipality } from '../schema/fields.ts';
import { jointText } from '../text/joint.ts';
import { type Fields, type FieldValue, isGroup } from '../editing/field-value.ts';

/** What has to be known of the municipality that an entry is kept by. */
export interface EntryKeeper {
  /** Its folder in `kommuner/`. */
  slug: string;
  name: string;
  /** Where its own directory lies, without a slash at the end; undefined where nobody has taken it into use. */
  home: string | undefined;
  /** What a town of it is called here. */
  townName: (name: string) => string;
}

/**
 * What a place has that is only true of the municipality it lies in, or is told in words of its directory: ways into
 * work, and what it makes room for. Its own page has them.
 */
const localFields = [
  'jobtyper',
  'ledigeJob',
  'timerPrUgeFra',
  'foersteDag',
  'maalgrupper',
  'hensyn',
  'paa',
  'tidligereSlugs',
] as const;

/** The slug an entry has in a joint directory: the same in two municipalities is two. */
export const joinedSlug = (keeper: Pick<EntryKeeper, 'slug'>, slug: string): string =>
  `${keeper.slug}-${slug}`;

/** A place as it is told in a joint directory. @param kind the directory's own. */
export function joinPlace(
  { fields, body }: EntryContent,
  kind: string,
  keeper: EntryKeeper,
): EntryContent {
  const { adresse, leverer } = fields;
  return {
    fields: {
      ...without(fields, localFields),
      art: kind,
      ...(isGroup(adresse) && { adresse: change(adresse, 'by', keeper) }),
      ...(isGroup(leverer) && { leverer: change(leverer, 'byer', keeper) }),
    },
    body: leadHome(body, keeper),
  };
}

/** A service as it is told in a joint directory. @param taskType the directory's own. */
export function joinService(
  { fields, body }: EntryContent,
  taskType: string,
  keeper: EntryKeeper,
): EntryContent {
  const { virksomhed } = fields;
  return {
    fields: {
      ...change(without(fields, ['tidligereSlugs']), 'omraade', keeper),
      ...(typeof virksomhed === 'string' && { virksomhed: joinedSlug(keeper, virksomhed) }),
      opgavetype: taskType,
    },
    body: leadHome(body, keeper),
  };
}

const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** A group of fields with the town, or the towns and areas, in one of them as they are called here. */
const change = (fields: Fields, field: string, keeper: EntryKeeper): FieldGroup =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, name === field ? nameAreas(value, keeper) : value]],
    ),
  );

/** A group of fields that is itself the value of a field. */
type FieldGroup = Readonly<Record<string, FieldValue>>;

/** A town, or towns and areas that something is delivered to. Whose »hele kommunen« it is has to be said here. */
function nameAreas(value: FieldValue, keeper: EntryKeeper): FieldValue {
  if (Array.isArray(value)) return value.map((item: FieldValue) => nameAreas(item, keeper));
  if (typeof value !== 'string') return value;
  return value === wholeMunicipality ? jointText.whole(keeper.name) : keeper.townName(value);
}

const inMarkdown = /\[([^\]]*)\]\((\/[^)\s]*)[^)]*\)/g;
const inHtml = /<a\s[^>]*href="(\/[^"]*)"[^>]*>(.*?)<\/a>/gs;

/** A text whose links within its directory lead there, or are words where it isn't to be read yet. */
const leadHome = (body: string, { home }: EntryKeeper): string =>
  body
    .replaceAll(inMarkdown, (_, words: string, path: string) =>
      home === undefined ? words : `[${words}](${home}${path})`,
    )
    .replaceAll(inHtml, (_, path: string, words: string) =>
      home === undefined ? words : `<a href="${home}${path}">${words}</a>`,
    );
