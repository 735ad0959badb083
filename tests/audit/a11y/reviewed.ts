import type { Exemption, Reviewed } from './triage.ts';

const contrast =
  'Text over a drawing or a shape. Over the rings of the footer it is at least 9.8 to one where they are thickest; over the map, in heads and on cards the shapes have the colours of the page, and the other engines measure the same text.';

/** What the engines leave to a person, looked through kind by kind. A kind that is not here fails the sweep. */
export const reviewed: readonly Reviewed[] = [
  {
    engine: 'axe',
    rule: 'color-contrast',
    kinds: ['bgOverlap', 'elmPartiallyObscuring', 'imgNode', 'pseudoContent', 'shortTextContent'],
    reason: contrast,
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    kinds: ['emptyValue'],
    reason:
      'The field to search in, before anything is written. What is written in it has the colours of the text of the page, and the check measures those.',
  },
  {
    engine: 'axe',
    rule: 'color-contrast-enhanced',
    kinds: ['pseudoContent', 'shortTextContent'],
    reason: contrast,
  },
  {
    engine: 'axe',
    rule: 'th-has-data-cells',
    kinds: ['th-has-data-cells'],
    reason:
      'Headings over rows of a paper, each of a row group of its own. axe looks for their cells beside them only; Alfa (sia-r46) finds them below.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r69',
    kinds: ['cantTell'],
    reason: 'Names on the map, which have an edge of their own in the colour of the ground.',
  },
  {
    engine: 'IBM',
    rule: 'blockquote_cite_exists',
    kinds: ['Potential_1'],
    reason: 'Real quotations. Where they come from stands under them, for everybody to read.',
  },
  {
    engine: 'axe',
    rule: 'th-has-data-cells',
    kinds: ['th-has-data-cells'],
    reason: 'The table of a paper is empty: it is there to write in.',
  },
  {
    engine: 'axe',
    rule: 'frame-tested',
    kinds: ['frame-tested'],
    reason: 'The page in the frame is one of the site, and is measured by itself.',
  },
  {
    engine: 'IBM',
    rule: 'frame_src_valid',
    kinds: ['Potential_1'],
    reason: 'The page in the frame is one of the site, and is measured by itself.',
  },
  {
    engine: 'IBM',
    rule: 'style_focus_visible',
    kinds: ['potential_focus_not_visible'],
    reason:
      'A frame without an edge: what stands in it takes the focus and shows it; tests/browser/embedding.test.ts goes through it with Tab.',
  },
  {
    engine: 'IBM',
    rule: 'download_keyboard_controllable',
    kinds: ['Manual_1'],
    reason:
      'Links like others, whose files the browser keeps: tests/browser/keyboard.test.ts fetches one with Enter, and Tab goes on from it.',
  },
  {
    engine: 'IBM',
    rule: 'element_tabbable_role_valid',
    kinds: ['fail_invalid_role'],
    reason:
      'The map takes the focus so that arrow keys move it, and its name says which keys do what.',
  },
  {
    engine: 'IBM',
    rule: 'element_tabbable_unobscured',
    kinds: ['potential_obscured'],
    reason:
      'Under the edge of the window or in a closed box; tests/browser/focus.test.ts looks at each when it has the focus.',
  },
  {
    engine: 'IBM',
    rule: 'input_checkboxes_grouped',
    kinds: ['potential_lonecheckbox'],
    reason:
      'With which a place says that the rest of its page is right. It stands alone: the others in the form are names to choose from, in groups of their own.',
  },
  {
    engine: 'IBM',
    rule: 'input_fields_grouped',
    kinds: ['Potential_1'],
    reason:
      'Each field asks one thing of its own; what belongs together, such as considerations, is a group.',
  },
  {
    engine: 'IBM',
    rule: 'input_label_visible',
    kinds: ['potential_no_label'],
    reason:
      'The label stands above the field as a label, or the button shows a sign and has a name and a title.',
  },
  {
    engine: 'IBM',
    rule: 'list_structure_proper',
    kinds: ['Potential_1'],
    reason: 'Lists of terms whose pairs stand in a div each, which HTML allows.',
  },
  {
    engine: 'IBM',
    rule: 'select_options_grouped',
    kinds: ['Potential_1'],
    reason: 'Towns in the order of the alphabet, with nothing to group them by.',
  },
  {
    engine: 'IBM',
    rule: 'style_color_misuse',
    kinds: ['Potential_1'],
    reason:
      'Where you are has a bar and aria-current, links are underlined or have a border, places on the map differ in shape, and what is chosen has a tick.',
  },
  {
    engine: 'IBM',
    rule: 'style_highcontrast_visible',
    kinds: ['Manual_1'],
    reason: 'tests/browser/forced-colors.test.ts and tests/browser/map.test.ts look at it.',
  },
  {
    engine: 'IBM',
    rule: 'text_block_heading',
    kinds: ['potential_heading'],
    reason:
      'Short lines in bold that head nothing: the name of the site in the footer, figures, captions, names of groups of fields.',
  },
  {
    engine: 'IBM',
    rule: 'text_sensory_misuse',
    kinds: ['potential_other', 'potential_position'],
    reason:
      'English sentences in which right is not wrong or may complain, little is not much, top is on top of pay, and left is what remains: none points at a part of the page.',
  },
  {
    engine: 'IBM',
    rule: 'text_quoted_correctly',
    kinds: ['Potential_1'],
    reason: 'Names and titles in quotation marks, not what somebody said.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-ACT-R40',
    kinds: ['W1'],
    reason:
      'Boxes that cut off what is too large; tests/browser/zoom.test.ts finds no text cut off in them.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-ACT-R41',
    kinds: ['W1'],
    reason:
      'No field of the site can be filled in wrongly: there are no demands and no messages of errors.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-ACT-R62',
    kinds: ['W1'],
    reason: 'tests/browser/focus.test.ts finds an outline on each in turn.',
  },
  ...['QW-ACT-R63', 'QW-ACT-R64', 'QW-ACT-R73', 'QW-ACT-R74', 'QW-ACT-R75'].map(
    (rule): Reviewed => ({
      engine: 'QualWeb',
      rule,
      kinds: ['W1'],
      reason:
        'The first thing on each page leads past what is the same on all, to the main part; tests/browser/keyboard.test.ts goes there.',
    }),
  ),
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T2',
    kinds: ['W1'],
    reason: 'The caption is the heading above the table, so it says what the table is about.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T3',
    kinds: ['W1'],
    reason: 'The legend names the considerations that can be ticked under it.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T8',
    kinds: ['W1'],
    reason:
      'Whether a picture is described well is for people to say; the check sees to it that it is described.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T9',
    kinds: ['W1'],
    reason: 'Each part has a heading, and axe finds no level left out.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T12',
    kinds: ['W2'],
    reason: 'The tables are tables of data.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T15',
    kinds: ['W1'],
    reason:
      'The sheet that one page alone needs stands after that of all pages, which says in what order the layers come. HTML allows it in the body, and nobody navigates by it.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T23',
    kinds: ['W1'],
    reason: 'The first link leads to the main part, as it says.',
  },
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T32',
    kinds: ['W1', 'W2', 'W3'],
    reason: 'Lists that are lists: of links, of steps in their order, of terms with their meaning.',
  },
];

/** Failures that are a mistake of the rule. */
export const exemptions: readonly Exemption[] = [
  {
    engine: 'QualWeb',
    rule: 'QW-WCAG-T32',
    page: /^\/job\/$/,
    where: /<ul class="columns" role="list" data-list[^>]*><\/ul>/,
    reason:
      'The list of a group that has no places now stands in a section that is hidden, and is shown with places in it. The rule takes it for visible.',
  },
];
