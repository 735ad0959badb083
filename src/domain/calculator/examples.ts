import { type Group, type Plan, proposeGroup, proposePlan, type Way } from './plan.ts';
import type { Rates } from './rates.ts';

/** An example that is reckoned through: one person's month of a way, with what is assumed beside the rates. */
export interface Example {
  id: string;
  group: Group;
}

const example = (id: string, way: Way, rates: Rates, own: Partial<Group>): Example => ({
  id,
  group: { ...proposeGroup(way, rates), support: 0, service: 0, ...own },
});

/** Examples that show what decides: the hours, where somebody comes from, and what is freed. */
export const listExamples = (rates: Rates): Example[] => [
  example('few-hours', 'ledighedsydelse-fleksjob', rates, { hours: 5, wage: 180 }),
  example('twelve-hours', 'ledighedsydelse-fleksjob', rates, { hours: 12, wage: 180 }),
  example('ceiling', 'ledighedsydelse-fleksjob', rates, { hours: 18, wage: 180 }),
  example('from-cash', 'kontanthjaelp-fleksjob', rates, { hours: 8, wage: 180 }),
  example('ordinary', 'kontanthjaelp-job', rates, { hours: 25, wage: 170, support: 1500 }),
  example('protected', 'foertidspension-skaanejob', rates, {
    hours: 8,
    wage: 80,
    service: rates.serviceBefore,
    support: 2000,
  }),
];

/** A plan of three groups with as many new people every year, to begin from. */
export function examplePlan(rates: Rates): Plan {
  const every = (id: string, count: number): Group[] =>
    listExamples(rates)
      .filter((each) => each.id === id)
      .map(({ group }) => ({ ...group, people: [count, count, count] }));
  return {
    ...proposePlan(rates),
    groups: [...every('twelve-hours', 10), ...every('protected', 6), ...every('ordinary', 8)],
  };
}
