import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A list without bullets is no list to Safari, unless it says so. */
const listRole = { ul: ['list'], ol: ['list'] };

/** Whoever has no mouse moves a table that is wider than the page with the arrows, once its box has the focus. */
const focusedRoles = { roles: ['tabpanel', 'group'], tags: [] };

/** A drawing takes its colours from the page, which has a light and a dark scheme. */
const colouredDrawing = {
  selector:
    'JSXAttribute[name.name=/^(fill|stroke|color|stop-?color)$/i] Literal[value=/^(?!none$|currentcolor$|inherit$|var\\(|url\\()/i]',
  message: 'Colours have their names in tokens.css.',
};

/** HTML is written by Astro and React, which escape what they are handed. */
const readyMadeHtml = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'Make elements, or use textContent.',
  },
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)$/]',
    message: 'Make elements, or use textContent.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^writeln?$/]',
    message: 'Make elements, or use textContent.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Let React make the elements.',
  },
];

/** What is asked of the clock is handed to pure code. */
const impure = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take the day as a parameter.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take the day as a parameter.' },
];

export default defineConfig(
  { ignores: ['dist', '.test', '.bench', '.astro', 'src/pages/.well-known', '**/node_modules'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-warning-comments': [
        'error',
        { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    plugins: { jsdoc },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'array-callback-return': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      // Files of pictures and texts of editors are searched for exactly such characters.
      'no-control-regex': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: true, allowRegExp: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {
          ignoreArrowShorthand: true,
          ignoreVoidReturningFunctions: true,
          ignoreVoidOperator: true,
        },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // One reader stops the one before it.
      '@typescript-eslint/no-this-alias': ['error', { allowedNames: ['running'] }],
      // `noUncheckedIndexedAccess` asks everywhere; `!` stands where a position comes from the same table.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `() => void (await …)` says that nobody gets the value.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Functions that are handed to a component are written as methods of its properties; none uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A comment may leave out a parameter whose name says all; one it names is there.
      'jsdoc/check-param-names': [
        'error',
        { disableMissingParamChecks: true, checkDestructured: false },
      ],
      'jsdoc/check-tag-names': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/empty-tags': 'error',
      'jsdoc/require-returns-check': 'error',
      'jsdoc/require-param-description': 'error',
      'jsdoc/require-returns-description': 'error',
    },
  },
  {
    // The types of the DOM promise what an older browser doesn't have: a clipboard, highlights, a voice. And they can't
    // know that an effect of React was ended while it waited.
    files: [
      'src/islands/page-actions.ts',
      'src/islands/reading/*.ts',
      'src/islands/search/use-map.ts',
    ],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    // What an editor wrote can be anything, and is told as it stands.
    files: ['src/check/danish-issues.ts'],
    rules: { '@typescript-eslint/no-base-to-string': 'off' },
  },
  {
    // Attributes for data are taken away as they are set: by name.
    files: ['src/islands/reading/keep-choice.ts'],
    rules: { '@typescript-eslint/no-dynamic-delete': 'off' },
  },
  {
    // PostCSS types a copy of a rule as any node.
    files: ['src/build/vite.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    plugins: { 'jsx-a11y-x': jsxA11y },
    rules: {
      ...jsxA11y.configs.strict.rules,
      'jsx-a11y-x/no-redundant-roles': [
        'error',
        { ...listRole, thead: ['rowgroup'], tbody: ['rowgroup'] },
      ],
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', focusedRoles],
      // On a phone the table is shown as blocks, and browsers then forget what its parts are.
      'jsx-a11y-x/no-interactive-element-to-noninteractive-role': [
        'error',
        { th: ['columnheader', 'rowheader'], td: ['cell'] },
      ],
      // Dragging is one more way; the buttons beside it do the same.
      'jsx-a11y-x/no-noninteractive-element-interactions': [
        'error',
        { handlers: ['onClick', 'onKeyDown', 'onKeyUp', 'onKeyPress', 'onMouseDown', 'onMouseUp'] },
      ],
      // These two are for React's compiler, which is not used: the newest answer is kept in a ref on purpose.
      'react-hooks/refs': 'off',
      'react-hooks/set-state-in-effect': 'off',
    },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs['flat/recommended'], astro.configs['flat/jsx-a11y-strict']],
    rules: {
      'astro/jsx-a11y/no-redundant-roles': ['error', listRole],
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', focusedRoles],
      'no-restricted-syntax': [
        'error',
        colouredDrawing,
        ...readyMadeHtml,
        {
          selector: 'AstroHTMLComment[value=/\\b(todo|fixme|xxx|hack)\\b/i]',
          message: 'A comment in HTML is published.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', colouredDrawing, ...readyMadeHtml] },
  },
  {
    // A reader's browser is told nothing but what went wrong; a command speaks to whoever gave it.
    files: ['src/**/*.{ts,tsx,astro}'],
    ignores: ['src/cli/**'],
    rules: {
      'no-console': ['error', { allow: ['error'] }],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/pages/**'],
    rules: {
      // What is exported says what it is: its shape and units, its errors, the source of a rule.
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: {
            ArrowFunctionExpression: true,
            ClassDeclaration: true,
            FunctionDeclaration: true,
          },
          contexts: ['TSInterfaceDeclaration'],
        },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^node:', message: 'The domain reads no disk and asks no network.' }],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['fetch', 'process', 'document', 'window', 'localStorage', 'performance', 'crypto'].map(
          (name) => ({ name, message: 'The domain is pure: what it needs is handed to it.' }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the day as a parameter.' },
        { object: 'Math', property: 'random', message: 'Take chance as a parameter.' },
        { object: 'globalThis', message: 'The domain is pure: what it needs is handed to it.' },
      ],
      'no-restricted-syntax': ['error', colouredDrawing, ...readyMadeHtml, ...impure],
    },
  },
  { files: ['**/*.d.ts'], rules: { 'no-var': 'off' } },
  {
    files: ['tests/**/*.ts', 'docs/**/*.ts'],
    rules: {
      // They stand in for functions that wait.
      '@typescript-eslint/require-await': 'off',
      // They close what may never have been opened, and look for what may not be there.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Addresses and ranges of text are what they are as a text.
      '@typescript-eslint/no-base-to-string': 'off',
      // Vitest's matchers that stand for a value are `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Runs the script of the head as a browser does.
    files: ['tests/domain/reading-choices.test.ts'],
    rules: {
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
);
