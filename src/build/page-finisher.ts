import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildMessages } from '../build-messages.ts';
import { contentDir } from '../municipality.ts';
import { routes } from '../routes.ts';
import { readContentFiles, readDeclaredCode } from './declared-code.ts';
import type { InlineHashes } from './hosting/content-policy.ts';
import type { BuiltSite } from './hosting/host-files.ts';
import { type OwnCode, readOwnCode } from './inline-code.ts';
import { type IslandCode, readIslandCode, takeOutIslandCode } from './island-code.ts';
import { nameIslands } from './island-names.ts';
import { postponeScripts } from './late-scripts.ts';
import { type PageFacts, readPageFacts } from './page-facts.ts';
import { announceSearch, beginsSearch, readSearchAhead } from './search-ahead.ts';

/** The page that has the code of islands, and no text of an editor's. */
const searchPage = join(routes.search(), 'index.html').slice(1);

/** A page as it goes out. */
export interface FinishedPage {
  html: string;
  facts: PageFacts;
  /** Whether the same rendered page always comes out so: it waits for nothing, and adds nothing to the content policy. */
  isLasting: boolean;
}

/**
 * What is done to every page as soon as it is rendered, before it is written: it fetches its scripts after its text, fonts
 * and styles, the code that starts its islands among them, and is the same whatever folder it was built in. Inline code
 * that is not the site's own is found. Pages are named by their files.
 */
export class PageFinisher {
  /** What the sitemap is told of each page. */
  readonly facts = new Map<string, PageFacts>();
  readonly #basePath: string;
  /** Pages that begin a search: they name files of the index, which is made meanwhile. */
  readonly #late = new Map<string, string>();
  #islands: IslandCode | undefined;
  #own: OwnCode | undefined;
  #refusal: Error | undefined;

  /** @param basePath where the site lies on its host, without a slash at the end. */
  constructor(basePath: string) {
    this.#basePath = basePath;
  }

  /** Learns what is the site's own before the first page. @param render gives a page as Astro renders it. */
  async learn(render: (name: string) => Promise<string>): Promise<void> {
    const islands = readIslandCode(await render(searchPage), this.#basePath);
    this.#islands = islands;
    this.#own = await readOwnCode(
      async (name) => takeOutIslandCode(await render(name), islands),
      readDeclaredCode('src'),
      () => readContentFiles(contentDir),
    );
  }

  /** Finishes a page; one that begins a search is finished by `complete`. */
  finish(name: string, html: string): FinishedPage {
    const facts = readPageFacts(html);
    this.facts.set(name, facts);
    const page = takeOutIslandCode(html, known(this.#islands));
    if (!beginsSearch(page)) return { ...this.#finish(name, page), facts };
    this.#late.set(name, page);
    return { html: page, facts, isLasting: false };
  }

  /**
   * Writes what had to wait for the index, and the code of the islands. Throws where a page has inline code that is not
   * the site's own.
   * @returns what of it the content policy has to allow.
   */
  async complete(site: BuiltSite, index: BuildMessages['search-folder']): Promise<InlineHashes> {
    const { address, code } = known(this.#islands);
    const write = (name: string, text: string) => {
      writeFileSync(join(site.root, name), text);
    };
    write(address.slice(this.#basePath.length), code);
    for (const [name, page] of this.#late) {
      const ahead = await readSearchAhead(page, site, { ...index, starter: address });
      write(
        name,
        this.#finish(name, ahead === undefined ? page : announceSearch(page, ahead)).html,
      );
      if (name === searchPage) write(routes.searchAhead(), JSON.stringify(ahead));
    }
    if (this.#refusal !== undefined) throw this.#refusal;
    return known(this.#own).hashes;
  }

  #finish(name: string, page: string): Omit<FinishedPage, 'facts'> {
    const html = nameIslands(postponeScripts(page));
    try {
      return { html, isLasting: known(this.#own).admit(name, html) };
    } catch (error) {
      // Astro would say of it where it renders the page, which is not where the code is from.
      this.#refusal ??= error as Error;
      return { html, isLasting: false };
    }
  }
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A page was rendered before the own pages were read.');
  return value;
}
