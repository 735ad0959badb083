import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** What GDPR, article 13, has a controller tell, each by a word that no such text can do without. */
const parts: readonly { word: RegExp; missing: string }[] = [
  { word: /dataansvarlig/i, missing: 'hvem der er dataansvarlig, med adresse' },
  {
    word: /databeskyttelsesrådgiver|\bDPO\b/i,
    missing: 'databeskyttelsesrådgiverens mail eller telefon',
  },
  { word: /artikel 6|art\. 6/i, missing: 'lovgrundlaget, fx artikel 6, stk. 1, litra e' },
  { word: /\bret til\b/i, missing: 'retten til at se, rette og få slettet oplysninger' },
  { word: /Datatilsynet/, missing: 'at man kan klage til Datatilsynet' },
];

/** A page about privacy that does not say what the law asks of it. A draft has no controller yet. */
export const findPrivacyParts: Rule = ({ entries, municipality }) => {
  if (valueAt(municipality?.fields, 'udkast') === true) return [];
  return entries
    .filter(({ collection, slug }) => collection === 'sider' && slug === 'privatliv')
    .flatMap(({ file, body }) => {
      const missing = parts.filter(({ word }) => !word.test(body)).map((part) => part.missing);
      if (missing.length === 0) return [];
      const message = `teksten mangler det, loven kræver (databeskyttelsesforordningens artikel 13): ${missing.join('; ')}. Skriv det.`;
      return [{ file, field: '', message }];
    });
};
