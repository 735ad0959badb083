import { useState } from 'react';
import { readNumber, showNumber } from '../../domain/calculator/show-money.ts';
import { calculatorText } from '../../text/calculator.ts';

interface Props {
  id: string;
  label: string;
  /** What it is counted in, where the label does not say so. */
  unit?: string | undefined;
  /** As the formulas take it: a share is a part of one, and is written in percent. */
  value: number;
  most: number;
  least?: number;
  isShare?: boolean;
  /** Where the number is from. */
  origin?: string | undefined;
  change(value: number): void;
}

/** A number to write, with where it is from. What is no number is said so, and the last one that was stands. */
export function NumberField({
  id,
  label,
  unit,
  value,
  most,
  least = 0,
  isShare = false,
  origin,
  change,
}: Props) {
  const [written, setWritten] = useState<string>();
  const scale = isShare ? 100 : 1;
  const read = (text: string): number | undefined => {
    const number = readNumber(text);
    if (number === undefined || number / scale > most || number / scale < least) return undefined;
    return number / scale;
  };
  const isWrong = written !== undefined && read(written) === undefined;
  const notes = [isWrong && `${id}-fejl`, origin !== undefined && `${id}-fra`].filter(Boolean);
  return (
    <p className="calc-field">
      <label htmlFor={id}>
        {label}
        {unit !== undefined && ` (${unit})`}
      </label>
      <input
        id={id}
        type="text"
        className="control"
        inputMode="decimal"
        autoComplete="off"
        value={written ?? showNumber(Number((value * scale).toFixed(6)))}
        aria-invalid={isWrong || undefined}
        aria-describedby={notes.join(' ') || undefined}
        onChange={({ target }) => {
          setWritten(target.value);
          const number = read(target.value);
          if (number !== undefined) change(number);
        }}
        onBlur={() => {
          if (!isWrong) setWritten(undefined);
        }}
      />
      {isWrong && (
        <strong className="small" id={`${id}-fejl`} role="alert">
          {calculatorText.tool.wrong(showNumber(least * scale), showNumber(most * scale))}
        </strong>
      )}
      {origin !== undefined && (
        <span className="small muted" id={`${id}-fra`}>
          {origin}
        </span>
      )}
    </p>
  );
}
