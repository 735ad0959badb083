const colours = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch'];

/** What a style sheet of the site may not say. How it is laid out is Prettier's business. */
export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['dist/**', '.test/**', '.bench/**', '**/node_modules/**', 'tests/**', 'content/**'],
  rules: {
    // Colours and sizes have their names in tokens.css.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': colours,
    'unit-disallowed-list': ['px'],
    'declaration-no-important': true,
    'custom-property-pattern': /^[a-z]+(-{1,2}[a-z0-9]+)*$/,
    'import-notation': 'string',
    'value-keyword-case': ['lower', { camelCaseSvgKeywords: true }],
    // Safari on telephones knows no other name.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    'declaration-block-no-redundant-longhand-properties': [
      true,
      { ignoreShorthands: ['grid-template', 'text-decoration'] },
    ],
    // Layers say what wins; within one, rules stand in the order of the page.
    'no-descending-specificity': null,
    // It stops at `:global()` with a combinator inside, which is Astro's.
    'selector-pseudo-class-no-unknown': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
  },
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    {
      files: ['src/styles/tokens.css'],
      rules: {
        'color-no-hex': null,
        'function-disallowed-list': null,
        'unit-disallowed-list': null,
      },
    },
    // What a reader has asked for, and what paper can't show, wins over every rule of the page.
    {
      files: ['src/styles/print.css', 'src/styles/reading.css'],
      rules: { 'declaration-no-important': null },
    },
  ],
};
