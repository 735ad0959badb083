import { textAt } from '../check/raw-value.ts';
import type { EntryContent } from '../editing/entry-text.ts';
import { type Fields, type FieldValue, isGroup } from '../editing/field-value.ts';
import { readMarkedHeading } from '../domain/papers/paper-mark.ts';

/** Where a paper comes from. */
interface Origin {
  /** Whether words name the municipality, its towns or its places. */
  isLocal: (text: string) => boolean;
  /** The title of its site. */
  site: string;
}

/**
 * A paper as every municipality can use it: what is proposed, without what one municipality did, and with the sources that
 * tell of the law. Its last source is the site it is from, after those it was from before, since its words are. Undefined where nothing is left.
 */
export function makePaperGeneral(
  { fields, body }: EntryContent,
  { isLocal, site }: Origin,
): EntryContent | undefined {
  const general = pruneSections(body, isLocal);
  const summary = keepSentences(textAt(fields, 'resume') ?? '', isLocal);
  if ((general === '' && fields['trin'] === undefined) || summary === '') return undefined;
  const sources = listOf(fields['kilder']);
  const pointedAt = new Set(numbersIn(fields['trin']));
  // What no step points at and tells of no law was behind what one municipality did.
  const kept = sources.filter((source, at) => {
    const told = JSON.stringify(source);
    if (isLocal(told)) return false;
    // Whoever it was taken from before wrote it, and is named on.
    return isOrigin(source, fields) || pointedAt.has(at + 1) || law.test(told);
  });
  const renumber = (value: FieldValue | undefined): FieldValue =>
    listOf(value).flatMap((number) => {
      const at = kept.indexOf(sources[Number(number) - 1] ?? '');
      return at < 0 ? [] : [at + 1];
    });
  const steps = listOf(fields['trin']).map((step) =>
    isGroup(step)
      ? {
          ...step,
          svar: listOf(step['svar']).map((answer) =>
            isGroup(answer) && answer['kilder'] !== undefined
              ? { ...answer, kilder: renumber(answer['kilder']) }
              : answer,
          ),
        }
      : step,
  );
  return {
    fields: {
      ...fields,
      resume: summary,
      // Its own figures over the years stay with the municipality.
      tidslinje: undefined,
      ...(steps.length > 0 ? { trin: steps } : {}),
      kilder: [...kept, { titel: nameOrigin(fields, site) }],
    },
    body: general,
  };
}

/** What a paper is called as a source: the site it is from, and its title there. */
export const nameOrigin = (fields: Fields, site: string): string =>
  `${site}: ${textAt(fields, 'titel') ?? ''}`;

/** Whether a source is the site that the paper itself was once taken from. */
const isOrigin = (source: FieldValue, fields: Fields): boolean =>
  isGroup(source) &&
  source['url'] === undefined &&
  (textAt(source, 'titel') ?? '').endsWith(`: ${textAt(fields, 'titel') ?? ''}`);

const law = /§|\b(?:lov|LBK|bekendtgørelse)/i;

/** The numbers of sources that the answers of steps point at. */
const numbersIn = (steps: FieldValue | undefined): number[] =>
  listOf(steps)
    .flatMap((step) => (isGroup(step) ? listOf(step['svar']) : []))
    .flatMap((answer) => (isGroup(answer) ? listOf(answer['kilder']).map(Number) : []));

const listOf = (value: FieldValue | undefined): FieldValue[] =>
  Array.isArray(value) ? [...(value as readonly FieldValue[])] : [];

const keepSentences = (text: string, isLocal: Origin['isLocal']): string =>
  text
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => !isLocal(sentence))
    .join(' ');

/** Without what was done, and without the paragraphs, points and rows that name the municipality. */
function pruneSections(body: string, isLocal: Origin['isLocal']): string {
  return body
    .split(/^(?=## )/m)
    .flatMap((section) => {
      const [heading = '', ...blocks] = section.trim().split(/\n{2,}/);
      if (readMarkedHeading(heading.replace(/^## /, ''))?.mark === 'done') return [];
      const kept = blocks.map((block) => keepLines(block, isLocal)).filter(Boolean);
      return kept.length === 0 || isLocal(heading) ? [] : [heading, ...kept];
    })
    .join('\n\n');
}

/** A point of a list and a row of a table can go alone; a paragraph goes whole, and a quote too. */
function keepLines(block: string, isLocal: Origin['isLocal']): string {
  const lines = block.split('\n');
  if (!lines.every((line) => /^(?:[-|]|\d+\.) ?/.test(line))) return isLocal(block) ? '' : block;
  const kept = lines.filter((line) => !isLocal(line));
  const isTable = lines[0]?.startsWith('|') ?? false;
  return isTable && (kept[0] !== lines[0] || kept.length < 3) ? '' : kept.join('\n');
}
