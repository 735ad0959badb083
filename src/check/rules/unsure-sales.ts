import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** What to do about a service for sale, by the status of the enterprise that sells it. */
const remedies: Readonly<Partial<Record<string, string>>> = {
  uafklaret:
    'Ring til stedet, og skriv dets status, når I ved det. Indtil da: fjern slags, eller skriv lavet-foer.',
  historisk: 'Skriv lavet-foer, eller slet ydelsen.',
};

/** Services that are for sale from an enterprise that is closed, or that nobody knows to be open. */
export const findUnsureSales: Rule = ({ entries }) => {
  const statuses = new Map(
    entries
      .filter(({ collection }) => collection === 'virksomheder')
      .map(({ slug, fields }) => [slug, textAt(fields, 'status')]),
  );
  return entries.flatMap(({ collection, file, fields }) => {
    if (collection !== 'ydelser' || textAt(fields, 'slags') !== 'kan-koebes') return [];
    const enterprise = textAt(fields, 'virksomhed') ?? '';
    const status = statuses.get(enterprise) ?? '';
    const remedy = remedies[status];
    if (remedy === undefined) return [];
    const message = `er kan-koebes, men virksomheder/${enterprise}/ har status: ${status}. ${remedy}`;
    return [{ file, field: 'slags', message }];
  });
};
