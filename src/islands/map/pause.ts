/** A pause in which the browser can answer the visitor: each part of the map's work is then short. */
export const pause = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Goes on when the browser is about to show its next picture. */
export const nextFrame = (): Promise<unknown> => new Promise((go) => requestAnimationFrame(go));
