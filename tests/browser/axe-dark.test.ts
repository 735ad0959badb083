import { checkScheme } from './check-axe.ts';

checkScheme('dark');
