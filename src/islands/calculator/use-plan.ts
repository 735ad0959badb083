import { useEffect, useState } from 'react';
import { type ReadPlan, readPlan, writePlan } from '../../domain/calculator/plan-address.ts';
import { proposePlan } from '../../domain/calculator/plan.ts';
import type { Rates } from '../../domain/calculator/rates.ts';

const addressOf = ({ plan, hasExample }: ReadPlan, rates: Rates): string => {
  const search = writePlan(plan, rates, hasExample).toString();
  return `${location.pathname}${search === '' ? '' : `?${search}`}`;
};

/** Milliseconds after the last change until the address is written: browsers refuse one for every key. */
const rest = 300;

/**
 * The plan that is shown, kept in the address: a reload, and a link that is sent, give the same. What takes its place as a
 * whole leaves the one before to the browser's way back.
 */
export function usePlan(
  rates: Rates,
): [ReadPlan, (change: Partial<ReadPlan>, isAnew?: boolean) => void] {
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
      history.replaceState(history.state, '', addressOf(state, rates));
    }, rest);
    return () => clearTimeout(timer);
  }, [state, isOwn, rates]);

  return [
    state,
    (change, isAnew = false) => {
      const next = { ...state, unread: [], ...change };
      if (isAnew && addressOf(next, rates) !== addressOf(state, rates)) {
        history.replaceState(history.state, '', addressOf(state, rates));
        history.pushState(history.state, '', addressOf(next, rates));
      }
      setState(next);
      setOwn(true);
    },
  ];
}
