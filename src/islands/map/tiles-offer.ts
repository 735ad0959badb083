import { liveMapText } from '../../text/live-map.ts';
import { make, makeButton } from './elements.ts';

/**
 * Asks whether tiles may be fetched from another host, names the host, and takes the answer back again.
 * The answer lives as long as the page: nothing is stored.
 */
export function makeTilesOffer(
  host: string,
  answer: (isYes: boolean) => Promise<void>,
): HTMLElement {
  const question = make('p', {}, liveMapText.tilesQuestion(host));
  let isYes = false;
  const button = makeButton(
    {},
    () => {
      isYes = !isYes;
      question.hidden = isYes;
      button.textContent = isYes ? liveMapText.tilesNo : liveMapText.tilesYes(host);
      void answer(isYes);
    },
    liveMapText.tilesYes(host),
  );
  return make('div', { class: 'offer' }, question, button);
}
