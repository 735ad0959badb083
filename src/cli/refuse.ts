/** Says in Danish why a command can't run. @returns the exit code for that. */
export function refuse(sentence: string): 2 {
  console.error(sentence);
  return 2;
}
