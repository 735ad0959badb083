/** Ten thousand files made up at random: `npm test` makes up fifteen hundred. */
import '../check/any-content.test.ts';
