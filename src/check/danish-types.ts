import type { SchemaNode } from './schema-node.ts';

/** Zod's names of what it expects, in the words of someone who writes content. */
const typeWords: Record<string, string> = {
  string: 'tekst',
  number: 'et tal',
  integer: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'en gruppe af felter',
};

/** What a field holds, fx »tekst« or »et tal«. */
export function describeType(field: SchemaNode | undefined): string {
  return typeWords[field?.type ?? ''] ?? 'det, der skal stå';
}

/** What is wrong with the type of a value, and how to write it instead. */
export function explainType(
  expected: string,
  value: unknown,
  field: SchemaNode | undefined,
): string {
  const type = field?.type === 'integer' || expected === 'int' ? 'integer' : expected;
  const problem = `skal være ${typeWords[type] ?? 'noget andet'}`;
  switch (type) {
    case 'string':
      return `${problem}. ${remedyForText(value)}`;
    case 'number':
      return `${problem}. Skriv kun tallet, med punktum som komma og uden anførselstegn`;
    case 'integer':
      return `${problem}. Skriv det uden komma, punktum og anførselstegn`;
    case 'boolean':
      return `${problem}. Skriv true for ja og false for nej, uden anførselstegn`;
    case 'array':
      if (typeof value === 'string' && /^[–—−•·●▪\uF0B7]/.test(value))
        return `${problem}. »${value.slice(0, 1)}« er ikke en bindestreg: Skriv en almindelig bindestreg og et mellemrum foran hvert punkt`;
      return `${problem}. Skriv hvert punkt på sin egen linje med bindestreg og mellemrum foran`;
    case 'object':
      return `${problem}. Skriv ${keysOf(field)} på hver sin linje, rykket to mellemrum ind`;
    default:
      return `${problem}. Se, hvordan feltet er skrevet i en anden fil`;
  }
}

function remedyForText(value: unknown): string {
  if (Array.isArray(value)) return 'Fjern bindestregerne eller de kantede parenteser';
  // In a list, `- Vi siger: hej` is a field called »Vi siger« to YAML.
  if (typeof value === 'object' && !(value instanceof Date))
    return 'Sæt anførselstegn om hele teksten, når der er kolon i den';
  return 'Sæt anførselstegn om';
}

function keysOf(field: SchemaNode | undefined): string {
  const keys = Object.keys(field?.fields ?? {});
  return keys.length === 0 ? 'felterne' : keys.join(', ');
}
