import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { formatProblem } from '../check/format-problem.ts';
import { addVacancy, beginEntry, type Beginning, newKinds } from '../check/new-entry.ts';
import { askIfMeant } from '../check/suggest.ts';
import { contentDir } from '../municipality.ts';
import { collections } from '../schema/collections.ts';
import { readToday } from '../today.ts';

if (import.meta.main) process.exitCode = await beginNew(process.argv.slice(2));

/**
 * Begins an entry of the content: `node src/cli/new.ts virksomhed|ydelse|historie|resultat|job "Navn" [place]`, with the
 * folder in CONTENT_DIR. It has every field with what it is for, and the check finds no mistake in it. Nothing that is
 * there is overwritten. Exit code 0, or 2: nothing was written.
 */
export async function beginNew(
  [kind = '', name = '', place]: readonly string[],
  folder = contentDir,
): Promise<number> {
  const isJob = kind === 'job';
  if ((!isJob && !Object.hasOwn(newKinds, kind)) || name.trim() === '')
    return refuse(
      [
        'Skriv, hvad det er, og hvad det hedder, i anførselstegn:',
        '  npm run ny -- virksomhed "Grøn Café"',
        '  npm run ny -- ydelse "Frokost til møder" groen-cafe',
        '  npm run ny -- historie "Cykler til alle"',
        '  npm run ny -- resultat "Steder i alt"',
        '  npm run ny -- job "Medhjælper i køkkenet" groen-cafe',
      ].join('\n'),
    );
  const slugs = readSlugs(folder);
  const places = slugs.get('virksomheder') ?? [];
  if (place !== undefined && !places.includes(place))
    return refuse(explainPlace(`»${place}« findes ikke i virksomheder/.`, place, places));
  const beginning = { slugs, place, today: readToday(), contentFolder: folder };
  if (!isJob) return writeEntry(kind as keyof typeof newKinds, name, beginning);
  const chosen = place ?? (places.length === 1 ? places[0] : undefined);
  return chosen === undefined
    ? refuse(explainPlace('Skriv også, hvilket sted jobbet er hos.', '', places))
    : writeVacancy(name, chosen, beginning);
}

function explainPlace(problem: string, place: string, places: readonly string[]): string {
  const near = places.find((each) => each.startsWith(place) && place !== '');
  return `${problem} ${near === undefined ? '' : `${askIfMeant(near)} `}Stederne er: ${places.join(', ')}.`;
}

function refuse(message: string): 2 {
  console.error(message);
  return 2;
}

/** The names of the entries of each folder. */
function readSlugs(contentFolder: string): Map<string, string[]> {
  return new Map(
    Object.keys(collections).map((folder) => {
      const path = join(contentFolder, folder);
      const names = existsSync(path) ? readdirSync(path) : [];
      const entries = names.filter((each) => !each.startsWith('.'));
      return [folder, entries.map((each) => each.replace(/\.\w+$/, '')).sort()];
    }),
  );
}

/** What an entry begins with, and the content it is for. */
interface Begun extends Beginning {
  contentFolder: string;
}

function shown(contentFolder: string, file: string): string {
  return relative(process.cwd(), join(contentFolder, file));
}

async function writeEntry(
  kind: keyof typeof newKinds,
  name: string,
  beginning: Begun,
): Promise<number> {
  const { contentFolder } = beginning;
  const entry = beginEntry(kind, name, beginning);
  if (entry === undefined)
    return refuse(
      `»${name}« har ingen bogstaver eller tal, så der kan ikke blive en adresse af det.`,
    );
  const { file, text } = entry;
  const folder = file.endsWith('/index.md') ? dirname(file) : file;
  if (existsSync(join(contentFolder, folder)))
    return refuse(
      `${shown(contentFolder, folder)} findes allerede. Ret den, eller find et andet navn.`,
    );
  const undo = () => rmSync(join(contentFolder, folder), { recursive: true });
  mkdirSync(dirname(join(contentFolder, file)), { recursive: true });
  return keep(contentFolder, file, text, undo, [
    `${shown(contentFolder, file)} er lavet.`,
    ...(kind === 'ydelse' && beginning.place === undefined
      ? ['Der står det første sted i mappen under virksomhed: Skriv, hvis ydelse det er.']
      : []),
    `Åbn filen, og skriv, hvor der står »Her skal nogen skrive«. Slet # foran de felter, I ved noget om. Kør så: npm run check`,
  ]);
}

async function writeVacancy(title: string, place: string, beginning: Begun): Promise<number> {
  const { contentFolder } = beginning;
  const file = `virksomheder/${place}/index.md`;
  const before = existsSync(join(contentFolder, file))
    ? readFileSync(join(contentFolder, file), 'utf8')
    : '';
  if (before.includes(title))
    return refuse(`${shown(contentFolder, file)} har allerede »${title}«. Ret det der.`);
  const text = addVacancy(before, title, beginning);
  if (text === undefined)
    return refuse(
      `${shown(contentFolder, file)} kan ikke få et job til af sig selv. Skriv det i hånden under ledigeJob.`,
    );
  const undo = () => writeFileSync(join(contentFolder, file), before);
  return keep(contentFolder, file, text, undo, [
    `Jobbet står i ${shown(contentFolder, file)} under ledigeJob.`,
    'Ret fristen, og skriv, hvad jobbet er. Slet # foran de felter, I ved noget om. Kør så: npm run check',
  ]);
}

/** Writes a file, unless the check finds a mistake that was not there before. */
async function keep(
  contentFolder: string,
  file: string,
  text: string,
  undo: () => void,
  said: readonly string[],
): Promise<number> {
  const find = async () =>
    (await checkContent(contentFolder, readToday())).problems.map(formatProblem);
  const before = await find();
  writeFileSync(join(contentFolder, file), text);
  const mistakes = (await find()).filter((line) => !before.includes(line));
  if (mistakes.length === 0) {
    console.log(said.join('\n'));
    return 0;
  }
  undo();
  return refuse(['Det kan ikke hedde sådan. Intet er lavet.', ...mistakes].join('\n'));
}
