/** A pine as SVG path data: it stands at 0,0 and is 100 high, for what is counted to be as tall as its number. */
export const pine = {
  trunk: 'M-3-12V0h6v-12',
  needles: 'M0-100l8 32h-3l7 28h-3l9 30h-36l9-30h-3l7-28h-3z',
} as const;
