/** A page of every kind, where `npm test` tries a dozen of them; and every profile on its sheet of paper. */
import '../browser/forced-colors.test.ts';
import '../browser/motion.test.ts';
import '../browser/print.test.ts';
import '../browser/reading.test.ts';
