import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Problem } from './problem.ts';
import { isMoving, isWhole, kindOf, type PictureKind } from './picture-bytes.ts';
import { hasPosition } from './picture-position.ts';

/** The most a picture weighs, and what is too much for a page that makes small ones of it anyway; in megabytes. */
const heaviest = 8;
const heavy = 2;

/** The least width in pixels: a page shows pictures about half as wide, on screens twice as fine. */
const narrowest = 600;

/** The kinds every browser shows. */
const shown: readonly PictureKind[] = ['jpg', 'png', 'webp', 'avif'];
const asShown = 'Gem billedet som jpg, png, webp eller avif.';
const unreadable = 'kan ikke læses som et billede. Gem det igen fra et billedprogram.';
const smaller = 'Gem det mindre, fx 1600 pixel bredt.';

interface Findings {
  problems: Problem[];
  warnings: Problem[];
}

/** Looks into the picture files of a content folder: what cannot be shown as it should, and what tells too much. */
export async function checkPictures(
  contentDir: string,
  files: readonly string[],
): Promise<Findings> {
  const found: Findings = { problems: [], warnings: [] };
  for (const file of files) {
    const toProblem = (message: string): Problem => ({ file, field: '', message });
    const told = await look(contentDir, file);
    if (typeof told === 'string') found.problems.push(toProblem(told));
    else
      found.warnings.push(...told.map((message) => ({ ...toProblem(message), kind: 'pictures' })));
  }
  return found;
}

/** Why a picture cannot be shown, or the list of what could be better about it. */
async function look(contentDir: string, file: string): Promise<string | string[]> {
  const bytes = readPicture(join(contentDir, file));
  if (typeof bytes === 'string') return bytes;
  return findMistake(bytes, file) ?? (await findAdvice(bytes)) ?? unreadable;
}

/** The bytes of a picture, or a sentence on why they are not read. */
function readPicture(path: string): Buffer | string {
  try {
    const megabytes = statSync(path).size / 1e6;
    if (megabytes <= heaviest) return readFileSync(path);
    return `fylder ${inDanish(megabytes)} MB, og et billede må højst fylde ${heaviest} MB. ${smaller}`;
  } catch {
    return unreadable;
  }
}

function findMistake(bytes: Buffer, file: string): string | undefined {
  const kind = kindOf(bytes);
  if (kind === undefined) return unreadable;
  const ending = file.slice(file.lastIndexOf('.') + 1);
  if (kind !== ending.replace('jpeg', 'jpg')) {
    const name = file.slice(file.lastIndexOf('/') + 1, -ending.length);
    const remedy = shown.includes(kind)
      ? `Omdøb til »${name}${kind}«, og ret navnet i index.md.`
      : asShown;
    return `er en ${kind}-fil, selv om navnet ender på .${ending}. ${remedy}`;
  }
  if (!isWhole(bytes, kind))
    return 'er ikke en hel fil: slutningen mangler. Hent eller gem det igen.';
  if (isMoving(bytes, kind)) return `bevæger sig, og det må billeder ikke. ${asShown}`;
  return undefined;
}

/** What could be better about a picture, or undefined when its bytes are no picture after all. */
async function findAdvice(bytes: Buffer): Promise<string[] | undefined> {
  try {
    const { autoOrient, space, exif, xmp } = await sharp(bytes).metadata();
    const megabytes = bytes.length / 1e6;
    return [
      megabytes > heavy && `fylder ${inDanish(megabytes)} MB. ${smaller}`,
      autoOrient.width < narrowest &&
        `er kun ${autoOrient.width} pixel bredt og bliver uskarpt. Find en udgave på mindst ${narrowest} pixel.`,
      space === 'cmyk' &&
        'har trykkeriets farver (CMYK), og de kan se forkerte ud på en skærm. Gem det med farverne sRGB.',
      hasPosition(exif, xmp) &&
        'fortæller, hvor det er taget (GPS), og alle kan hente filen. Gem det igen uden sted.',
    ].filter((message) => message !== false);
  } catch {
    return undefined;
  }
}

const inDanish = (megabytes: number): string =>
  megabytes.toLocaleString('da', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
