import { contentDir, readMunicipality } from '../municipality.ts';
import { readToday } from '../today.ts';
import { refuse } from './refuse.ts';
import { updateCopies } from './update-copies.ts';

/**
 * Refreshes the copies of other municipalities' directories: `node src/cli/naboer.ts [slug …] [--skriv]`. It fetches
 * their open data, shows what would change, and with `--skriv` writes it to `naboer/`. Nothing else fetches them: a build
 * reads the copies. Exit code 0, 1: some could not be had, 2: could not run.
 */
const usage =
  'Skriv: npm run naboer -- [nabo …] [--skriv]. En nabo er dens slug under naboer i kommune.yaml.';

process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const isToWrite = words.includes('--skriv');
  const slugs = words.filter((word) => word !== '--skriv');
  if (slugs.some((word) => word.startsWith('-'))) return refuse(usage);
  let others;
  try {
    others = readMunicipality().otherDirectories;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  if (others.length === 0) {
    console.log('Der står ingen under naboer i kommune.yaml. docs/naboer.md siger, hvordan.');
    return 0;
  }
  const missing = slugs.find((slug) => !others.some((other) => other.slug === slug));
  if (missing !== undefined)
    return refuse(`»${missing}« står ikke under naboer i kommune.yaml. ${usage}`);
  const asked = others.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug));
  const failed = await updateCopies(asked, {
    contentDir,
    today: readToday(),
    isToWrite,
    tell: (line) => console.log(line),
  });
  return failed === 0 ? 0 : 1;
}
