import { Worker } from 'node:worker_threads';
import type { SearchFiles } from './make-index.ts';

/** The files of a search, and how many entries they were made from. */
export interface MadeIndex extends SearchFiles {
  count: number;
}

/** An index that is being made. */
export interface IndexUnderWay {
  /** Waits for it. Throws, as `makeIndex` does, at any error of the engine. */
  finish: () => Promise<MadeIndex>;
}

/**
 * Begins the search index in a thread of its own, while pages are rendered in this one: the engine is the longest part of
 * a large build. A build that fails before does not wait for it.
 * @param build that has left its `search-entries`.
 */
export function beginIndex(build: string): IndexUnderWay {
  const worker = new Worker(new URL('./index-thread.ts', import.meta.url), { workerData: build });
  worker.unref();
  const made = new Promise<MadeIndex>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('The thread of the search index ended without an index.'));
    });
  });
  // It may fail long before it is waited for.
  made.catch(() => undefined);
  return {
    finish() {
      worker.ref();
      return made;
    },
  };
}
