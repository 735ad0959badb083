import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAround, encloses, overlaps } from '../../../src/domain/map/boxes.ts';
import { type LabelWish, fitLabels } from '../../../src/domain/map/fit-labels.ts';

const frame: Box = { left: 0, top: 0, right: 400, bottom: 400 };

const wish = (x: number, y: number, stance: LabelWish['stance'] = 'beside'): LabelWish => ({
  spots: [{ x, y }],
  width: 60,
  height: 16,
  stance,
});

describe('fitLabels', () => {
  it('writes a name to the right of its dot when there is room', () => {
    const [box] = fitLabels([wish(100, 100)], [], [], frame);
    expect(box?.left).toBeGreaterThan(100);
    expect(((box?.top ?? 0) + (box?.bottom ?? 0)) / 2).toBe(100);
  });

  it('writes it to the left where the edge would cut it', () => {
    const [box] = fitLabels([wish(380, 100)], [], [], frame);
    expect(box?.right).toBeLessThan(380);
  });

  it('names the town of a pin beside the pin, and leaves out a village it covers', () => {
    const pin = boxAround(100, 100, 20);
    const [town, village] = fitLabels([wish(104, 102, 'main'), wish(95, 99)], [pin], [], frame);
    expect(town?.left).toBeGreaterThanOrEqual(pin.right);
    expect(village).toBeUndefined();
  });

  it('tries the right, the left, below and above, then the corners', () => {
    const [w, h] = [60, 16];
    // Around a dot at 100,100 that takes 4 in each direction, a name stands 4 beside it, or right above or below it.
    // Each place comes with a spot that lies in no other place.
    const places = [
      { left: 108, top: 92, only: [167, 100] },
      { left: 92 - w, top: 92, only: [33, 100] },
      { left: 100 - w / 2, top: 104, only: [100, 119] },
      { left: 100 - w / 2, top: 96 - h, only: [100, 81] },
      { left: 108, top: 96 - h, only: [167, 81] },
      { left: 108, top: 104, only: [167, 119] },
      { left: 92 - w, top: 96 - h, only: [33, 81] },
      { left: 92 - w, top: 104, only: [33, 119] },
    ] as const;
    const covers: Box[] = [];
    for (const { left, top, only } of places) {
      const [box] = fitLabels([wish(100, 100)], [], covers, frame);
      expect(box).toEqual({ left, top, right: left + w, bottom: top + h });
      covers.push(boxAround(only[0], only[1], 0.5));
    }
    expect(fitLabels([wish(100, 100)], [], covers, frame)).toEqual([undefined]);
  });

  it('leaves the dot of a name free, and does not write what would hide another’s dot', () => {
    const [first, second] = fitLabels([wish(100, 100), wish(112, 100)], [], [], frame);
    expect(first).toBeDefined();
    expect(second).toBeUndefined();
    const [number] = fitLabels([wish(100, 100), wish(112, 100, 'middle')].slice(1), [], [], frame);
    expect(number).toEqual({ left: 82, right: 142, top: 92, bottom: 108 });
  });

  it('names the town of a pin that stands close to its dot beside the pin where its own places are taken', () => {
    const pin = boxAround(110, 100, 8);
    const [town] = fitLabels([wish(100, 100, 'main')], [pin], [], frame);
    expect(town && overlaps(town, pin)).toBe(false);
    const walls = [boxAround(60, 100, 28), boxAround(100, 60, 30), boxAround(100, 140, 30)];
    const [beside] = fitLabels([wish(100, 100, 'main')], [pin], walls, frame);
    expect(beside?.left).toBe(pin.right + 4);
    const [village] = fitLabels([wish(100, 100)], [pin], walls, frame);
    expect(village).toBeUndefined();
    const far = boxAround(140, 100, 8);
    const [none] = fitLabels(
      [wish(100, 100, 'main')],
      [far],
      [...walls, boxAround(118, 100, 10)],
      frame,
    );
    expect(none).toBeUndefined();
  });

  it('keeps the name of a dot outside the picture out of it, so that it is not cut', () => {
    const [outside] = fitLabels([wish(-30, 100)], [], [], frame);
    expect(outside?.right).toBeLessThanOrEqual(0);
    const [onEdge] = fitLabels([wish(2, 100)], [], [], frame);
    expect(onEdge).toBeUndefined();
  });

  it('puts a road number at the first of its places that is free', () => {
    const road = {
      ...wish(0, 0, 'middle'),
      spots: [
        { x: 100, y: 100 },
        { x: 200, y: 200 },
      ],
    };
    const [box] = fitLabels([road], [boxAround(100, 100, 20)], [], frame);
    expect(box).toEqual({ left: 170, right: 230, top: 192, bottom: 208 });
  });

  it('never hides a pin, a button or another name, nor lets the edge cut one', () => {
    const spot = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(spot, spot, fc.constantFrom('main', 'beside', 'middle' as const)), {
          maxLength: 30,
        }),
        fc.array(fc.tuple(spot, spot), { maxLength: 10 }),
        (names, signs) => {
          const pins = signs.map(([x, y]) => boxAround(x, y, 18));
          const button = { left: 8, top: 8, right: 52, bottom: 190 };
          const wishes = names.map(([x, y, stance]) => wish(x, y, stance));
          const placed = fitLabels(wishes, pins, [button], frame);
          const boxes = placed.filter((box) => box !== undefined);
          for (const [index, box] of boxes.entries())
            expect(
              [...pins, button, ...boxes.slice(0, index)].some((other) => overlaps(box, other)),
            ).toBe(false);
          for (const [index, box] of placed.entries()) {
            const [x = 0, y = 0] = names[index] ?? [];
            const isInside = x > 0 && x < 400 && y > 0 && y < 400;
            if (box && isInside) expect(encloses(frame, box)).toBe(true);
          }
        },
      ),
    );
  });
});
