import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { expect, onTestFinished } from 'vitest';

const towns = ['9881 Skibsøby', '9882 Langtvækkerup', '9883 Vestbjerge'];

/** Begins an invented municipality as its editors would, in an empty folder: `npm run overtag`. */
export function beginMunicipality(contentDir: string): void {
  runCommand('overtag', 'content', [
    'Skibsø',
    ...['--kode', '997', '--byer', towns.join(', '), '--farve', '#005a9c'],
    ...['--kontakt', '09 97 10 00, post@skibsoe.example', '--mappe', contentDir, '--skriv'],
  ]);
}

/** Reads a table of a hundred places into it, with no more columns than a municipality has in a drawer: `npm run import`. */
export function importPlaces(contentDir: string): void {
  const rows = Array.from({ length: 100 }, (_, at) => {
    const [, postalCode = '', town = ''] =
      /^(\d+) (.+)$/.exec(towns[at % towns.length] ?? '') ?? [];
    const name = `${ways[at % 10] ?? ''} ${trades[Math.floor(at / 10)] ?? ''}`;
    return {
      Navn: name,
      Adresse: `Havnevej ${at + 1}`,
      Postnr: postalCode,
      By: town,
      Tlf: `09 97 20 ${String(at).padStart(2, '0')}`,
      Mail: `post@sted${at + 1}.example`,
      Hjemmeside: `https://sted${at + 1}.example/`,
      // Every other one has none, and many say the same: so are tables.
      Beskrivelse: at % 2 === 0 ? '' : `Vi tager opgaver i ${town}.`,
    };
  });
  const room = mkdtempSync(join(tmpdir(), 'steder-'));
  onTestFinished(() => rmSync(room, { recursive: true }));
  const file = join(room, 'steder.csv');
  writeFileSync(file, stringify(rows, { header: true, delimiter: ';' }));
  const told = runCommand('import', contentDir, [
    file,
    ...['--standard', 'art=socialoekonomisk-virksomhed', '--skriv'],
  ]);
  expect(told).toContain('100 nye, 0 rettet, 0 uændret, 0 sprunget over.');
}

const ways = [
  ...['Havnens', 'Bakkens', 'Skovens', 'Engens', 'Torvets'],
  ...['Mølledammens', 'Stationens', 'Kirkebakkens', 'Klitternes', 'Godsets'],
];

const trades = [
  ...['værksted', 'køkken', 'gartneri', 'genbrug', 'systue'],
  ...['bageri', 'trykkeri', 'vaskeri', 'pakkeri', 'skovhold'],
];

function runCommand(name: string, contentDir: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${name}.ts`, ...words], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: resolve(contentDir) },
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}
