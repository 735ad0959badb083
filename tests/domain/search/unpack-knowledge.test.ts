import { beforeEach, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../src/domain/search/find-answer.ts';
import { phraseStem } from '../../../src/domain/search/phrases.ts';
import { toStem } from '../../../src/domain/search/stems.ts';
import { unpackKnowledge } from '../../../src/domain/search/unpack-knowledge.ts';

const concepts = [
  {
    id: 'opgave:pakning',
    title: 'Pakning og ny montage',
    words: ['kuvert', ' tryk ', 'e-mail ', 'få timer', 'slå græs', 'hurtigt', 'kaffe &'],
  },
  { id: 'job:praktik', title: 'Praktik', words: ['kuvert', 'praktik', 'små job til unge'] },
  { id: 'hensyn:ro', title: 'Ro', words: ['stilhed', 'uden larm'] },
];
const towns = [
  { slug: 'them', name: 'Them', position: { latitude: 56.1, longitude: 9.5 } },
  { slug: 'sejs', name: 'Sejs-Svejbæk', position: undefined },
  { slug: 'nyby', name: 'Ny Solbjerg', position: undefined },
];

let knowledge: Knowledge;
beforeEach(() => {
  knowledge = unpackKnowledge({
    words: [[2, 2, 'pakning kuvert']],
    concepts,
    towns,
    placesOutside: ['Nørre Snede', 'Vester - Strand'],
    elsewhere: 'snede odense',
    phrases: ['få timer'],
    ownName: 'Nyby Kommune',
    gathering: [
      { at: 3, called: ['job', 'Arbejde'] },
      { at: 40, called: ['job', 'alle de mange steder'] },
    ],
  });
});

describe('what a stem names', () => {
  const pack = ['opgave:pakning'];
  it.each([
    ['a word of a title', 'pakninger', pack],
    ['another word of it', 'montage', pack],
    ['a word of it that says nothing', 'og', []],
    ['a general word of it', 'ny', []],
    [
      'a search word of one word, in the order of the concepts',
      'kuverter',
      [...pack, 'job:praktik'],
    ],
    ['one with blanks around it', 'tryk', pack],
    ['one with a hyphen, as one', 'email', pack],
    ['a part of it', 'mail', []],
    ['a general search word', 'hurtigt', pack],
    ['a word of a search word of several', 'græs', []],
    ['a word that stands in a title and among search words, once', 'praktik', ['job:praktik']],
    ['what is no task and no way into work', 'stilhed', []],
    ['nothing', 'zebra', []],
  ])('is by %s: »%s«', (_what, word, ids) => {
    expect(knowledge.lexicon.namesOf(toStem(word))).toEqual(ids);
  });

  it('may be another town of the country, and none of those that are known here', () => {
    const { isElsewhere } = knowledge.lexicon;
    expect(['odense', 'snede', 'kuvert'].filter(isElsewhere)).toEqual(['odense']);
  });

  it('is none of a target group or a consideration, which go by words of one word', () => {
    const { isLabelWord } = knowledge.lexicon;
    expect(['stilhed', 'uden', 'larm', 'kuvert', 'ro'].filter(isLabelWord)).toEqual(['stilhed']);
  });

  it('is by several words that say something only together', () => {
    expect(knowledge.lexicon.namesOf(phraseStem('få timer'))).toEqual(pack);
    expect(knowledge.lexicon.namesOf(phraseStem('slå græs'))).toEqual([]);
  });
});

it('Search words of several words, of which some say something, are known whole, by the first of them', () => {
  const { wholesFrom } = knowledge.lexicon;
  expect(['slå', 'små', 'få', 'kuvert'].flatMap((word) => wholesFrom(toStem(word)))).toEqual([
    { stems: ['slå', 'græs'].map(toStem), id: 'opgave:pakning' },
    { stems: ['små', 'job', 'til', 'unge'].map(toStem), id: 'job:praktik' },
  ]);
});

it('Each word of a town’s name is one of a town, here or elsewhere, and no general one', () => {
  const { isTownWord } = knowledge.lexicon;
  expect(['them', 'sejs', 'svejbaek', 'solbjerg', 'noerre', 'snede'].map(isTownWord)).toEqual(
    Array.from({ length: 6 }, () => true),
  );
  expect(['ny', 'sejs-svejbaek', 'pakning', ''].map(isTownWord)).toEqual(
    Array.from({ length: 4 }, () => false),
  );
});

it('The rest arrives as it was stored', () => {
  expect(knowledge.towns).toEqual(towns);
  expect(knowledge.points).toEqual([]);
  expect(knowledge.lexicon.phrases).toEqual(['få timer']);
  expect([...knowledge.concepts]).toEqual(concepts.map((concept) => [concept.id, concept]));
  expect(knowledge.lexicon.vocabulary.find('kuvert')).toMatchObject({ spread: 2, isKey: true });
});
