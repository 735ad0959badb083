import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PaperDocument } from './document.ts';

/** A document to be written, for the thread that does it. */
export interface Order {
  id: number;
  document: PaperDocument;
}

/** What came of it. */
export interface Written {
  id: number;
  bytes: Uint8Array;
}

type Waiting = Pick<PromiseWithResolvers<Uint8Array>, 'resolve' | 'reject'>;

let writer: Worker | undefined;
let count = 0;
const waiting = new Map<number, Waiting>();

/**
 * Writes a document as `writeDocument`, in a thread, while pages are rendered in this one: to count the pages of the guide
 * takes longer than to render those of three hundred places. The thread ends when nothing is left to write.
 */
export function writeBeside(document: PaperDocument): Promise<Uint8Array> {
  writer ??= openWriter();
  const { promise, ...ends } = Promise.withResolvers<Uint8Array>();
  const id = count++;
  waiting.set(id, ends);
  writer.postMessage({ id, document } satisfies Order);
  return promise;
}

function openWriter(): Worker {
  // From the project: where the code of pages lies when it is bundled is no place for a thread's.
  const worker = new Worker(resolve('src/papers/document-thread.ts'));
  worker.on('message', ({ id, bytes }: Written) => {
    waiting.get(id)?.resolve(bytes);
    waiting.delete(id);
    if (waiting.size > 0) return;
    writer = undefined;
    void worker.terminate();
  });
  worker.on('error', (error) => {
    writer = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return worker;
}
