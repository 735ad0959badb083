import type { Problem } from './problem.ts';
import type { CheckedContent } from './rule.ts';
import { findAcrossTheBorder } from './rules/across-the-border.ts';
import { findClosedVacancies } from './rules/closed-vacancies.ts';
import { findEmptyFields } from './rules/empty-fields.ts';
import { findEndedPauses } from './rules/ended-pauses.ts';
import { findHiddenComments } from './rules/hidden-comments.ts';
import { findUnseenCharacters } from './rules/unseen-characters.ts';
import { findHiddenEntries } from './rules/hidden-entries.ts';
import { findGoneRules } from './rules/gone-rules.ts';
import { findNotesToSelf } from './rules/placeholders.ts';
import { findStampsInWords } from './rules/stamps-in-words.ts';
import { findEventsWithoutYear } from './rules/events-without-year.ts';
import { findMisplacedFigures } from './rules/misplaced-figures.ts';
import { findMissingOutcomes } from './rules/missing-outcomes.ts';
import { findOwnEvidence } from './rules/own-evidence.ts';
import { findPersonalNames } from './rules/personal-names.ts';
import { findNeighboursInOwnTowns } from './rules/neighbours-in-own-towns.ts';
import { findUnsoldExamples } from './rules/unsold-examples.ts';
import { findGaps } from './rules/gaps.ts';
import { findHardTexts } from './rules/hard-texts.ts';
import { findLongWords } from './rules/long-words.ts';
import { findMissingContacts } from './rules/missing-contacts.ts';
import { findOldChecks } from './rules/old-checks.ts';
import { findOldConfirmations } from './rules/old-confirmations.ts';
import { findOldStatement } from './rules/old-statement.ts';
import { findPrivateMails } from './rules/private-mails.ts';
import { findPrivacyParts } from './rules/privacy-parts.ts';
import { findOutsidersSentences } from './rules/outsiders-sentences.ts';
import { findUncountedGoals } from './rules/uncounted-goals.ts';
import { findUnclearStatus } from './rules/unclear-status.ts';
import { findUncheckedContacts } from './rules/unchecked-contacts.ts';
import { findUnfinishedLanguages } from './rules/unfinished-languages.ts';
import { findUnfinishedTakeover } from './rules/unfinished-takeover.ts';
import { findUnhelpfulNegatives } from './rules/unhelpful-negatives.ts';
import { findUncommonWords } from './rules/uncommon-words.ts';
import { findUnexplainedAbbreviations } from './rules/unexplained-abbreviations.ts';
import { findBareEntrances } from './rules/bare-entrances.ts';
import { findLongPauses } from './rules/long-pauses.ts';
import { findOddAddresses } from './rules/odd-addresses.ts';
import { findUnknownMunicipalities } from './rules/unknown-municipalities.ts';
import { findUnsureSales } from './rules/unsure-sales.ts';
import { findEarlyOutcomes } from './rules/early-outcomes.ts';
import { findOldAmounts } from './rules/old-amounts.ts';
import { findPastOpenDays } from './rules/past-open-days.ts';
import { findPastExpectations } from './rules/past-expectations.ts';
import { findMarkedUpFields } from './rules/marked-up-fields.ts';
import { findLostMarkup } from './rules/lost-markup.ts';
import { findGluedSentences } from './rules/glued-sentences.ts';
import { findTracedAddresses } from './rules/telling-addresses.ts';
import { findOddQuotes } from './rules/odd-quotes.ts';
import { findMisfitAddresses } from './rules/misfit-addresses.ts';
import { findCopiedTexts } from './rules/copied-texts.ts';
import { findSplitMeasures } from './rules/split-measures.ts';
import { findOddValues } from './rules/odd-values.ts';
import { findPictureWords } from './rules/picture-words.ts';
import { findLostAddresses } from './rules/lost-addresses.ts';
import { findUnclearSums } from './rules/unclear-sums.ts';

/** What is told without stopping the build. */
const rules = {
  findLostAddresses,
  findHiddenEntries,
  findUncheckedContacts,
  findUnfinishedTakeover,
  findOutsidersSentences,
  findPrivacyParts,
  findUnclearStatus,
  findUnsureSales,
  findUnsoldExamples,
  findNeighboursInOwnTowns,
  findMissingContacts,
  findBareEntrances,
  findAcrossTheBorder,
  findUnknownMunicipalities,
  findOldStatement,
  findOddAddresses,
  findHardTexts,
  findLongWords,
  findNotesToSelf,
  findHiddenComments,
  findUnseenCharacters,
  findUnhelpfulNegatives,
  findUnexplainedAbbreviations,
  findUncommonWords,
  findOldConfirmations,
  findOldChecks,
  findOldAmounts,
  findGoneRules,
  findStampsInWords,
  findPastExpectations,
  findUnclearSums,
  findEarlyOutcomes,
  findMissingOutcomes,
  findUncountedGoals,
  findMisplacedFigures,
  findOwnEvidence,
  findPersonalNames,
  findEventsWithoutYear,
  findClosedVacancies,
  findPastOpenDays,
  findEndedPauses,
  findLongPauses,
  findPrivateMails,
  findEmptyFields,
  findUnfinishedLanguages,
  findMarkedUpFields,
  findLostMarkup,
  findGluedSentences,
  findTracedAddresses,
  findOddQuotes,
  findMisfitAddresses,
  findCopiedTexts,
  findSplitMeasures,
  findOddValues,
  findPictureWords,
  findGaps,
};

/**
 * What an editor should look at, though the site can be built with it: hard texts, old confirmations, private mails,
 * what nobody knows of an enterprise yet. Each is marked with the rule that found it. Survives entries of any shape and
 * never throws.
 */
export const findWarnings = (content: CheckedContent): Problem[] =>
  Object.entries(rules).flatMap(([name, rule]) =>
    rule(content).map((problem) => ({ ...problem, kind: nameOfKind(name) })),
  );

/** `hardTexts` of `findHardTexts`. */
const nameOfKind = (name: string): string =>
  name.replace(/^find(.)/, (_, first: string) => first.toLowerCase());
