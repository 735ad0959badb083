import {
  type Picture,
  readPicture,
  readStage,
  readThing,
  type Stage,
  type Thing,
} from '../../domain/drawings/read-drawing.ts';

/** Every drawing of a folder by its name. Throws an English sentence at the first that breaks a rule. */
const readAll = <Drawing>(
  files: Record<string, string>,
  read: (name: string, svg: string) => Drawing,
): ReadonlyMap<string, Drawing> =>
  new Map(
    Object.entries(files).map(([path, svg]) => {
      const name = path.replace(/^.*\/|\.svg$/g, '');
      return [name, read(name, svg)];
    }),
  );

/** The things of src/drawings/, by the word an editor writes. */
export const things: ReadonlyMap<string, Thing> = readAll(
  import.meta.glob<string>('../../drawings/things/*.svg', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  readThing,
);

/** The stages that things stand on or hang from. */
export const stages: ReadonlyMap<string, Stage> = readAll(
  import.meta.glob<string>('../../drawings/stages/*.svg', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  readStage,
);

/** Landscapes: cut paper, without lines. */
export const landscapes: ReadonlyMap<string, Picture> = readAll(
  import.meta.glob<string>('../../drawings/landscapes/*.svg', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  (name, svg) => readPicture('landscapes', name, svg),
);

/** The landscape that the municipality has drawn itself, if it has. */
export const ownLandscape: Picture | undefined = readAll(
  import.meta.glob<string>('@kommune/landskab.svg', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  (name, svg) => readPicture('kommune', name, svg),
).get('landskab');

/** Other drawings composed by hand. */
export const pictures: ReadonlyMap<string, Picture> = readAll(
  import.meta.glob<string>('../../drawings/pictures/*.svg', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  (name, svg) => readPicture('pictures', name, svg),
);

/** The drawing of that name. Throws an English sentence where there is none: editors' names are checked before. */
export function named<Drawing>(all: ReadonlyMap<string, Drawing>, name: string): Drawing {
  const found = all.get(name);
  if (found !== undefined) return found;
  throw new Error(`There is no drawing ${name}. Draw it in src/drawings/, or name another.`);
}
