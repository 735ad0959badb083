import { z } from 'astro/zod';
import fc from 'fast-check';
import { enterpriseSchema } from '../../src/schema/enterprise.ts';

/** A schema of an enterprise outside a build, where a picture is only its path. */
export const enterprise = enterpriseSchema(() => z.string());

/** The fewest fields an enterprise may have, and some more. */
export function makeEnterprise(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    navn: 'Kanten',
    art: 'vaerksted',
    resume: 'Vi laver cykler.',
    letLaest: 'Vi laver cykler.',
    kilder: [{ titel: 'Prøvekommune, Om stederne' }],
    ...more,
  };
}

/** The messages of a schema for a value; empty when it is accepted. */
export function messagesOf(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => issue.message);
}

/**
 * Anything YAML can hold, and more. YAML has no day that is not one. Left out is what Zod itself can't refuse: the check
 * does so before (tests/check/unreadable-fields.test.ts).
 */
export const anything = fc
  .oneof(fc.anything({ withNullPrototype: true }), fc.date({ noInvalidDate: true }))
  .filter(canBeMeasured);

/** Whether every `length` in a value can be compared with a number: Zod compares it without asking whose it is. */
function canBeMeasured(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  try {
    if ('length' in value) Number(value.length);
  } catch {
    return false;
  }
  return Object.values(value).every(canBeMeasured);
}
