import { useEffect, useLayoutEffect, useRef } from 'react';
import { readState } from '../../domain/search/search-state.ts';
import type { Ask, Asked } from './use-address.ts';

/**
 * Listens to the page's search form, which works without this too. What was typed before the page came
 * alive counts. The field is only written to when a finished question is another than what stands in it,
 * as after going back.
 */
export function useSearchForm(asked: Asked, ask: Ask): void {
  const latest = useRef<Asked>(undefined);
  // With the change itself: an effect that came later wrote over a key that was pressed in between.
  useLayoutEffect(() => {
    const input = findField();
    const isFirst = latest.current === undefined;
    latest.current = asked;
    if (input && !isFirst && asked.isFinished && input.value !== asked.state.query)
      input.value = asked.state.query;
  }, [asked]);

  useEffect(() => {
    const input = findField();
    const form = input?.form;
    if (!input || !form) return;
    const type = () => ask.type(input.value);
    const send = (event: SubmitEvent) => {
      event.preventDefault();
      const state = latest.current?.state;
      if (state) ask.finish({ ...state, query: input.value });
    };
    const inAddress = readState(new URLSearchParams(location.search)).query;
    if (input.value === '') input.value = inAddress;
    else if (input.value !== inAddress) type();
    input.addEventListener('input', type);
    form.addEventListener('submit', send);
    return () => {
      input.removeEventListener('input', type);
      form.removeEventListener('submit', send);
    };
  }, [ask]);
}

const findField = () => document.querySelector<HTMLInputElement>('#soeg');
