import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { DataFactory, Parser, type Quad, Store, Writer } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { fileBehind, sites } from './built-site.ts';

const { namedNode, literal, quad } = DataFactory;
/** The package is a CommonJS module, and its types do not know the newer algorithm. */
const canonize = jsonld.canonize as unknown as (
  document: JsonLdDocument | string,
  options: Record<string, string>,
) => Promise<string>;
const dcat = (name: string) => namedNode(`http://www.w3.org/ns/dcat#${name}`);
const dct = (name: string) => namedNode(`http://purl.org/dc/terms/${name}`);

const shapes = new SHACLValidator(
  new Store(new Parser().parse(readFileSync('tests/fixtures/standards/dcat-ap.ttl', 'utf8'))),
);

/** What DCAT-AP says against a graph: the property, and the rule it breaks. */
async function faultsOf(graph: Iterable<Quad>): Promise<string[]> {
  const { results } = await shapes.validate(new Store([...graph]));
  return results.map(({ path, sourceConstraintComponent }) =>
    [path, sourceConstraintComponent].map((term) => term?.value.split(/[#/]/).at(-1)).join(' '),
  );
}

for (const site of sites) {
  const read = (name: string): string => readFileSync(join(site.dir, 'data', name), 'utf8');
  const graph = () => new Parser().parse(read('katalog.ttl'));

  describe(`the catalogue of open data of ${site.name}`, () => {
    it('is as DCAT-AP 3 asks', async () => expect(await faultsOf(graph())).toEqual([]));

    it.each([
      ['a title', dct('title'), 'title MinCountConstraintComponent'],
      ['a publisher', dct('publisher'), 'publisher MinCountConstraintComponent'],
      ['where a file is', dcat('accessURL'), 'accessURL MinCountConstraintComponent'],
    ])('would be told of without %s', async (_, predicate, fault) =>
      expect(
        await faultsOf(graph().filter(({ predicate: own }) => !own.equals(predicate))),
      ).toContain(fault),
    );

    it('would be told of a date in words', async () => {
      const [dataset] = new Store(graph()).getSubjects(null, dcat('Dataset'), null);
      const dated = graph().filter(({ predicate }) => !predicate.equals(dct('modified')));
      const wrong = quad(namedNode(dataset?.value ?? ''), dct('modified'), literal('sidste år'));
      expect(await faultsOf([...dated, wrong])).toEqual(['modified OrConstraintComponent']);
    });

    it('says the same as JSON-LD and as Turtle', async () => {
      const options = { algorithm: 'RDFC-1.0', format: 'application/n-quads' } as const;
      const tree = JSON.parse(read('katalog.jsonld')) as JsonLdDocument;
      const lines = new Writer({ format: 'N-Quads' }).quadsToString(graph());
      expect(await canonize(lines, { ...options, inputFormat: options.format })).toBe(
        await canonize(tree, options),
      );
      expect(graph().length).toBeGreaterThan(50);
    });

    it('names files that are there, each with the licence of the site', () => {
      const store = new Store(graph());
      const files = store.getObjects(null, dcat('downloadURL'), null).map(({ value }) => value);
      expect(files.length).toBeGreaterThan(5);
      for (const file of files)
        expect(fileBehind(site, new URL(file).pathname), file).toBeDefined();
      const { licens } = JSON.parse(read('virksomheder.json')) as { licens?: string };
      expect(store.getQuads(null, dct('license'), null, null)).toHaveLength(
        licens === undefined ? 0 : files.length,
      );
    });

    it('tells search engines of the same datasets', () => {
      const html = readFileSync(join(site.dir, 'data', 'index.html'), 'utf8');
      const [, json = '{}'] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      const { dataset = [] } = JSON.parse(json) as {
        dataset?: { name: string; distribution: { contentUrl: string }[] }[];
      };
      expect(dataset.map(({ name }) => name)).toHaveLength(3);
      const told = dataset.flatMap(({ distribution }) =>
        distribution.map(({ contentUrl }) => contentUrl),
      );
      const inTurtle = new Store(graph()).getObjects(null, dcat('downloadURL'), null);
      expect(told.toSorted()).toEqual(inTurtle.map(({ value }) => value).toSorted());
    });
  });
}
