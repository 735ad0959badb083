import type { Hit } from '../../domain/search/describe-hit.ts';
import type { EasyLines } from '../reading/easy-lines.ts';
import { HitItem } from './HitItem.tsx';

interface Props {
  hits: readonly Hit[];
  /** Whether more of them are on their way. */
  isDrawing: boolean;
  /** The municipality's address for a task that nobody offers yet. */
  ask: string | undefined;
  easyLines: EasyLines;
  /** Shows an enterprise on the map; nothing where the map isn't open. */
  showOnMap: ((slug: string) => void) | undefined;
}

/** What was found. */
export function HitList({ hits, isDrawing, ask, easyLines, showOnMap }: Props) {
  return (
    <ol id="resultater" role="list" tabIndex={-1} aria-busy={isDrawing || undefined}>
      {hits.map((hit) => (
        <HitItem
          key={hit.url}
          hit={hit}
          ask={ask}
          easyLine={easyLines[hit.url]}
          showOnMap={showOnMap}
        />
      ))}
    </ol>
  );
}
