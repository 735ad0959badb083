import type { ContactWay } from '../schema/enterprise.ts';
import type { Entrance, Municipality } from '../schema/municipality.ts';
import type { Enterprise, JobType } from './directory.ts';
import { mayBeAsked } from './relate.ts';

/** Whether the municipality has a number or a mail address that nobody has tried. */
export const hasUntriedContacts = ({
  contact,
  companyEntrance,
  citizenEntrance,
  youthEntrance,
}: Pick<
  Municipality,
  'contact' | 'companyEntrance' | 'citizenEntrance' | 'youthEntrance'
>): boolean =>
  [contact, companyEntrance, citizenEntrance, youthEntrance].some(
    ({ phone, email, checked }) => (phone ?? email) !== undefined && checked === undefined,
  );

/** The municipality's entrance that answers those who want this kind of work. */
export const entranceOf = (
  { entrance }: Pick<JobType, 'entrance'>,
  { citizenEntrance, youthEntrance }: Pick<Municipality, 'citizenEntrance' | 'youthEntrance'>,
): Entrance => (entrance === 'youth' ? youthEntrance : citizenEntrance);

/** What somebody may want of an enterprise. */
export type Matter = 'buy' | 'work';

/**
 * Whom to ask in the municipality about an enterprise that can't be reached itself: the entrance for each matter, or
 * one for both where the number and the mail are the same. Never none: anybody may ask for work, whether or not a way
 * in is known.
 */
export function entrancesFor(
  enterprise: Enterprise,
  site: Municipality,
): { matters: readonly Matter[]; entrance: Entrance }[] {
  const municipality = askedAbout(enterprise, site);
  const { companyEntrance } = municipality;
  const work = workEntrance(enterprise, site);
  if (!mayBeAsked(enterprise)) return [{ matters: ['work'], entrance: work }];
  if (companyEntrance.phone === work.phone && companyEntrance.email === work.email)
    return [
      { matters: ['buy', 'work'], entrance: { ...companyEntrance, name: municipality.name } },
    ];
  return [
    { matters: ['buy'], entrance: companyEntrance },
    { matters: ['work'], entrance: work },
  ];
}

/** The municipality that is asked about an enterprise: the site's, or in a joint directory the one that keeps it. */
const askedAbout = ({ keeper }: Enterprise, site: Municipality): Municipality =>
  keeper?.municipality ?? site;

/** The municipality's entrance for those who would like to work at an enterprise. */
export function workEntrance(enterprise: Enterprise, site: Municipality): Entrance {
  const { jobTypes } = enterprise;
  const municipality = askedAbout(enterprise, site);
  const isForYoung = jobTypes.length > 0 && jobTypes.every(({ entrance }) => entrance === 'youth');
  return isForYoung ? municipality.youthEntrance : municipality.citizenEntrance;
}

/** Where an enterprise is, street and town in one line; empty where neither is known. */
export const addressLine = ({ address }: Enterprise): string =>
  [address?.street, [address?.postalCode, address?.town].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');

/** Who answers: the enterprise itself, somebody else it belongs to, by name, or the municipality. */
export type Answerer = 'enterprise' | 'municipality' | { name: string };

/** Somebody to call or write to about work, and who that is. */
export interface AskedForWork {
  answerer: Answerer;
  /** By the name of who answers, with what is known of how they are reached. */
  entrance: Entrance;
}

/**
 * Whom somebody asks who would like to work at an enterprise, the nearest first: the enterprise itself by its number and
 * mail for those who look for work, else its main ones, be they its own or of whom it belongs to; and the municipality's
 * entrance for what is lacking of the two. Empty where nobody has either.
 */
export function askedForWork(enterprise: Enterprise, municipality: Municipality): AskedForWork[] {
  const { jobs, belongsTo, ...main } = enterprise.contact;
  const hasJobs = (jobs?.phone ?? jobs?.email) !== undefined;
  const isLent = belongsTo !== undefined && !hasJobs;
  // Its own number and somebody else's mail would make one letter wrong.
  const rest = belongsTo !== undefined && hasJobs ? undefined : main;
  const own = { phone: jobs?.phone ?? rest?.phone, email: jobs?.email ?? rest?.email };
  const at: AskedForWork = {
    answerer: isLent ? { name: belongsTo } : 'enterprise',
    entrance: {
      ...own,
      name: isLent ? belongsTo : enterprise.name,
      web: undefined,
      openingHours: [],
      answersWithin: main.answersWithin,
      checked: undefined,
    },
  };
  const entrance = workEntrance(enterprise, municipality);
  const through: AskedForWork = {
    answerer: 'municipality',
    entrance: {
      ...entrance,
      phone: own.phone ? undefined : entrance.phone,
      email: own.email ? undefined : entrance.email,
    },
  };
  return [at, through].filter(({ entrance: { phone, email } }) => (phone ?? email) !== undefined);
}

/** How a buyer reaches an enterprise itself. */
export interface BuyerChannel {
  email: string | undefined;
  phone: string | undefined;
  /** Who answers instead of the enterprise: whose main mail and telephone these are. */
  belongsTo: string | undefined;
}

/** Mail and telephone for buyers, each else the main one. */
export function buyerChannel({ contact }: Pick<Enterprise, 'contact'>): BuyerChannel {
  const { sales, email, phone, belongsTo } = contact;
  const isMain = sales?.email === undefined && sales?.phone === undefined;
  return {
    email: sales?.email ?? email,
    phone: sales?.phone ?? phone,
    belongsTo: isMain ? belongsTo : undefined,
  };
}

/**
 * The ways to ask an enterprise that a button can take, best first: those it prefers where it tells, else mail, then
 * telephone. Empty where nothing is known.
 */
export function waysToAsk(enterprise: Pick<Enterprise, 'contact'>): readonly ContactWay[] {
  const { ways, sms, web } = enterprise.contact;
  const { email, phone } = buyerChannel(enterprise);
  // Nobody can press a button to come by.
  const known: Record<ContactWay, string | undefined> = {
    email,
    phone,
    sms,
    web,
    visit: undefined,
  };
  const told = ways.filter((way) => known[way] !== undefined);
  return told.length > 0
    ? told
    : (['email', 'phone'] as const).filter((way) => known[way] !== undefined);
}

/** Whether another municipality's enterprise is reached by its web page alone: ours does not answer for it. */
export const isAskedOnline = (
  enterprise: Pick<Enterprise, 'contact' | 'isHistorical' | 'neighbour'>,
): boolean =>
  waysToAsk(enterprise).length === 0 &&
  !enterprise.isHistorical &&
  enterprise.neighbour !== undefined &&
  enterprise.contact.web !== undefined;

/** Whether our municipality is asked, since nobody knows a way to the enterprise itself. */
export const isAskedThroughMunicipality = (
  enterprise: Pick<Enterprise, 'contact' | 'isHistorical' | 'neighbour'>,
): boolean =>
  waysToAsk(enterprise).length === 0 && !enterprise.isHistorical && !isAskedOnline(enterprise);
