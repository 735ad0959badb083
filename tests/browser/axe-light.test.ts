import { checkScheme } from './check-axe.ts';

checkScheme('light');
