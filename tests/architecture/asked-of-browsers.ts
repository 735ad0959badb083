import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData, CompatStatement } from '@mdn/browser-compat-data';
import ts from 'typescript';
import { oldestBrowsers } from '../../src/build/oldest-browsers.ts';
import { nodesOf } from './parse-source.ts';

/** Read from the disk: as a module, Vitest would write its fifteen megabytes anew before they are read. */
const bcd = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as CompatData;

/** Something a script asks of its browser, and where. */
export interface Asked {
  /** As `Element.checkVisibility`, or a global's name. */
  name: string;
  path: string;
}

const names = { ...oldestBrowsers, safari_ios: oldestBrowsers.ios, ios: undefined };

/** Whether all of the oldest browsers have it, under its own name and without a switch. */
function isOld({ support }: CompatStatement): boolean {
  return Object.entries(names).every(([name, oldest]) => {
    if (oldest === undefined) return true;
    const found = [support[name as keyof typeof support] ?? []].flat();
    return found.some(
      ({ version_added: added, version_removed: removed, flags, alternative_name, prefix }) =>
        !flags &&
        !alternative_name &&
        !prefix &&
        isBy(added, oldest) &&
        (removed === undefined || !isBy(removed, oldest)),
    );
  });
}

const isBy = (version: unknown, oldest: number): boolean =>
  typeof version === 'string' && Number.parseFloat(version.replace('≤', '')) <= oldest;

type Entry = Record<string, { __compat?: CompatStatement }> & { __compat?: CompatStatement };

const interfaces = {
  ...(bcd.api as unknown as Record<string, Entry>),
  ...(bcd.javascript['builtins'] as unknown as Record<string, Entry>),
  ...(bcd.javascript['builtins']?.['Intl'] as unknown as Record<string, Entry>),
};

/** What the data say of a member; of a mixin's, which stands under each interface that has it, the best of them. */
function isOldMember(owner: string, member: string): boolean {
  const of = (entry: Entry | undefined) =>
    entry?.[member]?.__compat ?? entry?.[`${member}_static`]?.__compat;
  const name = owner.replace(/^Readonly(?=Array|Map|Set)/, '').replace(/Constructor$/, '');
  const own = of(interfaces[name]);
  if (own) return isOld(own);
  const global = interfaces[member]?.__compat;
  const others = [global, ...Object.values(interfaces).map(of)].filter(
    (each) => each !== undefined,
  );
  return others.length === 0 || others.some(isOld);
}

/** A name that stands in `'name' in something` is asked for before it is used, and so is one before `?.` or after `typeof`. */
function isGuarded(node: ts.Node, name: string, text: string): boolean {
  const { parent } = node;
  const isOptional =
    (ts.isPropertyAccessExpression(parent) || ts.isCallExpression(parent)) &&
    parent.expression === node &&
    parent.questionDotToken !== undefined;
  return isOptional || ts.isTypeOfExpression(parent) || text.includes(`'${name}' in `);
}

/**
 * What the files, and all they import from `src/`, ask of a browser that the oldest do not have. Types say whose a name
 * is: a method of our own that happens to be called like one of the browser's is not taken for it.
 */
export function findNewer(files: readonly string[]): Asked[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
    ts.sys,
    '.',
  );
  // Scripts of a page know nothing of Node: without its types there is a hundred files less to read.
  const program = ts.createProgram(files, { ...options, skipLibCheck: true, types: [] });
  const checker = program.getTypeChecker();
  const found: Asked[] = [];
  const ownerOf = (symbol: ts.Symbol | undefined): string | undefined => {
    const declaration = symbol?.declarations?.find((each) =>
      program.isSourceFileDefaultLibrary(each.getSourceFile()),
    );
    if (!declaration) return undefined;
    const { parent } = declaration;
    if (ts.isInterfaceDeclaration(parent)) return parent.name.text;
    return ts.isVariableDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)
      ? ''
      : undefined;
  };
  for (const source of program.getSourceFiles()) {
    const path = source.fileName.replace(`${process.cwd()}/`, '');
    if (!path.startsWith('src/')) continue;
    const note = (node: ts.Node, member: ts.Identifier, symbol: ts.Symbol | undefined) => {
      const owner = ownerOf(symbol);
      if (owner === undefined || isGuarded(node, member.text, source.text)) return;
      const isFine =
        owner === ''
          ? isOld(interfaces[member.text]?.__compat ?? everywhere)
          : isOldMember(owner, member.text);
      if (!isFine)
        found.push({ name: owner === '' ? member.text : `${owner}.${member.text}`, path });
    };
    for (const node of nodesOf(source)) {
      if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name))
        note(node, node.name, checker.getSymbolAtLocation(node.name));
      else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression))
        note(node.expression, node.expression, checker.getSymbolAtLocation(node.expression));
      else if (
        ts.isIdentifier(node) &&
        ts.isCallExpression(node.parent) &&
        node.parent.expression === node
      )
        note(node, node, checker.getSymbolAtLocation(node));
      else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const key = node.propertyName ?? node.name;
        if (ts.isIdentifier(key))
          note(node, key, checker.getTypeAtLocation(node.parent).getProperty(key.text));
      }
    }
  }
  return found;
}

const everywhere = {
  support: Object.fromEntries(Object.keys(names).map((name) => [name, { version_added: '1' }])),
} as unknown as CompatStatement;

/**
 * Names of members of the language's own objects that a text calls and the oldest browsers lack. A built file has no
 * types: a name that an older member has as well is not told, nor what Temporal and iterators have, whose names are
 * everybody's.
 */
export function findNewerBuiltIns(text: string): string[] {
  newerBuiltIns ??= readNewerBuiltIns();
  const names = newerBuiltIns;
  return [...text.matchAll(/\.(\w+)\s*\(/g)]
    .map(([, name = '']) => name)
    .filter((name) => names.has(name));
}

let newerBuiltIns: ReadonlySet<string> | undefined;

/** Whose members have names that many things have. */
const everybodys = /^(Temporal|Iterator|Intl|(Async)?DisposableStack)$/;

function readNewerBuiltIns(): ReadonlySet<string> {
  const old = new Set<string>();
  const newer = new Set<string>();
  const note = (entry: Entry): void => {
    for (const [member, each] of Object.entries(entry) as [
      string,
      { __compat?: CompatStatement },
    ][])
      if (each.__compat) (isOld(each.__compat) ? old : newer).add(member.replace(/_static$/, ''));
  };
  for (const [owner, entry] of Object.entries(interfaces)) if (!everybodys.test(owner)) note(entry);
  const builtIns = bcd.javascript['builtins'] as unknown as Record<string, Entry>;
  const ofLanguage = new Set(
    Object.entries({ ...builtIns, ...(builtIns['Intl'] as unknown as Record<string, Entry>) })
      .filter(([owner]) => !everybodys.test(owner))
      .flatMap(([, entry]) => Object.keys(entry))
      .map((member) => member.replace(/_static$/, '')),
  );
  return new Set([...newer].filter((name) => ofLanguage.has(name) && !old.has(name)));
}
