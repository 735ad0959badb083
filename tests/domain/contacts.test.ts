import { describe, expect, it } from 'vitest';
import {
  askedForWork,
  buyerChannel,
  entranceOf,
  entrancesFor,
  hasUntriedContacts,
  isAskedOnline,
  isAskedThroughMunicipality,
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

describe('whom somebody asks who would like to work at an enterprise', () => {
  const channel = { phone: '86 00 00 08', email: 'job@sted.example' };
  const jobs = (changes: Partial<typeof channel>) => ({
    phone: undefined,
    email: undefined,
    ...changes,
  });
  const askedOf = (contact: Partial<Enterprise['contact']>, of = municipality) =>
    askedForWork(
      withContact({ phone: undefined, email: undefined, jobs: undefined, ...contact }),
      of,
    ).map(({ answerer, entrance: { name, phone, email } }) => [answerer, name, phone, email]);
  const { email } = made.citizenEntrance;

  it('is the enterprise alone where it has a number and a mail, those for work before the main ones', () => {
    const main = { phone: '86 00 00 09', email: 'post@sted.example' };
    expect(askedOf({ ...main, jobs: channel })).toEqual([
      ['enterprise', enterprise.name, '86 00 00 08', 'job@sted.example'],
    ]);
    expect(askedOf({ ...main, jobs: jobs({ phone: '86 00 00 08' }) })).toEqual([
      ['enterprise', enterprise.name, '86 00 00 08', 'post@sted.example'],
    ]);
    expect(askedOf(main)).toEqual([
      ['enterprise', enterprise.name, '86 00 00 09', 'post@sted.example'],
    ]);
  });

  it('is the municipality too for what the enterprise lacks, and alone where it has neither', () => {
    expect(askedOf({ phone: '86 00 00 09' })).toEqual([
      ['enterprise', enterprise.name, '86 00 00 09', undefined],
      ['municipality', 'Borgere', undefined, email],
    ]);
    expect(askedOf({ email: 'post@sted.example' })).toEqual([
      ['enterprise', enterprise.name, undefined, 'post@sted.example'],
      ['municipality', 'Borgere', '86 00 00 02', undefined],
    ]);
    expect(askedOf({})).toEqual([['municipality', 'Borgere', '86 00 00 02', email]]);
    const [asked] = askedForWork({ ...enterprise, jobTypes: [young] }, municipality);
    expect(asked?.entrance.phone).toBe('86 00 00 03');
  });

  it('says whose number and mail they are, and mixes none with them that is its own', () => {
    const lent = {
      phone: '86 00 00 09',
      email: 'post@moder.example',
      belongsTo: 'Moderforeningen',
    };
    expect(askedOf(lent)).toEqual([
      [{ name: 'Moderforeningen' }, 'Moderforeningen', '86 00 00 09', 'post@moder.example'],
    ]);
    expect(askedOf({ ...lent, jobs: jobs({ phone: '86 00 00 08' }) })).toEqual([
      ['enterprise', enterprise.name, '86 00 00 08', undefined],
      ['municipality', 'Borgere', undefined, email],
    ]);
  });

  it('is nobody where nobody has a number or a mail', () => {
    const silent = { ...municipality.citizenEntrance, phone: undefined, email: undefined };
    expect(askedOf({}, { ...municipality, citizenEntrance: silent })).toEqual([]);
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
