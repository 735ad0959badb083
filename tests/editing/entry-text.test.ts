import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/check/parse-yaml.ts';
import { splitFrontMatter } from '../../src/check/front-matter.ts';
import { readEntryText, rewriteEntryText, writeEntryText } from '../../src/editing/entry-text.ts';
import { type Fields, plainValue } from '../../src/editing/field-value.ts';
import { expectNone } from '../expect-none.ts';
import { anyFile, anyText, anyValue } from './make-entry.ts';

const files = ['content', 'tests/fixtures/nabokommune'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yaml)$/.test(name) && !name.includes('README'))
    .map((name) => join(folder, name)),
);

const formOf = (file: string) => (file.endsWith('.md') ? 'markdown' : 'yaml');

const lines = (text: string): string[] => text.split('\n');

/** How many lines of the one are not in the other. */
function missing(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  return one.filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  }).length;
}

/** A field with something else in it, as an editor would change it. */
function change(value: Fields[string]): unknown {
  if (typeof value === 'string') return `${value} Nyt: her.`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (!Array.isArray(value)) return { ...(value as object), ny: 'her' };
  const [first] = value as unknown[];
  return [
    ...(value as unknown[]),
    typeof first === 'number' ? 7 : typeof first === 'string' ? 'ny' : { titel: 'Ny: her' },
  ];
}

describe('the files of both municipalities', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(300);
  });

  it('are byte by byte the same when nothing is changed', () => {
    const changed = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      const entry = readEntryText(text, formOf(file));
      return rewriteEntryText(text, structuredClone(entry), formOf(file)) !== text;
    });
    expectNone(changed);
  });

  it('change by one line when one field does, whichever it is', () => {
    // Once for each field of each folder.
    const seen = new Set<string>();
    const wrong = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const entry = readEntryText(text, formOf(file));
      return Object.entries(entry.fields).flatMap(([key, value]) => {
        const place = `${file
          .split('/')
          .slice(0, -1)
          .join('/')
          .replace(/(virksomheder|partnerskaber).*/, '$1')}/${key}`;
        if (seen.has(place)) return [];
        seen.add(place);
        const fields = { ...entry.fields, [key]: change(value) } as Fields;
        const written = rewriteEntryText(text, { ...entry, fields }, formOf(file));
        const gone = missing(lines(text), lines(written));
        const came = missing(lines(written), lines(text));
        // A word more in a folded text may need a line of its own.
        return gone > 1 || came > (typeof value === 'string' ? 2 : 1)
          ? [`${file}: ${key}: -${gone} +${came}`]
          : [];
      });
    });
    expect(seen.size).toBeGreaterThan(200);
    expectNone(wrong);
  });

  it('are split as the check splits them', () => {
    const wrong = files.filter((file) => {
      if (!file.endsWith('.md')) return false;
      const text = readFileSync(file, 'utf8');
      const split = splitFrontMatter(text);
      return (
        typeof split === 'string' || split.body.trim() !== readEntryText(text, 'markdown').body
      );
    });
    expectNone(wrong);
  });
});

describe('a thousand invented files', () => {
  it('are byte by byte the same when nothing is changed', () => {
    fc.assert(
      fc.property(anyFile, ({ text, body }) => {
        const entry = readEntryText(text, 'markdown');
        expect(entry.body).toBe(body);
        expect(rewriteEntryText(text, structuredClone(entry), 'markdown')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('read as what was written into them, and keep every line of the fields that were not touched', () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), anyValue, ({ text, fields }, number, value) => {
        const entry = readEntryText(text, 'markdown');
        const { key } = fields[number % fields.length]!;
        const changed = { ...entry, fields: { ...entry.fields, [key]: plainValue(value) } };
        const written = rewriteEntryText(text, changed, 'markdown');
        expect(readEntryText(written, 'markdown')).toEqual(changed);
        const unix = written.replaceAll('\r\n', '\n');
        for (const field of fields)
          if (field.key !== key) expect(unix).toContain(field.lines.join('\n'));
        expect(written.includes('\r\n')).toBe(text.includes('\r\n'));
        expect(written.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
      }),
      { numRuns: 500 },
    );
  });

  it('lose a field with its lines, and no other', () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), ({ text, fields }, number) => {
        const entry = readEntryText(text, 'markdown');
        const { key } = fields[number % fields.length]!;
        const rest = Object.fromEntries(
          Object.entries(entry.fields).filter(([name]) => name !== key),
        );
        const written = rewriteEntryText(text, { ...entry, fields: rest }, 'markdown');
        expect(readEntryText(written, 'markdown')).toEqual({ ...entry, fields: rest });
        for (const field of fields)
          if (field.key !== key)
            expect(written.replaceAll('\r\n', '\n')).toContain(field.lines.join('\n'));
      }),
      { numRuns: 300 },
    );
  });

  it('change inside a group by its own lines: the others keep theirs', () => {
    fc.assert(
      fc.property(anyFile, anyText, ({ text }, word) => {
        const entry = readEntryText(text, 'markdown');
        for (const [key, value] of Object.entries(entry.fields)) {
          if (typeof value !== 'object' || value === null) continue;
          const inner = Object.entries(value).find(([, item]) => typeof item === 'number');
          if (inner === undefined) continue;
          const next = structuredClone(value) as Record<string, unknown>;
          next[inner[0]] = plainValue(word);
          const changed = { ...entry, fields: { ...entry.fields, [key]: next } } as typeof entry;
          const written = rewriteEntryText(text, changed, 'markdown');
          expect(readEntryText(written, 'markdown')).toEqual(changed);
          const [before, after] = [text, written].map((all) => lines(all.replaceAll('\r', '')));
          // A text with line breaks of its own stands on lines of its own.
          if (!/[\n\r]/.test(word)) expect(missing(before!, after!)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('say the same to the reader of the site', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'æ'), anyValue, { noNullPrototype: true }),
        (fields) => {
          const plain = plainValue(fields) as Fields;
          const written = writeEntryText({ fields: plain, body: '' }, 'yaml');
          expect(readEntryText(written, 'yaml').fields).toEqual(plain);
          if (Object.keys(plain).length === 0) return;
          const read = parseYaml(written);
          expect('fields' in read && plainValue(read.fields)).toEqual(plain);
        },
      ),
      { numRuns: 500 },
    );
  });
});
