import { formatDate } from '../domain/dates.ts';
import type { HiddenReason } from '../domain/hide-entries.ts';
import type { Visibility } from '../schema/visibility.ts';

/** What a preview says of what readers don't see yet, or no more. */
export const previewText = {
  label: 'Forhåndsvisning',
  notice:
    'kun for jer, der skriver. Her står også udkast og det, der først vises senere eller ikke vises mere.',
  /** An entry's name with why it is hidden before it. */
  mark(reason: HiddenReason, name: string, { from, until }: Visibility): string {
    const why = {
      draft: 'Udkast',
      'not-yet': `Vises fra ${from === undefined ? '' : formatDate(from)}`,
      over: `Vist til ${until === undefined ? '' : formatDate(until)}`,
    }[reason];
    return name === '' ? why : `${why}: ${name}`;
  },
};
