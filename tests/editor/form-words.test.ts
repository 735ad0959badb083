import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/check/check-content.ts';
import { makeFormConfig } from '../../src/editor/form-config.ts';
import { makeFormWords } from '../../src/editor/form-words.ts';

const words = makeFormWords(
  makeFormConfig({ siteTitle: 'Et sted', languages: ['en'], towns: [] }).formats,
);

const place = 'virksomheder/et-sted/index.md';
const own = 'kommune/kommune.yaml';

function say(message: string, file = place): string | undefined {
  const problems = [{ file, field: '', message }];
  return words.check({ problems, warnings: [], counts: {} } as unknown as CheckResult).problems[0]
    ?.message;
}

describe('what the check says, in the form', () => {
  it.each([
    [place, 'timerPrUgeFra', 'Timer om ugen, fra'],
    [place, 'kilder.2.url', 'Kilder 2, Webadresse'],
    [place, 'kontaktform.1', 'Kontaktform 1'],
    [place, 'paa.en.resume', 'På andre sprog, Engelsk, Resume'],
    [own, 'steder.3.paa', 'Steder 3, Man siger på'],
    ['jobtyper/fleksjob.md', 'hvemBestemmer', 'Hvem bestemmer'],
    [place, '', ''],
    [own, 'tekst', 'Tekst'],
  ])('names of %s the field %j by its titles', (file, field, title) => {
    expect(words.field(file, field)).toBe(title);
  });

  it.each([
    [
      'udfyld kontakt.email, hensyn og maalgrupper.',
      'udfyld »Kontakt, Mail«, »Hensyn« og »Målgrupper«.',
    ],
    ['Ret bredde og laengde, eller ret byen.', 'Ret »Bredde« og »Længde«, eller ret byen.'],
    [
      'Skriv to linjer under bekraeftet: dato og af.',
      'Skriv to linjer under Bekræftet: dato og af.',
    ],
    ['er det samme som i resultater/maal.yaml.', 'er det samme som i resultater/maal.yaml.'],
    ['»Lem« er ikke en by i kommune.yaml.', '»Lem« er ikke en by under Kommunen.'],
    [
      'er ikke en adresse. Skriv fx /paa/ eller kort.pmtiles.',
      'er ikke en adresse. Skriv fx /paa/ eller kort.pmtiles.',
    ],
    ['har hvad en by på kort og mod en orden.', 'har hvad en by på kort og mod en orden.'],
  ])('says %j', (message, said) => {
    expect(say(message)).toBe(said);
  });

  it('leaves alone what is said of files the form has not', () => {
    expect(say('har en url() i sig.', 'logo.svg')).toBe('har en url() i sig.');
  });
});
