/** A sheet as it is read from a file: the number, the words or the formula of each cell. */
export type ReadSheets = ReadonlyMap<
  string,
  (number | string | { formula: string } | undefined)[][]
>;

type Value = number | boolean;

const tokens =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|(?:'(?<sheet>[^']+)'!)?\$?(?<column>[A-Z])\$?(?<row>\d+)(?::\$?(?<lastColumn>[A-Z])\$?(?<lastRow>\d+))?|(?<name>[A-Z]+)(?=\()|(?<sign>[-+*/^(),>]))/gy;

/**
 * What a formula of a sheet comes to: a second implementation, of what the workbook uses alone. It knows nothing of the
 * domain; it reads formulas as a spreadsheet does.
 */
export function evaluateFormula(formula: string, sheet: string, sheets: ReadSheets): number {
  const parts = [...formula.matchAll(tokens)];
  if (parts.map(([whole]) => whole).join('') !== formula) throw new Error(`Not read: ${formula}`);
  let at = 0;
  const sign = () => parts[at]?.groups?.['sign'];
  const take = (wanted: string) => {
    if (sign() !== wanted) throw new Error(`No ${wanted} in ${formula}`);
    at += 1;
  };
  const number = (value: Value): number => Number(value);

  const cell = (name: string, column: string, row: number): number => {
    const found = sheets.get(name)?.[row - 1]?.[column.charCodeAt(0) - 65];
    if (found === undefined) return 0;
    if (typeof found === 'object') return evaluateFormula(found.formula, name, sheets);
    if (typeof found === 'string') throw new Error(`${name}!${column}${row} is words: ${found}`);
    return found;
  };

  const call = (name: string, values: Value[]): Value => {
    const numbers = values.map(number);
    switch (name) {
      case 'SUM':
        return numbers.reduce((all, one) => all + one, 0);
      case 'MIN':
        return Math.min(...numbers);
      case 'MAX':
        return Math.max(...numbers);
      case 'IF':
        return numbers[0] ? (values[1] as Value) : (values[2] as Value);
      default:
        throw new Error(`${name} is not known`);
    }
  };

  const atom = (): Value[] => {
    const groups = parts[at]?.groups ?? {};
    if (groups['sign'] === '(') {
      take('(');
      const inner = compare();
      take(')');
      return [inner];
    }
    at += 1;
    if (groups['number'] !== undefined) return [Number(groups['number'])];
    if (groups['name'] !== undefined) {
      take('(');
      const values: Value[] = [];
      do {
        if (values.length > 0) take(',');
        values.push(...(isRange() ? atom() : [compare()]));
      } while (sign() === ',');
      take(')');
      return [call(groups['name'], values)];
    }
    const { column = '', row = '', lastColumn = column, lastRow = row } = groups;
    const name = groups['sheet'] ?? sheet;
    const cells: number[] = [];
    for (let c = column.charCodeAt(0); c <= lastColumn.charCodeAt(0); c += 1)
      for (let r = Number(row); r <= Number(lastRow); r += 1)
        cells.push(cell(name, String.fromCharCode(c), r));
    return cells;
  };
  const isRange = () => parts[at]?.groups?.['lastRow'] !== undefined;
  const power = (): number => {
    const base = number(atom()[0] as Value);
    if (sign() !== '^') return base;
    take('^');
    return base ** power();
  };
  const times = (): number => {
    let value = power();
    for (let each = sign(); each === '*' || each === '/'; each = sign()) {
      take(each);
      value = each === '*' ? value * power() : value / power();
    }
    return value;
  };
  const plus = (): number => {
    let value = times();
    for (let each = sign(); each === '+' || each === '-'; each = sign()) {
      take(each);
      value = each === '+' ? value + times() : value - times();
    }
    return value;
  };
  const compare = (): Value => {
    const left = plus();
    if (sign() !== '>') return left;
    take('>');
    return left > plus();
  };
  const result = compare();
  if (at !== parts.length) throw new Error(`Read to ${at} of ${formula}`);
  return number(result);
}
