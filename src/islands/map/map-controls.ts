import { liveMapText } from '../../text/live-map.ts';
import { make, makeButton, makeIcon } from './elements.ts';
import { icons } from './icons.ts';

/** What the buttons do. */
interface ControlActions {
  zoomBy(steps: number): void;
  showWhole(): void;
  searchArea(): void;
  toggleSize(): void;
}

/** The map's own buttons; they stand before the map in the page, so the Tab key meets them before the many pins. */
export interface MapControls {
  element: HTMLElement;
  /** Offers to search what is in sight, or no longer. */
  offerArea(isOffered: boolean): void;
  /** Says which zoom steps are left. */
  setZoomSteps(canIn: boolean, canOut: boolean): void;
  /** Lets the button for the map's size say what it does now, and gives it the focus, which a move in the page takes away. */
  setExpanded(isExpanded: boolean): void;
}

/** Makes the buttons: 44 px, with Danish names. */
export function makeControls(actions: ControlActions): MapControls {
  const button = (name: string, icon: string, press: () => void) =>
    makeButton({ 'aria-label': name, title: name }, press, makeIcon(icon));
  const zoomIn = button(liveMapText.zoomIn, icons.zoomIn, () => actions.zoomBy(1));
  const zoomOut = button(liveMapText.zoomOut, icons.zoomOut, () => actions.zoomBy(-1));
  const whole = button(liveMapText.whole, icons.whole, actions.showWhole);
  const size = button(liveMapText.expand, icons.expand, actions.toggleSize);
  const area = makeButton(
    { class: 'area', hidden: '' },
    actions.searchArea,
    liveMapText.searchArea,
  );
  return {
    element: make(
      'div',
      { class: 'controls', role: 'group', 'aria-label': liveMapText.controls },
      make('div', { class: 'zoom' }, zoomIn, zoomOut, whole, size),
      area,
    ),
    offerArea(isOffered) {
      area.hidden = !isOffered;
    },
    setZoomSteps(canIn, canOut) {
      // Not `disabled`: that would throw the focus away from whoever presses the button.
      zoomIn.setAttribute('aria-disabled', String(!canIn));
      zoomOut.setAttribute('aria-disabled', String(!canOut));
    },
    setExpanded(isExpanded) {
      const name = isExpanded ? liveMapText.shrink : liveMapText.expand;
      size.setAttribute('aria-label', name);
      size.title = name;
      size.replaceChildren(makeIcon(isExpanded ? icons.shrink : icons.expand));
      size.focus({ preventScroll: true });
    },
  };
}
