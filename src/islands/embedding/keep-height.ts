/**
 * Says how high the page is in its frame whenever that changes: when the frame gets another width, and when something comes
 * late. Only browsers that fit frames to their pages can be told (CSS Box Sizing 4, 5.3.2).
 */
if ('requestResize' in globalThis && typeof ResizeObserver !== 'undefined')
  new ResizeObserver(() => {
    try {
      (globalThis as { requestResize?: () => void }).requestResize?.();
    } catch {
      // It stands in no frame.
    }
  }).observe(document.body);

export {};
