import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillIn } from '../../src/islands/fill-in.ts';
import { filledInNames, fillInWhatLacks } from '../../src/islands/older-browsers.ts';

const owners = [Array.prototype, String.prototype, Map];
const native = {
  toSorted: Array.prototype.toSorted,
  toReversed: Array.prototype.toReversed,
  findLast: Array.prototype.findLast,
  groupBy: Map.groupBy.bind(Map),
  toWellFormed: String.prototype.toWellFormed,
};
const kept = owners.map((owner) => Object.getOwnPropertyDescriptors(owner));

beforeEach(() => {
  for (const owner of owners) for (const name of filledInNames) Reflect.deleteProperty(owner, name);
});

afterEach(() => {
  for (const [at, owner] of owners.entries())
    Object.defineProperties(owner, kept[at] as PropertyDescriptorMap);
});

describe('an older browser', () => {
  it('is given each thing it lacks, as the newer ones have it', () => {
    fillIn();
    const lists = fc.array(fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(lists, fc.string({ unit: 'binary' }), (list, text) => {
        const order = (a: number, b: number) => Math.abs(a) - Math.abs(b);
        expect(list.toSorted()).toEqual(native.toSorted.call(list));
        expect(list.toSorted(order)).toEqual(native.toSorted.call(list, order as never));
        expect(list.toReversed()).toEqual(native.toReversed.call(list));
        expect(list.findLast((value) => value > 2)).toBe(
          native.findLast.call(list, (value: number) => value > 2),
        );
        const keyOf = (value: number, at: number) => (value + at) % 3;
        expect([...Map.groupBy(list, keyOf)]).toEqual([...native.groupBy(list, keyOf)]);
        const broken = `${text}\uD83C${text}\uDF33\uD83C\uDF33`;
        expect(broken.toWellFormed()).toBe(native.toWellFormed.call(broken));
      }),
    );
  });

  it('has them before our code runs, and no loop over names meets them', async () => {
    await fillInWhatLacks();
    for (const name of filledInNames)
      expect(
        owners.some((owner) => name in owner),
        name,
      ).toBe(true);
    const met: string[] = [];
    for (const name in Object.assign([], {}) as object) met.push(name);
    expect(met).toEqual([]);
  });
});
