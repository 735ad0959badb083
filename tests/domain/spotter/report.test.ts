import { beforeEach, describe, expect, it } from 'vitest';
import { emptyEnquiry } from '../../../src/domain/shortlist/enquiry.ts';
import {
  fillEnquiry,
  type KnownTask,
  type Offer,
  type ReportWords,
  type Room,
  roomNotes,
  type SpottedTask,
  spottedTasks,
  writeReport,
} from '../../../src/domain/spotter/report.ts';

const rooms: Room[] = [
  {
    key: 'lager',
    title: 'Lager',
    signs: [
      { key: 'lager.poser', text: 'Poser', task: 'pakke', services: [] },
      { key: 'lager.retur', text: 'Returvarer', task: 'sortere', services: [] },
    ],
  },
  { key: 'csr', title: 'CSR', signs: [] },
  {
    key: 'kontor',
    title: 'Kontor',
    signs: [{ key: 'kontor.retur', text: 'Gamle skærme', task: 'sortere', services: [] }],
  },
];

const task = (slug: string, fields: Partial<KnownTask> = {}): KnownTask => ({
  slug,
  title: slug,
  offers: [],
  isWanted: false,
  trial: `Prøv ${slug}`,
  ...fields,
});

const offer = (slug: string, fields: Partial<Offer> = {}): Offer => ({
  slug,
  line: slug,
  isHere: true,
  isListed: true,
  isOnlyNamed: false,
  ...fields,
});

const tasks = [
  task('pakke', { offers: [offer('poser', { line: 'Kanten, Øby' })] }),
  task('sortere', { isWanted: true }),
  task('vaske'),
];

const spotting = new Map([
  ['lager.poser', ' 200 om ugen '],
  ['lager.retur', ''],
  ['kontor.retur', '3'],
  ['csr', ' Vi vil købe socialt '],
]);

const words: ReportWords = {
  greeting: 'Hej',
  company: (name) => `Hos ${name}`,
  who: (isExact) => (isExact ? 'Her:' : 'Hvem:'),
  nobody: 'Ingen.',
  trial: 'Prøv:',
  notes: 'Noter:',
  agreed: 'Aftalt:',
  source: (url) => `Se ${url}`,
};

describe('what was spotted', () => {
  let spotted: SpottedTask[] = [];
  beforeEach(() => {
    spotted = spottedTasks(rooms, tasks, spotting);
  });

  it('is a task for each that a sign points at, the one with most signs first', () => {
    expect(spotted.map(({ task: { slug }, signs }) => [slug, signs.length])).toEqual([
      ['sortere', 2],
      ['pakke', 1],
    ]);
    expect(spottedTasks(rooms, tasks, new Map())).toEqual([]);
    expect(roomNotes(rooms, spotting)).toEqual([{ title: 'CSR', note: 'Vi vil købe socialt' }]);
  });

  it('is told line by line, and leaves out what is not written', () => {
    const report = (company: string, agreed: string) =>
      writeReport(spotted, roomNotes(rooms, spotting), { company, agreed }, words, 'x');
    expect(report('Firmaet', '50 poser')).toEqual([
      'Hej',
      '',
      'Hos Firmaet',
      '',
      'SORTERE',
      '- Returvarer',
      '- Gamle skærme: 3',
      'Ingen.',
      'Prøv: Prøv sortere',
      '',
      'PAKKE',
      '- Poser: 200 om ugen',
      'Hvem: Kanten, Øby',
      'Prøv: Prøv pakke',
      '',
      'Noter:',
      '- CSR: Vi vil købe socialt',
      '',
      'Aftalt:',
      '50 poser',
      '',
      'Se x',
    ]);
    expect(writeReport([], [], { company: '', agreed: '' }, words, 'x')).toEqual([
      'Hej',
      '',
      'Se x',
    ]);
  });

  it('fills the enquiry with what somebody sells, keeps what stands there, and says nothing twice', () => {
    const whole = { company: 'Firmaet', agreed: '50 poser på mandag' };
    const own = { ...emptyEnquiry, what: 'Mit eget', budget: '100 kr.' };
    const filled = fillEnquiry(own, spotted, whole);
    expect(filled).toEqual({
      ...own,
      what: 'Mit eget\nPoser\n50 poser på mandag',
      amount: 'Poser: 200 om ugen',
      who: 'Firmaet',
    });
    expect(fillEnquiry(filled, spotted, whole)).toEqual(filled);
    expect(fillEnquiry(emptyEnquiry, [], { company: '', agreed: '' })).toEqual(emptyEnquiry);
  });
});

