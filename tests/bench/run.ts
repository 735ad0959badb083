import { installPackages } from '../install-packages.ts';
import { runCheck } from './check.ts';
import { runImport } from './import.ts';
import { runLoad } from './load.ts';
import { runMap } from './map.ts';

interface Bench {
  usage: string;
  /** Whether it can't be done without the packages of this folder. */
  needsPackages?: true;
  /** Throws a RangeError for sizes it cannot use. */
  run(sizes: readonly number[]): Promise<void>;
}

const benches: Readonly<Record<string, Bench>> = {
  check: { usage: 'check [enterprises…]', run: runCheck },
  import: { usage: 'import [rows…]', run: runImport },
  load: { usage: 'load [enterprises…]', run: runLoad },
  map: { usage: 'map [places…]', run: runMap },
  scale: {
    usage: 'scale [enterprises…]',
    needsPackages: true,
    run: async (sizes) => (await import('./scale.ts')).runScale(sizes),
  },
  search: {
    usage: 'search [enterprises…]',
    needsPackages: true,
    // Once its packages are there.
    run: async (sizes) => (await import('./search.ts')).runSearch(sizes),
  },
};

/**
 * Runs benchmarks: `npm run bench -- [name] [sizes…]`, all of them without a name.
 * What a benchmark compares with is installed beside it first.
 * Exit code 0 whatever the figures say, 2: no such benchmark or size, or it could not be installed.
 */
process.exitCode = await run(process.argv.slice(2));

async function run([name, ...sizes]: readonly string[]): Promise<number> {
  if (name !== undefined && !Object.hasOwn(benches, name))
    return refuse(`There is no benchmark "${name}".`);
  const wrong = sizes.find((size) => !/^[1-9]\d*$/.test(size));
  if (wrong !== undefined) return refuse(`"${wrong}" is not a whole number.`);
  for (const [key, bench] of Object.entries(benches))
    try {
      if (name !== undefined && name !== key) continue;
      if (bench.needsPackages && !installPackages('tests/bench')) return 2;
      await bench.run(sizes.map(Number));
    } catch (error) {
      if (error instanceof RangeError) return refuse(error.message);
      throw error;
    }
  return 0;
}

function refuse(reason: string): number {
  const usages = Object.values(benches).map(({ usage }) => `  npm run bench -- ${usage}`);
  console.error([reason, 'These exist:', ...usages].join('\n'));
  return 2;
}
