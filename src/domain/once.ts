/**
 * What is made when it is first asked for, and then kept. What formats and sorts in a language takes a phone 10 to 70 ms to
 * make (`Intl`), which no page should wait for before anything is formatted.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
