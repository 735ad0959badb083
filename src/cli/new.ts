import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { formatProblem } from '../check/format-problem.ts';
import { addVacancy, beginEntry, type Beginning, newKinds } from '../check/new-entry.ts';
import { askIfMeant } from '../check/suggest.ts';
import { contentDir } from '../municipality.ts';
import { collections } from '../schema/collections.ts';
import { readToday } from '../today.ts';

/**
 * Begins an entry of the content: `node src/cli/new.ts virksomhed|ydelse|historie|resultat|job "Navn" [place]`, with the
 * folder in CONTENT_DIR. It has every field with what it is for, and the check finds no mistake in it. Nothing that is
 * there is overwritten. Exit code 0, or 2: nothing was written.
 */
process.exitCode = await run(process.argv.slice(2));

async function run([kind = '', name = '', place]: readonly string[]): Promise<number> {
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
  const slugs = readSlugs();
  const places = slugs.get('virksomheder') ?? [];
  if (place !== undefined && !places.includes(place))
    return refuse(explainPlace(`»${place}« findes ikke i virksomheder/.`, place, places));
  const beginning: Beginning = { slugs, place, today: readToday() };
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
function readSlugs(): Map<string, string[]> {
  return new Map(
    Object.keys(collections).map((folder) => {
      const path = join(contentDir, folder);
      const names = existsSync(path) ? readdirSync(path) : [];
      const entries = names.filter((each) => !each.startsWith('.'));
      return [folder, entries.map((each) => each.replace(/\.\w+$/, '')).sort()];
    }),
  );
}

function shown(file: string): string {
  return relative(process.cwd(), join(contentDir, file));
}

async function writeEntry(
  kind: keyof typeof newKinds,
  name: string,
  beginning: Beginning,
): Promise<number> {
  const entry = beginEntry(kind, name, beginning);
  if (entry === undefined)
    return refuse(
      `»${name}« har ingen bogstaver eller tal, så der kan ikke blive en adresse af det.`,
    );
  const { file, text } = entry;
  const folder = file.endsWith('/index.md') ? dirname(file) : file;
  if (existsSync(join(contentDir, folder)))
    return refuse(`${shown(folder)} findes allerede. Ret den, eller find et andet navn.`);
  const undo = () => rmSync(join(contentDir, folder), { recursive: true });
  mkdirSync(dirname(join(contentDir, file)), { recursive: true });
  return keep(file, text, undo, [
    `${shown(file)} er lavet.`,
    ...(kind === 'ydelse' && beginning.place === undefined
      ? ['Der står det første sted i mappen under virksomhed: Skriv, hvis ydelse det er.']
      : []),
    `Åbn filen, og skriv, hvor der står »Her skal nogen skrive«. Slet # foran de felter, I ved noget om. Kør så: npm run check`,
  ]);
}

async function writeVacancy(title: string, place: string, beginning: Beginning): Promise<number> {
  const file = `virksomheder/${place}/index.md`;
  const before = existsSync(join(contentDir, file))
    ? readFileSync(join(contentDir, file), 'utf8')
    : '';
  if (before.includes(title)) return refuse(`${shown(file)} har allerede »${title}«. Ret det der.`);
  const text = addVacancy(before, title, beginning);
  if (text === undefined)
    return refuse(
      `${shown(file)} kan ikke få et job til af sig selv. Skriv det i hånden under ledigeJob.`,
    );
  const undo = () => writeFileSync(join(contentDir, file), before);
  return keep(file, text, undo, [
    `Jobbet står i ${shown(file)} under ledigeJob.`,
    'Ret fristen, og skriv, hvad jobbet er. Slet # foran de felter, I ved noget om. Kør så: npm run check',
  ]);
}

/** Writes a file, unless the check finds a mistake that was not there before. */
async function keep(
  file: string,
  text: string,
  undo: () => void,
  said: readonly string[],
): Promise<number> {
  const find = async () =>
    (await checkContent(contentDir, readToday())).problems.map(formatProblem);
  const before = await find();
  writeFileSync(join(contentDir, file), text);
  const mistakes = (await find()).filter((line) => !before.includes(line));
  if (mistakes.length === 0) {
    console.log(said.join('\n'));
    return 0;
  }
  undo();
  return refuse(['Det kan ikke hedde sådan. Intet er lavet.', ...mistakes].join('\n'));
}
