import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** Words of a source that is the place itself. */
const itself =
  /(?<!\p{L})((deres|stedets|virksomhedens|firmaets|foreningens|sin|sit) (egen |eget |egne )?(side|hjemmeside|website|profil|ord|sider|opslag)|egen (side|hjemmeside|website|profil|facebookside)|siger (det )?selv|selv (fortalt|oplyst|sagt|skrevet)|fortæller selv|stedet selv)(?!\p{L})/iu;

/** Enterprises that are said to be registered because they say so: only the register, or somebody who has looked, can say it. */
export const findOwnEvidence: Rule = ({ entries }) =>
  entries.flatMap(({ collection, file, fields }) => {
    const source = collection === 'virksomheder' ? textAt(fields, 'rsv', 'kilde') : undefined;
    const name = textAt(fields, 'navn') ?? '';
    if (source === undefined) return [];
    const isOwn = itself.test(source) || source.toLowerCase() === name.toLowerCase();
    const message = `»${source}« er stedets egne ord. Slå stedet op i registret (RSV), og skriv det som kilde, eller fjern rsv.`;
    return isOwn ? [{ file, field: 'rsv.kilde', message }] : [];
  });
