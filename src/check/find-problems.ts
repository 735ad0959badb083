import type { Problem } from './problem.ts';
import type { CheckedContent, Rule } from './rule.ts';
import { findBrokenLinks } from './rules/broken-links.ts';
import { findLockedEntries } from './rules/hidden-entries.ts';
import { findDuplicates } from './rules/duplicates.ts';
import { findFutureDates } from './rules/future-dates.ts';
import { findInvisibleCharacters } from './rules/invisible-characters.ts';
import { findPageDays } from './rules/page-days.ts';
import { findPageOverForm } from './rules/page-over-form.ts';
import { findPersonalNumbers } from './rules/personal-numbers.ts';
import { findPlaceholders } from './rules/placeholders.ts';
import { findUnmarkedParts } from './rules/unmarked-parts.ts';
import { findStrayEnterprises } from './rules/stray-enterprises.ts';
import { findSummedFigures } from './rules/summed-figures.ts';
import { findTurnedPeriods } from './rules/turned-periods.ts';
import { findUnknownDrawings } from './rules/unknown-drawings.ts';
import { findUnknownLanguages } from './rules/unknown-languages.ts';
import { findUnknownTowns } from './rules/unknown-towns.ts';
import { findUnpaidVacancies } from './rules/unpaid-vacancies.ts';
import { findWrongDeliveries } from './rules/wrong-deliveries.ts';
import { findWrongLetters } from './rules/wrong-letters.ts';
import { findCutValues } from './rules/cut-values.ts';
import { findCutNumbers } from './rules/cut-numbers.ts';
import { findTellingAddresses } from './rules/telling-addresses.ts';
import { findWrongNeighbours } from './rules/wrong-neighbours.ts';
import { findWrongOldAddresses } from './rules/wrong-old-addresses.ts';
import { findWrongPictures } from './rules/wrong-pictures.ts';
import { findWrongReferences } from './rules/wrong-references.ts';
import { findWrongRemovals } from './rules/wrong-removals.ts';
import { findWrongTowns } from './rules/wrong-towns.ts';

/** What the build refuses. Of two that speak of one field, the first is told. */
const rules: readonly Rule[] = [
  findWrongReferences,
  findFutureDates,
  findTurnedPeriods,
  findSummedFigures,
  findWrongDeliveries,
  findUnknownDrawings,
  findUnknownTowns,
  findUnknownLanguages,
  findStrayEnterprises,
  findWrongNeighbours,
  findDuplicates,
  findUnpaidVacancies,
  findWrongPictures,
  findBrokenLinks,
  findWrongOldAddresses,
  findWrongTowns,
  findWrongRemovals,
  findLockedEntries,
  findPageDays,
  findPageOverForm,
  findPersonalNumbers,
  findPlaceholders,
  findUnmarkedParts,
  findInvisibleCharacters,
  findWrongLetters,
  findCutValues,
  findCutNumbers,
  findTellingAddresses,
];

/**
 * What no single field can show: references that lead nowhere, towns nobody knows, dates still to
 * come, names used twice, pictures missing. Survives entries of any shape and never throws.
 */
export const findProblems = (content: CheckedContent): Problem[] =>
  rules.flatMap((rule) => rule(content));
