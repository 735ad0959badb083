import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import type { OldAddress } from '../../src/check/addresses.ts';
import { findUnknownDrawings } from '../../src/check/rules/unknown-drawings.ts';
import { findWrongOldAddresses } from '../../src/check/rules/wrong-old-addresses.ts';
import { findWrongReferences, type Schemas } from '../../src/check/rules/wrong-references.ts';
import { findWrongRemovals } from '../../src/check/rules/wrong-removals.ts';
import { toSchemaNode } from '../../src/check/schema-node.ts';
import { type CollectionName, collections } from '../../src/schema/collections.ts';
import { askOf, entry, municipalityOf } from './ask-rule.ts';

const schemas = Object.fromEntries(
  (Object.keys(collections) as CollectionName[]).map((name) => [
    name,
    toSchemaNode(collections[name].fields(() => z.string())),
  ]),
) as unknown as Schemas;

/** An enterprise that had another name, and says so in a file of its own. */
const renamed = (formerSlug: string, slug: string, more: Partial<OldAddress> = {}): OldAddress => ({
  from: `/virksomheder/${formerSlug}/`,
  to: `/virksomheder/${slug}/`,
  collection: 'virksomheder',
  formerSlug,
  slug,
  file: `virksomheder/${slug}/index.md`,
  field: 'tidligereSlugs.1',
  ...more,
});

const lines = (found: readonly { file: string; field: string; message: string }[]) =>
  found.map(({ file, field, message }) => `${file} ${field} ${message}`);

describe('A reference', () => {
  const kanten = entry('virksomheder', 'kanten', {});
  const find = (entries: ReturnType<typeof entry>[], fields?: unknown, old: OldAddress[] = []) =>
    lines(
      askOf(findWrongReferences, {
        entries,
        schemas,
        municipality: fields === undefined ? undefined : municipalityOf(fields),
        addresses: { pages: new Set(), old },
      }),
    );
  const service = (virksomhed: string) => entry('ydelser', 'a', { virksomhed });

  test('leads to a file of its folder', () => {
    expect(find([kanten, service('kanten')])).toEqual([]);
    expect(find([entry('sider', 'kanten', {}), service('kanten')])).toEqual([
      'ydelser/a.md virksomhed »kanten« findes ikke i virksomheder/. Ret navnet, eller opret det i virksomheder/.',
    ]);
  });

  test('has the name its file has now', () => {
    const other = renamed('kant', 'x', { collection: 'ydelser' });
    expect(
      find([kanten, service('kant')], undefined, [
        other,
        renamed('vej', 'x'),
        renamed('kant', 'kanten'),
      ]),
    ).toEqual(['ydelser/a.md virksomhed »kant« har skiftet navn. Skriv »kanten«.']);
  });

  test('is looked for among the names for the first hundred alone', () => {
    const items = Array.from({ length: 101 }, (_, index) =>
      entry('ydelser', `a${index}`, { virksomhed: 'kantn' }),
    );
    const found = find([kanten, ...items]);
    expect(found[99]).toContain('Mente du »kanten«?');
    expect(found[100]).toContain('Ret navnet');
  });

  test('of the front page leads to a story and to figures, each once', () => {
    const entries = [entry('partnerskaber', 'a', {}), entry('resultater', 'b', {})];
    const forside = { partnerskab: 'a', resultater: ['b', 7, 'c', 'b'] };
    expect(find(entries, { forside })).toEqual([
      'kommune/kommune.yaml forside.resultater.3 »c« findes ikke i resultater/. Ret navnet, eller opret det i resultater/.',
      'kommune/kommune.yaml forside.resultater.4 »b« står der to gange. Fjern den ene.',
    ]);
    expect(find(entries, { forside: { partnerskab: 'b' } })).toEqual([
      'kommune/kommune.yaml forside.partnerskab »b« findes ikke i partnerskaber/. Ret navnet, eller opret det i partnerskaber/.',
    ]);
  });

  test('leads not to its own file, and stands once in a list; in two lists it may', () => {
    const words = ['a', 'b', 'b'].map((slug) => entry('ordliste', slug, {}));
    const first = entry('ordliste', 'c', { seOgsaa: ['a', 'c', 'b', 'a'] });
    expect(find([...words, first])).toEqual([
      'ordliste/c.md seOgsaa.2 peger på filen selv. Fjern linjen.',
      'ordliste/c.md seOgsaa.4 »a« står der to gange. Fjern den ene.',
    ]);
    const both = { hensyn: ['x'], maalgrupper: ['x'] };
    const labels = [entry('hensyn', 'x', {}), entry('maalgrupper', 'x', {})];
    expect(find([...labels, entry('virksomheder', 'x', both)])).toEqual([]);
  });
});

