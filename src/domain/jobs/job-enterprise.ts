import type { Enterprise } from '../directory.ts';
import { sceneOfEnterprise } from '../drawings/choose-scene.ts';
import { packPicture } from '../drawings/pack-picture.ts';

/** Something a reader can choose: as the address writes it, and as it is read. */
export interface Choice {
  slug: string;
  name: string;
}

/** An enterprise as somebody who looks for work meets it: plain data, small enough for a list of thousands. */
export interface JobEnterprise {
  slug: string;
  name: string;
  summary: string;
  /** What is drawn of it, as `packPicture` writes it. */
  picture: string;
  kind: string;
  town: Choice;
  jobs: readonly Choice[];
  /** The fewest hours a week one can begin with, where a source says so. */
  hours: number | undefined;
  considerations: readonly Choice[];
  /** The last day of its pause, YYYY-MM-DD; it can be over, since the file is as old as the site. */
  pausedUntil: string | undefined;
  /** Who has looked through what is said, and when; empty when nobody has. */
  note: string;
}

/**
 * Where an enterprise is that has no town: it works in several, or nobody knows.
 * Underscores keep it apart from the slugs of towns.
 */
export const noTown = '_andre';

/** What the list says of an enterprise without a town, and of how sure we are. */
interface Words {
  noTown: string;
  freshness(enterprise: Enterprise): string;
}

/** An enterprise with ways into work, in the words of the list. */
export function toJobEnterprise(enterprise: Enterprise, words: Words): JobEnterprise {
  const { town } = enterprise;
  return {
    slug: enterprise.slug,
    name: enterprise.name,
    summary: enterprise.summary,
    picture: packPicture(sceneOfEnterprise(enterprise), 'there'),
    kind: enterprise.kind.title,
    town: town
      ? { slug: town.slug, name: town.name }
      : { slug: noTown, name: enterprise.address?.town ?? words.noTown },
    jobs: enterprise.jobTypes.map(toChoice),
    hours: enterprise.hoursFrom,
    considerations: enterprise.considerations.map(toChoice),
    pausedUntil: enterprise.pausedUntil,
    note: words.freshness(enterprise),
  };
}

const toChoice = ({ slug, title }: { slug: string; title: string }): Choice => ({
  slug,
  name: title,
});
