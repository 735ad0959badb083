import { mailto } from '../mail.ts';
import { pauseOn } from '../pause.ts';
import { segmentsOf } from '../segments.ts';
import type { ShortlistEntry, ShortlistEnterprise } from './shortlist-entry.ts';

/** The fields of an enquiry, in the order they are asked and written. */
export const enquiryFields = [
  'what',
  'amount',
  'when',
  'where',
  'budget',
  'deadline',
  'who',
  'answer',
] as const;

export type EnquiryField = (typeof enquiryFields)[number];

/** What a buyer has written, just as it was typed. */
export type Enquiry = Readonly<Record<EnquiryField, string>>;

export const emptyEnquiry: Enquiry = {
  what: '',
  amount: '',
  when: '',
  where: '',
  budget: '',
  deadline: '',
  who: '',
  answer: '',
};

/** Reads what the browser has kept. Anything broken counts as not written. */
export function parseEnquiry(stored: string | null): Enquiry {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? '{}');
  } catch {
    return emptyEnquiry;
  }
  const kept =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const read = (field: EnquiryField) => {
    const text = kept[field];
    return typeof text === 'string' ? text : '';
  };
  return Object.fromEntries(enquiryFields.map((field) => [field, read(field)])) as Enquiry;
}

/** The Danish that an enquiry is written in. */
export interface EnquiryWords {
  label: Readonly<Record<EnquiryField, string>>;
  greeting: string;
  about: string;
  /** Asks the municipality to bring buyer and enterprises together, before the list of them. */
  connect: string;
  decline: string;
  source(url: string): string;
  subject(what: string): string;
  subjectEmpty: string;
  paste: readonly string[];
}

/** A finished letter: its subject on one line, and its text line by line. */
export interface Letter {
  subject: string;
  body: readonly string[];
}

/** What the letter asks for, of whom, and the page it comes from. */
interface Occasion {
  /** The services and enterprises that are asked for. */
  asked: readonly Asked[];
  /**
   * The municipality knows the enterprises and does not do the task itself; anyone is whoever gets the copied text, or
   * answers for an enterprise without being it.
   */
  receiver: 'enterprise' | 'municipality' | 'anyone';
  /** Address of the directory, so that the receiver sees where the enquiry comes from. */
  site: string;
  /** Names what is asked for without its address: many addresses make a mail too long to open from a link. */
  isShort?: boolean;
}

type Asked = Pick<ShortlistEntry, 'name' | 'url'> & { enterprise: { name: string } };

/** Writes the letter to one receiver. Fields that are empty are left out; nothing that is typed is. */
export function writeLetter(enquiry: Enquiry, occasion: Occasion, words: EnquiryWords): Letter {
  const what = oneLine(enquiry.what);
  const filled = enquiryFields.filter((field) => enquiry[field].trim() !== '');
  return {
    subject: what === '' ? words.subjectEmpty : words.subject(shorten(what)),
    body: [
      words.greeting,
      '',
      ...sayAsked(occasion, words),
      ...filled.flatMap((field) => [words.label[field], ...lines(enquiry[field]), '']),
      ...(occasion.receiver === 'municipality' ? [] : [words.decline, '']),
      words.source(occasion.site),
    ],
  };
}

function sayAsked(
  { asked, receiver, site, isShort = false }: Occasion,
  words: EnquiryWords,
): string[] {
  if (asked.length === 0) return [];
  if (receiver === 'municipality')
    return [
      words.connect,
      ...asked.map((entry) =>
        isShort
          ? withEnterprise(entry)
          : `${withEnterprise(entry)}: ${new URL(entry.url, site).href}`,
      ),
      '',
    ];
  const nameOf = receiver === 'enterprise' ? ({ name }: Asked) => name : withEnterprise;
  return [`${words.about} ${asked.map(nameOf).join(', ')}`, ''];
}

const withEnterprise = ({ name, enterprise }: Asked): string =>
  name === enterprise.name ? name : `${name} (${enterprise.name})`;

