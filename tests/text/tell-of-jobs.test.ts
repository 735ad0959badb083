import { describe, expect, it } from 'vitest';
import { readable } from '../../src/check/rules/hard-texts.ts';
import { lix, sentencesOf, wordsOf } from '../../src/domain/readability.ts';
import { tellOfJobsText } from '../../src/text/tell-of-jobs.ts';

const words = tellOfJobsText;
const url = 'https://proeve.example/job/';

describe('the mail that asks to be told of a job', () => {
  it.each([undefined, 'Kanten'])('says where one would like to work: %s', (place) => {
    const body = words.body(url, place);
    expect(body).toContain(url);
    expect(body.join(' ').includes('Kanten')).toBe(place !== undefined);
    expect(words.subject(place).includes('Kanten')).toBe(place !== undefined);
    expect(body[0]).toBe('Hej');
  });

  it('is told of in easy words, and promises no mails of its own', () => {
    expect(lix(words.note)).toBeLessThanOrEqual(readable.easy);
    for (const sentence of sentencesOf(words.note))
      expect(wordsOf(sentence).length).toBeLessThanOrEqual(readable.easySentence);
    expect(words.note).toContain('en mail til kommunen');
    expect(words.note).toContain('sender ikke selv mails');
  });
});
