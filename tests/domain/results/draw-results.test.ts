import { describe, expect, it } from 'vitest';
import { drawLane } from '../../../src/domain/results/draw-lane.ts';
import { drawFigures } from '../../../src/domain/results/figure-shapes.ts';
import { pine } from '../../../src/domain/results/pine.ts';
import { standInLane } from '../../../src/domain/results/stand-in-lane.ts';
import { chartsOf, figureStep, unitOf } from '../../../src/domain/results/summarise-results.ts';
import { timeAxis } from '../../../src/domain/results/time-axis.ts';
import { type UnitKind, unitKindOf } from '../../../src/domain/results/unit-kind.ts';
import { buildDirectory } from '../../../src/domain/directory.ts';
import { entry, makeEntries, makeMunicipality, today } from '../make-directory.ts';

function resultsOf(...fields: Record<string, unknown>[]) {
  const results = fields.map((item, index) => entry('resultater', `r${index}`, item));
  return buildDirectory({ ...makeEntries(), results }, makeMunicipality(), today).results;
}

describe('what a unit counts', () => {
  it.each([
    ['virksomheder', 'places'],
    ['Steder', 'places'],
    ['personer', 'people'],
    ['borgere', 'people'],
    ['job', 'jobs'],
    ['fleksjob', 'jobs'],
    ['arbejdspladser', 'jobs'],
    ['mio. kr.', 'money'],
    ['kr. om måneden', 'money'],
    ['kroner', 'money'],
    ['procent af de adspurgte', 'share'],
    ['%', 'share'],
    ['kommuner', 'other'],
    ['kridt', 'other'],
  ])('%s: %s', (unit, kind) => {
    expect(unitKindOf(unit)).toBe(kind);
  });
});

describe('a figure drawn by itself', () => {
  const draw = (fields: Partial<Parameters<typeof drawLane>[0]>) =>
    drawLane(
      { low: 15, high: 15, nature: 'measured', date: '2018-07-02', ...fields },
      timeAxis(['2014', '2023']),
      30,
    );
  const scales = (svg: string) => [...svg.matchAll(/scale\(([\d.]+)\)/g)].map(([, scale]) => scale);

  it('is as high as its number, at its date, and has no letters that a font would decide', () => {
    expect(scales(draw({}))).toEqual(['0.23']);
    expect(scales(draw({ low: 30, high: 30 }))).toEqual(['0.46']);
    expect(draw({})).toContain('translate(109.9 52)');
    expect(draw({})).not.toContain('<text');
    expect(draw({ low: 0, high: 0 })).not.toContain('scale(');
  });

  it('stands on the water over a mark where each year begins, its trunk and its needles filled', () => {
    const svg = drawLane(
      { low: 15, high: 15, nature: 'measured', date: '2021' },
      timeAxis(['2021']),
      30,
    );
    expect(svg.replaceAll(/#[\dA-F]{6}/g, '#')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="60" viewBox="0 0 240 60">' +
        '<rect width="240" height="6" y="52" fill="#" stroke="#"/>' +
        '<path stroke="#" d="M19.2 52v6"/><path stroke="#" d="M220.8 52v6"/>' +
        '<g transform="translate(120 52)scale(0.23)" stroke="#" stroke-width="5.22" stroke-linejoin="round">' +
        `<path fill="#" d="${pine.trunk}"/><path fill="#" d="${pine.needles}"/></g></svg>`,
    );
    expect(new Set(svg.match(/fill="#[\dA-F]{6}"/g)).size).toBe(3);
  });

  it('has a goal, and the reach of a range, in one dashed line of a thickness of its own', () => {
    const dashed = `<path fill="none" stroke-dasharray="6.52" d="${pine.trunk}${pine.needles}"/>`;
    expect(draw({ low: 30, high: 30, nature: 'goal' })).toContain(
      `scale(0.46)" stroke="#1F2A2E" stroke-width="2.61" stroke-linejoin="round">${dashed}</g></svg>`,
    );
    const range = draw({ low: 15, high: 30 });
    // What is certain lies over what is not.
    expect(range.indexOf(dashed)).toBeLessThan(range.indexOf('scale(0.23)'));
    expect(draw({ low: 0, high: 0, nature: 'goal' })).not.toContain('<g');
    expect(
      drawLane({ low: 0, high: 0, nature: 'measured', date: '2014' }, timeAxis(['2014']), 0),
    ).not.toContain('NaN');
  });

  it('is dashed where it is a goal, and as far as a range may reach', () => {
    expect(draw({})).not.toContain('dasharray');
    expect(draw({ nature: 'goal' })).toContain('dasharray');
    expect(draw({ nature: 'goal' })).not.toContain('#6FA35C');
    expect(scales(draw({ high: 30 }))).toEqual(['0.46', '0.23']);
  });
});

describe('an axis of time', () => {
  const make = () => timeAxis(['2014', '2020', '2018-07-02']);

  it('gives every year the same room, also those nothing was counted in', () => {
    const { ticks } = make();
    expect(ticks).toHaveLength(8);
    const widths = ticks.slice(1).map((x, index) => x - (ticks[index] ?? 0));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.21);
  });

  it('places a date as precisely as it is known', () => {
    const { ticks, xOf } = make();
    const [from = 0, to = 0] = [ticks[4], ticks[5]];
    expect(xOf('2018')).toBeCloseTo((from + to) / 2, 0);
    expect(xOf('2018-01')).toBeLessThan(xOf('2018-02'));
    expect(xOf('2018-01-01')).toBe(from);
    expect(xOf('2018-12-31')).toBeLessThan(to);
  });

  it('is one year wide for one date', () => {
    expect(timeAxis(['2020']).xOf('2020')).toBe(50);
  });
});

