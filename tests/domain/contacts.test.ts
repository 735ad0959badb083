import { describe, expect, it } from 'vitest';
import {
  buyerChannel,
  entranceOf,
  entrancesFor,
  hasUntriedContacts,
  isAskedOnline,
  isAskedThroughMunicipality,
  phoneForWork,
  waysToAsk,
} from '../../src/domain/contacts.ts';
import type { Enterprise } from '../../src/domain/directory.ts';
import type { Municipality } from '../../src/schema/municipality.ts';
import { find, makeDirectory, makeMunicipality } from './make-directory.ts';

const made = makeMunicipality();
const municipality: Municipality = {
  ...made,
  companyEntrance: { ...made.companyEntrance, name: 'Firmaer', phone: '86 00 00 01' },
  citizenEntrance: { ...made.citizenEntrance, name: 'Borgere', phone: '86 00 00 02' },
  youthEntrance: { ...made.youthEntrance, name: 'Unge', phone: '86 00 00 03' },
};
const { enterprises, jobTypes } = makeDirectory();
const [jobType] = jobTypes;
const asked = (enterprise: Enterprise, of = municipality) =>
  entrancesFor(enterprise, of).map(({ matters, entrance }) => [
    matters.join(),
    entrance.name,
    entrance.phone,
  ]);
const enterprise = find(enterprises, 'kanten');
const young = { ...jobType!, entrance: 'youth' as const };

const withContact = (contact: Partial<Enterprise['contact']>): Enterprise => ({
  ...enterprise,
  contact: { ...enterprise.contact, ...contact },
});

describe('whom to ask in the municipality', () => {
  it('is one for buyers and one for those who look for work, whether or not a way in is known', () => {
    const both = [
      ['buy', 'Firmaer', '86 00 00 01'],
      ['work', 'Borgere', '86 00 00 02'],
    ];
    expect(asked(enterprise)).toEqual(both);
    expect(asked({ ...enterprise, jobTypes: [] })).toEqual(both);
  });

  it('is nobody for buyers where nothing is sold', () => {
    const services = enterprise.services.map((service) => ({
      ...service,
      supply: 'in-house' as const,
    }));
    expect(asked({ ...enterprise, services })).toEqual([['work', 'Borgere', '86 00 00 02']]);
  });

  it('is the entrance of the young where all ways in are theirs, and of citizens where one is not', () => {
    expect(asked({ ...enterprise, jobTypes: [young] }).at(-1)?.[1]).toBe('Unge');
    expect(asked({ ...enterprise, jobTypes: [young, jobType!] }).at(-1)?.[1]).toBe('Borgere');
    expect(entranceOf(young, municipality).name).toBe('Unge');
    expect(entranceOf(jobType!, municipality).name).toBe('Borgere');
  });

  it('is one by the name of the municipality where number and mail are the same', () => {
    const same = { ...municipality, citizenEntrance: { ...municipality.companyEntrance } };
    expect(asked(enterprise, same)).toEqual([['buy,work', municipality.name, '86 00 00 01']]);
    const otherMail = { ...same.citizenEntrance, email: 'anden@kommune.example' };
    expect(asked(enterprise, { ...same, citizenEntrance: otherMail })).toHaveLength(2);
  });
});

describe('the number for somebody who looks for work', () => {
  it('is the one for jobs, else the main one, else that of the municipality’s entrance', () => {
    const jobs = { phone: '86 00 00 08', email: undefined };
    expect(phoneForWork(withContact({ phone: '86 00 00 09', jobs }), municipality)).toEqual({
      answerer: 'enterprise',
      phone: '86 00 00 08',
    });
    expect(phoneForWork(withContact({ phone: '86 00 00 09' }), municipality)?.phone).toBe(
      '86 00 00 09',
    );
    expect(phoneForWork(enterprise, municipality)).toEqual({
      phone: '86 00 00 02',
      answerer: 'municipality',
    });
    expect(phoneForWork({ ...enterprise, jobTypes: [young] }, municipality)?.phone).toBe(
      '86 00 00 03',
    );
  });

  it('says whose it is where the main one is somebody else’s', () => {
    const lent = { phone: '86 00 00 09', belongsTo: 'Moderforeningen' };
    expect(phoneForWork(withContact(lent), municipality)).toEqual({
      answerer: { name: 'Moderforeningen' },
      phone: '86 00 00 09',
    });
    const jobs = { phone: '86 00 00 08', email: undefined };
    expect(phoneForWork(withContact({ ...lent, jobs }), municipality)?.answerer).toBe('enterprise');
  });

  it('is none where nobody has one', () => {
    const silent = { ...municipality.citizenEntrance, phone: undefined };
    expect(phoneForWork(enterprise, { ...municipality, citizenEntrance: silent })).toBeUndefined();
  });
});

