import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { pageSize } from '../../../src/routes.ts';
import type { OtherPage } from '../other-pages.ts';

/** Another way to build the same Markdown. */
export interface Peer {
  name: string;
  /** Its folder in `.bench/peers/`. */
  slug: string;
  /** Readies the tool itself. @returns why it cannot be used, or undefined. */
  install(folder: string): string | undefined;
  /** Text files of its project by path. */
  files: Readonly<Record<string, string>>;
  /** Where its project wants `virksomheder/`, `ydelser/` and `sider/`. */
  contentFolder: string;
  outputFolder: string;
  /** Leftovers of an earlier build that would help the next. */
  caches: readonly string[];
  command: { program: string; args: readonly string[] };
}

/**
 * A build and after it the engine of our own search over all its pages, as one command.
 * @param output the folder it builds into.
 */
export const withPagefind = (build: string, output: string): Peer['command'] => ({
  program: 'sh',
  args: ['-c', `${build} && pagefind --silent --site ${output}`],
});

/**
 * Writes a peer's project, copies the enterprises and services of a content folder into it, and writes a text for each other
 * page it is to make: title, summary and a list of enterprises, as most pages of this site have.
 */
export function preparePeer(
  peer: Peer,
  folder: string,
  contentDir: string,
  others: readonly OtherPage[],
): void {
  for (const [path, text] of Object.entries(peer.files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const target = join(folder, peer.contentFolder);
  for (const name of ['virksomheder', 'ydelser']) {
    rmSync(join(target, name), { recursive: true, force: true });
    cpSync(join(contentDir, name), join(target, name), { recursive: true });
  }
  const slugs = readdirSync(join(contentDir, 'virksomheder'));
  const pages = join(target, 'sider');
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages);
  for (const [at, { title, summary }] of others.entries()) {
    const first = at % Math.max(1, slugs.length - pageSize);
    const links = slugs
      .slice(first, first + pageSize)
      .map((slug) => `- [${slug}](/virksomheder/${slug}/)`);
    const fields = stringify({ titel: title, resume: summary });
    writeFileSync(join(pages, `side-${at + 1}.md`), `---\n${fields}---\n\n${links.join('\n')}\n`);
  }
}

/** Removes a peer's output and caches, so that every build begins cold. */
export function cleanPeer(peer: Peer, folder: string): void {
  for (const path of [peer.outputFolder, ...peer.caches])
    rmSync(join(folder, path), { recursive: true, force: true });
}
