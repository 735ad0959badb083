import { checkProfiles } from './check-profiles.ts';

checkProfiles([{ name: 'a dark tablet', width: 768, colorScheme: 'dark' }]);
