import { Attempt } from '../attempt.ts';
import { bringIn } from '../older-browsers.ts';

/** Brings in `<frame-builder>`; as long as it cannot be had, the page says so, and the addresses stand below. */
const builder = new Attempt(document.querySelector('frame-builder [data-failed]'), async () => {
  await bringIn(() => import('./make-frame.ts'));
});
void builder.begin();
