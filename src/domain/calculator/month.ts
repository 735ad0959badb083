import type { Group, Plan } from './plan.ts';
import { ways } from './plan.ts';
import type { Rates } from './rates.ts';

/** Weeks of a year shared out on its months. */
const weeksAMonth = 52 / 12;

/** What one person gives in a month, before anybody is counted. */
export interface Month {
  wage: number;
  /** Benefit after. */
  after: number;
  /** The municipality's share of the benefit, before less after: it can be below nothing. */
  saved: number;
  /** Wage subsidy to the employer, less what the state gives back. */
  subsidy: number;
  /** Service that is freed. */
  service: number;
  support: number;
  /** saved − subsidy + service − support */
  gain: number;
  /** Tax the municipality keeps after equalisation: a line of its own, never in the gain. */
  tax: number;
  /** Whether wage and subsidy reach the pay of full time, so that every krone of wage is taken from the subsidy. */
  isCapped: boolean;
}

/** The subsidy of a fleksjob before the ceiling of pay. */
const rawFlex = (wage: number, rates: Rates): number =>
  Math.max(
    0,
    rates.flexMaximum -
      rates.flexBelow * Math.min(wage, rates.flexLimit) -
      rates.flexAbove * Math.max(0, wage - rates.flexLimit),
  );

/** What is left up to the pay of full time. */
const roomUnderCeiling = (wage: number, hourly: number, rates: Rates): number =>
  Math.max(0, rates.fullTime * hourly * weeksAMonth - wage);

/** The benefit of a month when somebody works. */
export function benefitAfter(group: Group, rates: Rates): number {
  const wage = group.hours * group.wage * weeksAMonth;
  switch (ways[group.way].to) {
    case 'flex':
      return Math.min(rawFlex(wage, rates), roomUnderCeiling(wage, group.wage, rates));
    case 'ordinary':
      return 0;
    case 'small':
      return Math.max(0, group.before - rates.cashReduction * Math.max(0, wage - rates.cashFree));
    case 'protected':
      return Math.max(
        0,
        group.before - (rates.pensionReduction * Math.max(0, 12 * wage - rates.pensionFree)) / 12,
      );
    case 'trial':
      return group.before;
  }
}

/** What one person of a group gives the municipality in a month. Nothing is rounded. */
export function reckonMonth(group: Group, plan: Plan, rates: Rates): Month {
  const { to } = ways[group.way];
  const wage = to === 'trial' ? 0 : group.hours * group.wage * weeksAMonth;
  const after = benefitAfter(group, rates);
  const saved = group.before * plan.share - after * plan.share;
  const subsidy =
    to === 'protected'
      ? group.hours * rates.wageSubsidy * weeksAMonth * (1 - rates.subsidyRefund)
      : 0;
  const service = group.service * group.freed;
  const base = plan.taxed * wage + after - group.before;
  return {
    wage,
    after,
    saved,
    subsidy,
    service,
    support: group.support,
    gain: saved - subsidy + service - group.support,
    tax: plan.tax * base * plan.keptAfterEqualisation,
    isCapped: to === 'flex' && roomUnderCeiling(wage, group.wage, rates) < rawFlex(wage, rates),
  };
}
