import { deserialize, serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { takeMessage } from '../build-messages.ts';
import { keyOf, makeOnce } from '../kept.ts';
import { makeIndex, type SearchFiles } from './make-index.ts';

/**
 * Makes the search index in a thread of its own, from the entries that a build has left for it; where they are the same as
 * in the build before, it takes that one's.
 */
const entries = takeMessage(workerData as string, 'search-entries');
const made = await makeOnce('soegning', keyOf(JSON.stringify(entries)), async () =>
  serialize(await makeIndex(entries)),
);
parentPort?.postMessage({ count: entries.length, ...(deserialize(made) as SearchFiles) });
