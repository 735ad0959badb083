/** Every way in which every file can fail, and every newer thing an older browser lacks: `npm test` tries some. */
import '../browser/failures.test.ts';
import '../browser/older-browsers.test.ts';
import '../browser/search-failures.test.ts';
