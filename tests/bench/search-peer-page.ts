import MiniSearch from 'minisearch';
import type { Hit } from '../../src/domain/search/describe-hit.ts';
import type { StoredKnowledge } from '../../src/domain/search/stored-knowledge.ts';
import { unpackKnowledge } from '../../src/domain/search/unpack-knowledge.ts';
import { type PeerDocument, type SearchPeer, searchPeers } from './search-peers.ts';
import { spreadOf } from './search-spread.ts';

declare global {
  interface Window {
    /** Milliseconds to make the index from its JSON, once the page answers. */
    loadMs: number | undefined;
    /** Milliseconds of each search, without what it took to show it. */
    searchMs: number[] | undefined;
  }
}

/** How often the index is made from its JSON, to measure that. */
const loads = 5;

// Runs in the browser, at an address that names the peer.
await startPeer(location.pathname.replaceAll('/', ''));

/** Searches at each key without a pause, and shows a list of titles. */
async function startPeer(slug: string): Promise<void> {
  const peer = searchPeers.find((candidate) => candidate.slug === slug);
  if (peer === undefined) throw new Error(`There is no peer ${slug}.`);
  const json = await (await fetch('index.json')).text();
  const knowledge = unpackKnowledge(
    (await (await fetch('/knowledge.json')).json()) as StoredKnowledge,
  );
  const [engine, loadMs] = load(json, peer);
  const searchMs: number[] = [];
  window.searchMs = searchMs;
  const answer = async (query: string) => {
    const asked = performance.now();
    const hits = await peer.answer(engine, query, knowledge);
    searchMs.push(performance.now() - asked);
    show(query, hits);
  };
  document.querySelector('input')?.addEventListener('input', ({ target }) => {
    void answer((target as HTMLInputElement).value);
  });
  window.loadMs = loadMs;
}

/** A page that just came alive is slow by itself, so the index is made several times: the last, and the median. */
function load(json: string, { options }: SearchPeer): [MiniSearch<PeerDocument>, number] {
  const times: number[] = [];
  for (;;) {
    const start = performance.now();
    const engine = MiniSearch.loadJSON(json, options);
    times.push(performance.now() - start);
    if (times.length === loads) return [engine, spreadOf(times).median];
  }
}

function show(query: string, hits: readonly Hit[]): void {
  const items = hits.map((hit) => {
    const link = document.createElement('a');
    link.href = hit.url;
    link.textContent = hit.title.map(({ text }) => text).join('');
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  document.querySelector('#resultater')?.replaceChildren(...items);
  document.querySelector('.search-status')?.replaceChildren(`»${query.trim()}«`);
}
