/** Whether the visitor wants things to move. Asked each time, since the wish can change while the page is open. */
export const wantsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Whether one finger moves the map. With a finger it doesn't: the page has to scroll on past the map, so there the map
 * takes two fingers, its buttons, or a double tap. Only the enlarged map, with nothing to scroll behind it, takes one.
 */
export const hasFinePointer = (): boolean => matchMedia('(pointer: fine)').matches;
