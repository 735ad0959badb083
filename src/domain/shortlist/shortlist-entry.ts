import type { Delivery } from '../../schema/service.ts';
import { buyerChannel } from '../contacts.ts';
import { areaOfEnterprise, areaOfService, type DeliveryArea } from '../delivery-area.ts';
import type { Enterprise, Service } from '../directory.ts';
import { sceneOfEnterprise, sceneOfService } from '../drawings/choose-scene.ts';
import { packPicture } from '../drawings/pack-picture.ts';
import { type Freshness, freshnessOf } from '../freshness.ts';
import { mayBeListed, mayBeNoted } from '../relate.ts';
import type { PlaceNote } from './place-note.ts';

/** What can be compared, in the order it is shown. Each is a list of Danish lines; none means unknown. */
export const comparedFields = [
  'delivery',
  'capacity',
  'leadTime',
  'minimumOrder',
  'area',
  'limits',
  'price',
  'references',
  'kind',
  'registered',
  'freshness',
  'jobEffects',
] as const;

/** Fields that at least one of the entries tells of, and those that none does, each in the order they are shown. */
export function splitFields(entries: readonly ShortlistEntry[]): {
  told: ComparedField[];
  untold: ComparedField[];
} {
  const isTold = (field: ComparedField) => entries.some(({ facts }) => facts[field].length > 0);
  return {
    told: comparedFields.filter(isTold),
    untold: comparedFields.filter((field) => !isTold(field)),
  };
}

export type ComparedField = (typeof comparedFields)[number];

/** One service or one enterprise as the shortlist knows it: plain data in Danish, read from a file of its own. */
export interface ShortlistEntry {
  slug: string;
  name: string;
  /** Address of its page on this site. */
  url: string;
  enterprise: ShortlistEnterprise;
  /** What is drawn of it, as `packPicture` writes it. */
  picture: string;
  facts: Readonly<Record<ComparedField, readonly string[]>>;
  /** Set where no buyer may write to it: it stands here to be noted by somebody who looks for work. */
  isOnlyNoted?: true | undefined;
  /** What is taken along by who looks for work: of an open enterprise, and of no service. */
  note?: PlaceNote | undefined;
}

/** Whether an entry is something to buy, and not a place. */
export const isService = ({ slug, enterprise }: ShortlistEntry): boolean =>
  slug !== enterprise.slug;

/** Who would do the task, and how a buyer reaches them. */
export interface ShortlistEnterprise {
  slug: string;
  name: string;
  url: string;
  town?: string | undefined;
  /** Mail and telephone for buyers, else the main ones. */
  email?: string | undefined;
  phone?: string | undefined;
  /** Whose mail and telephone they are, where they are not the enterprise's own. */
  belongsTo?: string | undefined;
  /** Working days within which the enterprise promises to answer. */
  answersWithin?: number | undefined;
  /** The last day of its pause, YYYY-MM-DD; it can be over, since the file is as old as the site. */
  pausedUntil?: string | undefined;
  isHistorical: boolean;
  /** Whether nobody knows if it is open. */
  isUnclear: boolean;
  /** The municipality it lies in, when that is another. */
  neighbour?: string | undefined;
}

/** The Danish that facts are said in. */
interface Words {
  delivery: Readonly<Record<Delivery, string>>;
  area(area: DeliveryArea): string[];
  freshness(freshness: Freshness): string;
  registered(seen: string, source: string): string;
  staff(count: number, what: string, counted: string): string;
}

/** Addresses of pages, so that this layer needs to know none. */
interface Addresses {
  enterprise(slug: string): string;
  service(slug: string): string;
}

/** A service as it stands on a shortlist. */
export function shortlistService(
  service: Service,
  addresses: Addresses,
  words: Words,
): ShortlistEntry {
  const { enterprise } = service;
  return {
    slug: service.slug,
    name: service.title,
    url: addresses.service(service.slug),
    enterprise: toShortlistEnterprise(enterprise, addresses),
    picture: packPicture(sceneOfService(service), stateOf(enterprise)),
    facts: {
      delivery: service.delivery.map((form) => words.delivery[form]),
      capacity: known(service.capacity),
      leadTime: known(service.leadTime),
      minimumOrder: known(service.minimumOrder),
      area: words.area(areaOfService(service)),
      price: known(service.priceBasis),
      references: service.references,
      ...enterpriseFacts(enterprise, words),
    },
  };
}

/**
 * An enterprise as it stands on a shortlist. Capacity and price belong to a service, so they are not stated for an
 * enterprise.
 */
export function shortlistEnterprise(
  enterprise: Enterprise,
  addresses: Addresses,
  words: Words,
): ShortlistEntry {
  const { services } = enterprise;
  const own = toShortlistEnterprise(enterprise, addresses);
  return {
    slug: enterprise.slug,
    name: enterprise.name,
    url: own.url,
    enterprise: own,
    picture: packPicture(sceneOfEnterprise(enterprise), stateOf(enterprise)),
    isOnlyNoted: mayBeNoted(enterprise) && !mayBeListed(enterprise) ? true : undefined,
    facts: {
      delivery: unique(services.flatMap(({ delivery }) => delivery)).map(
        (form) => words.delivery[form],
      ),
      capacity: [],
      leadTime: [],
      minimumOrder: [],
      area: unique(
        (services.length > 0
          ? services.map((service) => areaOfService(service))
          : [areaOfEnterprise(enterprise)]
        ).flatMap((area) => words.area(area)),
      ),
      price: [],
      references: unique(services.flatMap(({ references }) => references)),
      ...enterpriseFacts(enterprise, words),
    },
  };
}

function enterpriseFacts(enterprise: Enterprise, words: Words) {
  const { registered, staff, jobTypes } = enterprise;
  return {
    limits: enterprise.limits,
    kind: [enterprise.kind.title],
    registered: registered ? [words.registered(registered.seen, registered.source)] : [],
    freshness: [words.freshness(freshnessOf(enterprise))],
    jobEffects: [
      ...staff.map(({ count, what, counted }) => words.staff(count, what, counted)),
      ...jobTypes.map(({ title }) => title),
    ],
  };
}

function toShortlistEnterprise(enterprise: Enterprise, addresses: Addresses): ShortlistEnterprise {
  return {
    slug: enterprise.slug,
    name: enterprise.name,
    url: addresses.enterprise(enterprise.slug),
    town: enterprise.address?.town,
    ...buyerChannel(enterprise),
    answersWithin: enterprise.contact.answersWithin,
    pausedUntil: enterprise.pausedUntil,
    isHistorical: enterprise.isHistorical,
    isUnclear: enterprise.isUnclear,
    neighbour: enterprise.neighbour?.municipality,
  };
}

const stateOf = ({ isHistorical }: Enterprise) => (isHistorical ? 'closed' : 'there');

const known = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
