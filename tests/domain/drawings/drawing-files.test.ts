import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPicture, readStage, readThing } from '../../../src/domain/drawings/read-drawing.ts';
import { expectNone } from '../../expect-none.ts';

const readFolder = <Drawing>(folder: string, read: (name: string, svg: string) => Drawing) =>
  readdirSync(`src/drawings/${folder}`).map((file) =>
    read(file.replace('.svg', ''), readFileSync(`src/drawings/${folder}/${file}`, 'utf8')),
  );

describe('the drawings of the project', () => {
  const things = () => readFolder('things', readThing);

  it('keep the rules, each of them', () => {
    expect(things().length).toBeGreaterThanOrEqual(69);
    expect(readFolder('stages', readStage).length).toBeGreaterThanOrEqual(11);
    const landscapes = readFolder('landscapes', (name, svg) =>
      readPicture('landscapes', name, svg),
    );
    expect(landscapes.map(({ name }) => name)).toEqual(['kyst', 'mark', 'soe']);
  });

  it('have each a name of their own, in Danish, and lie in folders of SVG alone', () => {
    const titles = things().map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const folder of ['things', 'stages', 'landscapes', 'pictures'])
      expectNone(readdirSync(`src/drawings/${folder}`).filter((file) => !file.endsWith('.svg')));
  });

  it('take in things that are drawn', () => {
    const known = new Set(things().map(({ name }) => name));
    const composed = (['landscapes', 'pictures'] as const).flatMap((folder) =>
      readFolder(folder, (name, svg) => readPicture(folder, name, svg)),
    );
    expect(composed.some(({ things: used }) => used.length > 0)).toBe(true);
    expectNone(
      composed.flatMap(({ name, things: used }) =>
        used.filter((thing) => !known.has(thing)).map((thing) => `${name}: ${thing} is not drawn`),
      ),
    );
  });
});
