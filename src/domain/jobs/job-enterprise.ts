import type { Enterprise } from '../directory.ts';
import { sceneOfEnterprise } from '../drawings/choose-scene.ts';
import { packPicture } from '../drawings/pack-picture.ts';
import { positionOf } from '../map/position-of.ts';

/** Something a reader can choose: as the address writes it, and as it is read. */
export interface Choice {
  slug: string;
  name: string;
}

/** Latitude and longitude in degrees, precise to some hundred metres. */
export type Spot = readonly [number, number];

/** How an enterprise stands to somebody who looks for work here: open, perhaps closed, or in another municipality. */
export type Standing = 'open' | 'unclear' | 'outside';

/** An enterprise as somebody who looks for work meets it: plain data, small enough for a list of thousands. */
export interface JobEnterprise {
  slug: string;
  name: string;
  summary: string;
  /** What is drawn of it, as `packPicture` writes it. */
  picture: string;
  kind: string;
  standing: Standing;
  /** The town it lies in; without a slug where that is none of the municipality's, or isn't known. */
  town: Choice;
  /** Where it lies, as far as anybody knows. */
  spot: Spot | undefined;
  /** Ways into work that a source names; none where nobody has told. */
  jobs: readonly Choice[];
  /** The fewest hours a week one can begin with, where a source says so. */
  hours: number | undefined;
  considerations: readonly Choice[];
  /** How one gets there without a car, where a source says so. */
  bus: string | undefined;
  /** The last day of its pause, YYYY-MM-DD; it can be over, since the file is as old as the site. */
  pausedUntil: string | undefined;
  /** Who has looked through what is said, and when; empty when nobody has. */
  note: string;
}

/** What the list says of an enterprise without a town, and of how sure we are. */
interface Words {
  noTown: string;
  freshness(enterprise: Enterprise): string;
}

/** An enterprise in the words of the list of those to work at. */
export function toJobEnterprise(enterprise: Enterprise, words: Words): JobEnterprise {
  const { town, neighbour, isUnclear } = enterprise;
  const position = positionOf(enterprise);
  return {
    slug: enterprise.slug,
    name: enterprise.name,
    summary: enterprise.summary,
    picture: packPicture(sceneOfEnterprise(enterprise), 'there'),
    kind: enterprise.kind.title,
    standing: neighbour ? 'outside' : isUnclear ? 'unclear' : 'open',
    town: { slug: town?.slug ?? '', name: town?.name ?? enterprise.address?.town ?? words.noTown },
    spot: position && toSpot(position.latitude, position.longitude),
    jobs: enterprise.jobTypes.map(toChoice),
    hours: enterprise.hoursFrom,
    considerations: enterprise.considerations.map(toChoice),
    bus: enterprise.bus,
    pausedUntil: enterprise.pausedUntil,
    note: words.freshness(enterprise),
  };
}

/** A position, no more precise than a distance in whole kilometres needs. */
export const toSpot = (latitude: number, longitude: number): Spot => [
  Number(latitude.toFixed(3)),
  Number(longitude.toFixed(3)),
];

const toChoice = ({ slug, title }: { slug: string; title: string }): Choice => ({
  slug,
  name: title,
});
