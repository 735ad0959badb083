import { unpackPicture } from '../../domain/drawings/pack-picture.ts';
import { piecesOf } from '../../domain/drawings/small-scene.ts';
import { sheetSymbolOf } from '../../domain/drawings/symbols.ts';
import { footOf } from './load-sheet.ts';
import { useSheet } from './use-sheet.ts';

interface Props {
  /** As `packPicture` writes it. */
  picture: string;
}

interface StillProps extends Props {
  /** Whether the sheet is there. */
  isDrawn?: boolean;
}

/** A small picture in a list that the browser draws. It has its size before the sheet is there, and says no more than the words beside it. */
export const SmallScene = ({ picture }: Props) => (
  <StillScene picture={picture} isDrawn={useSheet()} />
);

/** The same as it stands at one moment. */
export function StillScene({ picture, isDrawn = false }: StillProps) {
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
export const SmallThing = ({ picture }: Props) => (
  <StillThing picture={picture} isDrawn={useSheet()} />
);

/** The same as it stands at one moment. */
export function StillThing({ picture, isDrawn = false }: StillProps) {
  const { scene, state } = unpackPicture(picture);
  return (
    <span className={`drawn-ground small-thing ground-${scene.ground} is-${state}`}>
      <Drawn name={scene.things[0]?.name} isDrawn={isDrawn} />
    </span>
  );
}

/** One thing, beside a word. */
export const Thing = ({ name }: { name: string | undefined }) => (
  <Drawn name={name} isDrawn={useSheet()} />
);

const Drawn = ({ name, isDrawn }: { name: string | undefined; isDrawn: boolean }) => (
  <svg className="drawn is-small" viewBox="0 0 48 48" aria-hidden="true">
    {isDrawn && name && <use href={`#${sheetSymbolOf(name)}`} />}
  </svg>
);