describe('pines in a lane', () => {
  const lane = (...points: Record<string, unknown>[]) => {
    const results = resultsOf(...points);
    const axis = timeAxis(results.map(({ date }) => date));
    return standInLane(results, axis, ({ high }) => String(high), 2);
  };

  it('are as high as their numbers', () => {
    const pines = lane({ dato: '2014', vaerdi: 0 }, { dato: '2016', vaerdi: 12.5 });
    expect(pines.map(({ low, high }) => [low, high])).toEqual([
      [0, 0],
      [25, 25],
    ]);
  });

  it('stand beside each other where they are of the same year', () => {
    const pines = lane({ dato: '2016-01', vaerdi: 3 }, { dato: '2016-11', vaerdi: 5 });
    expect(pines.map(({ aside }) => aside)).toEqual([-24, 24]);
    expect(new Set(pines.map(({ x }) => x)).size).toBe(1);
    // Each words stand over their own pine, and so touch none of the other's.
    expect(pines.map(({ room }) => room)).toEqual(['always', 'always']);
  });

  it('stand each at its own date where all of a year are of quarters', () => {
    const quarters = ['2026-K1', '2026-K3'].map((periode) => ({ dato: undefined, periode }));
    const [first, second] = lane(...quarters);
    expect([first?.aside, second?.aside]).toEqual([0, 0]);
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    const mixed = lane({ dato: '2026' }, ...quarters).map(({ aside, x }) => [aside, x]);
    expect(mixed.map(([aside]) => aside)).toEqual([-48, 0, 48]);
    expect(new Set(mixed.map(([, x]) => x)).size).toBe(1);
  });

  it('have words where those do not touch the words of a newer one, on a phone or beside it', () => {
    const roomsAt = (words: string, ...xs: number[]) => {
      const results = resultsOf(...xs.map((_, index) => ({ dato: `${2001 + index}` })));
      const xOf = (date: string) => xs[Number(date) - 2001] ?? 0;
      return standInLane(results, { xOf }, () => words, 1).map(({ room }) => room);
    };
    expect(roomsAt('5', 70, 80, 90)).toEqual(['always', 'wide', 'always']);
    expect(roomsAt('5', 88, 90)).toEqual(['never', 'always']);
    // 38 pixels of 400 are as wide as four letters: they may stand side by side, and no nearer.
    expect(roomsAt('5', 80.5, 90)).toEqual(['wide', 'always']);
    expect(roomsAt('5', 80.6, 90)).toEqual(['never', 'always']);
    expect(roomsAt('12 345', 75.8, 90)).toEqual(['never', 'always']);
    expect(roomsAt('12 345', 75.7, 90)).toEqual(['wide', 'always']);
  });

  it('have words only where there is room for them, the newest always', () => {
    const yearly = Array.from({ length: 15 }, (_, index) => ({
      dato: `${2010 + index}`,
      vaerdi: 1000,
    }));
    const rooms = lane(...yearly).map(({ room }) => room);
    expect(rooms.at(-1)).toBe('always');
    expect(new Set(rooms).size).toBeGreaterThan(1);
  });
});

