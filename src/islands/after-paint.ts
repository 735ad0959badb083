/** Milliseconds after which nobody waits for a frame any more: a page that is not looked at paints none. */
const longest = 200;

/** Comes when what was drawn last has been painted. @param rest milliseconds to wait after that. */
export const afterPaint = (rest = 0): Promise<void> =>
  new Promise((go) => {
    // What a frame's own callbacks put off comes when it has been painted.
    requestAnimationFrame(() => setTimeout(go, rest));
    setTimeout(go, longest + rest);
  });
