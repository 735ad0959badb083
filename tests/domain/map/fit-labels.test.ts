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
