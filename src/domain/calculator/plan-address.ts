import {
  type Group,
  type Plan,
  type PlanKey,
  proposeGroup,
  proposePlan,
  type Way,
  ways,
} from './plan.ts';
import type { Rates } from './rates.ts';

/** The word of an address for each assumption of a plan, and the most it can be. */
const planWords: Record<PlanKey, { word: string; most: number; isShare?: boolean }> = {
  programme: { word: 'indsats', most: 1e9 },
  firstMonths: { word: 'maaneder', most: 12 },
  kept: { word: 'bliver', most: 1, isShare: true },
  deadweight: { word: 'alligevel', most: 1, isShare: true },
  share: { word: 'andel', most: 1, isShare: true },
  tax: { word: 'skat', most: 1, isShare: true },
  taxed: { word: 'skattedel', most: 1, isShare: true },
  keptAfterEqualisation: { word: 'beholder', most: 1, isShare: true },
};

/** The numbers of a group in an address, in their order after the way: `way_n1_n2_n3_hours_wage_before_service_freed_support`. */
const groupParts = [
  { key: 'people', most: 10_000, count: 3 },
  // Nobody is paid for more than full time.
  { key: 'hours', most: 37 },
  // Work without pay is another way than these.
  { key: 'wage', most: 2000, least: 1 },
  { key: 'before', most: 100_000 },
  { key: 'service', most: 200_000 },
  { key: 'freed', most: 1, isShare: true },
  { key: 'support', most: 200_000 },
] as const;

/** More groups than anybody can overlook are not taken from an address. */
const mostGroups = 12;

/** The most that a number of a group can be, as the formulas take it. */
export const mostOf = (key: keyof Omit<Group, 'way'>): number =>
  groupParts.find((part) => part.key === key)?.most ?? 0;

/** The least that a number of a group can be. */
export const leastOf = (key: keyof Omit<Group, 'way'>): number => {
  const part = groupParts.find((each) => each.key === key);
  return part !== undefined && 'least' in part ? part.least : 0;
};

/** The most that an assumption of a plan can be. */
export const mostOfPlan = (key: PlanKey): number => planWords[key].most;

/** A plan out of an address, and the words in it that could not be read: what could be is kept. */
export interface ReadPlan {
  plan: Plan;
  /** Whether the figures of the historical example are laid beside it. */
  hasExample: boolean;
  unread: string[];
}

const number = (written: string, most: number, isShare: boolean, least = 0): number | undefined => {
  if (!/^\d+(\.\d+)?$/.test(written)) return undefined;
  const value = Number(written) / (isShare ? 100 : 1);
  return value >= least && value <= most ? value : undefined;
};

function readGroup(written: string, rates: Rates): { group: Group | undefined; isWhole: boolean } {
  const [way = '', ...parts] = written.split('_');
  if (!Object.hasOwn(ways, way)) return { group: undefined, isWhole: false };
  const proposed = proposeGroup(way as Way, rates);
  let isWhole = parts.length <= 9;
  const take = (at: number, most: number, isShare: boolean, otherwise: number, least = 0) => {
    const part = parts[at];
    if (part === undefined || part === '') return otherwise;
    const value = number(part, most, isShare, least);
    isWhole &&= value !== undefined;
    return value ?? otherwise;
  };
  const group = { ...proposed };
  group.people = [take(0, 10_000, false, 0), take(1, 10_000, false, 0), take(2, 10_000, false, 0)];
  groupParts.slice(1).forEach((part, index) => {
    const key = part.key as Exclude<keyof Group, 'way' | 'people'>;
    group[key] = take(3 + index, part.most, 'isShare' in part, proposed[key], leastOf(key));
  });
  return { group, isWhole };
}

/** Reads a plan out of an address. What is left out is as the content proposes; what can't be read is named. */
export function readPlan(address: URLSearchParams, rates: Rates): ReadPlan {
  const unread: string[] = [];
  const plan = { ...proposePlan(rates) };
  for (const [key, { word, most, isShare = false }] of Object.entries(planWords)) {
    const written = address.get(word);
    if (written === null) continue;
    const value = number(written, most, isShare);
    if (value === undefined) unread.push(word);
    else plan[key as PlanKey] = value;
  }
  const written = address.getAll('gruppe');
  const read = written.slice(0, mostGroups).map((each) => readGroup(each, rates));
  if (written.length > mostGroups || read.some(({ isWhole }) => !isWhole)) unread.push('gruppe');
  plan.groups = read.flatMap(({ group }) => group ?? []);
  return { plan, hasExample: address.get('eksempel') === 'ja', unread };
}

/** A share is written in percent, without the error of a binary number. */
const write = (value: number, isShare: boolean): string =>
  String(isShare ? Number((value * 100).toFixed(6)) : value);

/** Writes a plan as an address; what is as the content proposes is left out, so that it moves on with the content. */
export function writePlan(plan: Plan, rates: Rates, hasExample = false): URLSearchParams {
  const address = new URLSearchParams();
  const proposed = proposePlan(rates);
  for (const group of plan.groups) {
    const usual = proposeGroup(group.way, rates);
    const parts = groupParts.slice(1).map((part) => {
      const key = part.key as Exclude<keyof Group, 'way' | 'people'>;
      return group[key] === usual[key] ? '' : write(group[key], 'isShare' in part);
    });
    const all = [group.way, ...group.people.map(String), ...parts].join('_');
    address.append('gruppe', all.replace(/_+$/, ''));
  }
  for (const [key, { word, isShare = false }] of Object.entries(planWords)) {
    const value = plan[key as PlanKey];
    if (value !== proposed[key as PlanKey]) address.set(word, write(value, isShare));
  }
  if (hasExample) address.set('eksempel', 'ja');
  return address;
}
