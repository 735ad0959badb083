/** Cells to a degree: about 550 m from south to north, and 320 m from west to east in Denmark. */
const perDegree = 200;

/** The cell of a fixed grid that a point lies in: what the index knows of where an enterprise is. */
export const gridCell = (latitude: number, longitude: number): string =>
  `${Math.floor(latitude * perDegree)}-${Math.floor(longitude * perDegree)}`;
