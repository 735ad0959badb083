import { beforeEach, describe, expect, it } from 'vitest';
import { drawGround } from '../../../src/domain/map/draw-ground.ts';
import type { MapDrawing } from '../../../src/domain/map/draw-map.ts';
import { writeXml, type XmlElement } from '../../../src/domain/xml.ts';

const drawing: MapDrawing = {
  width: 640,
  height: 500,
  shapes: [
    { layer: 'outline', path: 'M0 0l10 0 0 10Z' },
    { layer: 'lake', path: 'M1 1l2 0 0 2Z' },
    { layer: 'lake', path: 'M5 5l2 0 0 2Z' },
    { layer: 'motorway', path: 'M0 9l9 0' },
  ],
  pins: [
    { name: 'Storby', slug: 'storby', count: 9, x: 30, y: 40, radius: 18, label: undefined },
    {
      name: 'Å & <By>',
      slug: '',
      count: 0,
      x: 300,
      y: 400,
      radius: 3,
      label: { text: 'Å & <By>', x: 308, y: 406, anchor: 'start' },
    },
  ],
  lakes: [{ text: 'Langsø', x: 100, y: 90, anchor: 'middle' }],
  tenKilometres: 90,
};
const narrow: MapDrawing = { ...drawing, width: 380, height: 297, pins: [], lakes: [] };
let ground: XmlElement;
let written: string;
beforeEach(() => {
  ground = drawGround({ wide: drawing, narrow });
  written = writeXml(ground);
});

/** A part of the file, as a page takes it. */
const partOf = (id: string): XmlElement | undefined =>
  insidesOf(ground).find(({ attributes }) => attributes?.['id'] === id);

const insidesOf = ({ content = [] }: XmlElement): readonly XmlElement[] =>
  typeof content === 'string' ? [] : content.flatMap((element) => [element, ...insidesOf(element)]);

const wordsOf = (id: string) =>
  insidesOf(partOf(id)!).flatMap(({ name, content }) => (name === 'text' ? [content] : []));

describe('the ground that every map takes out of one file', () => {
  it('holds each layer once, from the ground up, to be taken together or alone', () => {
    const land = partOf('land')!.content as readonly XmlElement[];
    expect(land.map(({ attributes }) => attributes?.['id'])).toEqual([
      'outline',
      'lake',
      'motorway',
    ]);
    expect(insidesOf(partOf('lake')!).map(({ attributes }) => attributes?.['d'])).toEqual([
      'M1 1l2 0 0 2Z',
      'M5 5l2 0 0 2Z',
    ]);
  });

  it('takes every colour from the page, and has one of its own where the page has none', () => {
    const colours = [...written.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map(
      ([, colour]) => colour,
    );
    expect(colours.length).toBeGreaterThan(8);
    for (const colour of colours) expect(colour).toMatch(/^none$|^var\(--[\w-]+,#[\da-f]{6}\)$/);
  });

  it('names lakes and towns for orientation, and no town that the page names itself', () => {
    expect(wordsOf('names-wide')).toEqual(['Langsø', 'Å & <By>']);
    expect(wordsOf('names-narrow')).toEqual([]);
    expect(written).not.toContain('Storby');
  });

  it('lets nothing in that a policy for pages would stop: no style, script or address', () => {
    expect(written).not.toMatch(/ style=|<style|<script|href|url\(/);
  });
});
