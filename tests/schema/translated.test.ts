import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { formerValues } from '../../src/domain/search/search-state.ts';
import { grounds, referrers } from '../../src/schema/base-layer.ts';
import { buyers } from '../../src/schema/buying-way.ts';
import { type CollectionName, collections } from '../../src/schema/collections.ts';
import { crops } from '../../src/schema/crop.ts';
import { drawingGrounds } from '../../src/schema/drawing.ts';
import { contactWays, precisions, statuses } from '../../src/schema/enterprise.ts';
import { askedEntrances } from '../../src/schema/job-type.ts';
import { callers } from '../../src/schema/page.ts';
import { mapFileFields, mapKinds } from '../../src/schema/map-file.ts';
import { guideParts } from '../../src/schema/guide-page.ts';
import { landscapes, municipalityFields } from '../../src/schema/municipality.ts';
import { columnKinds, paperTools, rowKinds } from '../../src/schema/paper.ts';
import { partyKinds, stages } from '../../src/schema/partnership.ts';
import { rateKeys, rateStatuses, rateUnits } from '../../src/schema/rate.ts';
import { natures, scopes } from '../../src/schema/result.ts';
import { deliveries, supplies } from '../../src/schema/service.ts';
import { translated } from '../../src/schema/translated.ts';

/** Every choice of the schema, by the field an editor writes. */
const choices: Record<string, { danish: readonly string[] }> = {
  'guide.afsnit': guideParts,
  'guide.tegning.grund': drawingGrounds,
  'jobtyper.tegning.grund': drawingGrounds,
  'opgavetyper.tegning.grund': drawingGrounds,
  'papirer.ark.kolonner.slags': columnKinds,
  'papirer.ark.raekker.slags': rowKinds,
  'papirer.tegning.grund': drawingGrounds,
  'papirer.vaerktoej': paperTools,
  'partnerskaber.trin.tegning.grund': drawingGrounds,
  'partnerskaber.tegning.grund': drawingGrounds,
  'sider.tegning.grund': drawingGrounds,
  'spoergeguide.tegning.grund': drawingGrounds,
  'virksomheder.tegning.grund': drawingGrounds,
  'ydelser.tegning.grund': drawingGrounds,
  'koebsveje.koeber': buyers,
  'kommune.landskab': landscapes,
  'partnerskaber.udsnit': crops,
  'virksomheder.billeder.udsnit': crops,
  'partnerskaber.parter.slags': partyKinds,
  'partnerskaber.stadie': stages,
  'resultater.slags': natures,
  'satser.noegle': rateKeys,
  'satser.enhed': rateUnits,
  'satser.status': rateStatuses,
  'resultater.omraade': scopes,
  'jobtyper.indgang': askedEntrances,
  'sider.ringer': callers,
  'virksomheder.adresse.praecision': precisions,
  'virksomheder.kontakt.kontaktform': contactWays,
  'virksomheder.status': statuses,
  'ydelser.leveringsform': deliveries,
  'ydelser.slags': supplies,
  'kort.geojson.features.properties.art': mapKinds,
  'kommune.kort.grundlag': grounds,
  'kommune.kort.fliser.henvisning': referrers,
};

type Node = z.core.JSONSchema._JSONSchema;

/** Every field that is a choice from a list, however deep, with its words. */
function findChoices(node: Node, path: string): [string, unknown[]][] {
  if (typeof node !== 'object') return [];
  if (node.enum) return [[path, node.enum]];
  const inner = Object.entries(node.properties ?? {}).flatMap(([key, field]) =>
    findChoices(field, `${path}.${key}`),
  );
  return [...inner, ...(node.items ? findChoices(node.items as Node, path) : [])];
}

const toNode = (schema: z.ZodType): Node =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

const found = [
  ...(Object.keys(collections) as CollectionName[]).flatMap((name) =>
    findChoices(toNode(collections[name].fields(() => z.string())), name),
  ),
  // Programs are called what their makers call them.
  ...findChoices(toNode(municipalityFields), 'kommune').filter(
    ([path]) => path !== 'kommune.redaktion.vaert',
  ),
  // Shapes are called what the standard calls them (RFC 7946, 1.4).
  ...findChoices(toNode(mapFileFields), 'kort.geojson').filter(
    ([path]) => !path.endsWith('.geometry.type'),
  ),
];

/** The table above as the functions see it, for any of its words. */
const wordsOf = (field: string) =>
  choices[field] as ReturnType<typeof translated<Record<string, string>>>;

describe('a choice in the schema', () => {
  it('is translated, each one of them', () => {
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(choices).map(([field, { danish }]) => [field, danish])),
    );
  });

  it.each(Object.keys(choices))('%s can be read both ways', (field) => {
    const words = wordsOf(field);
    for (const danish of words.danish) {
      const english = words.toEnglish(danish);
      expect(english).toMatch(/^[a-z]+(-[a-z]+)*$|^[a-z]+([A-Z][a-z]+)*$/);
      expect(words.toDanish(english)).toBe(danish);
      expect(words.field().parse(danish)).toBe(english);
    }
  });

  it.each(Object.keys(choices))('%s takes no English word that is not Danish too', (field) => {
    const words = wordsOf(field);
    const strangers = words.danish
      .map((danish) => words.toEnglish(danish))
      .filter((english) => !words.danish.includes(english));
    expect(strangers.length).toBeGreaterThan(0);
    for (const english of strangers) expect(words.field().safeParse(english).success).toBe(false);
  });

  it('cannot be made of words that mean the same', () => {
    expect(() => translated({ en: 'one', et: 'one' })).toThrow('mean the same');
  });
});

describe('a value that a filter had before', () => {
  it('leads to one that it has now', () => {
    expect(Object.values(formerValues.levering ?? {}).toSorted()).toEqual(
      deliveries.danish.toSorted(),
    );
  });
});
