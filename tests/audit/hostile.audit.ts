/** Every page of a municipality whose editors paste attacks: `npm test` visits all profiles and some of the others. */
import '../hostile/hostile.test.ts';