describe('The name of a drawing', () => {
  const find = (fields: object, collection: CollectionName = 'ydelser') =>
    lines(
      askOf(findUnknownDrawings, {
        entries: [entry(collection, 'a', fields)],
        schemas,
        drawings: { things: ['kasse', 'kop'], stages: ['hylde'] },
      }),
    );

  test('is one of those that are drawn, things and scenes apart', () => {
    expect(find({ tegning: { ting: ['kasse', ' kop 84 1.35'], scene: 'hylde' } })).toEqual([]);
    expect(find({ tegning: { ting: ['kop', 'kase 84 1.35', 'hylde'], scene: 'kop' } })).toEqual([
      'ydelser/a.md tegning.ting.2 »kase« er ikke en ting, der er tegnet. Mente du »kasse«?',
      'ydelser/a.md tegning.ting.3 »hylde« er ikke en ting, der er tegnet. Vælg en fra siden /tegninger/.',
      'ydelser/a.md tegning.scene »kop« er ikke en scene, der er tegnet. Vælg en fra siden /tegninger/.',
    ]);
  });

  test('is left to the schema where it is none', () => {
    for (const ting of ['kase', 7, ['Kase', 'kase!', 'en-kase', 7, null]])
      expect(find({ tegning: { ting, scene: 7 } })).toEqual([]);
    expect([find({}), find({ tegning: 'kase' })]).toEqual([[], []]);
  });

  test('is followed into the steps of a story', () => {
    const trin = [{}, { tegning: { ting: ['kase'] } }];
    expect(find({ trin }, 'partnerskaber')).toEqual([
      expect.stringContaining(' trin.2.tegning.ting.1 »kase«'),
    ]);
  });
});

describe('An address a page had before', () => {
  const find = (...old: OldAddress[]) =>
    lines(
      askOf(findWrongOldAddresses, {
        addresses: { pages: new Set(['/virksomheder/kanten/']), old },
      }),
    );

  test('is the page’s own no more, no other’s, and leads to one', () => {
    const again = renamed('vej', 'havnen');
    expect(find(renamed('kant', 'kanten'), renamed('vej', 'broen'))).toEqual([]);
    expect(find(renamed('kanten', 'kanten'))).toEqual([
      'virksomheder/kanten/index.md tidligereSlugs.1 »kanten« er filens navn nu. Fjern linjen.',
    ]);
    expect(find(renamed('kanten', 'broen'))).toEqual([
      'virksomheder/broen/index.md tidligereSlugs.1 »kanten« er navnet på en anden, der findes. Fjern linjen, eller giv den anden et nyt navn.',
    ]);
    expect(find(renamed('vej', 'broen'), again, again)).toEqual([
      ...[0, 1].map(
        () =>
          'virksomheder/havnen/index.md tidligereSlugs.1 »vej« står der også i virksomheder/broen/index.md. Den gamle adresse kan kun føre ét sted hen: Fjern den ene linje.',
      ),
    ]);
  });
});

describe('A page that is said to be removed', () => {
  const find = (...fjernedeSider: unknown[]) =>
    lines(
      askOf(findWrongRemovals, {
        municipality: municipalityOf({ fjernedeSider }),
        addresses: {
          pages: new Set(['/sider/om/']),
          old: [renamed('vej', 'broen'), renamed('kant', 'kanten')],
        },
      }),
    );

  test('is, once, and leads nowhere else', () => {
    expect(find('/sider/x/', '/sider/y/')).toEqual([]);
    const file = 'virksomheder/kanten/index.md';
    expect(find('/a/', '/sider/om/', '/virksomheder/kant/', '/a/')).toEqual([
      'kommune/kommune.yaml fjernedeSider.2 »/sider/om/« findes stadig. Slet siden, eller fjern linjen her.',
      `kommune/kommune.yaml fjernedeSider.3 »/virksomheder/kant/« fører videre til ${file}. Fjern linjen her eller i ${file} under tidligereSlugs.`,
      'kommune/kommune.yaml fjernedeSider.4 »/a/« står der to gange. Fjern den ene.',
    ]);
    expect(askOf(findWrongRemovals, {})).toEqual([]);
  });
});
