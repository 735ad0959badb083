import type { Choice, JobPlace } from './job-enterprise.ts';

/**
 * All places with ways into work in one small file: what many have in common stands once, and each place says
 * the position of its own.
 */
export interface PlaceTable {
  kinds: readonly string[];
  notes: readonly string[];
  towns: readonly Choice[];
  jobs: readonly Choice[];
  considerations: readonly Choice[];
  places: readonly PackedPlace[];
}

/** Slug, name, summary; positions of kind, note and town; positions of jobs; hours or 0; positions of considerations. */
type PackedPlace = readonly [
  string,
  string,
  string,
  number,
  number,
  number,
  readonly number[],
  number,
  readonly number[],
];

/** Packs places for the browser, in their order. */
export function packPlaces(places: readonly JobPlace[]): PlaceTable {
  const kinds = new Positions<string>((kind) => kind);
  const notes = new Positions<string>((note) => note);
  const [towns, jobs, considerations] = [choices(), choices(), choices()];
  const packed = places.map((place): PackedPlace => [
    place.slug,
    place.name,
    place.summary,
    kinds.of(place.kind),
    notes.of(place.note),
    towns.of(place.town),
    place.jobs.map((job) => jobs.of(job)),
    place.hours ?? 0,
    place.considerations.map((consideration) => considerations.of(consideration)),
  ]);
  return {
    kinds: kinds.all,
    notes: notes.all,
    towns: towns.all,
    jobs: jobs.all,
    considerations: considerations.all,
    places: packed,
  };
}

/** The places that were packed. */
export function unpackPlaces({
  kinds,
  notes,
  towns,
  jobs,
  considerations,
  places,
}: PlaceTable): JobPlace[] {
  return places.map(([slug, name, summary, kind, note, town, ways, hours, care]) => ({
    slug,
    name,
    summary,
    kind: kinds[kind]!,
    note: notes[note]!,
    town: towns[town]!,
    jobs: ways.map((at) => jobs[at]!),
    hours: hours || undefined,
    considerations: care.map((at) => considerations[at]!),
  }));
}

const choices = () => new Positions<Choice>(({ slug, name }) => `${slug} ${name}`);

/** Gives each value that is new a position of its own. */
class Positions<T> {
  readonly all: T[] = [];
  readonly #known = new Map<string, number>();
  readonly #keyOf: (value: T) => string;

  constructor(keyOf: (value: T) => string) {
    this.#keyOf = keyOf;
  }

  of(value: T): number {
    const key = this.#keyOf(value);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.all.length);
    return this.all.push(value) - 1;
  }
}
