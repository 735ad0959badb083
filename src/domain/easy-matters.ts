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
  /** What one can say there. */
  say?: string;
}

/** The words of the lines. */
export interface EasyWords {
  work(ways: string): string;
  hours(times: string): string;
  pay(isPaid: boolean): string;
  call(answerer: Answerer, phone: string): string;
  atPlace(enterprise: Enterprise, answerer: Answerer): readonly string[];
  aboutWay(title: string): readonly string[];
}

/** Somebody to call, and the sentences for it. */
interface Called {
  answerer: Answerer;
  entrance: { phone?: string | undefined };
  said: readonly string[];
}

/** Whom to call about work, first of all, and what to say. */
export function mattersToCall(
  asked: readonly Called[],
  words: Pick<EasyWords, 'call'>,
): EasyMatter[] {
  return asked
    .flatMap(({ answerer, entrance: { phone }, said }): EasyMatter[] =>
      phone
        ? [
            {
              matter: 'call',
              text: words.call(answerer, phone),
              href: tel(phone),
              say: said.join(' '),
            },
          ]
        : [],
    )
    .slice(0, 1);
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
  const pays = new Set(jobTypes.map(({ isPaid }) => isPaid));
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
    // Where some ways pay and others do not, the page of each says so.
    ...[...pays]
      .filter(() => pays.size === 1)
      .map((isPaid) => ({ matter: 'money' as const, text: words.pay(isPaid) })),
    ...(enterprise.pausedUntil === undefined
      ? mattersToCall(
          askedForWork(enterprise, municipality).map((asked) => ({
            ...asked,
            said: words.atPlace(enterprise, asked.answerer),
          })),
          words,
        )
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
  ...mattersToCall(
    [
      {
        answerer: 'municipality',
        entrance: entranceOf(jobType, municipality),
        said: words.aboutWay(jobType.title),
      },
    ],
    words,
  ),
];
