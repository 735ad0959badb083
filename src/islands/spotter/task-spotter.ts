import { Attempt } from '../attempt.ts';
import { bringIn } from '../older-browsers.ts';

/**
 * Brings in `<task-spotter>` as soon as the page has come, so that nothing is to be fetched on the walk. As long as it
 * cannot be had, the page is the sheet that it is without scripts.
 */
const root = document.documentElement;
const spotter = new Attempt(
  document.querySelector('task-spotter [data-failed]'),
  async () => {
    await bringIn(() => import('./walk-sheet.ts'));
    delete root.dataset['late'];
  },
  () => {
    root.dataset['late'] = 'failed';
  },
);
void spotter.begin();
