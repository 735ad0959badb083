import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyEnquiry,
  type Enquiry,
  enquiryFields,
  mailLink,
  parseEnquiry,
  receiversOf,
  writeLetter,
} from '../../../src/domain/shortlist/enquiry.ts';
import type {
  ShortlistEntry,
  ShortlistEnterprise,
} from '../../../src/domain/shortlist/shortlist-entry.ts';
import { letterText } from '../../../src/text/enquiry.ts';

/** Outlook cuts or refuses an address of more than about 2,000 letters. */
const longestMailto = 1800;

const words = letterText;
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'a\r\nBcc: x@example.dk',
    '&bcc=x@example.dk',
    '?to=x@example.dk',
    '%0ABcc:x@example.dk',
    'a,b@example.dk;c@example.dk',
    '#x',
    '\u202Egnilob\u202C',
    '👩‍👩‍👧‍👦'.repeat(60),
    'æøå '.repeat(800),
    '\uD800',
    '"<>\\',
  ),
);
const enquiry = fc.record(
  Object.fromEntries(enquiryFields.map((field) => [field, nasty])),
) as unknown as fc.Arbitrary<Enquiry>;
const asked = (name: string, enterpriseName = 'Værkstedet') => ({
  name,
  url: `/ydelser/${name.toLowerCase()}/`,
  enterprise: { name: enterpriseName },
});
const occasion = {
  asked: [asked('Pakning')],
  receiver: 'enterprise',
  site: 'https://example.dk',
} as const;

