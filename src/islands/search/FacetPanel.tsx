import { memo, useState } from 'react';
import type { FacetCounts } from '../../domain/search/run-query.ts';
import { distances, type SearchState, toggle } from '../../domain/search/search-state.ts';
import { searchAnswersText } from '../../text/search-answers.ts';
import { Thing } from '../drawings/SmallScene.tsx';
import type { Facet, FacetValue } from './search-props.ts';

/** The filters, and what choosing one of their values does. */
export interface Filters {
  facets: readonly Facet[];
  /** How many answers each value would give; nothing while nothing is asked. */
  counts: FacetCounts | undefined;
  chosen: SearchState['filters'];
  /** Kilometres around the chosen towns. */
  km: number;
  change(next: (state: SearchState) => SearchState): void;
}

/** So many filters stand open from the start. */
const open = 4;

/** So many values of a filter are shown before one asks for the rest. */
const first = 6;

/**
 * All filters that could be chosen now, each value with how many answers it gives. They are many, and no key that is
 * pressed changes them before its answer is there.
 */
export const FacetPanel = memo(function FacetPanel(filters: Filters) {
  const { facets, counts, km, change } = filters;
  const panel = facets.flatMap((facet) => {
    const chosen = filters.chosen[facet.key];
    const values = facet.values
      .map((item) => ({
        ...item,
        count: counts ? (counts[facet.key]?.[item.value] ?? 0) : item.count,
      }))
      .filter(({ value, count }) => count > 0 || chosen.includes(value));
    return values.length === 0 ? [] : [{ facet, chosen, values }];
  });
  return panel.map(({ facet, chosen, values }, at) => (
    <details key={facet.key} className="facet" open={at < open || chosen.length > 0}>
      <summary>
        {facet.name}
        {at === 0 && (
          <span className="facet-unit small" aria-hidden="true">
            {searchAnswersText.unit}
          </span>
        )}
      </summary>
      <div role="group" aria-label={facet.name}>
        <Values
          name={facet.key}
          values={values}
          chosen={chosen}
          choose={(value) => change((state) => toggle(state, facet.key, value))}
        />
        {facet.key === 'by' && chosen.length > 0 && (
          <label className="facet-distance small">
            {searchAnswersText.within}
            <select
              className="control"
              name="km"
              value={km}
              onChange={({ target }) => change((state) => ({ ...state, km: Number(target.value) }))}
            >
              {distances.map((km) => (
                <option key={km} value={km}>
                  {searchAnswersText.kilometres(km)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </details>
  ));
});

interface ValuesProps {
  name: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  choose(value: string): void;
}

function Values({ name, values, chosen, choose }: ValuesProps) {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen
    ? values
    : values.filter(({ value }, at) => at < first || chosen.includes(value));
  const rest = values.length - shown.length;
  return (
    <>
      {shown.map(({ value, name: label, count, thing }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={() => choose(value)}
          />
          {thing && <Thing name={thing} />}
          <span>{label}</span> <span className="facet-count small">{count}</span>
          <span className="hidden"> {searchAnswersText.unitOf(count)}</span>
        </label>
      ))}
      {(rest > 0 || isOpen) && (
        <button
          type="button"
          className="button text"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? searchAnswersText.fewerValues : searchAnswersText.moreValues(rest)}
        </button>
      )}
    </>
  );
}
