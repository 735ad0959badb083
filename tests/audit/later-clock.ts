/** Loaded before a build: its clock goes forty days and some hours ahead. */
const ahead = (40 * 24 + 7) * 3600 * 1000;
const now = Date.now.bind(Date);

Date.now = () => now() + ahead;

globalThis.Date = new Proxy(Date, {
  construct: (RealDate, values: [], asked) =>
    Reflect.construct(RealDate, values.length === 0 ? [Date.now()] : values, asked) as Date,
  apply: () => new Date().toString(),
});
