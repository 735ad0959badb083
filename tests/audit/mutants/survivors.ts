import type { Demand, Reason } from './judge-mutants.ts';

const rooms = 'src/{check,domain}/**';

/**
 * What is asked of each folder in the sample that is drawn first. The second figure only goes down: whoever finds a reason or writes a test for a change
 * without one lowers it.
 */
export const demands: readonly Demand[] = [
  { folder: 'src/domain', least: 85, mostUnexplained: 22 },
  { folder: 'src/check', least: 85, mostUnexplained: 11 },
];

/** Kinds of changes that may go unnoticed. The first that fits counts. */
export const reasons: readonly Reason[] = [
  {
    why: 'The wording of a sentence: that it comes, and what it names, is tested; its words are not pinned',
    in: rooms,
    of: ['StringLiteral'],
    was: /^['`].*\p{L}+[ ,] ?\p{L}+.*['`]$/u,
  },
  {
    why: 'What joins words of a sentence',
    in: 'src/check/**',
    of: ['StringLiteral'],
    was: /^'(, | |og|eller|lang|mere end|noget andet|felterne|advarsel|navn)'$/,
  },
  {
    why: 'What stands in for a value that the types leave open and the data never lacks',
    in: rooms,
    of: ['StringLiteral', 'ArrayDeclaration', 'LogicalOperator'],
    line: /\?\? (''|\[\]|0|true)|(= ''|return '';)/,
    was: /^(''|\[\])$|\?\? (''|\[\]|0|true)$/,
  },
  {
    why: 'An optional chain that the types ask for and no content reaches',
    in: rooms,
    of: ['OptionalChaining'],
  },
  {
    why: 'A mistake of the whole file has no field: some rules are compared whole, the others by file and message',
    in: 'src/check/**',
    of: ['StringLiteral'],
    was: /^''$/,
    line: /field(:| ===) ''/,
  },
  {
    why: 'The bound itself: a measured figure with decimals does not lie on it',
    in: 'src/check/**',
    of: ['EqualityOperator'],
    line: /contrastOf|ratio|megabytes|away/,
  },
  {
    why: 'A list for nothing would be filled with a text that no caller reads: the branch is there for the types',
    in: rooms,
    of: ['ArrayDeclaration'],
    was: /^\[\]$/,
    line: /^\s*(if \(.*\) )?return \[\];$/,
  },
  {
    why: 'It only saves time: without it the same is found more slowly',
    in: rooms,
    of: ['ConditionalExpression', 'EqualityOperator', 'LogicalOperator', 'CallExpression'],
    line: /inFields\.length > 0|(formatted|locators|paths)\.set\(|(suspected|plain|isAscii)\.test\(/,
  },
  {
    why: 'It only saves time: what was made before is made again, and is the same',
    in: 'src/{domain/dates,domain/relate,check/find-words,check/rules/wrong-references}.ts',
    of: ['ConditionalExpression', 'EqualityOperator'],
    line: /^ {2}if \(known( !== undefined)?\) return known;$/,
  },
  {
    why: 'It only saves time: a backslash left in a text lets its file be looked at more closely',
    in: 'src/check/rules/unseen-characters.ts',
    of: ['StringLiteral'],
    line: /plain\.test\(body\.replaceAll/,
  },
  {
    why: 'Names are compared in letters of one size, whichever',
    in: 'src/check/rules/{duplicates,split-measures}.ts',
    of: ['MethodExpression'],
    was: /^(normaliseText\(textAt\(fields, 'navn'\) \?\? ''\)|words )\.toLowerCase\(\)$/,
  },
  {
    why: 'A day is never the same as the year it is compared with',
    in: 'src/check/rules/past-expectations.ts',
    of: ['EqualityOperator'],
    line: /< today\.slice\(0, 4\)/,
  },
  {
    why: 'A place with half a position is no known distance from any, and so never too far',
    in: 'src/check/rules/misfit-addresses.ts',
    of: ['ConditionalExpression', 'LogicalOperator'],
    line: /^ +latitude === undefined \|\| longitude === undefined \? undefined/,
  },
  {
    why: 'A fence of code is of one sign, at its beginning as at its end',
    in: 'src/check/text-lines.ts',
    of: ['MethodExpression'],
    was: /^found\?\.startsWith\(open\)$/,
  },
  {
    why: 'No number has a sign of Markdown: the condition is there for the types',
    in: 'src/check/rules/marked-up-fields.ts',
    of: ['ConditionalExpression'],
    was: /^typeof value !== 'string'$/,
  },
  {
    why: 'Where somebody lives keeps nobody out: whatever is said of it but »silent« and »no« is a fit',
    in: 'src/domain/jobs/choose-enterprises.ts',
    of: ['StringLiteral'],
    line: /^ +(case 'by':|return 'yes';)$/,
  },
  {
    why: 'A block that says undefined, as its absence does',
    in: rooms,
    of: ['BlockStatement'],
    was: /^\{( \/\/ [^;]*)? ?return undefined; \}$/,
  },
  {
    why: 'Data that ends too early throws when it is read, and has no position either way',
    in: 'src/check/picture-position.ts',
    of: ['ConditionalExpression'],
    was: /^(exif|position) (===|!==) undefined$/,
  },
  {
    why: 'Of two files that were just told apart one comes first: they are never the same',
    in: 'src/check/check-content.ts',
    of: ['EqualityOperator'],
    line: /a\.file < b\.file/,
  },
  {
    why: 'What a library does anyway, or what only keeps it quiet',
    in: 'src/check/locate-field.ts',
    of: ['StringLiteral'],
    was: /^'(core|silent)'$/,
  },
  {
    why: 'A condition that the types ask for: what stands beside it answers the same, or it is never met',
    in: rooms,
    of: ['ConditionalExpression'],
    was: /^(typeof found === 'number'|slug !== undefined|location == null)$/,
  },
];
