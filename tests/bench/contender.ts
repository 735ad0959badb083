import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheDirOf } from '../../src/municipality.ts';
import type { Command } from './measure.ts';
import type { OtherPage } from './other-pages.ts';
import { cleanPeer, type Peer, preparePeer } from './peers/peer.ts';

const root = resolve(import.meta.dirname, '../..');

/** Where benchmarks keep everything they write. Git leaves it alone. */
export const benchDir = join(root, '.bench');

/** One way to build a content folder, ready to be measured. */
export interface Contender {
  name: string;
  /**
   * Makes ready for a content folder: not measured.
   * @param others pages that it is to make beside those of the content.
   */
  prepare(contentDir: string, others: readonly OtherPage[]): void;
  /** Removes what the last build left, so that each one begins cold. */
  clean(): void;
  commandFor(contentDir: string): Command;
  outputDir: string;
}

const environment = {
  ASTRO_TELEMETRY_DISABLED: '1',
  PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
};

/** The site of this repository. */
export function createOurs(): Contender {
  const outputDir = join(benchDir, 'site');
  let left = [outputDir];
  return {
    name: 'This site',
    prepare: (contentDir) => {
      // What one build keeps for the next lies there.
      left = [outputDir, cacheDirOf(contentDir)];
    },
    clean: () => {
      for (const old of left) rmSync(old, { recursive: true, force: true });
    },
    commandFor: (contentDir) => ({
      program: process.execPath,
      args: ['src/cli/astro.ts', 'build', '--force'],
      cwd: root,
      env: { ...environment, CONTENT_DIR: contentDir, OUT_DIR: outputDir },
      log: join(benchDir, 'logs/this-site.log'),
    }),
    outputDir,
  };
}

/** Another tool, or why it cannot be measured here. */
export function createPeer(peer: Peer): Contender | string {
  const folder = join(benchDir, 'peers', peer.slug);
  const reason = peer.install(folder);
  if (reason !== undefined) return reason;
  return {
    name: peer.name,
    prepare: (contentDir, others) => preparePeer(peer, folder, contentDir, others),
    clean: () => cleanPeer(peer, folder),
    commandFor: () => ({
      ...peer.command,
      cwd: folder,
      env: environment,
      log: join(benchDir, `logs/${peer.slug}.log`),
    }),
    outputDir: join(folder, peer.outputFolder),
  };
}
