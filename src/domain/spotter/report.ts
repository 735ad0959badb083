import { type Enquiry, enquiryFields, type EnquiryField } from '../shortlist/enquiry.ts';
import type { Spotting } from './spotting.ts';

/** A sign as the page knows it, by the key it is noted under, and the slug of the task it points at. */
interface Sign {
  key: string;
  text: string;
  task: string;
  /** Slugs of what is just that, where the task is wider; none where all of the task is meant. */
  services: readonly string[];
}

/** Something that somebody does, as the page knows it. */
export interface Offer {
  slug: string;
  /** Who, in a line. */
  line: string;
  /** Whether it is in the municipality; its own sell what is told of them. */
  isHere: boolean;
  /** Whether a reader may put it on the shortlist. */
  isListed: boolean;
  /** Whether it answers those signs alone that name it. */
  isOnlyNamed: boolean;
}

/** A kind of task as the page knows it, whatever was seen. */
export interface KnownTask extends Pick<Task, 'slug' | 'title' | 'isWanted' | 'trial'> {
  offers: readonly Offer[];
}

/** A room of the page, or a question without one: what it asks for, and its signs. */
export interface Room {
  key: string;
  title: string;
  signs: readonly Sign[];
}

/** What the page says of a kind of task, in plain words. */
export interface Task {
  slug: string;
  title: string;
  /** Who could do it, each in a line; none where nobody is known. */
  who: readonly string[];
  /** Slugs of the same. */
  offered: readonly string[];
  /** Slugs for the shortlist. */
  listed: readonly string[];
  /** Whether they are just what was seen, and not what is sold of the whole kind of task. */
  isExact: boolean;
  isWanted: boolean;
  /** The smallest thing to agree on; empty where it is left out. */
  trial: string;
}

/** A kind of task that was spotted, and by what. */
export interface SpottedTask {
  task: Task;
  signs: readonly { text: string; amount: string }[];
}

/** The kinds of task that were spotted, those with most signs first. */
export function spottedTasks(
  rooms: readonly Room[],
  tasks: readonly KnownTask[],
  spotting: Spotting,
): SpottedTask[] {
  const seen = rooms
    .flatMap(({ signs }) => signs)
    .flatMap(({ key, text, task, services }) => {
      const amount = spotting.get(key);
      return amount === undefined ? [] : [{ text, task, services, amount: amount.trim() }];
    });
  return tasks
    .map((task) => ({ task, signs: seen.filter((sign) => sign.task === task.slug) }))
    .filter(({ signs }) => signs.length > 0)
    .map(({ task, signs }) => ({ task: answerSigns(task, signs), signs }))
    .toSorted((a, b) => b.signs.length - a.signs.length);
}

/**
 * A kind of task by the signs of it that were seen. Where each names what is just that, nothing else answers them: who
 * looks for gifts is not sent to who lets cabins, though both are of one kind.
 */
function answerSigns(
  { slug, title, offers, isWanted, trial }: KnownTask,
  signs: readonly Pick<Sign, 'services'>[],
): Task {
  const isExact = signs.every(({ services }) => services.length > 0);
  const named = new Set(signs.flatMap(({ services }) => services));
  const shown = offers.filter((offer) =>
    isExact ? named.has(offer.slug) : named.has(offer.slug) || !offer.isOnlyNamed,
  );
  return {
    slug,
    title,
    who: shown.map(({ line }) => line),
    offered: shown.map((offer) => offer.slug),
    listed: shown.filter(({ isListed }) => isListed).map((offer) => offer.slug),
    isExact,
    isWanted: isExact ? !shown.some(({ isHere }) => isHere) : isWanted,
    trial,
  };
}

/** What was written in each room, beside its signs. */
export const roomNotes = (
  rooms: readonly Room[],
  spotting: Spotting,
): { title: string; note: string }[] =>
  rooms.flatMap(({ key, title }) => {
    const note = spotting.get(key)?.trim() ?? '';
    return note === '' ? [] : [{ title, note }];
  });

/** A sign in a line, with how much and how often where that is noted. */
export const signLine = ({ text, amount }: { text: string; amount: string }): string =>
  amount === '' ? text : `${text}: ${amount}`;

/** The Danish that a report is written in. */
export interface ReportWords {
  greeting: string;
  company(name: string): string;
  who(isExact: boolean): string;
  nobody: string;
  trial: string;
  notes: string;
  agreed: string;
  source(url: string): string;
}

/** A visit line by line, as a mail or a text to copy: what was seen, who could do it, what to try, what was agreed on. */
export function writeReport(
  spotted: readonly SpottedTask[],
  notes: readonly { title: string; note: string }[],
  whole: { company: string; agreed: string },
  words: ReportWords,
  address: string,
): string[] {
  const { company, agreed } = whole;
  return [
    words.greeting,
    '',
    ...(company === '' ? [] : [words.company(company), '']),
    ...spotted.flatMap(({ task, signs }) => [
      task.title.toUpperCase(),
      ...signs.map((sign) => `- ${signLine(sign)}`),
      ...(task.who.length > 0 ? [`${words.who(task.isExact)} ${task.who.join('; ')}`] : []),
      ...(task.isWanted ? [words.nobody] : []),
      ...(task.trial === '' ? [] : [`${words.trial} ${task.trial}`]),
      '',
    ]),
    ...(notes.length === 0
      ? []
      : [words.notes, ...notes.map(({ title, note }) => `- ${title}: ${note}`), '']),
    ...(agreed === '' ? [] : [words.agreed, agreed, '']),
    words.source(address),
  ];
}

/**
 * The enquiry with what was spotted in it. What the reader has written there stays, and nothing is said twice: lines that
 * stand there already are not added.
 */
export function fillEnquiry(
  enquiry: Enquiry,
  spotted: readonly SpottedTask[],
  { company, agreed }: { company: string; agreed: string },
): Enquiry {
  const signs = spotted
    .filter(({ task }) => task.listed.length > 0)
    .flatMap(({ signs: all }) => all);
  const added: Partial<Record<EnquiryField, readonly string[]>> = {
    what: [...signs.map(({ text }) => text), ...(agreed === '' ? [] : [agreed])],
    amount: signs.filter(({ amount }) => amount !== '').map(signLine),
    who: company === '' ? [] : [company],
  };
  return Object.fromEntries(
    enquiryFields.map((field) => [field, addLines(enquiry[field], added[field] ?? [])]),
  ) as Enquiry;
}

function addLines(text: string, added: readonly string[]): string {
  const lines = text.split('\n').map((line) => line.trim());
  const fresh = added.filter((line) => !lines.includes(line.trim()));
  return [...(text.trim() === '' ? [] : [text]), ...fresh].join('\n');
}
