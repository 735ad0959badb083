import { checkProfiles } from './check-profiles.ts';

checkProfiles([
  { name: 'a light phone', width: 360, colorScheme: 'light' },
  { name: 'a dark phone', width: 360, colorScheme: 'dark' },
]);
