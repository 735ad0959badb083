import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import type { RawEntry } from '../../src/check/problem.ts';
import { findHiddenEntries, findLockedEntries } from '../../src/check/rules/hidden-entries.ts';
import type { CheckedContent } from '../../src/check/rule.ts';
import { toSchemaNode } from '../../src/check/schema-node.ts';
import { collections } from '../../src/schema/collections.ts';
import { askOf, entry, municipalityOf } from './ask-rule.ts';

const schemas = Object.fromEntries(
  Object.entries(collections).map(([name, { fields }]) => [
    name,
    toSchemaNode(fields(() => z.string())),
  ]),
) as unknown as CheckedContent['schemas'];

const about = (rule: typeof findHiddenEntries, entries: RawEntry[], forside?: object) =>
  askOf(rule, {
    entries,
    schemas,
    ...(forside && { municipality: municipalityOf({ forside }) }),
  }).map(({ file, field, message }) => `${file}: ${field}: ${message}`);

const place = (slug: string, fields: object = {}) =>
  entry('virksomheder', slug, { art: 'cafe', ...fields });
const service = (slug: string, fields: object = {}) =>
  entry('ydelser', slug, { virksomhed: 'a', opgavetype: 'pakke', ...fields });

describe('An entry that others need', () => {
  it('cannot be hidden while somebody uses it who is no draft', () => {
    for (const hidden of [{ udkast: true }, { vises: { til: '2030-01-01' } }]) {
      const field = Object.keys(hidden)[0];
      expect(
        about(findLockedEntries, [
          entry('arter', 'cafe', hidden),
          ...'abcde'.split('').map((slug) => place(slug)),
        ]),
      ).toEqual([
        `arter/cafe.md: ${field}: kan ikke stå her, for virksomheder/a.md, virksomheder/b.md, virksomheder/c.md og 2 filer til bruger den. Slet linjen, eller skriv udkast: true der også.`,
      ]);
      expect(
        about(findLockedEntries, [entry('arter', 'cafe', hidden), place('a', { udkast: true })]),
      ).toEqual([]);
    }
    expect(
      about(findLockedEntries, [entry('opgavetyper', 'pakke', { udkast: true }), service('s')]),
    ).toHaveLength(1);
  });

  it('is a page that all others link to', () => {
    expect(
      about(findLockedEntries, [
        entry('sider', 'privatliv', { udkast: true }),
        entry('sider', 'andet', { udkast: true }),
      ]),
    ).toEqual([
      'sider/privatliv.md: udkast: kan ikke stå her, for alle sider linker til den. Slet linjen.',
    ]);
  });
});

describe('An entry that is hidden', () => {
  it('is told of, with what is hidden along', () => {
    const story = entry('partnerskaber', 'h', { parter: [{ virksomhed: 'a' }, { navn: 'b' }] });
    expect(
      about(findHiddenEntries, [place('a', { udkast: true }), service('s'), story], {
        partnerskab: 'h',
      }),
    ).toEqual([
      'virksomheder/a.md: udkast: er true, så det er ikke på siden. ydelser/s.md og partnerskaber/h.md er skjult med det. Slet linjen, når det er færdigt.',
    ]);
    expect(
      about(findHiddenEntries, [place('a', { udkast: true }), service('s', { udkast: true })])
        .length,
    ).toBe(2);
  });

  it('is told of when its time is over, and before it only where it hides others', () => {
    expect(about(findHiddenEntries, [place('a', { vises: { til: '2026-11-22' } })])).toEqual([
      'virksomheder/a.md: vises.til: »2026-11-22« er forbi, så det er ikke på siden mere. Slet filen, eller skriv en ny dag.',
    ]);
    expect(about(findHiddenEntries, [place('a', { vises: { fra: '2026-12-24' } })])).toEqual([]);
    expect(
      about(findHiddenEntries, [place('a', { vises: { fra: '2026-12-24' } }), service('s')]),
    ).toEqual([
      'virksomheder/a.md: vises.fra: »2026-12-24« er ikke kommet, så det er ikke på siden endnu. ydelser/s.md er skjult med det. Slet linjen, hvis det skal vises nu.',
    ]);
    expect(about(findHiddenEntries, [place('a', { vises: { til: '2026-11-23' } })])).toEqual([]);
  });

  it('is missed on the front page', () => {
    const figure = entry('resultater', 'r', { udkast: true });
    expect(about(findHiddenEntries, [figure], { resultater: ['r'] })[1]).toBe(
      'kommune/kommune.yaml: forside.resultater.1: »r« er ikke på siden i dag, så forsiden viser det ikke. Vælg et andet.',
    );
  });

  it('may be written in any shape', () => {
    for (const fields of [
      null,
      'x',
      { udkast: 'ja', vises: 7 },
      { vises: [] },
      { vises: { fra: {} } },
    ])
      expect(about(findHiddenEntries, [entry('sider', 'a', fields)])).toEqual([]);
  });
});
