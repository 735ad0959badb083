import type { ContentLink, LinkLocation } from '../check/list-links.ts';
import type { Answer } from './ask-links.ts';

/** An address, where it stands in the content, and what it answered. */
export interface AskedLink extends ContentLink, Answer {}

/** The addresses whose page is gone, and those that nobody could say anything of. */
export interface LinkReport {
  asked: number;
  gone: AskedLink[];
  unknown: AskedLink[];
}

/** Sorts the answers; `answers` stand in the order of `links`. */
export function reportLinks(links: readonly ContentLink[], answers: readonly Answer[]): LinkReport {
  const all = links.flatMap((link, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : [{ ...link, ...answer }];
  });
  return {
    asked: all.length,
    gone: all.filter(({ state }) => state === 'gone'),
    unknown: all.filter(({ state }) => state === 'unknown'),
  };
}

/** How a command with this report ends: 0: none is gone, 1: at least one is, 3: not one could be asked. */
export function exitCodeOf({ asked, gone, unknown }: LinkReport): number {
  if (gone.length > 0) return 1;
  return asked > 0 && unknown.length === asked ? 3 : 0;
}

/** Issue trackers take about 65,000 characters; what is over is counted, not shown. */
const mostRows = 150;

/** A place in the content as the check writes it: `file:line: field`. */
export const nameOf = ({ file, line, field }: LinkLocation): string =>
  `${line === undefined ? file : `${file}:${line}`}${field === '' ? '' : `: ${field}`}`;

/** For a terminal: a line for each location, and what it all comes to. */
export function toLines(report: LinkReport): string {
  const rows = [...report.gone, ...report.unknown].flatMap(({ address, locations, reason }) =>
    locations.map((location) => `${nameOf(location)}: ${address}: ${reason}`),
  );
  return [...rows, summarise(report)].join('\n');
}

/** For an issue: what to do, the addresses that are gone, and folded away those nobody could ask. */
export function toMarkdown(report: LinkReport): string {
  const { gone, unknown } = report;
  const parts = [summarise(report)];
  if (gone.length > 0)
    parts.push(
      'Åbn linket selv. Er siden flyttet, så skriv den nye adresse i filen. Er den væk, så find en anden kilde til ' +
        'oplysningen, eller fjern adressen og lad titel og dato stå.',
      toList(gone),
    );
  if (unknown.length > 0)
    parts.push(
      [
        `<details><summary>${count(unknown.length)} kunne ikke spørges</summary>`,
        'Serveren lukker ikke programmer ind, var nede eller kunne ikke nås. Siden kan sagtens være der.',
        toList(unknown),
        '</details>',
      ].join('\n\n'),
    );
  parts.push('Listen skrives på ny hver nat. Skriv en kommentar i stedet for at rette i den.');
  return parts.join('\n\n');
}

function toList(links: readonly AskedLink[]): string {
  const rows = links.slice(0, mostRows).map(({ address, locations, reason }) => {
    const files = locations.map((location) => `  - \`${nameOf(location)}\``);
    return [`- <${address}>: ${reason}`, ...files].join('\n');
  });
  const rest = links.length - rows.length;
  return [...rows, ...(rest > 0 ? [`- og ${rest} til`] : [])].join('\n');
}

function summarise({ asked, gone, unknown }: LinkReport): string {
  if (asked === 0) return 'Indholdet har ingen links til andre.';
  if (unknown.length === asked)
    return `Ingen af ${count(asked)} kunne spørges. Er der forbindelse til nettet?`;
  const words = [
    gone.length === 0
      ? `Ingen døde links blandt ${count(asked)}.`
      : `${gone.length} af ${count(asked)} fører ikke længere til en side.`,
    ...(unknown.length === 0 ? [] : [`${count(unknown.length)} kunne ikke spørges.`]),
  ];
  return words.join(' ');
}

const count = (number: number): string => `${number} ${number === 1 ? 'link' : 'links'}`;
