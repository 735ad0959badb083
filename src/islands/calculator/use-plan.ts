import { useEffect, useState } from 'react';
import { type ReadPlan, readPlan, writePlan } from '../../domain/calculator/plan-address.ts';
import { proposePlan } from '../../domain/calculator/plan.ts';
import type { Rates } from '../../domain/calculator/rates.ts';

/** Milliseconds after the last change until the address is written: browsers refuse one for every key. */
const rest = 300;

/** The plan that is shown, kept in the address: a reload, and a link that is sent, give the same. */
export function usePlan(rates: Rates): [ReadPlan, (change: Partial<ReadPlan>) => void] {
  const [state, setState] = useState<ReadPlan>({
    plan: proposePlan(rates),
    hasExample: false,
    unread: [],
  });
  const [isOwn, setOwn] = useState(false);

  useEffect(() => {
    const read = () => {
      setState(readPlan(new URLSearchParams(location.search), rates));
      setOwn(false);
    };
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [rates]);

  useEffect(() => {
    if (!isOwn) return;
    const timer = setTimeout(() => {
      const search = writePlan(state.plan, rates, state.hasExample).toString();
      const address = `${location.pathname}${search === '' ? '' : `?${search}`}`;
      history.replaceState(history.state, '', address);
    }, rest);
    return () => clearTimeout(timer);
  }, [state, isOwn, rates]);

  return [
    state,
    (change) => {
      setState({ ...state, unread: [], ...change });
      setOwn(true);
    },
  ];
}
