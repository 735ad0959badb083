/**
 * The oldest browsers the site is for: those of the last five years that have cascade layers and `dialog`, which came
 * to all in the spring of 2022. Scripts and styles are written as these read them; a test holds what scripts ask of a
 * browser against them.
 */
export const oldestBrowsers = {
  chrome: 99,
  edge: 99,
  firefox: 98,
  safari: 15.4,
  ios: 15.4,
} as const;
