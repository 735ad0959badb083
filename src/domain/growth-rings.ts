import type { Wood } from '../schema/kind.ts';

/** One ring: a closed curve and how thick the year's growth is drawn. */
export interface Ring {
  path: string;
  width: number;
}

/** How a wood grows: rings, how wavy and uneven they are, and how thick its lines are in thousandths of the picture. */
const growth: Record<Wood, { rings: number; wave: number; spread: number; width: number }> = {
  pine: { rings: 9, wave: 0.05, spread: 0.5, width: 16 },
  oak: { rings: 13, wave: 0.035, spread: 0.3, width: 10.5 },
  birch: { rings: 8, wave: 0.08, spread: 0.7, width: 9.5 },
  alder: { rings: 7, wave: 0.11, spread: 0.4, width: 14 },
  ash: { rings: 11, wave: 0.06, spread: 0.9, width: 12.5 },
};

/** The picture the rings are drawn for. */
export interface Canvas {
  width: number;
  height: number;
  /** A small picture takes every second ring and half the points, a third of the bytes. */
  isSmall?: boolean;
}

const drawn = new Map<string, Ring[]>();

/**
 * The growth rings of a slug: always the same for the same slug and wood.
 * The pith lies off centre; each ring follows the one inside it, shaken by two waves.
 */
export function growthRings(slug: string, wood: Wood, canvas: Canvas): Ring[] {
  // An enterprise stands on many pages; its rings are drawn once.
  const key = [slug, wood, canvas.width, canvas.height, canvas.isSmall].join(' ');
  const rings = drawn.get(key) ?? drawRings(slug, wood, canvas);
  drawn.set(key, rings);
  return rings;
}

function drawRings(slug: string, wood: Wood, canvas: Canvas): Ring[] {
  const random = randomFrom(slug);
  const { wave, spread, width } = growth[wood];
  const rings = Math.ceil(growth[wood].rings * (canvas.isSmall ? 0.55 : 1));
  const samples = canvas.isSmall ? 12 : 24;
  const lineScale = Math.min(canvas.width, canvas.height) / 1000;
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
      path: closedCurve(pith, radiusAt, samples),
      width: Math.round(10 * width * lineScale * (0.55 + 0.9 * random())) / 10,
    };
  });
}

/**
 * A smooth closed curve: each sample is a control point, each middle between two a point on the curve.
 * Every step is written from the last rounded point, which keeps the numbers short.
 */
function closedCurve(
  pith: { x: number; y: number },
  radiusAt: (angle: number) => number,
  samples: number,
): string {
  const points = Array.from({ length: samples }, (_, index) => {
    const angle = (index / samples) * Math.PI * 2;
    const radius = radiusAt(angle);
    return {
      x: Math.round(pith.x + radius * Math.cos(angle)),
      y: Math.round(pith.y + radius * Math.sin(angle)),
    };
  });
  const middle = (from: number, to: number) => {
    const [a, b] = [points.at(from % samples) ?? pith, points.at(to % samples) ?? pith];
    return { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) };
  };
  const start = middle(-1, 0);
  let pen = start;
  const curves = points.map((point, index) => {
    const end = middle(index, index + 1);
    const step = [point.x - pen.x, point.y - pen.y, end.x - pen.x, end.y - pen.y];
    pen = end;
    return `q${step.join(' ').replaceAll(' -', '-')}`;
  });
  return `M${start.x} ${start.y}${curves.join('')}Z`;
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