describe('drawn figures', () => {
  const none = { full: 0, beyond: 0, part: 0, missing: 0 };
  const count = (path: string): number => path.match(/M/g)?.length ?? 0;

  it('are as many as were counted, fifteen in a line', () => {
    const drawn = drawFigures('people', { ...none, full: 17, beyond: 2, missing: 3 });
    expect([drawn?.full, drawn?.beyond, drawn?.missing].map((path) => count(path ?? ''))).toEqual([
      17, 2, 3,
    ]);
    expect(drawn?.height).toBe(2 * 46);
  });

  it('stand in groups of five, the next line below', () => {
    const drawn = drawFigures('places', { ...none, full: 16, beyond: 2, missing: 1 });
    const corners = [...(drawn?.full ?? '').matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [
      Number(x) - 8,
      Number(y) - 42,
    ]);
    expect(corners).toEqual([
      ...[0, 40, 80, 120, 160].map((x) => [x, 0]),
      ...[212, 252, 292, 332, 372].map((x) => [x, 0]),
      ...[424, 464, 504, 544, 584].map((x) => [x, 0]),
      [0, 46],
    ]);
    expect(drawn?.beyond).toBe('M48 88v-24l12-11 12 11v24zM88 88v-24l12-11 12 11v24z');
    expect(drawn?.missing).toBe('M128 88v-24l12-11 12 11v24z');
    expect([drawn?.width, drawn?.height]).toEqual([624, 92]);
    expect(drawn?.part).toBeUndefined();
  });

  it('are so many lines high as they fill, the one that is there in part among them', () => {
    const heightOf = (own: Partial<typeof none>) =>
      drawFigures('jobs', { ...none, ...own })?.height;
    expect(heightOf({ full: 15 })).toBe(46);
    expect(heightOf({ full: 15, part: 0.1 })).toBe(92);
    // The one in part is the first of those that are missing.
    expect(heightOf({ full: 14, part: 0.1, missing: 1 })).toBe(46);
    expect(heightOf({ full: 10, beyond: 5, missing: 15 })).toBe(92);
    expect(heightOf({ full: 14, beyond: 2 })).toBe(92);
    expect(heightOf({ part: 0.4 })).toBe(46);
  });

  it('look like what they count, each in its cell', () => {
    const begin = (kind: UnitKind) => drawFigures(kind, { ...none, full: 1 })?.full;
    const kinds = ['places', 'people', 'jobs', 'money', 'share'] as const;
    expect(new Set(kinds.map(begin)).size).toBe(kinds.length);
    expect(begin('other')).toBe(begin('share'));
    expect(begin('people')).toMatch(/^M20 4a5 5/);
  });

  it('are none for nothing', () => {
    expect(drawFigures('people', none)).toBeUndefined();
  });

  it('are cut where one is there in part', () => {
    const drawn = drawFigures('money', { ...none, full: 5, beyond: 11, part: 0.33, missing: 1 });
    expect(drawn?.part).toEqual({
      path: 'M3 14h34v20h-34zm17 5a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
      x: 40,
      y: 46,
      width: 13.2,
      height: 46,
    });
    expect(drawn?.missing).toBe('M43 60h34v20h-34zm17 5a5 5 0 1 1 0 10a5 5 0 1 1 0-10z');
  });
});

describe('the charts of a scope', () => {
  it('keep units, and what is counted, apart', () => {
    const charts = chartsOf(
      resultsOf(
        { dato: '2019', enhed: 'mio. kr.', vaerdi: 5 },
        { dato: '2019', enhed: 'kr.', vaerdi: 800 },
        { dato: '2019', enhed: 'virksomheder' },
        { dato: '2020', enhed: 'virksomheder', omraade: 'landet' },
      ),
      'municipality',
    );
    expect(charts.map(({ kind, scales }) => [kind, scales.map(({ unit }) => unit)])).toEqual([
      ['places', ['virksomheder']],
      ['money', ['mio. kr.', 'kr.']],
    ]);
  });

  it('let one figure stand for as many in all numbers of a unit', () => {
    const results = resultsOf({ vaerdi: 35 }, { vaerdi: 150 }, { vaerdi: 9000, omraade: 'landet' });
    expect(
      figureStep(
        results.find(({ high }) => high === 35)!,
        results,
      ),
    ).toBe(10);
  });

  it('let one figure stand for its own unit alone, and divide money', () => {
    const results = resultsOf(
      { vaerdi: 35 },
      { vaerdi: 9000, enhed: 'personer' },
      { vaerdi: 1.2, enhed: 'mio. kr.' },
    );
    expect(results.map((result) => [result.unit, figureStep(result, results)])).toEqual(
      expect.arrayContaining([
        ['job', 1],
        ['personer', 1000],
        ['mio. kr.', 0.1],
      ]),
    );
  });

  it('have the largest number that a range reaches, and how many years were counted', () => {
    const [chart, ...others] = chartsOf(
      resultsOf(
        { dato: '2019', vaerdi: 5 },
        { dato: '2020-02', vaerdi: undefined, fra: 3, til: 12 },
        { dato: '2020-09', vaerdi: 7, maal: 'Praktik' },
      ),
      'municipality',
    );
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ kind: 'jobs', scales: [{ unit: 'job', largest: 12, years: 2 }] });
    expect(chart?.scales[0]?.series.map(({ measure, points }) => [measure, points.length])).toEqual(
      [
        ['Job', 2],
        ['Praktik', 1],
      ],
    );
    expect(chartsOf([], 'country')).toEqual([]);
    const both = resultsOf({ vaerdi: 5 }, { vaerdi: 900, omraade: 'landet' });
    const largest = (scope: 'municipality' | 'country') =>
      chartsOf(both, scope).flatMap(({ scales }) => scales.map((scale) => scale.largest));
    expect([largest('municipality'), largest('country')]).toEqual([[5], [900]]);
  });

  it('say one of a thing where one was counted', () => {
    const [one, several, range, upTo] = resultsOf(
      { dato: '2019', vaerdi: 1, enhedEntal: 'stilling' },
      { dato: '2020', vaerdi: 2, enhedEntal: 'stilling' },
      { dato: '2021', vaerdi: undefined, fra: 1, til: 2, enhedEntal: 'stilling' },
      { dato: '2022', vaerdi: undefined, fra: 0, til: 1, enhedEntal: 'stilling' },
    ).toSorted((a, b) => a.date.localeCompare(b.date));
    expect([one, several, range, upTo].map((result) => unitOf(result!))).toEqual([
      'stilling',
      'job',
      'job',
      'job',
    ]);
  });
});
