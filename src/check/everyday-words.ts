/**
 * Words that nobody has to have explained, though no film uses them often: what is in a kitchen, a garden and a
 * workshop, and what whoever it concerns meets every week. Chosen by the authors; no reader has tried them.
 */
export const everydayWords: readonly string[] = [
  // Where one lives, and whom one asks there
  ...['kommune', 'jobcenter', 'vejleder', 'praktik', 'handicap', 'autisme', 'dagpenge', 'a-kasse'],
  ...['kantine', 'købmand', 'genbrug', 'kro', 'vaskeri'],
  // In the kitchen
  ...['smørrebrød', 'gryde', 'gulerod', 'kål', 'saft', 'sylte', 'opvask', 'madpakke'],
  // In the garden
  ...['hæk', 'høste', 'kløver', 'ukrudt', 'potte', 'urtepotte'],
  // With one's hands
  ...['sortere', 'folde', 'pynte', 'flette', 'garn', 'dug', 'lappe', 'lime', 'pudse'],
  ...['save', 'slibe', 'svejse', 'støbe', 'sømme', 'strikke', 'hækle', 'rude', 'reol'],
  // On a screen and on paper
  ...['taste', 'plakat'],
];
