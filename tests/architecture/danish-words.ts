import ts from 'typescript';
import { nodesOf, parseSource } from './parse-source.ts';
import type { SourceFile } from './source-files.ts';

/** Words that are Danish, and no word or abbreviation of English, HTML or a program. */
const danish = new Set(
  `af afsnit alle andre antal begge blev blive bliver bruge byen byer ca de deres det dette du eller er et etc
  fandt findes fik find fjern flere flyt fordi fra få gem gå gør hej hele hende her hos hun hvad hver hvis hvor
  hvordan hvornår ikke ind ingen intet ja jer jeg jeres kan kommune kommunen kontakt kort kun kunne lige liste listen
  luk læs mail med mellem mere mest mig mindre mit mod måske ned nej nogen nogle nu når ny og også om oplyst op os
  ring ryd se sted stedet steder side siden skal skriv som spørg svar sådan søg tak tal telefon til tilbage ud udskriv
  uden ukendt ved vej veje vi vil virksomhed virksomheder vis vores være`.split(/\s+/),
);

/** Attributes whose value a reader sees or hears. */
const spoken = /^(aria-(label|description|valuetext|roledescription)|title|alt|placeholder|label)$/;

/**
 * Danish that stands in code: in texts and spoken attributes of a template every word, elsewhere a text with Danish
 * letters or words. A text without a space is the name of something, not words for a reader (`virksomhed` as a kind,
 * `om-vejviseren` as an id, an address), unless it is written like a sentence of one word.
 */
export function findDanish(file: SourceFile): string[] {
  return parseSource(file).flatMap((tree) =>
    [...nodesOf(tree)].flatMap((node) => {
      const text = textOf(node);
      if (text === undefined) return [];
      const isShown = ts.isJsxText(node) || isSpoken(node);
      return (isShown ? /\p{L}{2}/u.test(text) : isDanish(text)) ? [text.trim()] : [];
    }),
  );
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) && isImported(node)) return undefined;
  if (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node) ||
    ts.isJsxText(node)
  )
    return node.text;
  return undefined;
}

const isImported = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);

const isSpoken = (node: ts.Node): boolean =>
  ts.isJsxAttribute(node.parent) && spoken.test(node.parent.name.getText());

/** `virksomheder.csv`, `og:title`, `da-DK`, but not `Luk` or `ca.` */
const isName = (text: string): boolean =>
  /^[\w@./:#?=-]*$/.test(text) && !/^[A-Z][a-z]+$|\.$/.test(text);

function isDanish(text: string): boolean {
  if (/[æøå]/i.test(text)) return true;
  if (isName(text)) return false;
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => danish.has(word));
}
