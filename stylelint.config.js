const colours = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch'];

/** What a style sheet of the site may not say. How it is laid out is Prettier's business. */
export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['dist/**', '.test/**', '.bench/**', '**/node_modules/**', 'tests/**', 'content/**'],
  // Where the custom properties of the site are made, and those of a municipality.
  referenceFiles: [
    'src/styles/tokens.css',
    'src/styles/drawing-colours.css',
    'content/kommune/tema.css',
    { files: ['src/components/map/LiveMap.astro'], customSyntax: 'postcss-html' },
  ],
  rules: {
    'no-unknown-custom-properties': true,
    'no-unknown-custom-media': true,
    'no-unknown-animations': true,
    'media-query-no-invalid': true,
    'comment-word-disallowed-list': [/\b(todo|fixme|xxx|hack)\b/i],
    // Pages follow the direction of their text. These shorthands have no logical twin.
    'property-layout-mappings': [
      'flow-relative',
      { ignoreProperties: ['inset', 'margin', 'padding', 'overflow-x'] },
    ],
    // Colours and sizes have their names in tokens.css, those of drawings in drawing-colours.css.
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
    // Astro's.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
  },
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    {
      files: ['src/styles/tokens.css', 'src/styles/drawing-colours.css'],
      rules: {
        'color-no-hex': null,
        'function-disallowed-list': null,
        'unit-disallowed-list': null,
      },
    },
    // Its font's name is made by Astro.
    { files: ['src/styles/base.css'], rules: { 'no-unknown-custom-properties': null } },
    // What a reader has asked for, and what paper can't show, wins over every rule of the page.
    {
      files: ['src/styles/print.css', 'src/styles/reading.css'],
      rules: { 'declaration-no-important': null },
    },
  ],
};
