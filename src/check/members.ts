import { directoryAddress } from '../domain/keeper.ts';
import { findSameTask } from '../domain/outside-services.ts';
import { type Member, membersFolder } from '../schema/member.ts';
import { municipalitySchema } from '../schema/municipality.ts';
import type { SameThing } from '../schema/same-things.ts';
import type { Problem, RawEntry } from './problem.ts';
import { listAt, textAt } from './raw-value.ts';
import { readContent } from './read-content.ts';
import { isSamePlace, placeKeys } from './same-place.ts';

/** An entry of a municipality that a joint directory shows. */
export interface JoinedEntry {
  slug: string;
  /** Its path inside the joint content folder. */
  file: string;
  /** Names of the picture files beside it. */
  pictures: readonly string[];
  /** The entry of the joint directory it belongs to: the kind of a place, the task type of a service. */
  of: string;
  /** Its fields with their Danish keys, as they are written. */
  fields: unknown;
}

/** A municipality of a joint directory, with what is shown of it. */
export interface MemberContent {
  slug: string;
  name: string;
  shortName: string;
  /** Where its own directory lies, without a slash at the end; undefined where it has not been taken into use. */
  home: string | undefined;
  licence: string | undefined;
  /** Its towns, as kommune.yaml has them. */
  towns: unknown[];
  places: JoinedEntry[];
  services: JoinedEntry[];
  /** What is not shown, since no entry of the joint directory is known to be the same. */
  leftOut: Problem[];
}

/** The joint directory's own entries that others' are held against. */
interface Own {
  kinds: readonly Titled[];
  taskTypes: readonly Titled[];
}

interface Titled {
  slug: string;
  title: string;
}

const titled = (entries: readonly RawEntry[], folder: string): Titled[] =>
  entries.flatMap(({ collection, slug, fields }) =>
    collection === folder ? [{ slug, title: textAt(fields, 'titel') ?? '' }] : [],
  );

/** The municipalities of a joint directory, as far as they can be read. */
export function listMembers(contentDir: string): MemberContent[] {
  const { entries, municipality } = readContent(contentDir);
  const read = municipalitySchema.safeParse(municipality?.fields);
  if (!read.success) return [];
  const own: Own = { kinds: titled(entries, 'arter'), taskTypes: titled(entries, 'opgavetyper') };
  return showOnce(read.data.members.flatMap((member) => readMember(contentDir, member, own) ?? []));
}

/** Leaves out each place that a municipality before has too, with what is sold there, and says so. */
function showOnce(members: readonly MemberContent[]): MemberContent[] {
  const firsts = new Map<string, { place: JoinedEntry; member: MemberContent }[]>();
  return members.map((member) => {
    const leftOut: Problem[] = [];
    const places = member.places.filter((place) => {
      const keys = placeKeys(place.fields);
      const first = keys
        .flatMap((key) => firsts.get(key) ?? [])
        .find((other) => other.member !== member && isSamePlace(other.place.fields, place.fields));
      if (first !== undefined) leftOut.push(sayTwin(place, first));
      else for (const key of keys) firsts.set(key, [...(firsts.get(key) ?? []), { place, member }]);
      return first === undefined;
    });
    const shown = new Set(places.map(({ slug }) => slug));
    const services = member.services.filter(({ fields }) =>
      shown.has(textAt(fields, 'virksomhed') ?? ''),
    );
    return { ...member, places, services, leftOut: [...member.leftOut, ...leftOut] };
  });
}

const sayTwin = (
  { file }: JoinedEntry,
  first: { place: JoinedEntry; member: MemberContent },
): Problem => ({
  file,
  field: '',
  message: `er samme sted som ${first.place.file}. Siden viser det én gang, som ${first.member.name} har skrevet det, med de ydelser, der står der. Bliv enige om, hvem der passer stedet, og slet det hos den anden.`,
});

function readMember(contentDir: string, member: Member, own: Own): MemberContent | undefined {
  const folder = `${membersFolder}/${member.slug}`;
  const { entries, municipality: file } = readContent(`${contentDir}/${folder}`);
  const read = municipalitySchema.safeParse(file?.fields);
  if (!read.success) return undefined;
  const municipality = read.data;
  const kindOf = match(entries, 'arter', own.kinds, member.kinds);
  const taskOf = match(entries, 'opgavetyper', own.taskTypes, member.taskTypes);
  const places = sort(
    entries.filter(
      ({ collection, fields }) =>
        // What lies elsewhere is another's to tell of.
        collection === 'virksomheder' && textAt(fields, 'nabo') === undefined,
    ),
    'art',
    kindOf,
    folder,
  );
  const shown = new Set(places.joined.map(({ slug }) => slug));
  const services = sort(
    entries.filter(
      ({ collection, fields }) =>
        collection === 'ydelser' && shown.has(textAt(fields, 'virksomhed') ?? ''),
    ),
    'opgavetype',
    taskOf,
    folder,
  );
  return {
    slug: member.slug,
    name: municipality.name,
    shortName: municipality.shortName,
    home: directoryAddress(municipality),
    licence: municipality.licence,
    towns: [...listAt(file?.fields, 'steder')],
    places: places.joined,
    services: services.joined,
    leftOut: [...places.leftOut, ...services.leftOut],
  };
}

/** Which entry of the joint directory one of a municipality is, by its slug there; undefined where that is not sure. */
function match(
  entries: readonly RawEntry[],
  folder: string,
  own: readonly Titled[],
  told: readonly SameThing[],
): (slug: string) => string | undefined {
  const all = new Map(
    titled(entries, folder).map((theirs) => [theirs.slug, findSameTask(theirs, own, told)?.slug]),
  );
  return (slug) => all.get(slug);
}

function sort(
  entries: readonly RawEntry[],
  field: 'art' | 'opgavetype',
  ours: (slug: string) => string | undefined,
  folder: string,
): { joined: JoinedEntry[]; leftOut: Problem[] } {
  const joined: JoinedEntry[] = [];
  const unknown = new Map<string, number>();
  for (const entry of entries) {
    const theirs = textAt(entry.fields, field) ?? '';
    const of = ours(theirs);
    if (of === undefined) unknown.set(theirs, (unknown.get(theirs) ?? 0) + 1);
    else
      joined.push({
        slug: entry.slug,
        file: `${folder}/${entry.file}`,
        pictures: entry.pictures,
        of,
        fields: entry.fields,
      });
  }
  return {
    joined,
    leftOut: [...unknown].map(([theirs, count]) => sayLeftOut(theirs, count, field, folder)),
  };
}

function sayLeftOut(
  theirs: string,
  count: number,
  field: 'art' | 'opgavetype',
  folder: string,
): Problem {
  const list = field === 'art' ? 'arter' : 'opgavetyper';
  const [one, more] = field === 'art' ? ['sted', 'steder'] : ['ydelse', 'ydelser'];
  const what = `${count} ${count === 1 ? one : more}`;
  const message = `er ikke for sikkert en af jeres ${list}, så ${what} er ikke med på siden. Er den en af dem, så skriv den i kommune.yaml under kommuner: ${list}, med deres og vores.`;
  return { file: `${folder}/${list}/${theirs}.md`, field: '', message };
}
