import type { Answer } from '../../domain/search/find-answer.ts';
import type { Hit } from '../../domain/search/describe-hit.ts';
import { HitList } from './HitList.tsx';
import { Notes } from './Notes.tsx';

interface Props {
  answer: Answer;
  hits: readonly Hit[];
  /** The municipality's address for a task that nobody offers yet. */
  ask: string | undefined;
}

/** The first hits as they stand before anything of them can be pressed but links. */
export const FirstAnswer = ({ answer, hits, ask }: Props) => (
  <>
    <Notes answer={answer} change={() => {}} />
    <HitList hits={hits} isDrawing ask={ask} easyLines={{}} showOnMap={undefined} />
  </>
);
