import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../after-paint.ts';

/**
 * A value once what is drawn at once of it has been painted, and nothing else has come for a while. What is drawn then gives
 * way to a key.
 * @param rest milliseconds to wait after that.
 */
export function usePainted<Value>(value: Value, rest: number): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    const ended = new AbortController();
    void afterPaint(rest).then(() => {
      if (!ended.signal.aborted) startTransition(() => setPainted(value));
    });
    return () => ended.abort();
  }, [value, rest]);
  return painted;
}
