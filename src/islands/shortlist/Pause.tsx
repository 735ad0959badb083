import { dayInDenmark } from '../../domain/day-in-denmark.ts';
import { pauseOn } from '../../domain/pause.ts';
import { pauseText } from '../../text/pause.ts';

interface Props {
  until: string | undefined;
  /** What stands between it and the words before. */
  separator?: string;
}

/** Says that an enterprise is paused, as long as it is. */
export function Pause({ until, separator = '' }: Props) {
  const lastDay = pauseOn(dayInDenmark(new Date()), until);
  return (
    lastDay && (
      <strong>
        {separator} {pauseText.until(lastDay)}
      </strong>
    )
  );
}
