/** Line drawings for the map's buttons, in 24 units. */
export const icons = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  whole: 'M4 11 12 4l8 7M6.5 9.5V19h11V9.5M10 19v-5h4v5',
  expand: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5',
  shrink: 'M4 9h5V4M20 9h-5V4M4 15h5v5M20 15h-5v5',
  close: 'M6 6l12 12M18 6 6 18',
};
