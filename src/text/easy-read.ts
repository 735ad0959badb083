import { inOnePiece } from '../domain/mail.ts';
import { jobsText } from './jobs.ts';
import type { Answerer } from '../domain/contacts.ts';
import type { Enterprise } from '../domain/directory.ts';
import { sayText } from './say.ts';

/** The words of the page /let/. */
export const easyReadText = {
  title: 'Let at læse',
  searchWords: [
    'lette ord',
    'læse let',
    'letlæst',
    'svært ved at læse',
    'læser dårligt',
    'dansk dårligt',
    'dårligt dansk',
    'nem udgave',
    'let udgave',
    'easy read',
    'easy reading',
    'easy text',
    'easy Danish',
    'easy to read',
    'plain language',
  ],
  lead: 'Her står stederne med lette ord. Tryk på et navn for at se mere.',
  description: (title: string) => `${title}: stederne i vejviseren, fortalt kort og med lette ord.`,
  call: (answerer: Answerer, phone: string) =>
    answerer === 'enterprise'
      ? `Ring til stedet: ${inOnePiece(phone)}`
      : answerer === 'municipality'
        ? `Ring til kommunen: ${inOnePiece(phone)}`
        : `Ring til ${answerer.name}: ${inOnePiece(phone)}`,
  ways: 'Spørg om:',
  work: (ways: string) => `Spørg om: ${ways}.`,
  hours: (times: string) => `Åbent: ${times}.`,
  atPlace: (enterprise: Enterprise, answerer: Answerer) =>
    sayText.aboutPlace(enterprise, answerer).call,
  aboutWay: (title: string) => sayText.aboutWay(title).call,
  pay: (isPaid: boolean) => (isPaid ? jobsText.paid : jobsText.unpaid),
} as const;
