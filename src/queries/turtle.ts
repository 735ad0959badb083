import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser, Writer } from 'n3';

/**
 * A JSON-LD document as RDF 1.1 Turtle, which says the same. Its context must be in the document: nothing is fetched.
 * @throws where the document is no JSON-LD, or names a context elsewhere.
 */
export async function toTurtle(
  document: JsonLdDocument,
  prefixes: Readonly<Record<string, string>>,
): Promise<string> {
  const lines = (await jsonld.toRDF(document, {
    format: 'application/n-quads',
    documentLoader: refuse,
  })) as string;
  const writer = new Writer({ prefixes });
  writer.addQuads(new Parser({ format: 'N-Quads' }).parse(lines));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => {
      if (error) reject(error);
      else resolve(text);
    });
  });
}

const refuse = (address: string): never => {
  throw new Error(`A catalogue must not need ${address}: put its context into the document.`);
};
