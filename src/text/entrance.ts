import { inOnePiece } from '../domain/mail.ts';
import { answersWithin } from './phrases.ts';

/** The words around a way into the municipality. */
export const entranceText = {
  call: (phone: string) => `Ring ${inOnePiece(phone)}`,
  write: 'Skriv en mail',
  phone: 'Telefon:',
  email: 'Mail:',
  openingHours: 'Ring:',
  answersWithin,
  readMore: 'Læs mere hos kommunen',
  /** What an entrance answers about, as its heading. */
  matter: { buy: 'Vil I købe', work: 'Søger du arbejde' },
} as const;
