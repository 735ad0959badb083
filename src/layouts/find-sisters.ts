import { type Language, ownLanguage } from '../domain/languages.ts';
import { routes } from '../routes.ts';
import { languagesText } from '../text/languages.ts';

/** A page in one of its languages. */
export interface Sister {
  /** The code of the language; `x-default` is for readers of none of them. */
  hreflang: string;
  href: string;
  /** What a reader presses to come there: the language's own name. None for the page itself and for readers of none. */
  name: string | undefined;
}

/** The pages that every language of the site has. */
const everywhere = [routes.home, routes.jobs, routes.easy].map((route) => route());

/** Whether a Danish page has been made in a language too. */
const isIn = ({ ways }: Pick<Language, 'ways'>, path: string): boolean =>
  everywhere.includes(path) || ways.some((slug) => routes.jobType(slug) === path);

/**
 * A page in each of its languages, the Danish one first and for readers of no other again last; empty where it is only in
 * Danish. Search engines ask that all of them name all (hreflang), and that they are the same on each.
 * @param path the address of the Danish page.
 * @param code the language of the page that asks.
 */
export function findSisters(
  path: string,
  languages: readonly Language[],
  code: string = ownLanguage,
): Sister[] {
  const others = languages.filter((language) => isIn(language, path));
  if (others.length === 0) return [];
  return [
    {
      hreflang: ownLanguage,
      href: path,
      name: code === ownLanguage ? undefined : languagesText.ownName,
    },
    ...others.map((language) => ({
      hreflang: language.code,
      href: routes.inLanguage(language.code, path),
      name: language.code === code ? undefined : language.name,
    })),
    { hreflang: 'x-default', href: path, name: undefined },
  ];
}
