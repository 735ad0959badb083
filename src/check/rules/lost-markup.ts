import { textTags } from '../../domain/text-tags.ts';
import { readBlocks, readTextLines, type TextLine } from '../text-lines.ts';
import { areAll, bare, bullet, dash } from '../bullets.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** What is said of a line, or nothing. */
type Explain = (line: string) => string | undefined;

const allowed = new Set<string>(textTags);

/** What to write for a tag that the site takes out. */
const insteadOf: Readonly<Record<string, string>> = {
  b: 'Skriv **ordet** med to stjerner om.',
  i: 'Skriv *ordet* med en stjerne om.',
  h1: 'Skriv ## foran overskriften.',
  h5: 'Skriv #### foran overskriften.',
  h6: 'Skriv #### foran overskriften.',
  iframe: 'Skriv et link til det i stedet.',
  video: 'Skriv et link til den i stedet.',
};

/** A tag of HTML, not an address in angle brackets. */
const tag = /<\/?([a-z][a-z\d]*(?::[a-z\d]+)?)(?=[\s/>])[^<>]*>/gi;

const explainTag: Explain = (line) => {
  for (const [written, name = ''] of line.matchAll(tag)) {
    const small = name.toLowerCase();
    if (small === 'img')
      return 'har et billede skrevet som kode. Skriv ![det, billedet viser](./navn.jpg) i stedet.';
    if (!allowed.has(small))
      return `har koden »${written}«, som siden fjerner. ${insteadOf[small] ?? 'Slet den, og skriv kun teksten.'}`;
  }
  return undefined;
};

/** Headings that are none, or that the site takes out. The page's own title is the first heading. */
const explainHeading: Explain = (line) => {
  const [, signs = '', blank = '', words = ''] = /^ {0,3}(#{1,6})([ \t]*)(\S.*)$/.exec(line) ?? [];
  if (signs === '' || (blank === '' && (signs.length === 1 ? !/^\p{Lu}/u.test(words) : false)))
    return undefined;
  const right = signs.length === 1 ? '##' : signs.length > 4 ? '####' : signs;
  if (signs === right && blank !== '') return undefined;
  return `har »${line.trim()}«, som ikke bliver en overskrift. Skriv »${right} ${words.trim()}«.`;
};

const explainFootnote: Explain = (line) => {
  const [note] = /\[\^[^\]\s]+\]/.exec(line) ?? [];
  return note === undefined
    ? undefined
    : `har fodnoten »${note}«, som siden ikke kan vise. Skriv det i teksten, og kilden under kilder.`;
};

/** What Markdown would have read, had it not been written with a blank too many or too few. */
const explainLeftover: Explain = (line) => {
  const [box] = /^\s*[-*+] \[[ xX]\] /.exec(line) ?? [];
  if (box !== undefined) return `har »${box.trim()}«, som siden ikke viser. Skriv kun »-« foran.`;
  const [twice] = /&amp;(?:#?\w{2,8});/.exec(line) ?? [];
  if (twice !== undefined)
    return `viser »${twice.replace('amp;', '')}« på siden, som det står. Skriv bogstavet selv.`;
  const [wiki] = /\[\[[^\]]+\]\]/.exec(line) ?? [];
  return wiki === undefined
    ? undefined
    : `har »${wiki}«, som ikke bliver et link. Skriv [ord](/virksomheder/navn/).`;
};

const explains: readonly Explain[] = [explainTag, explainHeading, explainFootnote, explainLeftover];

