import { describe, expect, it } from 'vitest';
import { cutAtDanish } from '../../src/domain/foreign-words.ts';
import { meaningAboutPlace, nameOfWay, wordsToCall } from '../../src/domain/jobs/in-language.ts';
import { placesByTown } from '../../src/domain/jobs/places-by-town.ts';
import {
  completeLanguages,
  directionOf,
  filled,
  type Language,
  lettersOf,
  nameInDanish,
} from '../../src/domain/languages.ts';
import { comparedWords, hasAllWords } from '../../src/domain/match-words.ts';
import { findSisters } from '../../src/layouts/find-sisters.ts';
import { wordKeys } from '../../src/schema/language.ts';
import { buildDirectory } from '../../src/domain/directory.ts';
import { entry, makeEntries, makeMunicipality, today } from './make-directory.ts';

/** What a word has to hold, so that every one can be written for a test. */
const holders = '{kommune} {telefon} {vej} {sted} {antal} {dato} {navn}';

/** Every word of a language, each as its own key with what it must hold. */
const allWords = (): Record<string, string> => {
  const words: Record<string, string> = {};
  for (const key of wordKeys) {
    const tried = ['', ...holders.split(' '), '{vej} {sted}', '{navn} {telefon}'].find((held) => {
      try {
        entry('sprog', 'en', { navn: 'English', ord: { [key]: `${key} ${held}`.trim() } });
        return true;
      } catch {
        return false;
      }
    });
    words[key] = `${key} ${tried}`.trim();
  }
  return words;
};
const language = (code: string, words = allWords()) =>
  entry('sprog', code, { navn: code, danskeOrd: ['dagpenge'], ord: words });

const told = { titel: 'Fleksjob (flexible job)', resume: 'A job.', letLaest: 'A job.' };

/** The small directory in English, with one way told in it. */
function englishDirectory() {
  const entries = makeEntries();
  entries.languages = [language('en')];
  entries.jobTypes[0] = entry('jobtyper', 'fleksjob', {
    titel: 'Fleksjob',
    orden: 2,
    ord: 'fleksjob',
    paa: { en: told },
  });
  return buildDirectory(entries, makeMunicipality(), today);
}
const [english] = englishDirectory().municipality.languages as [Language];

describe('a language of the site', () => {
  it('is one whose every word is written, and has the ways that are told in it', () => {
    const ways = [
      { slug: 'a', translations: { en: {} } },
      { slug: 'b', translations: {} },
    ];
    const rest = allWords();
    delete rest['forside'];
    const complete = completeLanguages(
      [language('uk'), language('en'), language('ar', rest)],
      ways,
    );
    expect(complete.map(({ code, ways: own }) => [code, own])).toEqual([
      ['en', ['a']],
      ['uk', []],
    ]);
  });

  it.each([
    ['en', 'ltr', 'engelsk'],
    ['uk', 'ltr', 'ukrainsk'],
    ['ar', 'rtl', 'arabisk'],
    ['fa', 'rtl', 'persisk'],
  ])('%s is written %s and is called %s', (code, direction, name) => {
    expect([directionOf(code), nameInDanish(code)]).toEqual([direction, name]);
  });

  it.each([
    ['uk', 'робота', 'work'],
    ['ar', 'عمل', 'робота'],
    ['zh', '工作', 'عمل'],
    ['ja', 'しごと', '工作'],
    ['ko', '일자리', 'しごと'],
    ['mga', 'obair', '일자리'],
    ['mul', '1', 'work'],
  ])('%s has letters of its own', (code, own, other) => {
    const letters = new RegExp(`\\p{Script=${lettersOf(code)}}`, 'u');
    expect([own, other].map((word) => letters.test(word))).toEqual([true, false]);
  });

  it.each(['zz', 'EN', 'engelsk', 'e', 'da-DK', '1da'])('is none by the code %s', (code) => {
    expect(nameInDanish(code)).toBeUndefined();
  });

  it('puts names in the place of braces, and leaves what it does not know', () => {
    expect(filled('Call {telefon} or {x}', { telefon: '12' })).toBe('Call 12 or {x}');
  });
});

