import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPicture, unpackPicture } from '../../../src/domain/drawings/pack-picture.ts';
import type { Ground } from '../../../src/schema/drawing.ts';

const name = fc.stringMatching(/^[a-z]{1,12}$/);
const place = fc.record({
  x: fc.integer({ min: 0, max: 160 }),
  scale: fc.integer({ min: 30, max: 200 }).map((hundredths) => hundredths / 100),
  foot: fc.option(fc.integer({ min: 1, max: 110 }), { nil: undefined }),
});
const scene = fc.record({
  ground: fc.constantFrom<Ground>('sand', 'mist', 'moss', 'clay'),
  stage: name,
  things: fc.array(fc.record({ name, at: fc.option(place, { nil: undefined }) }), { maxLength: 5 }),
});

describe('a packed picture', () => {
  it('is short words', () => {
    const things = [
      { name: 'lampe', at: undefined },
      { name: 'stol', at: { x: 112, scale: 1.1, foot: 88 } },
      { name: 'kop', at: { x: 0, scale: 1, foot: undefined } },
    ];
    expect(packPicture({ ground: 'moss', stage: 'bue', things }, 'there')).toBe(
      'there moss bue lampe stol,112,1.1,88 kop,0,1',
    );
  });

  it('is the same when it is unpacked, also without a thing', () => {
    fc.assert(
      fc.property(
        scene,
        fc.constantFrom('there' as const, 'closed' as const, 'missing' as const),
        (drawn, state) => {
          expect(unpackPicture(packPicture(drawn, state))).toEqual({ scene: drawn, state });
        },
      ),
    );
  });
});
