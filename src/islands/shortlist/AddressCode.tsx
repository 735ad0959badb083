import { useState } from 'react';
import { noteText } from '../../text/note.ts';

interface Props {
  /** What the code says: the address a telephone opens. */
  address: string;
}

/** The squares of a QR code, row by row; true is dark. */
type Squares = readonly (readonly boolean[])[];

/** A QR code of an address, drawn when somebody asks for it: what draws it is fetched then. */
export function AddressCode({ address }: Props) {
  const [squares, setSquares] = useState<Squares | 'failed'>();
  const draw = () =>
    import('uqr')
      .then(({ encode }) => setSquares(encode(address, { ecc: 'M', border: 4 }).data))
      .catch(() => setSquares('failed'));
  return (
    <div>
      {squares === undefined && (
        <button className="button no-print" type="button" onClick={() => void draw()}>
          {noteText.code}
        </button>
      )}
      <p role="status" className="no-print">
        {squares === 'failed' ? noteText.codeFailed : squares && noteText.codeHelp}
      </p>
      {typeof squares === 'object' && (
        <svg
          className="code"
          viewBox={`0 0 ${squares.length} ${squares.length}`}
          role="img"
          aria-label={noteText.codeName}
        >
          <path d={pathOf(squares)} />
        </svg>
      )}
    </div>
  );
}

/** One path for all dark squares. */
const pathOf = (squares: Squares): string =>
  squares
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
