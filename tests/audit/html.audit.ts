/** The HTML of every page: `npm test` validates one of each kind and every fourth. */
import '../site/html.test.ts';