describe('a kind of task that is wide', () => {
  const sign = (key: string, ...services: string[]) => ({
    key,
    text: key,
    task: 'butik',
    services,
  });
  const wide = task('butik', {
    offers: [
      offer('hytte'),
      offer('krus'),
      offer('plante', { isHere: false, isListed: false, isOnlyNamed: true }),
    ],
  });
  const shop: Room[] = [
    {
      key: 'r',
      title: 'R',
      signs: [sign('gave', 'plante'), sign('krus', 'krus'), sign('moede'), sign('ingen', 'andet')],
    },
  ];
  const answer = (...seen: string[]) =>
    spottedTasks(shop, [wide], new Map(seen.map((key) => [key, ''])))[0]?.task;

  it('is answered with nothing but what its signs name, where each names something', () => {
    expect(answer('gave')).toMatchObject({
      isExact: true,
      offered: ['plante'],
      listed: [],
      isWanted: true,
    });
    expect(answer('gave', 'krus')).toMatchObject({
      isExact: true,
      offered: ['krus', 'plante'],
      listed: ['krus'],
      isWanted: false,
    });
    expect(answer('ingen')).toMatchObject({ isExact: true, who: [], isWanted: true });
  });

  it('is answered as a whole by other signs, without what only some of them name', () => {
    expect(answer('moede')).toMatchObject({ isExact: false, offered: ['hytte', 'krus'] });
    expect(answer('moede', 'gave')?.offered).toEqual(['hytte', 'krus', 'plante']);
  });
});

describe('an enquiry that is filled', () => {
  const own = { ...emptyEnquiry, what: 'Mit eget', amount: 'To', who: 'Os' };
  const filled = (...seen: string[]) =>
    fillEnquiry(own, spottedTasks(rooms, tasks, new Map(seen.map((key) => [key, '']))), {
      company: '',
      agreed: '',
    });

  it('stays as it is, to the letter, where nothing was spotted, told or agreed on', () => {
    expect(filled()).toEqual(own);
  });

  it('has a sign without a figure under what, and not under how much', () => {
    expect(filled('lager.poser')).toEqual({ ...own, what: 'Mit eget\nPoser' });
  });

  it('has nothing of a task that nobody can be asked about', () => {
    expect(filled('lager.retur')).toEqual(own);
  });

  it('keeps what stands there with blanks around it, and does not say it again', () => {
    const spotted = spottedTasks(rooms, tasks, new Map([['lager.poser', '']]));
    const what = 'Først\n  Poser ';
    expect(
      fillEnquiry({ ...emptyEnquiry, what, who: ' \n' }, spotted, {
        company: ' Firmaet',
        agreed: '',
      }),
    ).toEqual({ ...emptyEnquiry, what, who: ' Firmaet' });
  });
});

it('A room without a word is left out of the notes, and the notes keep the order of the rooms', () => {
  const notes = new Map([
    ['kontor', 'To '],
    ['lager', ' Et'],
    ['csr', '  '],
  ]);
  expect(roomNotes(rooms, notes)).toEqual([
    { title: 'Lager', note: 'Et' },
    { title: 'Kontor', note: 'To' },
  ]);
});

it('A task is told with everybody who could do it, and with nothing to try where nothing is', () => {
  const known = task('vaske', {
    title: 'Vask',
    trial: '',
    offers: [offer('a', { line: 'Kanten, Øby' }), offer('b', { line: 'Ørne' })],
  });
  const room: Room = {
    key: 'r',
    title: 'R',
    signs: [{ key: 'r.duge', text: 'Duge', task: 'vaske', services: [] }],
  };
  const spotted = spottedTasks([room], [known], new Map([['r.duge', '']]));
  expect(writeReport(spotted, [], { company: '', agreed: '' }, words, 'x')).toEqual([
    'Hej',
    '',
    'VASK',
    '- Duge',
    'Hvem: Kanten, Øby; Ørne',
    '',
    'Se x',
  ]);
  // A sign with a blank at its end stands there already.
  expect(
    fillEnquiry(
      { ...emptyEnquiry, what: 'Duge' },
      [{ ...spotted[0]!, signs: [{ text: 'Duge ', amount: '' }] }],
      { company: '', agreed: '' },
    ).what,
  ).toBe('Duge');
});
