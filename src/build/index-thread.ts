import { parentPort, workerData } from 'node:worker_threads';
import { takeMessage } from '../build-messages.ts';
import { makeIndex } from './make-index.ts';

/** Makes the search index in a thread of its own, from the entries that a build has left for it. */
const entries = takeMessage(workerData as string, 'search-entries');
parentPort?.postMessage({ count: entries.length, ...(await makeIndex(entries)) });