/** Takes a mail address apart as a mail program does (RFC 6068): the part before "?", and named headers. */
function readMailto(href: string) {
  const [, to = '', headers = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(href) ?? [];
  const named = headers.split('&').map((header) => {
    const [name = '', value = ''] = header.split('=');
    return [decodeURIComponent(name), decodeURIComponent(value)] as const;
  });
  return { to: decodeURIComponent(to), headers: named };
}

const enterprise = (
  slug: string,
  more: Partial<ShortlistEnterprise> = {},
): ShortlistEnterprise => ({
  slug,
  name: slug.toUpperCase(),
  url: `/virksomheder/${slug}/`,
  isHistorical: false,
  isUnclear: false,
  ...more,
});
const entry = (slug: string, by: ShortlistEnterprise): ShortlistEntry => ({
  slug,
  name: slug,
  picture: 'there sand sol kasse',
  url: `/ydelser/${slug}/`,
  enterprise: by,
  facts: {} as ShortlistEntry['facts'],
});

describe('an enquiry', () => {
  it('goes to one receiver and carries two headers, whatever is typed', () => {
    fc.assert(
      fc.property(enquiry, (typed) => {
        const letter = writeLetter(typed, occasion, words);
        const { href } = mailLink('salg@example.dk', [letter], words);
        const { to, headers } = readMailto(href);
        expect(to).toBe('salg@example.dk');
        expect(headers.map(([name]) => name)).toEqual(['subject', 'body']);
        expect(headers[0]?.[1]).not.toMatch(/[\r\n]/);
        expect(href.length).toBeLessThanOrEqual(longestMailto);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses nothing of what is typed', () => {
    fc.assert(
      fc.property(enquiry, (typed) => {
        const { body } = writeLetter(typed, occasion, words);
        const whole = body.join('\n');
        for (const field of enquiryFields)
          for (const line of typed[field].trim().split(/\r\n|[\n\r\u2028\u2029]/))
            expect(whole).toContain(line);
      }),
      { numRuns: 1000 },
    );
  });

  it('says when the text is too long to come along', () => {
    const short = writeLetter({ ...emptyEnquiry, what: 'Pakning' }, occasion, words);
    expect(mailLink('a@example.dk', [short], words).isCut).toBe(false);
    const long = writeLetter({ ...emptyEnquiry, what: 'æ'.repeat(2000) }, occasion, words);
    const { href, isCut } = mailLink('a@example.dk', [long], words);
    expect(isCut).toBe(true);
    expect(readMailto(href).headers[1]?.[1]).toBe(words.paste.join('\r\n'));
  });

  it('leaves the addresses of many out of a mail to the municipality before its text', () => {
    const many = {
      ...occasion,
      receiver: 'municipality' as const,
      asked: Array.from({ length: 20 }, (_, at) =>
        asked(`Ydelse-med-et-langt-navn-${at}`, 'Huset'),
      ),
    };
    const typed = { ...emptyEnquiry, what: 'Pakning' };
    const whole = writeLetter(typed, many, words);
    const short = writeLetter(typed, { ...many, isShort: true }, words);
    const { href, isCut } = mailLink('a@example.dk', [whole, short], words);
    expect(isCut).toBe(false);
    const body = readMailto(href).headers[1]?.[1];
    expect(body).toBe(short.body.join('\r\n'));
    expect(body).toContain('Ydelse-med-et-langt-navn-19 (Huset)\r\n');
    const few = { ...many, asked: many.asked.slice(0, 2) };
    const link = mailLink('a@example.dk', [writeLetter(typed, few, words), short], words);
    expect(readMailto(link.href).headers[1]?.[1]).toContain('https://example.dk/ydelser/');
  });

  it('is kept and read again as it was', () => {
    fc.assert(
      fc.property(enquiry, (typed) => {
        expect(parseEnquiry(JSON.stringify(typed))).toEqual(typed);
      }),
      { numRuns: 1000 },
    );
    for (const broken of [null, '', '{', '[]', '3', 'null', '{"what":3}'])
      expect(parseEnquiry(broken)).toEqual(emptyEnquiry);
  });

  it('asks the receiver to say no if they can’t, and leaves empty fields out', () => {
    const { subject, body } = writeLetter({ ...emptyEnquiry, what: 'Pak\n500' }, occasion, words);
    expect(subject).toBe('Forespørgsel: Pak 500');
    expect(body).toContain(words.decline);
    expect(body).not.toContain(words.label.budget);
  });
});

describe('a letter', () => {
  const letter = (typed: Partial<Enquiry>, names: readonly string[] = ['Pakning']) =>
    writeLetter(
      { ...emptyEnquiry, ...typed },
      { ...occasion, asked: names.map((name) => asked(name)) },
      words,
    );

  it('greets, says what it is about and what is asked, field by field, and from where it comes', () => {
    expect(
      letter({ what: ' Pakning \n af æsker ', budget: '500' }, ['Pakning', 'Kørsel']).body,
    ).toEqual([
      words.greeting,
      '',
      `${words.about} Pakning, Kørsel`,
      '',
      words.label.what,
      'Pakning ',
      ' af æsker',
      '',
      words.label.budget,
      '500',
      '',
      words.decline,
      '',
      words.source('https://example.dk'),
    ]);
  });

  it('asks the municipality to bring the two together, with a page for each, and for no answer of its own', () => {
    const { body } = writeLetter(
      { ...emptyEnquiry, what: 'Pakning' },
      {
        ...occasion,
        receiver: 'municipality',
        asked: [asked('Pakning'), asked('Huset', 'Huset')],
      },
      words,
    );
    expect(body).toEqual([
      words.greeting,
      '',
      words.connect,
      'Pakning (Værkstedet): https://example.dk/ydelser/pakning/',
      'Huset: https://example.dk/ydelser/huset/',
      '',
      words.label.what,
      'Pakning',
      '',
      words.source('https://example.dk'),
    ]);
  });

  it('names who does each thing to whoever gets the copied text', () => {
    const { body } = writeLetter(emptyEnquiry, { ...occasion, receiver: 'anyone' }, words);
    expect(body).toContain(`${words.about} Pakning (Værkstedet)`);
    expect(body).toContain(words.decline);
  });

  it('is about nothing where no service is named, and has no field that is blank', () => {
    expect(letter({ what: '   ', who: ' \n ' }, []).body).toEqual([
      words.greeting,
      '',
      words.decline,
      '',
      words.source('https://example.dk'),
    ]);
    expect(letter({ what: '   ' }).subject).toBe(words.subjectEmpty);
  });

  it('has a subject on one line, cut at a word when it is longer than 60 letters', () => {
    const subject = (what: string) => letter({ what }).subject;
    expect(subject('  Pak   500\t\næsker ')).toBe(words.subject('Pak 500 æsker'));
    const fits = `${'a'.repeat(29)} ${'b'.repeat(30)}`;
    expect(subject(fits)).toBe(words.subject(fits));
    expect(subject(`${fits}c`)).toBe(words.subject(`${'a'.repeat(29)} …`));
    // A space near the beginning is no place to cut: too little would be left.
    const early = `${'a'.repeat(20)} ${'b'.repeat(60)}`;
    expect(subject(early)).toBe(words.subject(`${early.slice(0, 60)} …`));
    const late = `${'a'.repeat(21)} ${'b'.repeat(60)}`;
    expect(subject(late)).toBe(words.subject(`${'a'.repeat(21)} …`));
    // An emoji of a family counts as one letter, and 360 is as long as an address may make a subject.
    expect(encodeURIComponent(subject('👩‍👩‍👧‍👦'.repeat(60))).length).toBeLessThan(460);
  });

  it('comes along in the address up to 1,800 letters, and one more stays behind', () => {
    const short = { subject: 's', body: [] as string[] };
    const room = 1800 - mailLink('a@example.dk', [short], words).href.length;
    const fill = (length: number) =>
      mailLink('a@example.dk', [{ ...short, body: ['x'.repeat(length)] }], words);
    expect(fill(room)).toMatchObject({ isCut: false });
    expect(fill(room).href).toHaveLength(1800);
    expect(fill(room + 1).isCut).toBe(true);
  });
});

describe('the receivers of an enquiry', () => {
  it('are asked once each, by the way that is known', () => {
    const mail = enterprise('mail', { email: 'a@example.dk', phone: '86 00 00 00' });
    const phone = enterprise('telefon', { phone: '86 00 00 01' });
    const none = enterprise('ingen');
    const closed = enterprise('lukket', { email: 'b@example.dk', isHistorical: true });
    const paused = enterprise('pause', { email: 'c@example.dk', pausedUntil: '2027-02-01' });
    const entries = [
      entry('a', mail),
      entry('b', phone),
      entry('c', mail),
      entry('d', none),
      entry('e', closed),
      entry('p', paused),
      entry('f', enterprise('heller-ikke')),
      entry('g', none),
    ];
    expect(
      receiversOf(entries, 'kommune@example.dk', '2027-02-01').map(({ way, entries: asked }) => [
        way.kind,
        asked.map(({ slug }) => slug).join(),
      ]),
    ).toEqual([
      ['mail', 'a,c'],
      ['phone', 'b'],
      // One mail about all that can't be reached themselves.
      ['municipality', 'd,f,g'],
      ['closed', 'e'],
      ['paused', 'p'],
    ]);
    expect(
      receiversOf(entries, 'kommune@example.dk', '2027-02-01').map(({ enterprises }) =>
        enterprises.map(({ slug }) => slug).join(),
      ),
    ).toEqual(['mail', 'telefon', 'ingen,heller-ikke', 'lukket', 'pause']);
    expect(receiversOf([entry('d', none)], undefined, '2027-02-01')[0]?.way.kind).toBe('none');
  });

  it('get a mail again the day after their pause, however old the list is', () => {
    const paused = enterprise('pause', { email: 'c@example.dk', pausedUntil: '2027-02-01' });
    const wayOn = (today: string) => receiversOf([entry('f', paused)], undefined, today)[0]?.way;
    expect(wayOn('2027-02-01')).toEqual({ kind: 'paused', lastDay: '2027-02-01' });
    expect(wayOn('2027-02-02')).toEqual({ kind: 'mail', address: 'c@example.dk' });
  });
});