describe('how a buyer reaches an enterprise', () => {
  const main = { phone: '86 00 00 09', email: 'post@sted.example', belongsTo: 'Moderforeningen' };

  it('is its mail and telephone for buyers, each else the main one', () => {
    const sales = { phone: '86 00 00 07', email: undefined };
    expect(buyerChannel(withContact({ ...main, sales }))).toEqual({
      phone: '86 00 00 07',
      email: 'post@sted.example',
      belongsTo: undefined,
    });
  });

  it('says whose the main ones are', () => {
    expect(buyerChannel(withContact(main))).toEqual({
      phone: '86 00 00 09',
      email: 'post@sted.example',
      belongsTo: 'Moderforeningen',
    });
  });
});

describe('the buttons that ask an enterprise', () => {
  const unknown = {
    email: undefined,
    phone: undefined,
    sms: undefined,
    web: undefined,
    sales: undefined,
    ways: [],
  };
  const phone = '86 00 00 09';
  const email = 'post@sted.example';
  const web = 'https://sted.example/';
  const neighbour = { municipality: 'Nordlund', distance: 12, isClose: true };
  const waysOf = (contact: Partial<Enterprise['contact']>) =>
    waysToAsk(withContact({ ...unknown, ...contact }));

  it('stand in the order it tells, without those that have no address', () => {
    const ways: Enterprise['contact']['ways'] = ['visit', 'sms', 'phone', 'email'];
    expect(waysOf({ ways, phone, email })).toEqual(['phone', 'email']);
    expect(waysOf({ ways, sms: phone, email })).toEqual(['sms', 'email']);
    expect(waysOf({ ways: ['web'], web, email })).toEqual(['web']);
  });

  it('are mail and telephone where it tells nothing, or only what no button can', () => {
    expect(waysOf({ phone, email, web, sms: phone })).toEqual(['email', 'phone']);
    expect(waysOf({ ways: ['visit'], phone })).toEqual(['phone']);
    expect(waysOf({ sales: { phone, email: undefined } })).toEqual(['phone']);
    expect(waysOf({ web, sms: phone })).toEqual([]);
  });

  it.each([
    ['a mail is known', { email }, {}, [false, false]],
    ['nothing is known', {}, {}, [false, true]],
    ['a web page alone is known', { web }, {}, [false, true]],
    ['nothing is known of another municipality’s', {}, { neighbour }, [false, true]],
    ['a web page is known of another municipality’s', { web }, { neighbour }, [true, false]],
    ['a mail too', { web, email }, { neighbour }, [false, false]],
    ['it has closed', {}, { isHistorical: true }, [false, false]],
    ['it has closed elsewhere', { web }, { isHistorical: true, neighbour }, [false, false]],
  ])('ask the municipality, or lead to its web page, when %s', (_, contact, what, wanted) => {
    const found = { ...withContact({ ...unknown, ...contact }), ...what } as Enterprise;
    expect([isAskedOnline(found), isAskedThroughMunicipality(found)]).toEqual(wanted);
  });
});

describe('a number that nobody has tried', () => {
  it('is told of whichever entrance has it, and not of one without number and mail', () => {
    const tried = { ...made.contact, phone: '86 00 00 00', checked: '2026-01-01' };
    const all = {
      contact: tried,
      companyEntrance: tried,
      citizenEntrance: tried,
      youthEntrance: tried,
    };
    expect(hasUntriedContacts(all)).toBe(false);
    for (const key of Object.keys(all)) {
      const untried = { ...tried, checked: undefined };
      expect(hasUntriedContacts({ ...all, [key]: untried }), key).toBe(true);
      const empty = { ...untried, phone: undefined, email: undefined };
      expect(hasUntriedContacts({ ...all, [key]: empty }), key).toBe(false);
    }
  });
});
