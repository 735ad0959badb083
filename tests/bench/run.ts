import { runScale } from './scale.ts';

/**
 * Runs benchmarks: `npm run bench -- [name] [arguments…]`, all of them without a name.
 * Exit code 0 whatever the figures say, 2: no such benchmark.
 */
const benches: Record<string, { usage: string; run: (args: readonly string[]) => Promise<void> }> =
  {
    scale: { usage: 'scale [enterprises…]', run: runScale },
  };

const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? Object.values(benches) : [benches[name]];
const areSizes = args.every((size) => /^[1-9]\d*$/.test(size));
if (chosen.some((bench) => bench === undefined) || !areSizes) {
  const usages = Object.values(benches).map(({ usage }) => `  npm run bench -- ${usage}`);
  const reason = areSizes ? `There is no benchmark "${name}".` : 'Sizes are whole numbers.';
  console.error(`${reason} These exist:\n${usages.join('\n')}`);
  process.exitCode = 2;
} else for (const bench of chosen) await bench?.run(args);
