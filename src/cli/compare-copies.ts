import type { DirectoryCopyFields } from '../schema/directory-copy.ts';

/** What a field of a service can hold. */
type Value = string | number | readonly string[] | undefined;

type CopiedService = DirectoryCopyFields['ydelser'][number];

/** The longest value that is shown whole. */
const longest = 60;

const say = (value: Value): string => {
  const text = typeof value === 'object' ? value.join(', ') : String(value ?? 'intet');
  return `»${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}«`;
};

/** What would be changed in a copy, a line each: what is new, what is gone, what is said otherwise. None: it is the same. */
export function compareCopies(
  before: DirectoryCopyFields | undefined,
  after: DirectoryCopyFields,
): string[] {
  const known = new Map((before?.ydelser ?? []).map((service) => [service.side, service]));
  const now = new Map(after.ydelser.map((service) => [service.side, service]));
  const named = ({ titel, sted }: CopiedService) => `${titel} (${sted.navn})`;
  return [
    ...(['kommune', 'hentetFra', 'hentet', 'licens'] as const).flatMap((field) =>
      before === undefined || before[field] === after[field]
        ? []
        : [`  ${field}: ${before[field]} → ${after[field]}`],
    ),
    ...after.ydelser.flatMap((service) => {
      const old = known.get(service.side);
      if (old === undefined) return [`  + ${named(service)}`];
      const changes = compareFields(flatten(old), flatten(service));
      return changes.length === 0 ? [] : [`  ${named(service)}: ${changes.join('; ')}`];
    }),
    ...(before?.ydelser ?? [])
      .filter(({ side }) => !now.has(side))
      .map((service) => `  - ${named(service)}`),
  ];
}

const flatten = ({ sted, ...service }: CopiedService): Record<string, Value> => ({
  ...service,
  ...Object.fromEntries(Object.entries(sted).map(([field, value]) => [`sted.${field}`, value])),
});

function compareFields(old: Record<string, Value>, now: Record<string, Value>): string[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]))
    .map((field) => `${field} ${say(old[field])} → ${say(now[field])}`);
}
