import { foldDanish } from '../domain/fold.ts';
import { editDistance } from '../domain/near-miss.ts';
import { textAt, valueAt } from '../check/raw-value.ts';
import { figures, siteOf } from '../check/same-place.ts';
import type { Fields } from '../editing/field-value.ts';

/** Entries by what two tables may both know them by, so that ten thousand rows are held against as many entries. */
export class EntryIndex {
  readonly #titleField: string;
  readonly #fields = new Map<string, Fields>();
  readonly #by = new Map<string, Set<string>>();
  /** Names as they are compared, by slug: a row may be near a hundred of them. */
  readonly #names = new Map<string, string>();

  constructor(titleField: string) {
    this.#titleField = titleField;
  }

  has(slug: string): boolean {
    return this.#fields.has(slug);
  }

  fieldsOf(slug: string): Fields | undefined {
    return this.#fields.get(slug);
  }

  /** Puts an entry in, or its new fields over its old ones. */
  add(slug: string, fields: Fields): void {
    this.#fields.set(slug, fields);
    const name = foldName(this.#nameOf(fields));
    this.#names.set(slug, name);
    for (const key of [...identityKeys(fields), ...nameKeys(name)]) {
      const slugs = this.#by.get(key) ?? new Set();
      this.#by.set(key, slugs.add(slug));
    }
  }

  /** Entries with the company's number, those of the same unit alone where both say which they are. */
  withCompany(fields: Fields): string[] {
    const cvr = keyOf('cvr', valueAt(fields, 'cvr'));
    const unit = figures(valueAt(fields, 'pNummer'));
    return this.#get(cvr).filter((slug) => {
      const other = figures(valueAt(this.#fields.get(slug), 'pNummer'));
      return unit === '' || other === '' || unit === other;
    });
  }

  /** Entries with the same name, unless both say a town and it is not the same one. */
  withName(fields: Fields): string[] {
    const town = textAt(fields, 'adresse', 'by');
    return this.#get(`name ${foldName(this.#nameOf(fields))}`).filter((slug) => {
      const other = textAt(this.#fields.get(slug), 'adresse', 'by');
      return town === undefined || other === undefined || town === other;
    });
  }

  /** An entry that may be the same under another name, and what they have in common. */
  findLike(fields: Fields): { slug: string; what: Likeness } | undefined {
    for (const [what, key] of likenessKeys(fields)) {
      const [slug] = this.#get(key);
      if (slug !== undefined) return { slug, what };
    }
    const name = foldName(this.#nameOf(fields));
    const figuresOfName = digits(name);
    for (const key of nameKeys(name))
      for (const slug of this.#by.get(key) ?? []) {
        const other = this.#names.get(slug) ?? '';
        // »Hus 1« and »Hus 2« are two.
        const isNear = figuresOfName === digits(other) && editDistance(name, other, 2) < 2;
        if (isNear) return { slug, what: 'name' };
      }
    return undefined;
  }

  #get(key: string | undefined): string[] {
    return key === undefined ? [] : [...(this.#by.get(key) ?? [])];
  }

  #nameOf(fields: Fields): string {
    return textAt(fields, this.#titleField) ?? '';
  }
}

/** What two entries have in common. */
export type Likeness = 'web' | 'phone' | 'email' | 'name';

const digits = (text: string): string => text.replaceAll(/\D/g, '');

function keyOf(kind: string, value: unknown): string | undefined {
  const number = figures(value);
  return number === '' ? undefined : `${kind} ${number}`;
}

function likenessKeys(fields: Fields): [Likeness, string][] {
  const web = textAt(fields, 'kontakt', 'web');
  const email = textAt(fields, 'kontakt', 'email')?.toLowerCase();
  const phone = keyOf('phone', textAt(fields, 'kontakt', 'telefon')?.replace(/^\+45/, ''));
  return [
    ...(web === undefined ? [] : [['web', `web ${siteOf(web)}`] as [Likeness, string]]),
    ...(phone === undefined ? [] : [['phone', phone] as [Likeness, string]]),
    ...(email === undefined ? [] : [['email', `mail ${email}`] as [Likeness, string]]),
  ];
}

const identityKeys = (fields: Fields): string[] => [
  ...(keyOf('cvr', valueAt(fields, 'cvr')) === undefined
    ? []
    : [keyOf('cvr', valueAt(fields, 'cvr')) ?? '']),
  ...likenessKeys(fields).map(([, key]) => key),
];

/** Words that say what a company is in law, and not what it is called. */
const legalForms =
  /\b(?:aps|a\/?s|i\/?s|k\/?s|p\/?s|ivs|amba|smba|fmba|f\.?m\.?b\.?a\.?|a\.?m\.?b\.?a\.?|s\.?m\.?b\.?a\.?)(?![\p{L}\p{N}])\.?/giu;

/** A name as two are compared. */
const foldName = (name: string): string =>
  foldDanish(name.replaceAll(legalForms, ' ').replaceAll('&', ' og ')).replaceAll(/[^a-z0-9]/g, '');

/** A folded name, and the same without each of its letters: two names one letter apart share one of them. */
function nameKeys(name: string): string[] {
  if (name === '') return [];
  const shorter = Array.from(
    name,
    (_, index) => `near ${name.slice(0, index)}${name.slice(index + 1)}`,
  );
  return [`name ${name}`, `near ${name}`, ...new Set(shorter)];
}
