import type { Scene } from '../../domain/drawings/compose-scene.ts';
import { stageSymbols } from '../../domain/drawings/symbols.ts';
import { routes } from '../../routes.ts';
import { longestSilence } from '../fetch-whole.ts';

/** Whether the sheet is a part of the page by now. */
export let isThere = false;

let loading: Promise<void> | undefined;

/**
 * Fetches the sheet of things and stages, once, and makes it a part of the page. After a failure the next call tries
 * again; a list is whole without it.
 */
export function loadSheet(): Promise<void> {
  loading ??= new Promise((resolve) => {
    // The page lets no text become markup; a document that the browser has read by itself may.
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.timeout = longestSilence;
    request.onloadend = () => {
      // Empty, too, when it failed, was cut or never ended.
      const sheet = request.responseXML?.documentElement;
      // Not the page that a host sends in place of what it does not find.
      if (request.status === 200 && sheet?.localName === 'svg') {
        document.body.append(sheet);
        isThere = true;
      } else {
        loading = undefined;
      }
      resolve();
    };
    request.open('GET', routes.drawingSheet());
    request.send();
  });
  return loading;
}

/** Where things stand on a scene's stage, as the sheet says once it is a part of the page. */
export const footOf = ({ stage }: Scene): number =>
  Number(document.getElementById(stageSymbols(stage).behind)?.dataset['foot'] ?? 88);
