import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listPlacesToAsk, type PlaceToAsk } from '../asking/list-questions.ts';
import { makeMailFile } from '../asking/mail-file.ts';
import { writeLetter } from '../asking/write-letter.ts';
import { readContent } from '../check/read-content.ts';
import { contentDir } from '../municipality.ts';
import { readToday } from '../today.ts';

const usage = 'Skriv: npm run bed-om-svar -- [--maaneder 6] [--skriv] [mappe til brevene]';

/** Where the letters lie when nothing else is said: git does not keep them. */
const usualFolder = 'bed-om-svar';

if (import.meta.main) process.exitCode = await askPlaces(process.argv.slice(2));

/**
 * Writes a letter to each place that has not said for a while that what is told of it is right:
 * `node src/cli/ask-places.ts [--maaneder 6] [--skriv] [folder]`. Nothing is sent: each letter is a mail to open, read and
 * send, and a text. It shows whom it would ask, and with `--skriv` writes the files. Exit code 0, or 2: could not run.
 */
export async function askPlaces(words: readonly string[], folder = contentDir): Promise<number> {
  const asked = readWords(words);
  if (asked === undefined) {
    console.error(usage);
    return 2;
  }
  const content = readContent(folder);
  if (content.municipality === undefined) {
    console.error('kommune/kommune.yaml kan ikke læses. Kør npm run check, og ret den først.');
    return 2;
  }
  const today = readToday();
  const places = listPlacesToAsk(content, today, asked.months);
  if (places.some(({ question }) => question.answerTo === '')) {
    console.error(
      'kommune/kommune.yaml: kontakt.email mangler. Skriv den adresse, svarene skal til.',
    );
    return 2;
  }
  for (const place of places) console.log(describe(place));
  if (places.length === 0) {
    console.log(
      `Alle steder har sagt god for deres oplysninger inden for ${asked.months} måneder.`,
    );
    return 0;
  }
  if (!asked.isToWrite) {
    console.log(
      `${countPlaces(places.length)} at spørge. Intet er skrevet endnu. Skriv brevene med --skriv sidst.`,
    );
    return 0;
  }
  await writeLetters(places, asked.folder, today);
  return 0;
}

async function writeLetters(
  places: readonly PlaceToAsk[],
  folder: string,
  today: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  let changed = 0;
  const write = (name: string, bytes: Buffer | string): void => {
    const file = join(folder, name);
    const content = Buffer.from(bytes);
    if (existsSync(file) && readFileSync(file).equals(content)) return;
    writeFileSync(file, content);
    changed++;
  };
  for (const place of places) {
    write(`${place.slug}.txt`, writeLetter(place.question).text);
    // Without an address there is nobody to send it to: the text says what to ask on the telephone.
    if (place.email !== undefined) write(`${place.slug}.eml`, await makeMailFile(place, today));
  }
  console.log(
    `${countPlaces(places.length)} har et brev i ${relative(process.cwd(), folder) || folder}; ${changed === 0 ? 'alle filer var der i forvejen' : `${changed} filer er skrevet`}. Intet er sendt: Åbn hver .eml-fil, læs den, og send den selv.`,
  );
}

function countPlaces(count: number): string {
  return count === 1 ? '1 sted' : `${count} steder`;
}

function describe({ name, email, phone, question }: PlaceToAsk): string {
  return [
    `${name}:`,
    question.lastConfirmed === undefined
      ? 'aldrig bekræftet,'
      : `bekræftet ${question.lastConfirmed},`,
    email ?? (phone === undefined ? 'ingen mail og intet nummer' : `ingen mail, ring ${phone}`),
  ].join(' ');
}

function readWords(
  words: readonly string[],
): { months: number; isToWrite: boolean; folder: string } | undefined {
  let months = 6;
  let isToWrite = false;
  const folders: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--skriv') isToWrite = true;
    else if (word === '--maaneder') months = Number(words[++at]);
    else if (word.startsWith('-')) return undefined;
    else folders.push(word);
  }
  if (!Number.isInteger(months) || months < 1 || folders.length > 1) return undefined;
  return { months, isToWrite, folder: folders[0] ?? usualFolder };
}
