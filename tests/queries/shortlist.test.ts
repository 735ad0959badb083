import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  comparedFields,
  type ShortlistEntry,
  splitFields,
} from '../../src/domain/shortlist/shortlist-entry.ts';
import { getShortlistEntries } from '../../src/queries/shortlist.ts';
import { useDirectory } from './mock-directory.ts';

vi.mock('../../src/queries/directory.ts', () => import('./mock-directory.ts'));
beforeEach(() => useDirectory());

describe('what can stand on a shortlist', () => {
  let entries: ShortlistEntry[];
  const at = (slug: string) => entries.find((item) => item.slug === slug)!;
  beforeEach(async () => {
    entries = await getShortlistEntries();
  });

  it('is every enterprise and every service, closed ones too, so that an old shortlist can say so', () => {
    expect(entries.map(({ slug }) => slug).toSorted()).toEqual(
      [
        ...['gamle', 'kanten', 'nabosted', 'fuldsted', 'uden', 'oerne', 'aalen'],
        ...['aesker', 'andenydelse', 'duge', 'fuldydelse', 'gammelt', 'naboydelse', 'poser'],
      ].toSorted(),
    );
    expect(at('gamle').enterprise.isHistorical).toBe(true);
    expect(at('gammelt').enterprise.isHistorical).toBe(true);
    expect(at('kanten').enterprise.isHistorical).toBe(false);
  });

  it('says of a service all that a buyer compares', () => {
    const { name, url, facts } = at('fuldydelse');
    expect({ name, url }).toEqual({ name: 'Ydelsestitel', url: '/ydelser/fuldydelse/' });
    expect(Object.keys(facts).toSorted()).toEqual([...comparedFields].toSorted());
    expect(facts).toMatchObject({
      capacity: ['Ydelseskapacitet.'],
      leadTime: ['Ydelsestid.'],
      minimumOrder: ['Ydelsesmindst.'],
      area: ['Ydelsesområde'],
      limits: ['Stedgrænse'],
      price: ['Ydelsespris.'],
      references: ['Ydelsesreference'],
      kind: ['Artstitel'],
    });
    expect(facts.delivery).toHaveLength(2);
    expect(facts.registered.join()).toMatch(/maj 2024.*RSV-registret|RSV-registret.*maj 2024/);
    expect(facts.freshness.join()).toMatch(/1\. februar 2026/);
    expect(facts.jobEffects).toHaveLength(2);
    expect(facts.jobEffects[0]).toMatch(/1\.200.*i fleksjob.*marts 2025/);
    expect(facts.jobEffects[1]).toBe('Jobtitel');
  });

  it('says nothing where nothing is known', () => {
    const { facts } = at('poser');
    for (const field of ['capacity', 'leadTime', 'minimumOrder', 'area', 'price'] as const)
      expect(facts[field], field).toEqual([]);
    expect(facts.registered).toEqual([]);
  });

  it('is compared by what at least one tells; what none tells is told apart', () => {
    expect(splitFields([at('fuldydelse'), at('poser')])).toEqual({
      told: comparedFields,
      untold: [],
    });
    const { told, untold } = splitFields([at('poser'), at('gammelt')]);
    expect(untold).toContain('price');
    expect(untold).toContain('registered');
    expect([...told, ...untold].toSorted()).toEqual([...comparedFields].toSorted());
  });

  it('says of an enterprise what its services have together, each once, but no size and no price', () => {
    const { name, url, facts } = at('fuldsted');
    expect({ name, url }).toEqual({ name: 'Stednavn', url: '/virksomheder/fuldsted/' });
    expect(facts.delivery).toHaveLength(2);
    expect(facts.area).toEqual(['Ydelsesområde']);
    expect(facts.references).toEqual(['Ydelsesreference']);
    for (const field of ['capacity', 'leadTime', 'minimumOrder', 'price'] as const)
      expect(facts[field], field).toEqual([]);
    expect(Object.keys(facts).toSorted()).toEqual([...comparedFields].toSorted());
    expect(facts.kind).toEqual(['Artstitel']);
  });

  it('says of an enterprise, and of a service without an area of its own, where the enterprise delivers', async () => {
    useDirectory(({ enterprises }) => {
      for (const { data } of enterprises) data.deliversTo = { towns: [], otherTowns: [], km: 25 };
    });
    entries = await getShortlistEntries();
    const [line] = at('poser').facts.area;
    expect(line).toMatch(/25 km/);
    expect(at('uden').facts.area).toEqual([line]);
    expect(at('fuldydelse').facts.area).toEqual(['Ydelsesområde']);
  });

  it('is only to be noted where no buyer can ask for anything, and open', async () => {
    useDirectory(({ services }) => {
      for (const { data } of services)
        if (['kanten', 'gamle'].includes(data.enterprise)) data.supply = 'in-house';
    });
    entries = await getShortlistEntries();
    const noted = entries.filter(({ isOnlyNoted }) => isOnlyNoted).map(({ slug }) => slug);
    // The other is the municipality's own.
    expect(noted.toSorted()).toEqual(['fuldsted', 'kanten']);
  });

  it('knows how a buyer reaches the enterprise: those who sell first, else the main ways', () => {
    expect(at('fuldydelse').enterprise).toEqual({
      slug: 'fuldsted',
      name: 'Stednavn',
      url: '/virksomheder/fuldsted/',
      town: 'Øby',
      email: 'salg@sted.example',
      phone: '86 00 00 01',
      answersWithin: 3,
      isHistorical: false,
      isUnclear: false,
    });
    expect(at('uden').enterprise).toMatchObject({ email: undefined, phone: undefined });
  });

  it('reaches an enterprise where nobody is named for sales by its main ways', async () => {
    useDirectory(({ enterprises }) => {
      for (const { data } of enterprises) data.contact.sales = undefined;
    });
    entries = await getShortlistEntries();
    expect(at('fuldsted').enterprise).toMatchObject({
      email: 'post@sted.example',
      phone: '86 00 00 00',
    });
  });
});
