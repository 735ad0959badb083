import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { BuiltPage } from './built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A list without bullets is no list to VoiceOver unless it says so itself.
      'no-redundant-role': 'off',
      // Numbers are kept on one line by the stylesheet; copied, they should have common blanks.
      'tel-non-breaking': 'off',
      // The page's own name stands first, so what a search engine cuts off is the name of the site.
      'long-title': 'off',
      // The map is an element of its own; it has the role of a section, and there is no native one to prefer.
      // And a fieldset is never narrower than its longest word, which a phone with the largest text is.
      'prefer-native-element': ['error', { exclude: ['group', 'region'] }],
      // Boxes of which several can be ticked share a name.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
      // React writes it so; it means the same.
      'attribute-empty-style': 'off',
      'attribute-boolean-style': 'off',
      'attr-case': 'off',
      'void-style': 'off',
    },
  }),
);

/** What is not valid in the HTML of a page, a line for each. */
export async function findInvalid(page: BuiltPage): Promise<string[]> {
  const report = await validator.validateString(page.html, page.file);
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message, selector }) =>
        `${line}:${column} ${ruleId}: ${message} (${selector})`,
    ),
  );
}
