/** Every query that the search is tried with: `npm test` tries a part of the latest ones. */
import '../browser/golden.test.ts';
