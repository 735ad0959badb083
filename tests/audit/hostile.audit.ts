/** Every page of a municipality whose editors paste attacks in the browser: `npm test` reads all and visits one of each kind. */
import '../hostile/hostile.test.ts';
