import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/check/format-problem.ts';

describe('The last line of a check', () => {
  const zero = Object.fromEntries(
    ['virksomheder', 'ydelser', 'opgavetyper', 'partnerskaber', 'guide', 'ordliste'].map((name) => [
      name,
      0,
    ]),
  );
  const counts = { ...zero, resultater: 1 } as Parameters<typeof summarise>[0]['counts'];
  const problem = { file: 'a.md', field: '', message: 'x' };
  const none =
    'Ingen fejl i 0 virksomheder, 0 ydelser, 0 opgavetyper, 0 partnerskaber, 0 sider i guiden, 0 ord og 1 resultat.';

  test.each([
    [[], [], none],
    [[], [problem], `${none} 1 advarsel.`],
    [[], [problem, problem], `${none} 2 advarsler.`],
    [[problem], [problem], '1 fejl i 1 fil. Ret den, og kør igen.'],
    [[problem, problem], [], '2 fejl i 1 fil. Ret dem, og kør igen.'],
  ])('counts: %#', (problems, warnings, line) => {
    expect(summarise({ problems, warnings, counts })).toBe(line);
  });
});