describe('the same page in other languages', () => {
  it('is told in all its languages alike, with a link to each but its own', () => {
    const danish = findSisters('/job/fleksjob/', [english]);
    expect(danish.map(({ hreflang, href }) => [hreflang, href])).toEqual([
      ['da', '/job/fleksjob/'],
      ['en', '/en/job/fleksjob/'],
      ['x-default', '/job/fleksjob/'],
    ]);
    expect(danish.map(({ name }) => name)).toEqual([undefined, 'en', undefined]);
    const own = findSisters('/job/fleksjob/', [english], 'en');
    expect(own.map(({ hreflang, href }) => [hreflang, href])).toEqual(
      danish.map(({ hreflang, href }) => [hreflang, href]),
    );
    expect(own.map(({ name }) => name)).toEqual(['Dansk', undefined, undefined]);
  });

  it.each(['/job/praktik/', '/guide/', '/job/fleksjob/2/'])('is none of %s', (path) => {
    expect(findSisters(path, [english])).toEqual([]);
  });

  it('is there of the front page, the ways in and the easy texts', () => {
    for (const path of ['/', '/job/', '/let/'])
      expect(findSisters(path, [english])).toHaveLength(3);
    expect(findSisters('/', [])).toEqual([]);
  });
});

describe('Danish in a text of another language', () => {
  const directory = englishDirectory();
  const danish = (code: string, isLatin: boolean, text: string) =>
    cutAtDanish(
      { code, isLatin, danishWords: ['dagpenge'] },
      directory,
    )(text)
      .filter(({ kind }) => kind === 'danish')
      .map((piece) => piece.text);

  it('is names, words it says it uses, and words with our letters', () => {
    expect(
      danish('en', true, 'Ask Prøve Kommune about Fleksjob, dagpenge and kontanthjælp at Kanten.'),
    ).toEqual(['Prøve Kommune', 'Fleksjob', 'dagpenge', 'kontanthjælp', 'Kanten']);
  });

  it('is a name with signs in it as it stands, and nothing that only resembles it', () => {
    const place = directory.enterprises[0]!;
    const named = (name: string, text: string) =>
      cutAtDanish(
        { code: 'en', isLatin: true, danishWords: [] },
        { ...directory, enterprises: [{ ...place, name }] },
      )(text)
        .filter(({ kind }) => kind === 'danish')
        .map((piece) => piece.text);
    expect(named('Nr. Snede', 'In Nr. Snede and Nrx Snede.')).toEqual(['Nr. Snede']);
    expect(named('Plan (B) + C', 'At Plan (B) + C now.')).toEqual(['Plan (B) + C']);
    expect(named('A|B', 'A or A|B.')).toEqual(['A|B']);
  });

  it('is found as soon among thousands of names', { timeout: 3_000 }, () => {
    const place = directory.enterprises[0]!;
    const names = Array.from({ length: 3_000 }, (_, at) => `Smedjen ved Skoven ${at}`);
    const cut = cutAtDanish(
      { code: 'en', isLatin: true, danishWords: [] },
      { ...directory, enterprises: names.map((name) => ({ ...place, name })) },
    );
    const text =
      'You can ask at Smedjen ved Skoven 2900 or at Smedjen ved Skoven 29, in that order. ';
    const found = cut(text.repeat(3)).filter(({ kind }) => kind === 'danish');
    expect(found.map((piece) => piece.text).slice(0, 2)).toEqual([names[2900], names[29]]);
    expect(found).toHaveLength(6);
  });

  it('is the name of a place’s town, of whom it belongs to, and of its municipality', () => {
    const place = {
      ...directory.enterprises[0]!,
      neighbour: { municipality: 'Nord Kommune', km: 3, from: 'Them' },
      contact: { ...directory.enterprises[0]!.contact, belongsTo: 'Foreningen' },
      address: { ...directory.enterprises[0]!.address!, town: 'Rom' },
    };
    expect(
      cutAtDanish(
        { code: 'en', isLatin: true, danishWords: [] },
        { ...directory, enterprises: [place] },
      )('Foreningen in Rom, Nord Kommune').map(({ text, kind }) => [text, kind]),
    ).toEqual([
      ['Foreningen', 'danish'],
      [' in ', 'own'],
      ['Rom', 'danish'],
      [', ', 'own'],
      ['Nord Kommune', 'danish'],
    ]);
  });

  it('is no word of the language that looks like a name, nor a part of a word', () => {
    expect(danish('en', true, 'They talk to kanten and Kantens.')).toEqual([]);
  });

  it('is whatever has Latin letters where the language has others', () => {
    expect(danish('ar', false, 'تكلم مع Jobhuset på Torvet الآن')).toEqual(['Jobhuset på Torvet']);
    expect(danish('uk', false, 'Запитайте про STU у Kanten.')).toEqual(['STU', 'Kanten']);
  });

  it('leaves every letter of the text, and numbers in one piece', () => {
    const text = 'Call Kanten: 12 34 56 78, or +45 87 65 43 21.';
    const pieces = cutAtDanish(english, directory)(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ kind }) => kind === 'number').map((piece) => piece.text)).toEqual([
      '12 34 56 78',
      '+45 87 65 43 21',
    ]);
  });
});

