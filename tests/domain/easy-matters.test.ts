import { describe, expect, it } from 'vitest';
import type { Enterprise } from '../../src/domain/directory.ts';
import {
  type EasyWords,
  mattersOfEnterprise,
  mattersOfJobType,
  mattersToCall,
} from '../../src/domain/easy-matters.ts';
import { easyReadText } from '../../src/text/easy-read.ts';
import { find } from './make-directory.ts';
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

/** Words that show what they were given. */
const words: EasyWords = {
  work: (ways) => `work: ${ways}`,
  hours: (times) => `hours: ${times}`,
  pay: (isPaid) => `paid: ${isPaid}`,
  call: (answerer, phone) =>
    `call ${typeof answerer === 'string' ? answerer : answerer.name}: ${phone}`,
  atPlace: ({ name }, answerer) => [name, typeof answerer === 'string' ? answerer : answerer.name],
  aboutWay: (title) => ['about', title],
};

describe('the lines of an easy page', () => {
  const make = (fields: Partial<Enterprise> = {}) => {
    const { enterprises, jobTypes, municipality } = makeFullDirectory();
    return mattersOfEnterprise(
      {
        ...find(enterprises, 'fuldsted'),
        jobTypes: ['fleksjob', 'praktik'].map((slug) => ({
          ...find(jobTypes, slug),
          isPaid: true,
        })),
        openingHours: ['man-fre 9-16', 'lør 10-13'],
        ...fields,
      },
      municipality,
      words,
    );
  };
  const place = { matter: 'place', text: 'Stedvej 1, 8600 Øby' };
  const work = { matter: 'work', text: 'work: Fleksjob, Praktik' };
  const time = { matter: 'time', text: 'hours: man-fre 9-16, lør 10-13' };
  const money = { matter: 'money', text: 'paid: true' };
  const call = {
    matter: 'call',
    text: 'call enterprise: 86 00 00 02',
    href: 'tel:+4586000002',
    say: 'Stednavn enterprise',
  };

  it('say where, what, when, whether it pays and whom to call, in this order', () => {
    expect(make()).toEqual([place, work, time, money, call]);
  });

  it('leave out what is not known', () => {
    expect(make({ address: undefined })).toEqual([work, time, money, call]);
    expect(make({ jobTypes: [] })).toEqual([place, time, call]);
    expect(make({ openingHours: [] })).toEqual([place, work, money, call]);
  });

  it('send nobody to a place that may be closed, and have nobody call one that has a break', () => {
    expect(make({ isUnclear: true })).toEqual([place, work, money, call]);
    expect(make({ pausedUntil: '2027-01-01' })).toEqual([place, work, money]);
    expect(make({ isHistorical: true })).toEqual([]);
  });
});

describe('whom to call', () => {
  const asked = (phone: string | undefined, name: string) => ({
    answerer: { name },
    entrance: { phone },
    said: [`Hej ${name}.`, 'Må jeg komme?'],
  });

  it('is the first who has a number, alone', () => {
    expect(
      mattersToCall(
        [asked(undefined, 'A'), asked('', 'B'), asked('12 34 56 78', 'C'), asked('1', 'D')],
        words,
      ),
    ).toEqual([
      {
        matter: 'call',
        text: 'call C: 12 34 56 78',
        href: 'tel:+4512345678',
        say: 'Hej C. Må jeg komme?',
      },
    ]);
    expect(mattersToCall([], words)).toEqual([]);
    expect(mattersToCall([asked(undefined, 'A')], words)).toEqual([]);
  });

  it('is of a way into work the entrance of the municipality that it belongs to', () => {
    const { jobTypes, municipality } = makeFullDirectory();
    const reached = {
      ...municipality,
      citizenEntrance: { ...municipality.citizenEntrance, phone: '86 00 00 01' },
      youthEntrance: { ...municipality.youthEntrance, phone: '86 00 00 02' },
    };
    const of = (entrance: 'citizen' | 'youth') =>
      mattersOfJobType({ ...find(jobTypes, 'fleksjob'), isPaid: false, entrance }, reached, words);
    expect([of('citizen'), of('youth')]).toEqual(
      ['86 00 00 01', '86 00 00 02'].map((phone) => [
        { matter: 'money', text: 'paid: false' },
        {
          matter: 'call',
          text: `call municipality: ${phone}`,
          href: `tel:+45${phone.replaceAll(' ', '')}`,
          say: 'about Fleksjob',
        },
      ]),
    );
  });
});
