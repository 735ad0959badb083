/** What a figure counts, which decides what it is drawn with. */
export const unitKinds = ['places', 'people', 'jobs', 'money', 'share', 'other'] as const;

export type UnitKind = (typeof unitKinds)[number];

/** Words that the Danish units of a kind begin with or end with; the first that fits is taken. */
const words: readonly (readonly [UnitKind, RegExp])[] = [
  ['money', /(^|[^\p{L}])kr([^\p{L}]|$)|kroner/u],
  ['share', /procent|%|promille|andel/],
  ['jobs', /job|stilling|arbejdsplads|årsværk|fuldtid/],
  ['people', /person|mennesk|borger|deltager|medarbejder|ansat|elev|unge|lærling/],
  ['places', /virksomhed|værksted|butik|steder$|^sted$/],
];

/** What a unit counts, such as people for `personer`; other where its words say nothing that is known. */
export const unitKindOf = (unit: string): UnitKind =>
  words.find(([, pattern]) => pattern.test(unit.toLowerCase()))?.[0] ?? 'other';
