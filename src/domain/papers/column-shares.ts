/** A column has room for so many letters at least; a longer text than the last of these is worth a second line. */
const [fewest, most] = [12, 44];

/**
 * How wide each column of a table is beside the others, by the longest text in it: a year beside a sentence needs no half
 * of the paper.
 * @param rows what each row says, cell by cell; the head is one of them.
 */
export const columnShares = (rows: readonly (readonly string[])[]): number[] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, at) => {
    const longest = Math.max(...rows.map((row) => row[at]?.length ?? 0));
    return Math.min(Math.max(longest, fewest), most);
  });
