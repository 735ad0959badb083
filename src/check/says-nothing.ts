/** What somebody writes into a field who has nothing to write. */
const words =
  /^[([\s]*([-–—?.…*_/]+|n\.? ?\/? ?a\.?|i\.a\.|tba|tbd|tomt|ukendt|uvist|(endnu )?ikke (oplyst|kendt|angivet|opgivet|fundet|relevant|udfyldt)|ved ikke|vides ikke|mangler|følger|kommer|senere)[)\]\s.!]*$/iu;

/** Whether a written value says nothing: a dash, a question mark, »ukendt«, »ikke oplyst«. Numbers and dates say something. */
export const saysNothing = (value: unknown): boolean =>
  typeof value === 'string' && words.test(value.trim());
