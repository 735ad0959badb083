import { checkProfiles } from './check-profiles.ts';

checkProfiles([
  { name: 'a light tablet', width: 768, colorScheme: 'light' },
  { name: 'a dark desk', width: 1280, colorScheme: 'dark' },
]);
