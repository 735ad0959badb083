import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldTables, withFieldTables } from '../../src/cli/fields.ts';

/** The editors' guide comes with the content; a municipality may leave it out. */
const guide = 'content/README.md';
const hasGuide = existsSync(guide);
const readme = hasGuide ? readFileSync(guide, 'utf8') : '';

describe('the tables of fields in content/README.md', () => {
  it.runIf(hasGuide)('say what the schema says', () => {
    const message = 'content/README.md: tabellerne er ikke som felterne. Kør npm run fields.';
    expect(withFieldTables(readme) === readme, message).toBe(true);
  });

  it('explain every field, the inner ones too', () => {
    const rows = fieldTables().match(/^\| `.*$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => / \| *\|$/.test(row))).toEqual([]);
    expect(rows.some((row) => row.startsWith('| `adresse.by` | ja |'))).toBe(true);
    expect(rows.some((row) => row.startsWith('| `kontakt.salg.telefon` | nej |'))).toBe(true);
    expect(rows.some((row) => row.startsWith('| `kilder.titel` | ja |'))).toBe(true);
  });

  it('leave the words around them alone', () => {
    expect(withFieldTables('før\n<!-- felter -->\ngammelt\n<!-- /felter -->\nefter')).toBe(
      `før\n<!-- felter -->\n\n${fieldTables()}\n\n<!-- /felter -->\nefter`,
    );
  });

  it('are not written into a file without the two marks', () => {
    expect(() => withFieldTables('ingen mærker')).toThrow('mangler linjen <!-- felter -->');
  });

  it.runIf(hasGuide)('stand in a guide short enough to be read', () => {
    const words = readme.slice(0, readme.indexOf('<!-- felter -->'));
    expect(words.split('\n').length).toBeLessThanOrEqual(150);
  });
});
