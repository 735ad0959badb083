import { addressLine, askedForWork, entranceOf } from './contacts.ts';
import type { Enterprise, JobType } from './directory.ts';
import { tel } from './mail.ts';
import type { Municipality } from '../schema/municipality.ts';
import type { Answerer } from './contacts.ts';

/** Something an easy page says in one line, with a picture. */
export interface EasyMatter {
  matter: 'place' | 'work' | 'time' | 'money' | 'call';
  text: string;
  href?: string;
}

/** The words of the lines. */
export interface EasyWords {
  work(ways: string): string;
  hours(times: string): string;
  pay(isPaid: boolean): string;
  call(answerer: Answerer, phone: string): string;
}

/** Whom to call about work, first of all. */
function callLine(
  asked: { answerer: Answerer; entrance: { phone?: string | undefined } }[],
  words: EasyWords,
): EasyMatter[] {
  const call = asked.find(({ entrance }) => entrance.phone);
  const phone = call?.entrance.phone;
  return call && phone
    ? [{ matter: 'call', text: words.call(call.answerer, phone), href: tel(phone) }]
    : [];
}

/** What is known of an enterprise, for somebody who would like to work there. */
export function mattersOfEnterprise(
  enterprise: Enterprise,
  municipality: Municipality,
  words: EasyWords,
): EasyMatter[] {
  if (enterprise.isHistorical) return [];
  const place = addressLine(enterprise);
  const { jobTypes, openingHours } = enterprise;
  const isOpen = !enterprise.isUnclear && enterprise.pausedUntil === undefined;
  return [
    ...(place ? [{ matter: 'place' as const, text: place }] : []),
    ...(jobTypes.length > 0
      ? [
          {
            matter: 'work' as const,
            text: words.work(jobTypes.map(({ title }) => title).join(', ')),
          },
        ]
      : []),
    ...(isOpen && openingHours.length > 0
      ? [{ matter: 'time' as const, text: words.hours(openingHours.join(', ')) }]
      : []),
    ...(enterprise.pausedUntil === undefined
      ? callLine(askedForWork(enterprise, municipality), words)
      : []),
  ];
}

/** What is known of a way into work: whether it pays, and whom to call. */
export const mattersOfJobType = (
  jobType: JobType,
  municipality: Municipality,
  words: EasyWords,
): EasyMatter[] => [
  { matter: 'money', text: words.pay(jobType.isPaid) },
  ...callLine([{ answerer: 'municipality', entrance: entranceOf(jobType, municipality) }], words),
];
