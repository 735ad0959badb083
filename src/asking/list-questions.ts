import { isToBeAsked, lastConfirmation } from '../check/confirmation-age.ts';
import type { Content } from '../check/read-content.ts';
import { textAt, valueAt } from '../check/raw-value.ts';
import { fieldsOf } from '../schema/json-schema.ts';
import { routes } from '../routes.ts';
import { formatDate } from '../domain/dates.ts';
import { listToldFacts, listUntold, type NameOf } from './told-facts.ts';
import type { Question } from './write-letter.ts';

/** A place to ask, and where the letter goes. */
export interface PlaceToAsk {
  slug: string;
  name: string;
  /** A mail of the place; undefined where none is known: it has to be called. */
  email: string | undefined;
  phone: string | undefined;
  question: Question;
}

/**
 * The places that have not said for so many months that what is told of them is right, or never did, in order of slug.
 * Closed ones are not asked: nobody is left to answer; nor are drafts, which they can't see.
 * @param today YYYY-MM-DD.
 * @param months after how many months a place is asked again.
 */
export function listPlacesToAsk(content: Content, today: string, months: number): PlaceToAsk[] {
  const { entries, municipality } = content;
  const site = textAt(municipality?.fields, 'sidetitel') ?? '';
  const answerTo = textAt(municipality?.fields, 'kontakt', 'email') ?? '';
  const home = (textAt(municipality?.fields, 'domaene') ?? '').replace(/\/$/, '');
  const schema = fieldsOf('virksomheder');
  const nameOf: NameOf = (collection, slug) => {
    const entry = entries.find((one) => one.collection === collection && one.slug === slug);
    return textAt(entry?.fields, 'titel') ?? textAt(entry?.fields, 'navn');
  };
  return entries.flatMap(({ collection, slug, fields }): PlaceToAsk[] => {
    const isAsked = isToBeAsked(fields) && valueAt(fields, 'udkast') !== true;
    if (collection !== 'virksomheder' || !isAsked) return [];
    const last = lastConfirmation(fields, today);
    if (last !== undefined && last.months < months) return [];
    const name = textAt(fields, 'navn') ?? slug;
    const of = (key: 'email' | 'telefon') =>
      textAt(fields, 'kontakt', key) ??
      textAt(fields, 'kontakt', 'job', key) ??
      textAt(fields, 'kontakt', 'salg', key);
    const written = fields as Readonly<Record<string, unknown>>;
    const services = entries.filter(
      (one) => one.collection === 'ydelser' && textAt(one.fields, 'virksomhed') === slug,
    );
    return [
      {
        slug,
        name,
        email: of('email'),
        phone: of('telefon'),
        question: {
          name,
          page: home + routes.enterprise(slug),
          correct: home + routes.corrections(slug),
          facts: listToldFacts(written, schema, nameOf),
          services: services.map((one) =>
            [textAt(one.fields, 'titel'), textAt(one.fields, 'prisgrundlag')]
              .filter((part) => part !== undefined)
              .join(': '),
          ),
          untold: listUntold(written, schema),
          lastConfirmed: last && formatDate(last.date),
          site,
          answerTo,
        },
      },
    ];
  });
}
