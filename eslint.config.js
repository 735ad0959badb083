import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A list without bullets is no list to Safari, unless it says so. */
const listRole = { ul: ['list'], ol: ['list'] };

export default defineConfig(
  { ignores: ['dist', '.test', '.bench', '.astro', 'src/pages/.well-known', '**/node_modules'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { 'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: true, allowRegExp: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // The types of the DOM promise what an older browser doesn't have: a clipboard, highlights, a voice.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `noUncheckedIndexedAccess` asks everywhere; `!` stands where a position comes from the same table.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What an editor wrote can be anything, and is told as it stands.
      '@typescript-eslint/no-base-to-string': 'off',
      // `void` says that a promise's value, or the promise itself, is nobody's business.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Attributes for data are taken away as they are set: by name. And one reader stops the one before it.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-this-alias': 'off',
      // PostCSS types a copy of a rule as any node.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Functions that are handed to a component are written as methods of its properties; none uses `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
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
    rules: { 'astro/jsx-a11y/no-redundant-roles': ['error', listRole] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/pages/**'],
    plugins: { jsdoc },
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
        ...['fetch', 'process', 'document', 'window', 'localStorage'].map((name) => ({
          name,
          message: 'The domain is pure: what it needs is handed to it.',
        })),
      ],
    },
  },
  { files: ['**/*.d.ts'], rules: { 'no-var': 'off' } },
  {
    files: ['tests/**/*.ts', 'docs/**/*.ts'],
    rules: {
      // Tests take JSON and pages as they come, and stand in for functions that wait.
      ...Object.fromEntries(
        [
          'no-confusing-void-expression',
          'require-await',
          'no-unsafe-argument',
          'no-unsafe-assignment',
          'no-unsafe-member-access',
          'no-unsafe-call',
          'no-unsafe-return',
          'no-misused-promises',
          'no-implied-eval',
          'restrict-plus-operands',
          'no-unused-expressions',
          'no-unnecessary-type-parameters',
        ].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
      ),
    },
  },
);
