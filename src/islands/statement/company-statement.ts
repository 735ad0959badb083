import { Attempt } from '../attempt.ts';
import { bringIn } from '../older-browsers.ts';

/** Brings in `<company-statement>`; as long as it cannot be had, the page says so above the text with blanks. */
const statement = new Attempt(
  document.querySelector('company-statement [data-failed]'),
  async () => {
    await bringIn(() => import('./make-statement.ts'));
  },
);
void statement.begin();
