/** A pause in which the browser can answer the visitor: each part of the map's work is then short. */
export const pause = (): Promise<void> => new Promise((go) => setTimeout(go));
