import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expectNone } from '../expect-none.ts';
import { isSilkeborg } from '../is-silkeborg.ts';
import { readSources, stylesOf, withoutComments } from './source-files.ts';

const code = readSources('src', ['.ts', '.tsx']);
const templates = readSources('src', ['.astro']);

/** Where ready-made HTML may enter a page: each has made it safe, or got it so. */
const setsHtml = [
  'src/components/drawings/Shapes.astro',
  'src/components/drawings/Symbols.astro',
  'src/components/glossary/GlossaryEntry.astro',
  'src/components/reading/EasyFirst.astro',
  'src/components/reading/Prose.astro',
  'src/components/search/AnswerAtOnce.astro',
  'src/components/site/HeaderBar.astro',
  'src/components/ui/Element.astro',
  'src/components/ui/Once.astro',
  'src/layouts/Document.astro',
  'src/layouts/FramedPage.astro',
];

describe('names', () => {
  it('of components and layouts are in PascalCase', () => {
    const wrong = templates.filter(
      ({ path }) =>
        /^src\/(components|layouts)\//.test(path) &&
        !/^([A-Z][a-z0-9]*)+\.astro$/.test(basename(path)),
    );
    expectNone(wrong.map(({ path }) => path));
  });

  it("of classes that an island styles wherever they stand are no other component's", () => {
    const sheets = readSources('src/islands', ['.css']);
    const owned = sheets.flatMap(({ text }) =>
      // Rules of the layer itself, not of something inside something else.
      [...withoutComments(text).matchAll(/^ {2}\.([a-z-]+)(?=[\s,:{])/gm)].map(([, name]) => name),
    );
    expect(owned).toContain('shortlist');
    // The pages on which a place corrects what is told of it, a visit is noted, a statement or a frame made, bring the list's
    // sheet: their fields look like the enquiry's.
    const others = templates.filter(
      ({ path }) => !/^src\/components\/(corrections|embedding|spotter|statement)\//.test(path),
    );
    const used = others.flatMap(({ path, text }) =>
      [...text.matchAll(/\sclass="([^"]*)"/g)]
        .flatMap(([, names = '']) => names.split(' '))
        .map((name) => ({ path, name })),
    );
    expectNone(
      used
        .filter(({ name }) => owned.includes(name))
        .map(({ path, name }) => `${path}: class="${name}" is styled by an island too; rename one`),
    );
  });

  it('of TypeScript files are in kebab-case, islands in PascalCase', () => {
    const wrong = [...code, ...readSources('tests', ['.ts'])]
      .filter(({ path }) => !path.startsWith('tests/fixtures/'))
      .filter(({ path }) =>
        path.endsWith('.tsx')
          ? !/^([A-Z][a-z0-9]*)+\.tsx$/.test(basename(path))
          : !/^(\[(?:\.\.\.)?[a-z]+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9]+)*\.ts$/.test(
              basename(path),
            ),
      );
    expectNone(wrong.map(({ path }) => path));
  });

  it('say what is inside: no drawers for everything, no barrels', () => {
    const drawers = /^(utils?|helpers?|common|misc|shared|constants|types|index)\.tsx?$/;
    const wrong = [...code, ...readSources('tests', ['.ts'])].filter(({ path }) =>
      drawers.test(basename(path)),
    );
    expectNone(wrong.map(({ path }) => `${path}: name it after what it does`));
    const folders = code.filter(({ path }) =>
      /\/(utils|helpers|common|misc|lib)\//.test(dirname(path) + '/'),
    );
    expectNone(folders.map(({ path }) => path));
  });

  it('of pages are the words of their address: small letters, digits and hyphens', () => {
    const wrong = readSources('src/pages', ['.astro', '.ts']).filter(
      ({ path }) =>
        !/^src\/pages(\/(\.well-known|[a-z0-9-]+|\[(\.\.\.)?[a-z]+\]))+(\.[a-z]+)+$/.test(path),
    );
    expectNone(wrong.map(({ path }) => path));
  });
});

describe('sources', () => {
  // Names of other towns are words of the language too: Vejen, Odder, Bornholm.
  it.runIf(isSilkeborg)('belong to no municipality', () => {
    const yaml = parse(readFileSync('content/kommune/kommune.yaml', 'utf8')) as {
      kortnavn: string;
      steder: { navn: string; slug: string }[];
    };
    const name = yaml.kortnavn.toLowerCase();
    expect(name.length).toBeGreaterThan(2);
    // Short names of towns are words of any language, such as Them.
    const towns = yaml.steder
      .flatMap(({ navn, slug }) => [navn, slug])
      .filter((town) => town.length > 4);
    expect(towns.length).toBeGreaterThan(0);
    const named = new RegExp(`${name}|\\b(?:${towns.join('|')})\\b`, 'i');
    const all = [...code, ...templates, ...readSources('src/styles', ['.css'])];
    expectNone(
      all.flatMap(({ path, text }) => {
        const [found] = named.exec(`${path}\n${text}`) ?? [];
        return found === undefined ? [] : [`${path}: ${found}: put it in content/kommune/`];
      }),
    );
  });

  it('of components and layouts give the document itself no style: Astro binds every other rule to its file, not that', () => {
    expectNone(
      templates
        .filter(({ text }) =>
          /^\s*(?:html|body|:root)\b[^{}:]*\{/m.test(text.split('<style>')[1] ?? ''),
        )
        .map(({ path }) => `${path}: give the element a class, or put the rule in src/styles`),
    );
  });

  it('let ready-made HTML into a page in few places, all listed here', () => {
    const found = templates.filter(({ text }) => text.includes('set:html')).map(({ path }) => path);
    expect(found).toEqual(setsHtml);
  });

  it('have the styles of components in a layer, so that the order of files decides nothing', () => {
    const own = templates.filter(({ path }) => !path.startsWith('src/pages/'));
    const wrong = own.filter((file) => {
      const css = stylesOf(file).trim();
      return css !== '' && !css.startsWith('@layer ');
    });
    expectNone(wrong.map(({ path }) => `${path}: wrap its styles in @layer components`));
  });

  it('silence no checker', () => {
    const silencers = /@ts-(ignore|nocheck|expect-error)|eslint-disable|prettier-ignore|\bas any\b/;
    const wrong = [...code, ...templates].filter(({ text }) => silencers.test(text));
    expectNone(wrong.map(({ path }) => path));
  });
});
