import type { Wood } from '../schema/kind.ts';

/** One ring: a closed curve and how thick the year's growth is drawn. */
export interface Ring {
  path: string;
  width: number;
}

/** How a wood grows: rings shown, how wavy and how uneven they are, how thick the lines. */
const growth: Record<Wood, { rings: number; wave: number; spread: number; width: number }> = {
  fyr: { rings: 9, wave: 0.05, spread: 0.5, width: 2.6 },
  eg: { rings: 13, wave: 0.035, spread: 0.3, width: 1.7 },
  birk: { rings: 8, wave: 0.08, spread: 0.7, width: 1.5 },
  el: { rings: 7, wave: 0.11, spread: 0.4, width: 2.2 },
  ask: { rings: 11, wave: 0.06, spread: 0.9, width: 2 },
};

/** How far from the pith the curve is sampled; twenty-four points make a smooth ring of few bytes. */
const samples = 24;

/** The size of the picture the rings are drawn for. */
export interface Canvas {
  width: number;
  height: number;
}

/**
 * The growth rings of a slug: always the same for the same slug and wood.
 * The pith lies off centre; each ring follows the one inside it, shaken by two waves.
 */
export function growthRings(slug: string, wood: Wood, canvas: Canvas): Ring[] {
  const random = randomFrom(slug);
  const { rings, wave, spread, width } = growth[wood];
  const pith = {
    x: canvas.width * (0.3 + 0.4 * random()),
    y: canvas.height * (0.35 + 0.3 * random()),
  };
  const reach = Math.hypot(
    Math.max(pith.x, canvas.width - pith.x),
    Math.max(pith.y, canvas.height - pith.y),
  );
  const lobes = [2 + Math.floor(random() * 2), 4 + Math.floor(random() * 3)] as const;
  const phases = [random() * Math.PI * 2, random() * Math.PI * 2] as const;
  const steps = Array.from({ length: rings }, () => 1 - spread / 2 + spread * random());
  const total = steps.reduce((sum, step) => sum + step, 0);
  let grown = 0;
  return steps.map((step, index) => {
    grown += step;
    const radius = (reach * grown) / total;
    const drift = index * 0.12;
    const radiusAt = (angle: number) =>
      radius *
      (1 +
        wave * Math.sin(lobes[0] * angle + phases[0] + drift) +
        (wave / 2) * Math.sin(lobes[1] * angle + phases[1] - drift));
    return {
      path: closedCurve(pith, radiusAt),
      width: Math.round(10 * width * (0.55 + 0.9 * random())) / 10,
    };
  });
}

/** A smooth closed curve: each sample is a control point, each middle between two a point on the curve. */
function closedCurve(pith: { x: number; y: number }, radiusAt: (angle: number) => number): string {
  const points = Array.from({ length: samples }, (_, index) => {
    const angle = (index / samples) * Math.PI * 2;
    const radius = radiusAt(angle);
    return [pith.x + radius * Math.cos(angle), pith.y + radius * Math.sin(angle)] as const;
  });
  const round = Math.round;
  const middle = (from: number, to: number) => {
    const [a, b] = [points[from % samples] ?? [0, 0], points[to % samples] ?? [0, 0]];
    return [round((a[0] + b[0]) / 2), round((a[1] + b[1]) / 2)] as const;
  };
  const [startX, startY] = middle(samples - 1, 0);
  const curves = points.map(
    ([x, y], index) => `Q${round(x)} ${round(y)} ${middle(index, index + 1).join(' ')}`,
  );
  return `M${startX} ${startY}${curves.join('')}Z`;
}

/** A small seeded generator (mulberry32 over an FNV-1a hash), so that a build is the same every day. */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
