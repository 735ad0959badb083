import { describe, expect, it } from 'vitest';
import { drawing } from '../../src/schema/drawing.ts';

const read = (written: unknown) => drawing().safeParse(written);
const messagesOf = (ting: unknown[]) =>
  (read({ ting }).error?.issues ?? []).map(({ message }) => message);

describe('a drawing that an editor chooses', () => {
  it('is things, what they stand on and the colour behind', () => {
    const written = {
      ting: ['kasse', 'pose 34 0.9', 'skjorte 134.5 0.95 65'],
      scene: 'snor',
      grund: 'dis',
    };
    expect(read(written).data).toEqual({
      things: [
        { name: 'kasse', at: undefined },
        { name: 'pose', at: { x: 34, scale: 0.9, foot: undefined } },
        { name: 'skjorte', at: { x: 134.5, scale: 0.95, foot: 65 } },
      ],
      stage: 'snor',
      ground: 'mist',
    });
  });

  it('may leave out all but one thing', () => {
    expect(read({ ting: ['kasse'] }).data).toEqual({
      things: [{ name: 'kasse', at: undefined }],
      stage: undefined,
      ground: undefined,
    });
    expect(read(undefined).success).toBe(false);
  });

  it.each([
    '',
    'Kasse',
    'to ord',
    'kasse 84',
    'kasse 84 1,35',
    'kasse  84 1',
    'kasse 84 1 92 3',
    '84 1',
  ])('has no thing written as %j', (thing) => {
    expect(messagesOf([thing])[0]).toMatch(/^er ikke skrevet rigtigt\. Skriv navnet på en ting/);
  });

  it.each(['kasse 161 1', 'kasse 84 0.2', 'kasse 84 2.1', 'kasse 84 1 111', 'kasse 84 1 0'])(
    'has no thing outside the picture: %s',
    (thing) => {
      expect(messagesOf([thing])).toEqual([expect.stringMatching(/^står uden for billedet/)]);
    },
  );

  it.each(['kasse 0 0.3', 'kasse 160 2', 'kasse 84 1 110', 'kasse 84 1 1'])(
    'has a thing at its edge: %s',
    (thing) => {
      expect(messagesOf([thing])).toEqual([]);
    },
  );

  it('has one thing or more, and not too many', () => {
    expect(messagesOf([])).toEqual(['mangler. Skriv mindst én ting']);
    expect(messagesOf(Array.from({ length: 5 }, () => 'kasse'))).toEqual([]);
    expect(messagesOf(Array.from({ length: 6 }, () => 'kasse'))).toEqual([
      'har for mange. Vælg højst 5',
    ]);
  });
});
