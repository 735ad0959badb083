import ts from 'typescript';
import { nodesOf, parseSource } from './parse-source.ts';
import type { SourceFile } from './source-files.ts';

/**
 * The words of src/text/ that nothing shows, as `searchText.chosen`. A word counts as used where its whole path is
 * read, also through `const words = searchText` and `const { chosen } = searchText`; where a part of the path is
 * chosen at run time (`kinds[kind]`), all below it counts. Where an object of words is handed on whole, a word in it
 * counts when some other code reads a property of its name.
 * @param texts the files that hold words, each an `export const`.
 * @param readers all other files, and the same ones again where words use words.
 */
export function findUnusedWords(
  texts: readonly SourceFile[],
  readers: readonly SourceFile[],
): string[] {
  const words = texts.flatMap(parseSource).flatMap(wordsOf);
  const roots = new Set(words.map((path) => path.split('.')[0]!));
  const inner = new Set(words.flatMap(ancestorsOf));
  const trees = readers.flatMap((file) => {
    const parsed = parseSource(file);
    // The front matter of a component names what its template reads.
    const aliases = findAliases(parsed, roots);
    return parsed.map((tree) => ({ tree, aliases }));
  });
  const reads = trees.flatMap(({ tree, aliases }) => readsOf(tree, aliases));
  const whole = new Set(reads.filter(({ isWhole }) => isWhole).map(({ path }) => path));
  // What is read of a word, such as a list's `map`, reads the word.
  const read = new Set(reads.flatMap(({ path }) => [path, ...ancestorsOf(path)]));
  const handedOn = new Set(
    reads.filter(({ path, isWhole }) => !isWhole && inner.has(path)).map(({ path }) => path),
  );
  const properties = new Set(trees.flatMap(({ tree }) => propertiesOf(tree)));
  return words.filter((path) => {
    const above = ancestorsOf(path);
    if (read.has(path) || whole.has(path) || above.some((outer) => whole.has(outer))) return false;
    return !(above.some((outer) => handedOn.has(outer)) && properties.has(path.split('.').at(-1)!));
  });
}

const ancestorsOf = (path: string): string[] =>
  path.split('.').flatMap((_, at, parts) => (at === 0 ? [] : [parts.slice(0, at).join('.')]));

/** The paths of all words in a file: constants, and the properties of those that are objects. */
function wordsOf(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) &&
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      ? statement.declarationList.declarations.flatMap(({ name, initializer }) =>
          initializer ? pathsIn(name.getText(), initializer) : [],
        )
      : [],
  );
}

function pathsIn(path: string, value: ts.Expression): string[] {
  const inner = ts.isAsExpression(value) ? value.expression : value;
  if (!ts.isObjectLiteralExpression(inner)) return [path];
  return inner.properties.flatMap((property) => {
    const name = property.name;
    if (!name) return [];
    const key = `${path}.${ts.isStringLiteral(name) ? name.text : name.getText()}`;
    return ts.isPropertyAssignment(property) ? pathsIn(key, property.initializer) : [key];
  });
}

/** What a file calls parts of the words: the path behind each name. */
function findAliases(trees: readonly ts.SourceFile[], roots: Set<string>): Map<string, string> {
  const aliases = new Map([...roots].map((root) => [root, root]));
  for (const node of trees.flatMap((tree) => [...nodesOf(tree)])) {
    if (!ts.isVariableDeclaration(node) || !node.initializer) continue;
    const path = pathOf(node.initializer, aliases);
    if (path === undefined) continue;
    if (ts.isIdentifier(node.name)) aliases.set(node.name.text, path);
    else
      for (const element of node.name.elements)
        if (ts.isBindingElement(element) && ts.isIdentifier(element.name))
          aliases.set(
            element.name.text,
            `${path}.${(element.propertyName ?? element.name).getText()}`,
          );
  }
  return aliases;
}

function pathOf(node: ts.Node, aliases: Map<string, string>): string | undefined {
  if (ts.isIdentifier(node)) return aliases.get(node.text);
  if (ts.isPropertyAccessExpression(node)) {
    const outer = pathOf(node.expression, aliases);
    return outer && `${outer}.${node.name.text}`;
  }
  return undefined;
}

interface Read {
  path: string;
  /** Whether all below the path may be meant. */
  isWhole: boolean;
}

/** The longest paths that a tree reads. */
function readsOf(tree: ts.SourceFile, aliases: Map<string, string>): Read[] {
  return [...nodesOf(tree)].flatMap((node): Read[] => {
    const path = pathOf(node, aliases);
    if (path === undefined || isName(node)) return [];
    const parent = node.parent;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return [];
    if (ts.isVariableDeclaration(parent) && parent.initializer === node) return [];
    const isWhole = ts.isElementAccessExpression(parent) && parent.expression === node;
    return [{ path, isWhole }];
  });
}

/** Whether a name says what something is called here, rather than reads it. */
function isName(node: ts.Node): boolean {
  const parent = node.parent;
  return (
    ts.isImportSpecifier(parent) ||
    ts.isBindingElement(parent) ||
    ((ts.isVariableDeclaration(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertyAccessExpression(parent) ||
      ts.isJsxAttribute(parent) ||
      ts.isParameter(parent)) &&
      parent.name === node)
  );
}

/** The names of all properties that a tree reads. */
function propertiesOf(tree: ts.SourceFile): string[] {
  return [...nodesOf(tree)].flatMap((node) => {
    if (ts.isPropertyAccessExpression(node)) return [node.name.text];
    if (ts.isBindingElement(node)) return [(node.propertyName ?? node.name).getText()];
    return [];
  });
}
