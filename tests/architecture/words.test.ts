import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { findDanish } from './danish-words.ts';
import { readSources } from './source-files.ts';
import { findUnusedWords } from './unused-words.ts';

const sources = readSources('src', ['.ts', '.tsx', '.astro']);
const texts = sources.filter(({ path }) => path.startsWith('src/text/'));

/** Where Danish stands beside what it is about: what an editor is told beside the rule, or by the command that says it. */
const foldersForEditors = ['build', 'check', 'cli', 'mapmaking', 'schema', 'tables'].map(
  (folder) => `src/${folder}/`,
);

/** Single files with Danish of their own, and why. */
const others: Record<string, string> = {
  'src/domain/directory.ts': 'tells an editor which reference leads nowhere',
  'src/municipality.ts': 'tells an editor what is wrong with kommune.yaml',
  'src/today.ts': 'tells whoever builds what is wrong with their setting',
  'src/domain/unwritten.ts': 'holds what the commands write where an editor is to write',
  'src/domain/fold.ts': 'holds the letters that a query is written with',
  'src/domain/foreign-words.ts': 'holds the letters that tell Danish in a text of another language',
  'src/domain/search/stop-words.ts': 'holds the words of a query that say nothing',
};

const file = (path: string, text: string) => ({ path, text });

describe('words of the interface', () => {
  it('are all used', () => {
    expect(texts.length).toBeGreaterThan(20);
    expectNone(findUnusedWords(texts, sources).map((path) => `${path}: nothing shows it`));
  });

  it('are found unused wherever they stand', () => {
    const words = file(
      'src/text/a.ts',
      `export const aText = {
        read: 'a', dead: 'b', deadFunction: (count: number) => count,
        inner: { read: 'c', dead: 'd', deeper: { dead: 'e' } },
        aliased: { read: 'f', dead: 'g' }, chosen: { one: 'h', two: 'i' },
        given: { asked: 'j', dead: 'k' },
      } as const;
      export const deadText = 'l';`,
    );
    const reader = file(
      'src/components/A.astro',
      `---
      import { aText } from '../text/a.ts';
      const words = aText.aliased;
      const { deeper } = aText.inner;
      ---
      <p title={aText.read}>{aText.inner.read} {words.read} {aText.chosen[kind]} <B words={aText.given} /></p>`.replaceAll(
        /^ {6}/gm,
        '',
      ),
    );
    const other = file('src/components/b.ts', 'export const b = (given) => given.asked;');
    expect(findUnusedWords([words], [words, reader, other])).toEqual([
      'aText.dead',
      'aText.deadFunction',
      'aText.inner.dead',
      'aText.inner.deeper.dead',
      'aText.aliased.dead',
      'aText.given.dead',
      'deadText',
    ]);
  });

  it('stand in src/text/, not in templates or code', () => {
    const elsewhere = sources.filter(
      ({ path }) =>
        !texts.some((text) => text.path === path) &&
        !foldersForEditors.some((folder) => path.startsWith(folder)) &&
        !Object.hasOwn(others, path),
    );
    expect(elsewhere.length).toBeGreaterThan(200);
    expectNone(
      elsewhere.flatMap((source) => findDanish(source).map((text) => `${source.path}: »${text}«`)),
    );
  });

  it('have no file excused that has no Danish', () => {
    const innocent = Object.keys(others).filter(
      (path) => !sources.some((source) => source.path === path && findDanish(source).length > 0),
    );
    expectNone(innocent.map((path) => `${path}: take it off the list`));
  });

  it.each([
    ['a text in a template', 'A.astro', '---\n---\n<p>ca. {count}</p>', 'ca.'],
    ['a word without Danish letters in a template', 'A.astro', '<p>Print</p>', 'Print'],
    ['a name for the screen reader', 'A.astro', '<nav aria-label="Menu"></nav>', 'Menu'],
    ['a text in an expression', 'A.astro', "<p>{isOpen && 'Luk'}</p>", 'Luk'],
    ['a text in front matter', 'A.astro', "---\nconst a = 'Se alle';\n---\n<p>{a}</p>", 'Se alle'],
    ['a script', 'A.astro', "<script>\nalert('Prøv igen');\n</script>", 'Prøv igen'],
    ['a text in an island', 'A.tsx', 'export const A = () => <b>Udskriv</b>;', 'Udskriv'],
    ['a template in code', 'a.ts', 'export const a = (b: string) => `Ring til ${b}`;', 'Ring til'],
    ['a single word in code', 'a.ts', "export const a = 'Luk';", 'Luk'],
    ['an abbreviation in code', 'a.ts', "export const a = 'ca. ';", 'ca.'],
  ])('are found as %s', (_, name, text, found) => {
    expect(findDanish(file(`src/components/${name}`, text))).toEqual([found]);
  });

  it('are not seen in names, addresses, styles and comments', () => {
    const text = `---
import A from './kommune.ts';
// Luk døren
const kind = 'virksomhed';
const href = '/virksomheder/';
---
<!-- Luk døren -->
<p id="om-vejviseren" class="alle" title={kind} lang="da-DK">{href} · {'×'}</p>
<style>.luk { content: 'ok'; }</style>`;
    expect(findDanish(file('src/components/A.astro', text))).toEqual([]);
  });
});