describe('places in another language', () => {
  it('stand by town, then those without one', () => {
    expect(
      placesByTown(englishDirectory()).map(({ where, enterprises }) => [
        typeof where === 'string' ? where : where.town,
        enterprises.map(({ slug }) => slug),
      ]),
    ).toEqual([
      ['Øby', ['kanten', 'oerne']],
      ['Åby', ['aalen']],
      ['no town', ['uden']],
    ]);
  });

  it('are asked in a sentence that means what the Danish one says', () => {
    const { enterprises, jobTypes } = englishDirectory();
    const [oerne] = enterprises.filter(({ slug }) => slug === 'oerne');
    expect(meaningAboutPlace(oerne!, 'enterprise', english)).toBe(
      'betyderSted Praktik or Fleksjob (flexible job)',
    );
    expect(meaningAboutPlace({ ...oerne!, jobTypes: [] }, 'municipality', english)).toBe(
      'betyderKommunen jobEllerForloeb Ørne',
    );
    expect(meaningAboutPlace({ ...oerne!, jobTypes: [] }, { name: 'Foreningen' }, english)).toBe(
      'betyderAnden jobEllerForloeb Ørne',
    );
    expect(jobTypes.map((way) => nameOfWay(way, 'en'))).toEqual(['Praktik', told.titel]);
    // More than two cannot be said in one breath.
    const [way] = jobTypes;
    const asked = (...ways: (typeof jobTypes)[number][]) =>
      meaningAboutPlace({ ...oerne!, jobTypes: ways }, 'enterprise', english);
    expect(asked(way!, way!, way!)).toBe(asked());
    expect(asked(way!, way!)).toContain('Praktik or Praktik');
    expect(wordsToCall({ name: 'Foreningen' }, '12', english)).toBe('ringAnden Foreningen 12');
    expect(wordsToCall('municipality', '12', english)).toBe('ringKommunen 12');
    expect(wordsToCall('enterprise', '12', english)).toBe('ringStedet 12');
  });
});

describe('words that are looked for', () => {
  const finds = (asked: string, text: string) =>
    hasAllWords(comparedWords(asked), comparedWords(text));

  it.each([
    ['the beginning of a word', 'flek', 'A Fleksjob is a job'],
    ['all of several, in any order', 'job short', 'A short job'],
    ['a name without a Danish keyboard', 'hjoellund', 'Hjøllund'],
    ['Ukrainian in capitals', 'ЇЖА', 'їжа'],
    ['Ukrainian with either apostrophe', "м'ясо", 'м’ясо'],
    ['Arabic with its vowels', 'عمل', 'العَمَل'],
    ['Arabic with the stretching stroke', 'كتاب', 'كتـــاب'],
    ['alef with hamza', 'اسره', 'الأسرة'],
    ['yeh without dots', 'مقهي', 'مقهى'],
    ['a particle before the article', 'مدرسة', 'والمدرسة'],
    ['a word that begins as a particle, while it is written', 'وظ', 'وظيفة'],
  ])('find %s', (_, asked, text) => expect(finds(asked, text)).toBe(true));

  it.each([
    ['the middle of a word', 'job', 'Fleksjob'],
    ['a slip', 'fleskjob', 'Fleksjob'],
    ['one of two alone', 'short week', 'A short job'],
  ])('do not find %s', (_, asked, text) => expect(finds(asked, text)).toBe(false));

  it('find everything where nothing is asked', () => expect(finds(' … ', 'A job')).toBe(true));
});
