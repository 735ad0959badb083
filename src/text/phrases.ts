/** So many enterprises, in words. */
export const countEnterprises = (count: number): string =>
  count === 0 ? 'Ingen steder i vejviseren endnu' : count === 1 ? '1 sted' : `${count} steder`;

/** So many enterprises, those that may have closed apart. */
export function countWithUnclear(enterprises: readonly { isUnclear: boolean }[]): string {
  const unclear = enterprises.filter(({ isUnclear }) => isUnclear).length;
  const known = countEnterprises(enterprises.length - unclear);
  if (unclear === 0) return known;
  if (unclear === enterprises.length) return `${countEnterprises(unclear)}, måske lukket`;
  return `${known}. ${unclear === 1 ? '1 andet' : `${unclear} andre`} er måske lukket`;
}

/** Said of an enterprise that nobody knows to be open. */
export const maybeClosed = 'Måske lukket';

/** A title inside a sentence: small where it begins, unless it is an abbreviation (STU, CSR-opgaver). */
export const inSentence = (title: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** An enterprise and its town, once: »Købmanden i Åby« needs no town. */
export const nameWithTown = ({
  name,
  address,
}: {
  name: string;
  address?: { town: string } | undefined;
}): string =>
  address === undefined || name.includes(address.town) ? name : `${name}, ${address.town}`;

/** Words in quotation marks, one after the other. */
export const quoteAll = (words: readonly string[]): string =>
  new Intl.ListFormat('da').format(words.map((word) => `»${word}«`));

/** So many hours, as the number is written in Danish: only one is one. */
export const countHours = (hours: string): string => (hours === '1' ? '1 time' : `${hours} timer`);

/** Said to who looks for a job, wherever that begins. */
export const fewHoursCount = 'Få timer er også et arbejde.';

/** How soon an enterprise answers, in working days. */
export const answersWithin = (days: number): string =>
  `Svarer inden ${days} ${days === 1 ? 'hverdag' : 'hverdage'}.`;

/** Said once, on the page about the site. */
export const unchecked = 'Kommunens numre og mailadresser er ikke prøvet endnu.';

/** `ca. 24 km`: straight lines are told roughly. */
export const roughlyKm = (km: number): string => `ca. ${Math.round(km)} km`;

/** Places in other municipalities, wherever they are told of apart. */
export const outsideMunicipality = 'Uden for kommunen';
