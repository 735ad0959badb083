import { addressLine, askedForWork, type Answerer } from '../contacts.ts';
import type { Enterprise } from '../directory.ts';
import { type Freshness, freshnessOf } from '../freshness.ts';
import type { Municipality } from '../../schema/municipality.ts';

/** What somebody who looks for work, or helps who does, takes along of an enterprise: plain data in Danish. */
export interface PlaceNote {
  /** Whom to call or write to, the nearest first; each by name, with a number or a mail or both. */
  asked: readonly {
    name: string;
    phone?: string | undefined;
    email?: string | undefined;
    openingHours: readonly string[];
  }[];
  /** What is said on the phone, sentence by sentence. */
  say: readonly string[];
  /** Street and town, in one line; empty where neither is known. */
  address: string;
  /** How one gets in and there, where a source tells. */
  access?: string | undefined;
  /** The same without a car. */
  bus?: string | undefined;
  beforeVisit?: string | undefined;
  firstDay?: string | undefined;
  /** Who it is for. */
  forWhom: readonly string[];
  /** Ways in, each with who decides. */
  ways: readonly { title: string; decidedBy: string }[];
  hoursFrom?: number | undefined;
  /** How sure and how old the facts are, in words. */
  freshness: string;
}

/** The Danish that a note is said in. */
interface Words {
  freshness(freshness: Freshness): string;
  say(enterprise: Enterprise, answerer: Answerer): readonly string[];
}

/** The note of an enterprise; none of one that has closed. */
export function notePlace(
  enterprise: Enterprise,
  municipality: Municipality,
  words: Words,
): PlaceNote | undefined {
  if (enterprise.isHistorical) return undefined;
  const asked = askedForWork(enterprise, municipality);
  const called = asked.find(({ entrance }) => entrance.phone) ?? asked[0];
  const { jobTypes } = enterprise;
  return {
    asked: asked.map(({ entrance: { name, phone, email, openingHours } }) => ({
      name,
      phone,
      email,
      openingHours,
    })),
    say: called ? words.say(enterprise, called.answerer) : [],
    address: addressLine(enterprise),
    access: enterprise.access,
    bus: enterprise.bus,
    beforeVisit: enterprise.beforeVisit,
    firstDay: enterprise.firstDay,
    forWhom: enterprise.targetGroups.map(({ title }) => title),
    ways: jobTypes.map(({ title, decidedBy }) => ({ title, decidedBy })),
    hoursFrom: enterprise.hoursFrom,
    freshness: words.freshness(freshnessOf(enterprise)),
  };
}
