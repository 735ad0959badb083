import MiniSearch from 'minisearch';
import type { StoredKnowledge } from '../../src/domain/search/stored-knowledge.ts';
import { unpackKnowledge } from '../../src/domain/search/unpack-knowledge.ts';
import { answerQuestions, askedAtOnce } from './search-page.ts';
import { type PeerDocument, type SearchPeer, searchPeers } from './search-peers.ts';
import { spreadOf } from './search-spread.ts';

/** How often the index is made from its JSON, to measure that: a page that just came alive is slow by itself. */
const loads = askedAtOnce === null ? 5 : 1;

// Runs in the browser, on a page that names the peer.
await startPeer(document.title);

async function startPeer(slug: string): Promise<void> {
  const peer = searchPeers.find((candidate) => candidate.slug === slug);
  if (peer === undefined) throw new Error(`There is no peer ${slug}.`);
  const words = peer.needsWords ? fetch('knowledge.json') : undefined;
  const json = await (await fetch('index.json')).text();
  const knowledge = words && unpackKnowledge((await (await words).json()) as StoredKnowledge);
  const [engine, loadMs] = load(json, peer);
  const answering = answerQuestions(async (query) => {
    const hits = await peer.answer(engine, query, knowledge);
    return hits.map(({ url, title }) => ({ url, title: title.map(({ text }) => text).join('') }));
  });
  window.loadMs = loadMs;
  await answering;
}

/** The last index that was made, and the median of what making one took. */
function load(json: string, { options }: SearchPeer): [MiniSearch<PeerDocument>, number] {
  const times: number[] = [];
  for (;;) {
    const start = performance.now();
    const engine = MiniSearch.loadJSON(json, options);
    times.push(performance.now() - start);
    if (times.length === loads) return [engine, spreadOf(times).median];
  }
}
