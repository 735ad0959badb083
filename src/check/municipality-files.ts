import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { textAt } from './raw-value.ts';
import { explainDrawing } from './check-drawing.ts';
import { explainLandscape } from './check-landscape.ts';
import { explainMap } from './check-map.ts';
import { explainTheme } from './check-theme.ts';
import { listDrawings } from './list-drawings.ts';
import { withoutByteOrderMark } from './front-matter.ts';
import { explainConflict, type FieldsFile, readText } from './read-entry.ts';

const themeFile = 'kommune/tema.css';
/** The municipality's map. */
export const mapFile = 'kommune/kort.geojson';
const logo = 'kommune/logo.svg';
const landscape = 'kommune/landskab.svg';
const drawings = [logo, 'kommune/favicon.svg'];

/** What may lie in `kommune/`. */
export const municipalityFileNames = [
  'kommune.yaml',
  'tema.css',
  'kort.geojson',
  'logo.svg',
  'favicon.svg',
  'landskab.svg',
  'udgivet.txt',
];

/** The municipality's colours, logo and map, checked as far as a build or a reader could be hurt. */
export function checkMunicipalityFiles(contentDir: string): Problem[] {
  const conflicts = [themeFile, mapFile, ...drawings, landscape].flatMap(
    (file) => explainConflict(file, readText(contentDir, file) ?? '') ?? [],
  );
  if (conflicts.length > 0) return conflicts;
  return [
    ...checkTheme(readText(contentDir, themeFile)),
    ...checkMap(withoutByteOrderMark(readText(contentDir, mapFile))),
    ...drawings.flatMap((file) => checkDrawing(file, readText(contentDir, file))),
    ...checkLandscape(readText(contentDir, landscape)),
  ];
}

function checkTheme(css: string | undefined): Problem[] {
  if (css === undefined) return [toProblem(themeFile, 'mangler. Skriv kommunens farver i den.')];
  return explainTheme(css).map((mistake) => ({ file: themeFile, ...mistake }));
}

/** The map archive that kommune.yaml names has to lie beside it. */
export function checkArchive(contentDir: string, { file, fields }: FieldsFile): Problem[] {
  const name = textAt(fields, 'kort', 'fil');
  if (name === undefined || existsSync(join(contentDir, 'kommune', name))) return [];
  const message = `»${name}« findes ikke. Læg kortfilen i kommune/, eller ret navnet.`;
  return [{ file, field: 'kort.fil', message }];
}

/** A municipality without a base map has no kort.geojson; a broken one must not pass for that. */
function checkMap(text: string | undefined): Problem[] {
  return text === undefined ? [] : explainMap(text).map((issue) => ({ file: mapFile, ...issue }));
}

/** The logo is written straight into the page, so a script in it would run there. */
function checkDrawing(file: string, svg: string | undefined): Problem[] {
  if (svg === undefined) return [toProblem(file, 'mangler. Læg tegningen i kommune/.')];
  const message = explainDrawing(svg, file === logo);
  return message === undefined ? [] : [toProblem(file, message)];
}

/** A municipality that has drawn no landscape chooses one in kommune.yaml. */
function checkLandscape(svg: string | undefined): Problem[] {
  const message = svg === undefined ? undefined : explainLandscape(svg, listDrawings().things);
  return message === undefined ? [] : [toProblem(landscape, message)];
}

function toProblem(file: string, message: string): Problem {
  return { file, field: '', message };
}
