import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Craft, crafts } from './crafts.ts';
import { inventEnterprise } from './invent-enterprise.ts';
import { inventName } from './invent-name.ts';
import { inventService } from './invent-service.ts';
import { createRandom, type Random } from './random.ts';
import { readSeed, type Seed, type SeedEnterprise } from './seed-content.ts';

const servicesEach = 2;

/**
 * A content folder of `count` invented enterprises with two services each or more: the fixture
 * nabokommune, its enterprises first, and after them others put together from word lists. Always the
 * same for the same count.
 * @returns the text of each file by its path. Throws a RangeError when `count` is less than the stories need.
 */
export function generateContent(count: number): Map<string, string> {
  const seed = readSeed();
  const random = createRandom(count);
  const files = new Map(seed.common);
  const kept = chooseSeeds(seed, count);
  for (const enterprise of kept) addSeed(files, enterprise, seed, random);
  const taken = new Set(kept.map(({ slug }) => slug));
  for (let number = kept.length; number < count; number++) {
    const town = seed.municipality.towns[number % seed.municipality.towns.length];
    if (town === undefined) throw new Error('The fixture has no towns.');
    const craft = random.pick(crafts);
    const { name, slug } = inventName(craft, town.name, taken, random);
    const plan = { name, slug, number, town, craft };
    const { fields, body } = inventEnterprise(plan, seed.slugs, random);
    files.set(`virksomheder/${slug}/index.md`, toMarkdown(fields, body));
    addServices(files, slug, craft, servicesEach, seed, random);
  }
  return files;
}

/** Writes generated content into a folder, in place of what was there. */
export function writeContent(folder: string, count: number): void {
  const files = generateContent(count);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The fixture's enterprises, those of the stories first; all of them where there is room. */
function chooseSeeds({ enterprises }: Seed, count: number): SeedEnterprise[] {
  const needed = enterprises.filter(({ isNamed }) => isNamed);
  if (count < needed.length)
    throw new RangeError(`${count} is too few: the stories name ${needed.length} enterprises.`);
  return [...needed, ...enterprises.filter(({ isNamed }) => !isNamed)].slice(0, count);
}

function addSeed(files: Map<string, string>, from: SeedEnterprise, seed: Seed, random: Random) {
  files.set(`virksomheder/${from.slug}/index.md`, from.file);
  for (const { file, text } of from.services) files.set(file, text);
  const taskType = from.services[0]?.taskType;
  const craft = crafts.find(({ taskTypes }) => taskTypes.some((slug) => slug === taskType));
  const missing = servicesEach - from.services.length;
  addServices(files, from.slug, craft ?? random.pick(crafts), missing, seed, random);
}

function addServices(
  files: Map<string, string>,
  enterprise: string,
  craft: Craft,
  missing: number,
  seed: Seed,
  random: Random,
): void {
  const towns = seed.municipality.towns.map(({ name }) => name);
  for (let left = missing; left > 0;) {
    const { slug, fields } = inventService(enterprise, craft, towns, random);
    const file = `ydelser/${slug}.md`;
    if (files.has(file)) continue;
    files.set(file, toMarkdown(fields, ''));
    left--;
  }
}

function toMarkdown(fields: object, body: string): string {
  return `---\n${stringify(fields)}---\n${body === '' ? '' : `\n${body}\n`}`;
}
