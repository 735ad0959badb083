import { describe, expect, it } from 'vitest';
import { mattersOfEnterprise, mattersOfJobType } from '../../src/domain/easy-matters.ts';
import { easyReadText } from '../../src/text/easy-read.ts';
import { makeFullDirectory } from './make-full-directory.ts';

describe('what an easy page says beside its sentences', () => {
  const { enterprises, jobTypes, municipality } = makeFullDirectory();

  it('is only what is known, each matter once', () => {
    for (const enterprise of enterprises) {
      const said = mattersOfEnterprise(enterprise, municipality, easyReadText);
      const matters = said.map(({ matter }) => matter);
      expect(new Set(matters).size).toBe(matters.length);
      expect(said.every(({ text }) => text.length > 0 && !text.includes('undefined'))).toBe(true);
      if (enterprise.isHistorical) expect(said).toEqual([]);
    }
  });

  it('is of a place whether it pays, where all its ways say the same', () => {
    const [place] = enterprises.filter(({ isHistorical }) => !isHistorical);
    const [way] = jobTypes;
    const payOf = (...paid: boolean[]) =>
      mattersOfEnterprise(
        { ...place!, jobTypes: paid.map((isPaid) => ({ ...way!, isPaid })) },
        municipality,
        easyReadText,
      ).find(({ matter }) => matter === 'money')?.text;
    expect([payOf(), payOf(true, true), payOf(false), payOf(true, false)]).toEqual([
      undefined,
      'Med løn',
      'Uden løn',
      undefined,
    ]);
  });

  it('ends with whom to call, and what to say there', () => {
    const entrance = { ...municipality.citizenEntrance, phone: '86 00 00 09' };
    const reached = { ...municipality, citizenEntrance: entrance, youthEntrance: entrance };
    for (const jobType of jobTypes)
      expect(mattersOfJobType(jobType, reached, easyReadText).at(-1)).toMatchObject({
        matter: 'call',
        say: easyReadText.aboutWay(jobType.title).join(' '),
      });
  });

  it('is of a way in whether it pays', () => {
    for (const jobType of jobTypes)
      expect(mattersOfJobType(jobType, municipality, easyReadText)[0]).toEqual({
        matter: 'money',
        text: jobType.isPaid ? 'Med løn' : 'Uden løn',
      });
  });
});
