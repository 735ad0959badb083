import type { Directory, JobType } from '../domain/directory.ts';
import { type Cut, cutAtDanish } from '../domain/foreign-words.ts';
import type { Language } from '../domain/languages.ts';
import type { JobTypeTranslation } from '../schema/translation.ts';
import { getDirectory } from './directory.ts';

/** Several pages in a language say the same. */
const cuts = new WeakMap<Language, Cut>();

/** What a page in another language is made of. */
interface Translation {
  directory: Directory;
  language: Language;
  /** Marks the Danish in its texts. */
  cut: Cut;
}

/** The part of an address that names a language, for each language whose words are all there. */
export async function getLanguagePaths(): Promise<{ params: { sprog: string } }[]> {
  const { municipality } = await getDirectory();
  return municipality.languages.map(({ code }) => ({ params: { sprog: code } }));
}

/** The same for each way into work that is translated. */
export async function getTranslatedWayPaths(): Promise<
  { params: { sprog: string; slug: string } }[]
> {
  const { municipality } = await getDirectory();
  return municipality.languages.flatMap(({ code, ways }) =>
    ways.map((slug) => ({ params: { sprog: code, slug } })),
  );
}

/** The content in a language. Throws where it is none of the site's: a page asks only for those it has paths of. */
export async function getTranslation(code: string): Promise<Translation> {
  const directory = await getDirectory();
  const language = directory.municipality.languages.find((each) => each.code === code);
  if (language === undefined) throw new Error(`The site is not in the language ${code}.`);
  const cut = cuts.get(language) ?? cutAtDanish(language, directory);
  cuts.set(language, cut);
  return { directory, language, cut };
}

/** A way into work in a language, and how it is told there. Throws where it is not translated. */
export async function getTranslatedWay({
  sprog,
  slug,
}: {
  sprog: string;
  slug: string;
}): Promise<Translation & { way: JobType; told: JobTypeTranslation }> {
  const translation = await getTranslation(sprog);
  const way = translation.directory.jobTypes.find((each) => each.slug === slug);
  const told = way?.translations[sprog];
  if (way === undefined || told === undefined)
    throw new Error(`The way ${slug} is not told in the language ${sprog}.`);
  return { ...translation, way, told };
}