/**
 * So long an address is opened by every mail program: Outlook cuts or refuses what is longer than about
 * 2,000 characters.
 */
const longestMailto = 1800;

/** A link that opens a mail, and whether its text had to stay behind to be pasted. */
export interface MailLink {
  href: string;
  isCut: boolean;
}

/**
 * A link that opens the letter in the reader's own mail program, to one receiver and no other: the first of the ways to
 * write it that fits into a link.
 */
export function mailLink(
  address: string,
  letters: readonly [Letter, ...Letter[]],
  words: Pick<EnquiryWords, 'paste'>,
): MailLink {
  const href = letters
    .map(({ subject, body }) => mailto(address, subject, body))
    .find(({ length }) => length <= longestMailto);
  return href === undefined
    ? { href: mailto(address, letters[0].subject, words.paste), isCut: true }
    : { href, isCut: false };
}

/** The enterprise's own way first: mail, else telephone, else the municipality's entrance, else none is known. */
type Way =
  | { kind: 'mail'; address: string }
  | { kind: 'phone'; number: string }
  | { kind: 'municipality'; address: string }
  | { kind: 'paused'; lastDay: string }
  | { kind: 'closed' }
  | { kind: 'none' };

/**
 * Somebody to write to, with all that is asked: one letter however many services of an enterprise are chosen, and one
 * to the municipality about all enterprises that can't be reached themselves.
 */
export interface Receiver {
  /** One; more where the municipality is asked of them, and none where it is asked who could do the task. */
  enterprises: readonly ShortlistEnterprise[];
  entries: readonly ShortlistEntry[];
  way: Way;
}

/**
 * Who gets a letter, in the shortlist's order, each once.
 * @param today the day it is sent, YYYY-MM-DD: nobody writes to an enterprise that is paused.
 */
export function receiversOf(
  entries: readonly ShortlistEntry[],
  municipalityMail: string | undefined,
  today: string,
): Receiver[] {
  const byReceiver = Map.groupBy(entries, ({ enterprise }) =>
    wayTo(enterprise, municipalityMail, today).kind === 'municipality'
      ? undefined
      : enterprise.slug,
  );
  return [...byReceiver.values()].map((own): Receiver => {
    const bySlug = new Map(own.map(({ enterprise }) => [enterprise.slug, enterprise]));
    const enterprises = [...bySlug.values()];
    return { enterprises, entries: own, way: wayTo(enterprises[0]!, municipalityMail, today) };
  });
}

function wayTo(
  enterprise: ShortlistEnterprise,
  municipalityMail: string | undefined,
  today: string,
): Way {
  if (enterprise.isHistorical) return { kind: 'closed' };
  const lastDay = pauseOn(today, enterprise.pausedUntil);
  if (lastDay) return { kind: 'paused', lastDay };
  if (enterprise.email) return { kind: 'mail', address: enterprise.email };
  if (enterprise.phone) return { kind: 'phone', number: enterprise.phone };
  if (municipalityMail) return { kind: 'municipality', address: municipalityMail };
  return { kind: 'none' };
}

const lines = (text: string): string[] => text.trim().split(/\r\n|[\n\r\u2028\u2029]/);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A subject has at most so many characters as readers count them, and so many as an address counts them. */
const longestSubject = { characters: 60, encoded: 360 };

/** Shortens a subject, at a word where there is one. */
function shorten(text: string): string {
  const characters = segmentsOf(text, 'grapheme').map(({ segment }) => segment);
  const kept: string[] = [];
  let encoded = 0;
  for (const character of characters) {
    encoded += encodeURIComponent(character.toWellFormed()).length;
    if (kept.length >= longestSubject.characters || encoded > longestSubject.encoded) break;
    kept.push(character);
  }
  if (kept.length === characters.length) return text;
  const cut = kept.join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > 20 ? cut.slice(0, lastSpace) : cut} …`;
}
