import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CollectionName, collections } from '../../src/schema/collections.ts';
import { municipalitySchema } from '../../src/schema/municipality.ts';
import { partnershipSchema } from '../../src/schema/partnership.ts';
import { resultSchema } from '../../src/schema/result.ts';
import { serviceSchema } from '../../src/schema/service.ts';
import { anything, enterprise, makeEnterprise, messagesOf } from './make-fields.ts';

const names = Object.keys(collections) as CollectionName[];
const sources = [{ titel: 'Årsrapport' }];

const issuesOf = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => issue.path.join('.'));

describe('Every folder', () => {
  test.each(names)('%s refuses a field it does not know', (name) => {
    const { error } = collections[name].schema(() => z.string()).safeParse({ hemmelig: 1 });
    expect(error?.issues).toContainEqual(
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['hemmelig'] }),
    );
  });

  test.each(names)('%s describes each of its fields in Danish', (name) => {
    for (const [key, field] of Object.entries(collections[name].fields(() => z.string()).shape))
      expect((field as z.ZodType).description, key).toMatch(/^[\p{L}].*\.$/su);
  });

  test.each(names)('%s never throws, whatever is written', (name) => {
    const schema = collections[name].schema(() => z.string());
    const keys = Object.keys(collections[name].fields(() => z.string()).shape);
    const fields = fc.dictionary(fc.constantFrom(...keys, 'fremmed'), anything);
    fc.assert(
      fc.property(fc.oneof(fields, anything), (written) => {
        schema.safeParse(written);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('An enterprise', () => {
  test('needs only a few fields; the rest is empty and not guessed', () => {
    expect(enterprise.parse(makeEnterprise())).toMatchObject({
      name: 'Kanten',
      address: undefined,
      cvr: undefined,
      confirmed: undefined,
      targetGroups: [],
      isHistorical: false,
    });
  });

  test('with a picture needs words for it', () => {
    expect(messagesOf(enterprise, makeEnterprise({ billede: './a.jpg' }))).toEqual([
      'mangler. Skriv, hvad billedet viser',
    ]);
    const both = makeEnterprise({ billede: './a.jpg', billedtekst: 'En cykel.' });
    expect(messagesOf(enterprise, both)).toEqual([]);
  });

  test.each([
    ['adresse.laengde', { by: 'Prøveby', bredde: 56 }],
    ['adresse.bredde', { by: 'Prøveby', laengde: 9 }],
    ['adresse.vej', { by: 'Prøveby', praecision: 'adresse' }],
    ['adresse.by', { vej: 'Havnen 1' }],
    ['adresse.bredde', { by: 'Prøveby', bredde: 9.5, laengde: 9.5 }],
    ['adresse.laengde', { by: 'Prøveby', bredde: 56.1, laengde: 56.1 }],
  ])('is told at %s when its address is %j', (field, adresse) => {
    expect(issuesOf(enterprise, makeEnterprise({ adresse }))).toEqual([field]);
  });

  test.each([0, 37.5, -1, '10'])('cannot begin with %j hours a week', (hours) => {
    expect(issuesOf(enterprise, makeEnterprise({ timerPrUgeFra: hours }))).toEqual([
      'timerPrUgeFra',
    ]);
  });

  test('is confirmed on a day, not in a year', () => {
    const bekraeftet = { dato: 2026, af: 'daglig leder' };
    expect(issuesOf(enterprise, makeEnterprise({ bekraeftet }))).toEqual(['bekraeftet.dato']);
  });
});

describe('A result', () => {
  const make = (numbers: object) => ({
    dato: 2025,
    maal: 'Steder',
    enhed: 'steder',
    kilder: sources,
    ...numbers,
  });

  test.each([{ vaerdi: 3 }, { vaerdi: 0 }, { fra: 3, til: 4 }])('may be %j', (numbers) => {
    expect(messagesOf(resultSchema, make(numbers))).toEqual([]);
  });

  test.each([
    {},
    { fra: 3 },
    { til: 3 },
    { vaerdi: 3, fra: 1, til: 4 },
    { fra: 4, til: 3 },
    { fra: 3, til: 3 },
    { vaerdi: '3' },
  ])('may not be %j', (numbers) => expect(messagesOf(resultSchema, make(numbers))).not.toEqual([]));
});

describe('A partnership', () => {
  const make = (party: object) => ({
    titel: 'Cykler til alle',
    resume: 'To steder gik sammen.',
    parter: [{ slags: 'kommune', navn: 'Prøve Kommune', rolle: 'Gav cyklerne.' }, party],
    orden: 1,
    kilder: sources,
  });
  const schema = partnershipSchema(() => z.string());

  test.each([{ navn: 'Kanten' }, { virksomhed: 'kanten' }])('has a party known by %j', (party) => {
    expect(issuesOf(schema, make({ ...party, slags: 'virksomhed', rolle: 'Var med.' }))).toEqual(
      [],
    );
  });

  test.each([{}, { navn: 'Kanten', virksomhed: 'kanten' }])('has no party known by %j', (party) => {
    expect(issuesOf(schema, make({ ...party, slags: 'virksomhed', rolle: 'Var med.' }))).toEqual([
      'parter.1.navn',
    ]);
  });
});

describe('A service', () => {
  test('comes in at least one form', () => {
    const service = {
      titel: 'Cykler',
      virksomhed: 'kanten',
      opgavetype: 'cykler',
      resume: 'Ja.',
      leveringsform: [],
      kilder: sources,
    };
    expect(issuesOf(serviceSchema, service)).toEqual(['leveringsform']);
  });
});

describe('A municipality', () => {
  test('without a story yet has none on its front page', () => {
    const yaml = readFileSync('tests/fixtures/nabokommune/kommune/kommune.yaml', 'utf8');
    const { forside, ...rest } = parse(yaml) as { forside: { partnerskab?: string } };
    const { partnerskab, ...others } = forside;
    expect(municipalitySchema.parse({ ...rest, forside }).featured.partnership).toBe(partnerskab);
    const bare = municipalitySchema.parse({ ...rest, forside: others });
    expect(bare.featured.partnership).toBeUndefined();
  });

  test('never throws, whatever is written', () => {
    fc.assert(
      fc.property(anything, (written) => void municipalitySchema.safeParse(written)),
      { numRuns: 1000 },
    );
  });
});
