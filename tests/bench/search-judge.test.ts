import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { GeneratedQuery } from '../browser/golden/golden-query.ts';
import { generatedQueries } from '../browser/golden/generated.ts';
import { createJudge } from '../browser/golden/judge-generated.ts';
import { writeContent } from './generate-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeContent(folder, 40);
const judge = createJudge(folder);

const ask = (fields: Partial<GeneratedQuery>): GeneratedQuery => ({
  query: '',
  sort: 'synonym',
  ...fields,
});

describe('the judge of generated content', () => {
  test('knows answers to nearly all golden queries among few enterprises', () => {
    const answerable = generatedQueries.filter((query) => judge.isAnswerable(query));
    expect(answerable.length).toBeGreaterThan(0.9 * generatedQueries.length);
  });

  test('takes a task type for its own page, not for that of another of its trade', () => {
    const query = ask({ task: 'cykler', also: ['metal-og-svejs'] });
    expect(judge.isRight(query, '/opgaver/cykler/')).toBe(true);
    expect(judge.isRight(query, '/opgaver/metal-og-svejs/')).toBe(false);
  });

  test('takes no page without a town for one in a town', () => {
    const query = ask({ task: 'goere-rent', town: 'oesloekke' });
    expect(judge.isRight(query, '/opgaver/goere-rent/')).toBe(false);
  });

  test('finds one enterprise by its name, and what it sells', () => {
    const query = ask({ enterprise: 'falsbenet' });
    expect(judge.isRight(query, '/virksomheder/falsbenet/')).toBe(true);
    expect(judge.isRight(query, '/virksomheder/poteklubben/')).toBe(false);
  });

  test('knows nothing of pages that are not there', () => {
    expect(judge.isRight(ask({ task: 'cykler' }), '/opgaver/findes-ikke/')).toBe(false);
  });
});
