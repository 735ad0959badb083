import type { Choice, JobEnterprise, Spot, Standing } from './job-enterprise.ts';

/**
 * All enterprises with ways into work in one small file: what many have in common stands once, and each enterprise says
 * the position of its own.
 */
export interface EnterpriseTable {
  kinds: readonly string[];
  notes: readonly string[];
  towns: readonly Choice[];
  spots: readonly Spot[];
  jobs: readonly Choice[];
  considerations: readonly Choice[];
  enterprises: readonly PackedEnterprise[];
  /** Where the towns lie that one can say to live in, by slug, as far as it is known. */
  homes: Readonly<Record<string, Spot>>;
}

/**
 * Slug, name, summary; positions of kind, note, town and spot, of the spot -1 where it isn't known; positions of jobs;
 * hours or 0; positions of considerations; the last day of a pause or nothing; its picture; how it stands; the bus or
 * nothing.
 */
type PackedEnterprise = readonly [
  string,
  string,
  string,
  number,
  number,
  number,
  number,
  readonly number[],
  number,
  readonly number[],
  string,
  string,
  Standing,
  string,
];

/** Packs enterprises for the browser, in their order, with the towns one can say to live in. */
export function packEnterprises(
  enterprises: readonly JobEnterprise[],
  homes: EnterpriseTable['homes'],
): EnterpriseTable {
  const kinds = new Positions<string>((kind) => kind);
  const notes = new Positions<string>((note) => note);
  const spots = new Positions<Spot>(String);
  const [towns, jobs, considerations] = [choices(), choices(), choices()];
  const packed = enterprises.map((enterprise): PackedEnterprise => [
    enterprise.slug,
    enterprise.name,
    enterprise.summary,
    kinds.of(enterprise.kind),
    notes.of(enterprise.note),
    towns.of(enterprise.town),
    enterprise.spot ? spots.of(enterprise.spot) : -1,
    enterprise.jobs.map((job) => jobs.of(job)),
    enterprise.hours ?? 0,
    enterprise.considerations.map((consideration) => considerations.of(consideration)),
    enterprise.pausedUntil ?? '',
    enterprise.picture,
    enterprise.standing,
    enterprise.bus ?? '',
  ]);
  return {
    kinds: kinds.all,
    notes: notes.all,
    towns: towns.all,
    spots: spots.all,
    jobs: jobs.all,
    considerations: considerations.all,
    enterprises: packed,
    homes,
  };
}

/** The enterprises that were packed. */
export function unpackEnterprises({
  kinds,
  notes,
  towns,
  spots,
  jobs,
  considerations,
  enterprises,
}: EnterpriseTable): JobEnterprise[] {
  return enterprises.map(
    ([
      slug,
      name,
      summary,
      kind,
      note,
      town,
      spot,
      ways,
      hours,
      care,
      pausedUntil,
      picture,
      standing,
      bus,
    ]) => ({
      slug,
      name,
      summary,
      picture,
      kind: kinds[kind]!,
      note: notes[note]!,
      standing,
      town: towns[town]!,
      spot: spots[spot],
      jobs: ways.map((at) => jobs[at]!),
      hours: hours || undefined,
      considerations: care.map((at) => considerations[at]!),
      bus: bus || undefined,
      pausedUntil: pausedUntil || undefined,
    }),
  );
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
