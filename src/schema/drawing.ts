import { z } from 'astro/zod';
import { translated } from './translated.ts';

/** The papers that a drawing stands on. */
export const drawingGrounds = translated({ sand: 'sand', dis: 'mist', mos: 'moss', ler: 'clay' });

/** The paper that a drawing stands on. */
export type Ground = ReturnType<typeof drawingGrounds.toEnglish>;

/** The folders of src/drawings/ that editors choose from by name. */
export type DrawingFolder = 'things' | 'stages';

/** `kasse`, or also where it stands: `kasse 84 1.35` or `kasse 84 1.35 92`. */
const thingPattern = /^[a-z]+( \d{1,3}(\.\d)? \d(\.\d{1,2})?( \d{1,3})?)?$/;

/** A thing of a scene. */
export interface PlacedThing {
  name: string;
  /** The x of its middle, its size (1 is 48 x 48), and the y of its foot, on 160 x 110; the scene's own where undefined. */
  at: { x: number; scale: number; foot: number | undefined } | undefined;
}

function toPlacedThing(words: string): PlacedThing {
  const [name = '', x, scale, foot] = words.split(' ');
  if (x === undefined) return { name, at: undefined };
  return {
    name,
    at: {
      x: Number(x),
      scale: Number(scale),
      foot: foot === undefined ? undefined : Number(foot),
    },
  };
}

const isOnSheet = (words: string): boolean => {
  const { at } = toPlacedThing(words);
  return (
    at === undefined ||
    (at.x <= 160 && at.scale >= 0.3 && at.scale <= 2 && (at.foot ?? 1) <= 110 && at.foot !== 0)
  );
};

const thing = () =>
  z
    .string()
    .regex(
      thingPattern,
      'er ikke skrevet rigtigt. Skriv navnet på en ting, fx kasse, eller navn, plads og størrelse, fx kasse 84 1.35',
    )
    .refine(
      isOnSheet,
      'står uden for billedet. Pladsen er fra 0 til 160, størrelsen fra 0.3 til 2 og foden fra 1 til 110',
    )
    .meta({ drawnIn: 'things' satisfies DrawingFolder });

const drawingFields = z.strictObject({
  ting: z
    .array(thing())
    .min(1, 'mangler. Skriv mindst én ting')
    .max(5, 'har for mange. Vælg højst 5')
    .describe(
      'Navne på ting, den vigtigste først, fx kasse. Alle ting er på siden /tegninger/. Efter navnet kan stå plads (0-160), størrelse (0.3-2) og fod (1-110): kasse 84 1.35 92.',
    ),
  scene: z
    .string()
    .regex(/^[a-z]+$/, 'skal være navnet på en scene, skrevet med små bogstaver a-z')
    .meta({ drawnIn: 'stages' satisfies DrawingFolder })
    .optional()
    .describe('Det, tingene står på eller hænger i, fx baenk, hylde eller ude.'),
  grund: drawingGrounds
    .field()
    .optional()
    .describe(`Farven bagved: ${drawingGrounds.danish.join(', ')}.`),
});

/** What an editor has chosen to be drawn. */
export const drawing = () =>
  drawingFields.transform((fields) => ({
    /** The main one first. */
    things: fields.ting.map(toPlacedThing),
    stage: fields.scene,
    ground: fields.grund,
  }));

/** What an editor has chosen to be drawn. */
export type DrawingData = z.output<ReturnType<typeof drawing>>;