/** What several lines make together. */
function explainBlock(block: readonly TextLine[]): [TextLine, string][] {
  const found: [TextLine, string][] = [];
  const add = (line: TextLine | undefined, message: string): void => {
    if (line !== undefined) found.push([line, message]);
  };
  const marked = block.find(({ text }) => bullet.test(text) || /\S.*[•▪●].*[•▪●]/u.test(text));
  add(
    marked ?? areAll(block, dash) ?? areAll(block, bare),
    'har punkter, der løber sammen på siden. Begynd hver linje med en bindestreg og et mellemrum: »- «.',
  );
  const columns = block.filter(({ text }) => /\S\t+\S/.test(text));
  add(
    columns.length >= 2 ? columns[0] : undefined,
    'har kolonner fra et regneark, der løber sammen på siden. Lav en tabel med streger (|) imellem, eller en liste.',
  );
  const rows = block.filter(({ text }) => /^\s*\|.+\|\s*$/.test(text));
  const hasRule = block.some(({ text }) =>
    /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/.test(text),
  );
  add(
    rows.length >= 2 && !hasRule ? rows[0] : undefined,
    'har en tabel uden linjen under overskrifterne. Skriv fx | --- | --- | som linje nummer to.',
  );
  for (const [index, line] of block.entries()) {
    const above = block[index - 1];
    if (above === undefined || !/^ {0,3}(?:-{2,}|=+)[ \t]*$/.test(line.text)) continue;
    if (/^\s*(?:[|#>]|[-*+] |\d+[.)] )/.test(above.text)) continue;
    add(
      above,
      line.text.trim().startsWith('=')
        ? `har »${above.text.trim()}« med === under, som ikke bliver en overskrift. Skriv ## foran, og slet stregen.`
        : `har »${above.text.trim()}« lige over en linje med ${line.text.trim()}, og så bliver den en overskrift. Sæt en tom linje imellem; er den en overskrift, så skriv ## foran, og slet stregen.`,
    );
  }
  add(
    areShortLines(block) ? block[0] : undefined,
    'har korte linjer, der løber sammen til én på siden. Begynd hver linje med en bindestreg og et mellemrum, eller sæt en tom linje imellem.',
  );
  add(
    findOpenStars(block),
    'har stjerner (**), som står på siden, som de er. Der skal ikke være mellemrum inden for stjernerne, og der skal være det uden for dem.',
  );
  return found;
}

/** Whether lines were meant to stand below each other: an address, a list of names. Prose is set in longer ones. */
const areShortLines = (block: readonly TextLine[]): boolean =>
  block.length >= 3 &&
  block.every(
    ({ text }) => /^[\p{Lu}\d].{1,43}[^\s.,;:!?\\–-]$/u.test(text) && !/^\d+[.)] /.test(text),
  );

/** The line of a `**` that neither opens nor closes anything, by the rules of CommonMark for what may do either. */
function findOpenStars(block: readonly TextLine[]): TextLine | undefined {
  const open: TextLine[] = [];
  for (const line of block)
    for (const { index } of line.text.matchAll(/(?<![*\\])\*\*(?!\*)/g)) {
      const before = line.text[index - 1] ?? ' ';
      const after = line.text[index + 2] ?? ' ';
      const isMark = (sign: string) => /[\p{P}\p{S}]/u.test(sign);
      const isBlank = (sign: string) => /\s/.test(sign);
      const opens = !isBlank(after) && (!isMark(after) || isBlank(before) || isMark(before));
      const closes = !isBlank(before) && (!isMark(before) || isBlank(after) || isMark(after));
      if (closes && open.length > 0) open.pop();
      else if (opens) open.push(line);
      else return line;
    }
  return open[0];
}

/** A paragraph that is set in by four blanks: Markdown takes it for code. */
function findCode(body: string): TextLine[] {
  const lines = readTextLines(body);
  return lines.filter(({ text }, index) => {
    if (!/^(?: {4,}|\t)(?![-*+] |\d+[.)] )\S/.test(text)) return false;
    const before = lines.slice(0, index);
    if (before.at(-1)?.text.trim() !== '' && before.length > 0) return false;
    // Under an item of a list it belongs to the item.
    const above = before.findLast((line) => line.text.trim() !== '');
    return above === undefined || !/^\s*(?:[-*+]|\d+[.)]) |^\s+\S/.test(above.text);
  });
}

/** What an editor wrote into a text and no page shows as it was meant: lost headings, lists, notes and codes. */
export const findLostMarkup: Rule = ({ files }) =>
  files.flatMap(({ file, body }): Problem[] => {
    if (body.trim() === '') return [];
    const toProblem = ({ bodyLine }: TextLine, message: string): Problem => ({
      file,
      field: '',
      bodyLine,
      message: `teksten ${message}`,
    });
    return [
      ...readTextLines(body).flatMap((line) =>
        explains.flatMap((explain) => {
          const message = line.text === '' ? undefined : explain(line.text);
          return message === undefined ? [] : [toProblem(line, message)];
        }),
      ),
      ...readBlocks(body).flatMap((block) =>
        explainBlock(block).map(([line, message]) => toProblem(line, message)),
      ),
      ...findCode(body)
        .slice(0, 1)
        .map((line) =>
          toProblem(
            line,
            'er rykket ind med fire mellemrum og bliver vist som kode. Slet mellemrummene først på linjen.',
          ),
        ),
    ];
  });
