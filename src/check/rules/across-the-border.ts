import { kmOutside } from '../../domain/map/outline.ts';
import type { Problem } from '../problem.ts';
import { numberAt, textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** Outlines are drawn roughly, so an enterprise this near the border (kilometres) may lie on either side of it. */
const tolerance = 1;

/** Kilometres from the border beyond which a neighbour is hardly one: a typed number is wrong, or the place is of no use here. */
const farOff = 60;

/**
 * Enterprises that the map's outline puts on the other side of the border: ours outside it, neighbours inside it or
 * far from it. And neighbours without a position, since nobody can be told how far away they are.
 */
export const findAcrossTheBorder: Rule = ({ entries, outline }) =>
  entries.flatMap(({ collection, file, fields }): Problem[] => {
    if (collection !== 'virksomheder') return [];
    const isNeighbour = textAt(fields, 'nabo') !== undefined;
    const latitude = numberAt(fields, 'adresse', 'bredde');
    const longitude = numberAt(fields, 'adresse', 'laengde');
    if (latitude === undefined || longitude === undefined) {
      const message =
        'mangler bredde og laengde. Skriv dem, så siden kan sige, hvor langt der er til stedet.';
      return isNeighbour ? [{ file, field: 'adresse', message }] : [];
    }
    if (outline === undefined) return [];
    const km = kmOutside(outline, { latitude, longitude });
    if (isNeighbour && km < -tolerance) {
      const message = `er skrevet, men stedet ligger ${told(-km)} km inden for kommunens grænse på kortet. Fjern nabo, eller ret bredde og laengde.`;
      return [{ file, field: 'nabo', message }];
    }
    if (isNeighbour && km > farOff) {
      const message = `er skrevet, men stedet ligger ${told(km)} km fra kommunens grænse på kortet. Ret bredde og laengde, hvis det er forkert. Ligger det så langt væk, så overvej at slette stedet her.`;
      return [{ file, field: 'nabo', message }];
    }
    if (!isNeighbour && km > tolerance) {
      const message = `ligger ${told(km)} km uden for kommunens grænse på kortet. Ret tallene, eller skriv nabo med den kommune, stedet ligger i.`;
      return [{ file, field: 'adresse.bredde', message }];
    }
    return [];
  });

const told = (km: number): string => String(Math.round(km));
