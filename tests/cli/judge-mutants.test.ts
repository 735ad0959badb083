import { describe, expect, it } from 'vitest';
import { judge, type Reason, type Report } from '../audit/mutants/judge-mutants.ts';
import { demands, reasons } from '../audit/mutants/survivors.ts';

const source = "const a = b ?? '';\nif (c < d) say('Et svar til dig');\n";

const mutant = (
  status: string,
  mutatorName = 'StringLiteral',
  line = 1,
  [from, to]: readonly [number, number] = [16, 18],
) => ({
  status,
  mutatorName,
  replacement: '"x"',
  location: { start: { line, column: from }, end: { line, column: to } },
});

const reportOf = (...mutants: ReturnType<typeof mutant>[]): Report => ({
  files: { 'src/check/rules/a.ts': { source, mutants } },
});

const demand = { folder: 'src/check', least: 50, mostUnexplained: 0 };
const fallback: Reason = { why: 'A fallback', in: 'src/check/**', was: /^''$/ };
const killed = mutant('Killed');
const survived = mutant('Survived');

describe('the judge of mutants', () => {
  it('is content when every change is noticed, or has a reason and enough are noticed', () => {
    expect(judge(reportOf(killed, mutant('Timeout')), [], [demand]).isGood).toBe(true);
    expect(judge(reportOf(killed, survived), [fallback], [demand]).isGood).toBe(true);
  });

  it('is not content with a folder below its share, whatever reasons there are', () => {
    const report = reportOf(killed, survived, mutant('NoCoverage'));
    const { isGood, lines } = judge(report, [fallback], [demand]);
    expect(isGood).toBe(false);
    expect(lines.join('\n')).toContain('33.3 %');
  });

  it('is content with as many changes without a reason as are written down, and no more', () => {
    const report = reportOf(killed, killed, survived, survived);
    const most = (mostUnexplained: number) =>
      judge(report, [], [{ ...demand, mostUnexplained }]).isGood;
    expect([most(1), most(2)]).toEqual([false, true]);
  });

  it('is not content with a report of nothing', () => {
    expect(judge({ files: {} }, [], [demand]).isGood).toBe(false);
    expect(judge(reportOf(mutant('Ignored')), [], [demand]).isGood).toBe(false);
  });

  it.each<[string, Partial<Reason>, boolean]>([
    ['its file', { in: 'src/check/rules/*.ts' }, true],
    ['another file', { in: 'src/domain/**' }, false],
    ['its kind', { of: ['Regex', 'StringLiteral'] }, true],
    ['another kind', { of: ['Regex'] }, false],
    ['what stood there', { was: /^''$/ }, true],
    ['what did not stand there', { was: /b/ }, false],
    ['its line', { line: /\?\? ''/ }, true],
    ['another line', { line: /say/ }, false],
  ])('knows a reason by %s', (_, part, isMeant) => {
    const reason = { why: 'Because', in: '**', ...part };
    const { isGood, lines } = judge(reportOf(killed, survived), [reason], [demand]);
    expect(isGood).toBe(isMeant);
    const told = lines.join('\n');
    expect(told.includes('Reasons for nothing that is left')).toBe(!isMeant);
    expect(told.includes('src/check/rules/a.ts:1 StringLiteral \'\' => "x"')).toBe(!isMeant);
  });

  it('counts a change under the first reason that fits', () => {
    const all = [fallback, { why: 'Anything', in: '**' }];
    const { lines } = judge(
      reportOf(survived, mutant('Survived', 'EqualityOperator', 2, [5, 10])),
      all,
      [demand],
    );
    expect(lines).toContain('    1  A fallback');
    expect(lines).toContain('    1  Anything');
  });
});

describe('the reasons written down', () => {
  it('are for a kind of change each: none lets a whole file or folder be', () => {
    for (const { why, of, was, line } of reasons) {
      expect(why).toMatch(/^\p{Lu}.{20}/u);
      expect(of?.length ?? 0, why).toBeGreaterThan(0);
      if (!of?.includes('OptionalChaining')) expect(was ?? line, why).toBeDefined();
    }
  });

  it('leave each folder its bound', () => {
    expect(demands.map(({ folder }) => folder)).toEqual(['src/domain', 'src/check']);
    for (const { least } of demands) expect(least).toBe(85);
  });
});
