import layers from '../styles/layers.css?raw';

/**
 * The order of the layers as a style that stands before all others; nothing in a build. While one writes, the styles of
 * components come first, and the order they name the layers in would be the one that holds.
 */
export const layersFirst = import.meta.env.DEV ? `<style>${layers}</style>` : '';
