import { mapText } from '../../text.ts';
import { make, makeButton } from './elements.ts';

/**
 * Asks whether tiles may be fetched from another host, names the host, and takes the answer back again.
 * The answer lives as long as the page: nothing is stored.
 */
export function makeTilesOffer(
  host: string,
  answer: (isYes: boolean) => Promise<void>,
): HTMLElement {
  const question = make('p', {}, `${mapText.tilesOffer(host)}. ${mapText.tilesPrice(host)}`);
  let isYes = false;
  const button = makeButton(
    {},
    () => {
      isYes = !isYes;
      question.hidden = isYes;
      button.textContent = isYes ? mapText.tilesNo : mapText.tilesYes(host);
      void answer(isYes);
    },
    mapText.tilesYes(host),
  );
  return make('div', { class: 'offer' }, question, button);
}
