import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { explainMap } from '../check/check-map.ts';
import { isWiderThanAny, readBounds } from '../check/towns.ts';
import { listAt, numberAt, textAt, valueAt } from '../check/raw-value.ts';
import type { Fields, FieldValue } from '../editing/field-value.ts';
import { readYaml, rewriteYaml } from '../editing/rewrite-yaml.ts';
import { contentDir, municipalityDir } from '../municipality.ts';
import { type MadeMap, makeMap } from '../mapmaking/make-map.ts';
import { placeTowns } from '../mapmaking/place-towns.ts';
import { type LayerFeature, type MapWord, NoLayer, readLayer } from '../mapmaking/read-layers.ts';
import { mapKinds } from '../schema/map-file.ts';
import { refuse } from './refuse.ts';

/**
 * Makes the municipality's map from layers of GeoJSON: `node src/cli/kort.ts [kind=]file … [--kreditering "…"] [--skriv]`.
 * It shows what the map would have, and with `--skriv` writes kort.geojson, and the frame, the sources and the
 * positions of towns in kommune.yaml where nobody has said them. Exit code 0, or 2: it could not be made.
 */
const usage = `Skriv: npm run kort -- kommune=graense.geojson [soe=soeer.geojson] [--kreditering "Hvem kortet er fra"] [--skriv]. Foran lighedstegnet: ${mapKinds.danish.join(', ')}.`;

/** The zoom at which a municipality 0.68 degrees wide and 0.4 high fills the map. */
const usualView = { zoom: 10, width: 0.68, height: 0.4 };

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  let asked: { files: string[]; credits: string[]; isToWrite: boolean };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { kreditering: { type: 'string', multiple: true }, skriv: { type: 'boolean' } },
    });
    asked = {
      files: positionals,
      credits: values.kreditering ?? [],
      isToWrite: values.skriv === true,
    };
  } catch {
    return refuse(usage);
  }
  if (asked.files.length === 0) return refuse(usage);
  const file = join(municipalityDir, 'kommune.yaml');
  if (!existsSync(file)) return refuse('kommune/kommune.yaml mangler. Begynd med npm run overtag.');
  const yaml = readFileSync(file, 'utf8');
  const municipality = readYaml(yaml);
  try {
    const features = asked.files.flatMap(readFile);
    const map = makeMap(features, {
      name: textAt(municipality, 'navn') ?? '',
      shortName: textAt(municipality, 'kortnavn') ?? '',
      code: numberAt(municipality, 'kode'),
    });
    const [mistake] = explainMap(map.text);
    if (mistake) return refuse(`Kortet bliver forkert: ${mistake.field} ${mistake.message}`);
    const changed = addToMunicipality(municipality, map, asked.credits);
    console.log(tell(map, municipality, changed).join('\n'));
    const shown = relative(process.cwd(), join(contentDir, 'kommune')) || '.';
    if (!asked.isToWrite) {
      console.log(`Intet er skrevet endnu. Skriv det i ${shown} med --skriv sidst.`);
      return 0;
    }
    writeFileSync(join(municipalityDir, 'kort.geojson'), map.text);
    writeFileSync(file, rewriteYaml(yaml, changed));
    console.log(`Kortet er skrevet i ${shown}. Kør npm run check.`);
    return 0;
  } catch (error) {
    if (!(error instanceof NoLayer)) throw error;
    return refuse(error.message);
  }
}

function readFile(written: string): LayerFeature[] {
  const [, art, path = ''] = /^(?:([a-z]+)=)?(.*)$/s.exec(written) ?? [];
  if (art !== undefined && !mapKinds.danish.includes(art as MapWord))
    throw new NoLayer(`»${art}« kan ikke tegnes på kortet. Vælg: ${mapKinds.danish.join(', ')}.`);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new NoLayer(`${path} kan ikke åbnes. Tjek navnet.`);
  }
  try {
    const { features, unknown, isTurned } = readLayer(text, art as MapWord | undefined);
    if (isTurned) console.log(`${path}: bredde stod før længde. Det er byttet om.`);
    if (unknown > 0)
      console.log(
        `${path}: ${unknown} figurer er ikke med, for filen siger ikke, hvad de er, eller de har en form, kortet ikke tegner. Sig det sådan: soe=${path}`,
      );
    return features;
  } catch (error) {
    if (!(error instanceof NoLayer)) throw error;
    throw new NoLayer(`${path} ${error.message}`);
  }
}

