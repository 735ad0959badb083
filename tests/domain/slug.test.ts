import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isDeviceName, slugOf, toSlug } from '../../src/domain/slug.ts';
import { slugPattern } from '../../src/schema/fields.ts';

describe('toSlug', () => {
  it.each([
    ['Grøn Café', 'groen-cafe'],
    ['Ærø & Åby', 'aeroe-aaby'],
    ['  --Bo/Skole/Job-- ', 'bo-skole-job'],
    ['A\u030aen', 'aaen'],
    ['3 spurve', 'nr-3-spurve'],
    ['Hus 3', 'hus-3'],
    ['--a--', 'a'],
    ['Con', 'navn-con'],
    ['LPT 1', 'lpt-1'],
    ['Com1', 'navn-com1'],
    ['Con Amore', 'con-amore'],
  ])('makes »%s« into %s', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  it('has no slug for a name without letters', () => {
    expect(toSlug('!?')).toBeUndefined();
  });

  it('makes only slugs the schema takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(toSlug(name) ?? 'a').toMatch(slugPattern);
      }),
    );
  });
});

test.each([
  ['con', true],
  ['nul', true],
  ['com9', true],
  ['com10', false],
  ['console', false],
  ['nr-con', false],
])('whether »%s« is a name of a device: %s', (slug, is) => {
  expect(isDeviceName(slug)).toBe(is);
});

describe('slugOf', () => {
  it.each([
    ['/virksomheder/groen-cafe/', 'groen-cafe'],
    ['https://vejviser.example/ydelser/brugt-toej/', 'brugt-toej'],
    ['noget', ''],
  ])('finds in %s the slug %s', (address, slug) => {
    expect(slugOf(address)).toBe(slug);
  });
});
