/** A municipality's name without what follows it: `Eksempel Kommune` is `Eksempel`. */
export const withoutKind = (name: string): string =>
  name.trim().replace(/\s+(regions)?kommune$/i, '');
