import { unpackPicture } from '../../domain/drawings/pack-picture.ts';
import { piecesOf } from '../../domain/drawings/small-scene.ts';
import { sheetSymbolOf } from '../../domain/drawings/symbols.ts';
import { footOf } from './load-sheet.ts';
import { useSheet } from './use-sheet.ts';

interface Props {
  /** As `packPicture` writes it. */
  picture: string;
}

/** A small picture in a list that the browser draws. It has its size before the sheet is there, and says no more than the words beside it. */
export function SmallScene({ picture }: Props) {
  const isDrawn = useSheet();
  const { scene, state } = unpackPicture(picture);
  const foot = isDrawn ? footOf(scene) : 0;
  return (
    <span className={`drawn-ground ground-${scene.ground} is-${state}`}>
      <svg className="drawn is-small" viewBox="0 0 160 110" aria-hidden="true">
        {isDrawn && (
          <>
            {piecesOf(scene, foot).map(({ symbol, ...box }) => (
              <use key={symbol} href={`#${symbol}`} {...box} />
            ))}
            {scene.things.length === 0 && (
              <rect
                className="fn"
                x="58"
                y={foot - 46}
                width="46"
                height="46"
                strokeDasharray="4 5"
              />
            )}
          </>
        )}
      </svg>
    </span>
  );
}

/** The main thing of a picture, where there is room for no more. */
export function SmallThing({ picture }: Props) {
  const { scene, state } = unpackPicture(picture);
  return (
    <span className={`drawn-ground small-thing ground-${scene.ground} is-${state}`}>
      <Thing name={scene.things[0]?.name} />
    </span>
  );
}

/** One thing, beside a word. */
export function Thing({ name }: { name: string | undefined }) {
  const isDrawn = useSheet();
  return (
    <svg className="drawn is-small" viewBox="0 0 48 48" aria-hidden="true">
      {isDrawn && name && <use href={`#${sheetSymbolOf(name)}`} />}
    </svg>
  );
}
