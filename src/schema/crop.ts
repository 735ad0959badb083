import { translated } from './translated.ts';

/** The part of a photo that is kept where the frame is wider or taller than it. */
export const crops = translated({
  midt: 'centre',
  top: 'top',
  bund: 'bottom',
  venstre: 'left',
  hoejre: 'right',
});

export type Crop = ReturnType<typeof crops.toEnglish>;

/** What an editor says of a photo that is cut: the middle stays where nothing is said. */
export const crop = () =>
  crops
    .field()
    .default('centre')
    .describe(
      `Den del af billedet, der skal ses, når det skæres til en bred ramme: ${crops.danish.join(', ')}.`,
    );
