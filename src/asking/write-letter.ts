import { escapeHtml } from '../domain/escape-html.ts';
import { mailto } from '../domain/mail.ts';
import { askPlaceText } from '../text/ask-place.ts';
import { pageActionsText } from '../text/page-actions.ts';
import type { ToldFact } from './told-facts.ts';

/** What is told of a place, and who asks it. */
export interface Question {
  name: string;
  /** Where its page is, and where it corrects that. */
  page: string;
  correct: string;
  facts: readonly ToldFact[];
  /** Each thing it makes, in a line. */
  services: readonly string[];
  /** What nobody has told. */
  untold: readonly string[];
  /** The day it last said yes, in words; undefined where it never did. */
  lastConfirmed: string | undefined;
  /** The site's name, and the address that answers go to. */
  site: string;
  answerTo: string;
}

/** A letter, as text and as markup. */
export interface Letter {
  subject: string;
  text: string;
  html: string;
}

/**
 * Writes the letter that asks a place whether what is told of it is right. One link opens an answer to the municipality
 * with the place named in it, one leads to where the place corrects its page; whoever sees no links can answer the letter itself.
 */
export function writeLetter(question: Question): Letter {
  const { name, site, page, correct, answerTo, facts, services, untold, lastConfirmed } = question;
  const words = askPlaceText;
  const actions = pageActionsText;
  const right = mailto(answerTo, actions.rightSubject(name), actions.rightBody(page));
  const said = lastConfirmed === undefined ? words.never : words.last(lastConfirmed);
  const told = facts.map(({ label, value }) => `${label}: ${value}`);
  const parts: Part[] = [
    { text: words.greeting },
    { text: `${words.lead(name, site)} ${said}` },
    { text: words.page, link: page, says: page },
    { text: words.told, items: told },
    ...(services.length > 0 ? [{ text: words.services, items: services }] : []),
    ...(untold.length > 0 ? [{ text: words.missing, items: untold }] : []),
    { text: words.right, link: right, says: words.rightLink },
    { text: words.wrong, link: correct, says: words.wrongLink },
    { text: `${words.orReply} ${words.gone}` },
    { text: words.thanks },
  ];
  return {
    subject: words.subject(name, site),
    text: parts.map(asText).join('\n\n') + '\n',
    html: `<!doctype html>\n<html lang="da"><meta charset="utf-8"><body>\n${parts.map(asMarkup).join('\n')}\n</body></html>\n`,
  };
}

/** A paragraph, with a link or a list after it. */
interface Part {
  text: string;
  link?: string;
  says?: string;
  items?: readonly string[];
}

/** The address that opens an answer is long: without markup the letter itself is answered with the same words. */
const asText = ({ text, link, says, items = [] }: Part): string => {
  if (link?.startsWith('mailto:')) return `${text} ${askPlaceText.answer(says ?? '')}`;
  return [text, ...(link === undefined ? [] : [link]), ...items.map((item) => `- ${item}`)].join(
    '\n',
  );
};

const asMarkup = ({ text, link, says = '', items = [] }: Part): string => {
  const after =
    link === undefined ? '' : `<br><a href="${escapeHtml(link)}">${escapeHtml(says)}</a>`;
  const list =
    items.length === 0
      ? ''
      : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
  return `<p>${escapeHtml(text)}${after}</p>${list}`;
};