/** kommune.yaml with the frame and the sources of a map; what somebody has said stays. */
function addToMunicipality(
  municipality: Fields,
  { bounds, text }: MadeMap,
  credits: readonly string[],
): Fields {
  const map = (valueAt(municipality, 'kort') ?? {}) as Record<string, FieldValue>;
  const known = listAt(map, 'kreditering') as readonly FieldValue[];
  const added = credits.filter((credit) => !known.includes(credit));
  const { towns, placed } = placeTowns(townsOf(municipality), text);
  return {
    ...municipality,
    ...(placed.length > 0 ? { steder: towns } : {}),
    kort: {
      ...map,
      ...(isSaid(municipality) ? {} : frameOf(bounds)),
      ...(added.length > 0 ? { kreditering: [...known, ...added] } : {}),
    },
  };
}

function townsOf(municipality: Fields): readonly FieldValue[] {
  return listAt(municipality, 'steder') as readonly FieldValue[];
}

/** What a map tells of where the towns lie, and of which it doesn't: places without an address are shown there. */
function tellTowns(municipality: Fields, text: string): string[] {
  const { placed, unplaced } = placeTowns(townsOf(municipality), text);
  const list = new Intl.ListFormat('da');
  return [
    ...(placed.length > 0 ? [`I kommune.yaml får ${list.format(placed)} bredde og længde.`] : []),
    ...(unplaced.length > 0
      ? [
          `Uden bredde og længde i kommune.yaml: ${list.format(unplaced)}. Steder dér kommer kun på kortet, når de har en placering selv. Hent byerne: by=byer.geojson`,
        ]
      : []),
  ];
}

/** Whether somebody has said where the municipality lies: a frame as large as Denmark says nothing. */
function isSaid(municipality: Fields): boolean {
  const bounds = readBounds(municipality);
  return bounds !== undefined && !isWiderThanAny(bounds);
}

function frameOf([south, west, north, east]: MadeMap['bounds']) {
  const middle = (a: number, b: number) => Math.round((a + b) * 500) / 1000;
  const size = Math.max((east - west) / usualView.width, (north - south) / usualView.height);
  const zoom = Math.min(13, Math.max(6, Math.round(usualView.zoom - Math.log2(size))));
  return {
    midte: [middle(south, north), middle(west, east)],
    zoom,
    graenser: [south, west, north, east],
  };
}

function tell(map: MadeMap, municipality: Fields, changed: Fields): string[] {
  const { bounds, counts, left, metres, text } = map;
  const kilobytes = (Buffer.byteLength(text) / 1000).toLocaleString('da', {
    maximumFractionDigits: 1,
  });
  const credits = listAt(changed, 'kort', 'kreditering');
  return [
    `kort.geojson: ${Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}. ${kilobytes} kB.`,
    metres === 0
      ? 'Intet er forenklet.'
      : `Linjerne er forenklet: de ligger højst ${metres} meter fra, hvor de lå.`,
    ...(left > 0 ? [`${left} ting uden for kommunen, eller for små til at ses, er ikke med.`] : []),
    isSaid(municipality)
      ? `Kommunen går fra ${bounds.join(', ')} (syd, vest, nord, øst). I kommune.yaml står der allerede grænser, og de bliver stående.`
      : `I kommune.yaml bliver kort.graenser ${bounds.join(', ')} (syd, vest, nord, øst).`,
    ...tellTowns(municipality, text),
    ...(credits.length === 0
      ? ['Ingen kilde er sagt. Kortet skal sige, hvor det er fra: --kreditering "…"']
      : []),
  ];
}
