import { checkProfiles } from './check-profiles.ts';

checkProfiles([
  { name: 'a dark tablet', width: 768, colorScheme: 'dark' },
  { name: 'a dark desk', width: 1280, colorScheme: 'dark' },
]);
