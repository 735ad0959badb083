import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * Whether `content/` is the one of Silkeborg. What is only true of that content is tested only there: whoever puts
 * another municipality in its place has nothing to change in the tests.
 */
export const isSilkeborg: boolean =
  (parse(readFileSync('content/kommune/kommune.yaml', 'utf8')) as { kortnavn?: string })
    .kortnavn === 'Silkeborg';
