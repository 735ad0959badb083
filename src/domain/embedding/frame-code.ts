import { escapeHtml } from '../escape-html.ts';

/** A frame for another site. */
export interface Frame {
  /** The whole address of the page that stands in it. */
  address: string;
  /** Its name, for those who hear the page it stands on. */
  title: string;
  /** In pixels: the least height where the browser fits frames to their pages, and the height everywhere else. */
  height: number;
}

/**
 * The HTML that shows a frame. `frame-sizing` (CSS Box Sizing 4, 5.3) makes it as high as its page without a script; a
 * browser that does not know the word passes over it and takes the least height.
 */
export const frameCode = ({ address, title, height }: Frame): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" loading="lazy" style="border: 0; width: 100%; min-height: ${Math.ceil(height)}px; frame-sizing: content-height"></iframe>`;
