import type { ReactNode } from 'react';

interface Props {
  /** It names the box too, which is stepped into where the table is wider than the page. */
  caption: string;
  /** Whether a heading above says the same to whoever sees it. */
  isCaptionHidden?: boolean;
  /** The heads from the left; each once. */
  columns: readonly string[];
  /** Its bodies. */
  children: ReactNode;
}

/** A table of figures as `TableBox.astro` draws it: it scrolls by itself where it is wider than the page. */
export function FigureTable({ caption, isCaptionHidden = false, columns, children }: Props) {
  return (
    <div className="table-box" role="group" tabIndex={0} aria-label={caption}>
      <table>
        <caption className={isCaptionHidden ? 'hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

/** A row of it: what it is about, and what stands under each of the other heads. */
export function FigureRow({ name, cells }: { name: string; cells: readonly ReactNode[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, at) => (
        <td key={at}>{cell}</td>
      ))}
    </tr>
  );
}
