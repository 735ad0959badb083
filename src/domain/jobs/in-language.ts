import type { Answerer } from '../contacts.ts';
import type { Enterprise, JobType } from '../directory.ts';
import { filled, type Language } from '../languages.ts';

type Way = Pick<JobType, 'title' | 'translations'>;

/** What a way into work is called in a language; its Danish name where nobody has translated it. */
export const nameOfWay = ({ title, translations }: Way, code: string): string =>
  translations[code]?.title ?? title;

/** What one asks for at a place: by name while that can be said in one breath, as in the Danish sentence. */
function wanted(ways: readonly Way[], { code, words }: Pick<Language, 'code' | 'words'>): string {
  if (ways.length === 0 || ways.length > 2) return words.anyJob;
  const or = new Intl.ListFormat(code, { type: 'disjunction' });
  return or.format(ways.map((way) => nameOfWay(way, code)));
}

/** What the Danish sentence about a place means that is said to whoever answers for it. */
export function meaningAboutPlace(
  { name, jobTypes }: Pick<Enterprise, 'name'> & { jobTypes: readonly Way[] },
  answerer: Answerer,
  language: Pick<Language, 'code' | 'words'>,
): string {
  const { words } = language;
  const values = { vej: wanted(jobTypes, language), sted: name };
  if (answerer === 'enterprise') return filled(words.meansPlace, values);
  return filled(answerer === 'municipality' ? words.meansMunicipality : words.meansOther, values);
}

/** Whom a link calls about a place, in words. */
export function wordsToCall(
  answerer: Answerer,
  telefon: string,
  { words }: Pick<Language, 'words'>,
): string {
  if (answerer === 'enterprise') return filled(words.callPlace, { telefon });
  if (answerer === 'municipality') return filled(words.callMunicipality, { telefon });
  return filled(words.callOther, { navn: answerer.name, telefon });
}
