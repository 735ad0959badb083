/** Where on the sheet the reader is. */
interface Place {
  room: string;
  isAtAnswer: boolean;
}

/** Keeps where the reader is with the page's entry in the browser's history: there it is on the way back, and nowhere else. */
export function keepPlace(place: Place): void {
  try {
    history.replaceState({ ...(history.state as object | null), place }, '');
  } catch {
    // A browser that is asked too often in a row.
  }
}

/** Where the reader was; nothing on a first visit. */
export function readPlace(): Partial<Place> {
  const { place } = (history.state ?? {}) as { place?: Partial<Place> };
  return place ?? {};
}
