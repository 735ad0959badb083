import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../after-paint.ts';

/** A value once what is drawn at once of it has been painted. What is drawn then gives way to a key. */
export function usePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    let isCurrent = true;
    void afterPaint().then(() => {
      if (isCurrent) startTransition(() => setPainted(value));
    });
    return () => {
      isCurrent = false;
    };
  }, [value]);
  return painted;
}
