import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { digestOf } from '../digest.ts';
import { sveltiaWords } from '../text/sveltia-words.ts';

/** Where the code of the form is kept when it has been made; never in what is published. */
const cache = resolve('node_modules/.cache/rediger');

/** The form on an editor's own machine, and the one on a site; each the name of a file in `browser/`. */
export type FormKind = 'editor' | 'hosted';

/** How many versions of a form's code are kept: the one in use, and the one before it to go back to. */
const mostKept = 2;

/** A draft that is older than this, in milliseconds, was left by somebody who was stopped. */
const oldestDraft = 3_600_000;

/** What the form is made of, beside the packages. */
const sources = ['src/editor', 'src/editing', 'src/text', 'src/routes.ts'];

/** The grammars and colours of a hundred programming languages, which no editor of texts needs. */
const programming = /^@shikijs\/(langs|themes)(\/|$)/;

/** The words of Sveltia CMS in forty other languages; it has its English ones in itself. */
const otherLanguage = /^\.\.\/locales\/(?!da\.)[\w-]+\.json$/;

const withoutOthers: Plugin = {
  name: 'rediger',
  enforce: 'pre',
  resolveId: (id) => (programming.test(id) || otherLanguage.test(id) ? '\0empty' : undefined),
  load: (id) => (id === '\0empty' ? 'export default []' : undefined),
  // Sveltia CMS has its fonts beside it, and asks another host for the same ones.
  transform: (code, id) => {
    if (id.includes('@sveltia/cms/npm/index.js'))
      return (
        code
          .replace(/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/[^)`'"]+/g, 'data:,')
          .replaceAll('https://unpkg.com/', '/nowhere/')
          // Large letters are for everybody, and a page has one main part, which is ours.
          .replaceAll('`maximum-scale=1`,', '')
          .replace(/<(\/?)main>/g, '<$1section>')
          // Nobody else is told who sits at the form: pictures of people lie with others.
          .replace(/[\w.?]+\.avatar(_url|Url)\b/g, 'void 0')
      );
    return id.includes('@sveltia/cms/locales/da.json') ? withOwnWords(code) : undefined;
  },
};

type Words = { [key: string]: Words | string };

/** The Danish of Sveltia CMS with what it lacks. */
function withOwnWords(json: string): string {
  const words = JSON.parse(json) as Words;
  for (const [key, text] of sveltiaWords) {
    const steps = key.split('.');
    const last = steps.pop()!;
    let group = words;
    for (const step of steps) group = (group[step] ??= {}) as Words;
    group[last] = text;
  }
  return JSON.stringify(words);
}

/**
 * Makes the code of the form, or finds what was made of the same sources before.
 * @returns the folder it lies in.
 */
export async function makeFormCode(kind: FormKind): Promise<string> {
  const folder = join(cache, `${kind}-${digestSources()}`);
  if (existsSync(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return folder;
  }
  const draft = join(cache, `.${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      base: kind === 'editor' ? '/app/' : './',
      plugins: [withoutOthers],
      build: {
        outDir: draft,
        emptyOutDir: true,
        // What is read once from the same machine gains nothing from being small.
        minify: kind === 'hosted',
        modulePreload: false,
        target: 'es2022',
        chunkSizeWarningLimit: 20_000,
        rolldownOptions: {
          input: { [kind]: resolve(`src/editor/browser/${kind}.ts`) },
          output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
        },
      },
    });
    // Somebody else may have made the same meanwhile.
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  removeOldCode(kind);
  return folder;
}

/** Something in the folder of made code, and when it was last used, in milliseconds. */
interface Made {
  name: string;
  used: number;
}

/** What was made of older sources, 10 MB each, and drafts that nobody finishes. */
export function findOldCode(made: readonly Made[], kind: FormKind, now: number): string[] {
  const old = made
    .filter(({ name }) => name.startsWith(`${kind}-`))
    .toSorted((one, other) => other.used - one.used)
    .slice(mostKept);
  // What has no kind in its name is from before there were two.
  const left = made.filter(({ name, used }) =>
    name.startsWith('.') ? now - used > oldestDraft : !name.includes('-'),
  );
  return [...old, ...left].map(({ name }) => name);
}

function removeOldCode(kind: FormKind): void {
  const made = readdirSync(cache).map((name) => ({
    name,
    used: statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }));
  for (const name of findOldCode(made, kind, Date.now()))
    rmSync(join(cache, name), { recursive: true, force: true });
}

function digestSources(): string {
  const files = sources.flatMap((source) =>
    source.endsWith('.ts')
      ? [source]
      : readdirSync(source, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(ts|css)$/.test(name))
          .toSorted()
          .map((name) => join(source, name)),
  );
  const form = readFileSync(resolve('node_modules/@sveltia/cms/package.json'));
  return digestOf(form, ...files.flatMap((file) => [file, readFileSync(file)])).slice(0, 16);
}

const types: Record<string, string> = {
  js: 'text/javascript;charset=utf-8',
  css: 'text/css;charset=utf-8',
  json: 'application/json',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  png: 'image/png',
};

/** Reads the files of the form's code, all at once: another version may take their folder away. */
export function readFormCode(folder: string) {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)] as const),
  );
  return (name: string): { bytes: Buffer; type: string } | undefined => {
    const bytes = files.get(name);
    const type = types[name.slice(name.lastIndexOf('.') + 1)];
    return bytes !== undefined && type !== undefined ? { bytes, type } : undefined;
  };
}
