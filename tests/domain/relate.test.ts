import { describe, expect, it } from 'vitest';
import {
  activeEnterprises,
  activeServices,
  enterprisesInTown,
  enterprisesOfKind,
  enterprisesWithJobType,
  enterprisesWithoutTown,
  featuredEnterprises,
  kindsWithEnterprises,
  otherPartnerships,
  similarEnterprises,
  similarServices,
  townsWithEnterprises,
} from '../../src/domain/relate.ts';
import { find, makeDirectory } from './make-directory.ts';

const directory = makeDirectory();
const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);

describe('closed places', () => {
  it('are in no list a reader is sent to', () => {
    const aaby = find(directory.municipality.towns, 'aaby');
    expect(slugs(activeEnterprises(directory))).toEqual(['kanten', 'uden', 'oerne', 'aalen']);
    expect(slugs(activeServices(directory.services))).not.toContain('gammelt');
    expect(slugs(enterprisesInTown(directory, aaby))).toEqual(['aalen']);
    expect(slugs(enterprisesOfKind(directory, find(directory.kinds, 'vaerksted')))).not.toContain(
      'gamle',
    );
  });
});

describe('lists of places', () => {
  it('are made by way into work, and by town not known', () => {
    const praktik = find(directory.jobTypes, 'praktik');
    expect(slugs(enterprisesWithJobType(directory, praktik))).toEqual(['kanten', 'oerne']);
    expect(slugs(enterprisesWithoutTown(directory))).toEqual(['uden']);
  });

  it('count the places of each town, the fullest first, and leave empty towns out', () => {
    expect(townsWithEnterprises(directory).map(({ town, count }) => [town.slug, count])).toEqual([
      ['oeby', 2],
      ['aaby', 1],
    ]);
  });

  it('count the places of each kind in the order of the editor, and leave empty kinds out', () => {
    expect(kindsWithEnterprises(directory).map(({ kind, count }) => [kind.slug, count])).toEqual([
      ['social', 1],
      ['vaerksted', 3],
    ]);
  });
});

describe('related entries', () => {
  it('of a service are open, of the same task and from another place', () => {
    expect(slugs(similarServices(find(directory.services, 'poser')))).toEqual(['aesker']);
    expect(slugs(similarServices(find(directory.services, 'poser'), 0))).toEqual([]);
  });

  it('of a place are those that do the same tasks first, then those of its kind, never itself', () => {
    const oerne = find(directory.enterprises, 'oerne');
    expect(slugs(similarEnterprises(oerne, directory))).toEqual(['kanten', 'uden', 'aalen']);
    expect(slugs(similarEnterprises(oerne, directory, 1))).toEqual(['kanten']);
  });

  it('of a story share a party or a task with it first', () => {
    const story = find(directory.partnerships, 'historie');
    expect(slugs(otherPartnerships(story, directory))).toEqual(['anden', 'tredje']);
    expect(slugs(otherPartnerships(story, directory, 1))).toEqual(['anden']);
  });

  it('on the front page have something to sell, social enterprises first', () => {
    expect(slugs(featuredEnterprises(directory))).toEqual(['kanten', 'oerne']);
  });
});
