import { describe, expect, it } from 'vitest';
import { readable } from '../../src/check/rules/hard-texts.ts';
import { lix, sentencesOf, wordsOf } from '../../src/domain/readability.ts';
import type { JobType } from '../../src/domain/directory.ts';
import { type Said, sayText } from '../../src/text/say.ts';

const ways = ['Fleksjob', 'Virksomhedspraktik', 'Samvær og aktivitet', 'STU'];
const answerers = ['enterprise', 'municipality', { name: 'Moderforeningen' }] as const;

const placeWith = (titles: readonly string[]) => ({
  name: 'Kanten',
  jobTypes: titles.map((title) => ({ title }) as JobType),
});

const all: [string, Said][] = [
  ['in doubt', sayText.inDoubt],
  ['young', sayText.young],
  ['a parent', sayText.parent],
  ...ways.map((way): [string, Said] => [`about ${way}`, sayText.aboutWay(way)]),
  ...answerers.flatMap((answerer) =>
    [[], ['STU'], ['Fleksjob', 'Skånejob'], ways].map((known): [string, Said] => [
      `about a place with ${known.length} ways, to ${JSON.stringify(answerer)}`,
      sayText.aboutPlace(placeWith(known), answerer),
    ]),
  ),
];

describe('what somebody says and writes', () => {
  it.each(all)(
    'is two sentences on the phone and three in the mail, in their own name: %s',
    (_, said) => {
      expect(said.call.flatMap(sentencesOf)).toHaveLength(2);
      expect(said.write.flatMap(sentencesOf)).toHaveLength(3);
      expect(said.call[0]).toMatch(/^Hej, jeg hedder …, og jeg vil gerne /);
      expect(said.write[0]).toMatch(/^Jeg vil gerne /);
      for (const line of [...said.call, ...said.write])
        expect(line).not.toMatch(/\b(vi|os|vores)\b/i);
    },
  );

  it.each(all)('is easy: %s', (_, said) => {
    for (const lines of [said.call, said.write]) {
      expect(lix(lines.join(' '))).toBeLessThanOrEqual(readable.easy);
      for (const sentence of lines.flatMap(sentencesOf))
        expect(wordsOf(sentence).length).toBeLessThanOrEqual(readable.easySentence + 6);
    }
  });

  it('names the way and the place as they stand in a sentence', () => {
    expect(sayText.aboutWay('Fleksjob').call[0]).toContain('høre om fleksjob.');
    expect(sayText.aboutPlace(placeWith(['STU']), 'municipality').call[0]).toContain(
      'høre om STU hos Kanten.',
    );
    expect(sayText.aboutPlace(placeWith(['Fleksjob', 'Skånejob']), 'enterprise').write[0]).toBe(
      'Jeg vil gerne høre om fleksjob eller skånejob hos jer.',
    );
    expect(sayText.aboutPlace(placeWith(ways), { name: 'Moderen' }).write[0]).toBe(
      'Jeg vil gerne høre om job eller forløb hos Kanten.',
    );
  });

  it('becomes a mail that says who writes and what about', () => {
    const body = sayText.body(sayText.inDoubt, 'https://sted.example/job/');
    expect(body).toContain('Ring til mig på:');
    expect(body).toContain('https://sted.example/job/');
    for (const line of sayText.inDoubt.write) expect(body).toContain(line);
  });
});
