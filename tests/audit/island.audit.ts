import { globSync } from 'node:fs';
import { resolve } from 'node:path';

/** Every rule of the built pages, asked of the least municipality: what is there is right, and nothing is missed. */
process.env['LEAST_SITE'] = 'yes';
for (const file of globSync('tests/site/*.test.ts')) await import(resolve(file));
Reflect.deleteProperty(process.env, 'LEAST_SITE');
