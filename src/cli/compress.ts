import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { outDir } from '../municipality.ts';
import { compressFolder, describeCompressed } from './compress-folder.ts';

/**
 * Writes compressed files beside the text files of the built site, for a server that sends them as they are:
 * `npm run compress`. Exit code 0: done, or nothing to do; 1: nothing is built.
 */
if (existsSync(outDir)) {
  const folder = relative(process.cwd(), outDir) || outDir;
  console.log(describeCompressed(folder, await compressFolder(outDir)));
} else {
  console.error(`There is no built site in ${outDir}. Run "npm run build" first.`);
  process.exitCode = 1;
}
