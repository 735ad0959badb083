import { parentPort } from 'node:worker_threads';
import type { Order, Written } from './write-beside.ts';
import { writeDocument } from './write-document.ts';

/** Writes documents in a thread of its own, one after the other. */
parentPort?.on('message', ({ id, document }: Order) => {
  void writeDocument(document).then((bytes) => {
    parentPort?.postMessage({ id, bytes } satisfies Written);
  });
});
