import { describe, expect, it } from 'vitest';
import { slipBetween } from '../../../src/domain/search/slip.ts';

describe('what a slip of the finger did', () => {
  it.each([
    ['pakkning', 'pakning', 'doubled'],
    ['rulestol', 'rullestol', 'doubled'],
    ['pakinng', 'pakning', 'swapped'],
    ['vinduspudsning', 'vinduespudsning', 'left-out'],
    ['vinduesspudsning', 'vinduespudsning', 'doubled'],
    ['vinduezspudsning', 'vinduespudsning', 'left-out'],
    ['konsument', 'konsulent', 'other'],
    ['apkning', 'pakning', 'other'],
    ['akning', 'pakning', 'other'],
    ['paknin', 'pakning', 'other'],
    ['gartneri', 'gartner', 'other'],
    ['pxkxing', 'pakning', 'other'],
    ['pxkxingen', 'pakningen', 'other'],
    ['pakxixng', 'pakning', 'other'],
    ['aakning', 'akning', 'doubled'],
    ['xakning', 'akning', 'other'],
    ['', 'a', 'other'],
  ])('to write %s for %s: %s', (typed, meant, slipped) => {
    expect(slipBetween(typed, meant)).toBe(slipped);
  });
});

it.each([
  ['kaxb', 'kabc'],
  ['kaxb', 'kacx'],
  ['kabxq', 'kaxbz'],
])(
  'Two letters are swapped only where both stand in the other’s place: »%s«, »%s«',
  (typed, meant) => expect(slipBetween(typed, meant)).toBe('other'),
);
