/** Milliseconds after which nobody waits for a frame any more: a page that is not looked at paints none. */
const longest = 200;

/** Comes when what was drawn last has been painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((go) => {
    // What a frame's own callbacks put off comes when it has been painted.
    requestAnimationFrame(() => setTimeout(go));
    setTimeout(go, longest);
  });
