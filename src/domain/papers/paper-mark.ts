/** Whether something was done or is only proposed. */
export type PaperMark = 'done' | 'proposed';

/** A heading that tells at once whether its part was done or is proposed: what tells it, and the heading itself. */
export interface MarkedHeading {
  mark: PaperMark;
  label: string;
  title: string;
}

const marked = /^(?:(vi foreslår)|([^:]*\bgjorde)):\s*(.+)$/i;

/** Reads »Kommunen gjorde: En strategi« and »Vi foreslår: Målene«; undefined where a heading tells neither. */
export function readMarkedHeading(heading: string): MarkedHeading | undefined {
  const [, proposes, did, title = ''] = marked.exec(heading.trim()) ?? [];
  const label = proposes ?? did;
  return label === undefined
    ? undefined
    : { mark: proposes === undefined ? 'done' : 'proposed', label, title };
}
