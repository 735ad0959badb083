import { describe, expect, it } from 'vitest';
import {
  easyLine,
  lix,
  plainText,
  readingMinutes,
  sentenceLines,
  sentencesOf,
  wordsOf,
} from '../../src/domain/readability.ts';

describe('readability', () => {
  it('counts words with hyphens and numbers as one each', () => {
    expect(wordsOf('PH-Aktiv har 12 pladser.')).toEqual(['PH-Aktiv', 'har', '12', 'pladser']);
  });

  it('ends a sentence at . ! ? : and at an empty line, not inside a number', () => {
    expect(sentencesOf('Ja! Hvad? Det koster 1.500 kr.\n\nNy linje: Slut')).toEqual([
      'Ja',
      'Hvad',
      'Det koster 1.500 kr',
      'Ny linje',
      'Slut',
    ]);
  });

  it('is words per sentence plus the percentage of long words', () => {
    // Ten words, two sentences, two words of more than six letters: 5 + 20.
    expect(lix('Vi laver mad til folk. Vi leverer maden med lastbil.')).toBe(25);
  });

  it('does not count known words as long, whatever their case', () => {
    const text = 'Kommunen hjælper.';
    expect(lix(text, new Set(['kommunen']))).toBeLessThan(lix(text));
  });

  it('is nothing for nothing', () => {
    expect(lix('')).toBe(0);
    expect(lix('…')).toBe(0);
  });

  it('counts at least one minute', () => {
    expect(readingMinutes('Kort.')).toBe(1);
    expect(readingMinutes('ord '.repeat(540))).toBe(3);
  });

  it('takes the marks of Markdown away and lets headings and points end as sentences', () => {
    const markdown =
      '## Sådan gør I\n\n- Ring til **kommunen**\n- Læs [guiden](/guide/)\n\n| a | b |\n| --- | --- |\n| c | d |';
    const plain = plainText(markdown);
    expect(plain).not.toMatch(/[#*[\]|]|---|\/guide\//);
    expect(
      sentencesOf(plain)
        .slice(0, 3)
        .map((sentence) => wordsOf(sentence).join(' ')),
    ).toEqual(['Sådan gør I', 'Ring til kommunen', 'Læs guiden']);
  });

  it('cuts a text into lines, each a sentence with its own mark', () => {
    expect(sentenceLines('Vi pakker. Kan du lide ro? Ring til os!')).toEqual([
      'Vi pakker.',
      'Kan du lide ro?',
      'Ring til os!',
    ]);
  });

  it('leaves of Markdown what a reader reads, and nothing else', () => {
    const words = (markdown: string) => plainText(markdown).replaceAll(/\s+/g, ' ').trim();
    expect(words('# Et\n## To\n###Tre')).toBe('Et. To. Tre.');
    expect(words('Nr. # er et tegn')).toBe('Nr. # er et tegn');
    expect(words('- Et\n  - To.\n* Tre\n12. Fire')).toBe('Et. To. Tre. Fire.');
    expect(words('Et - to')).toBe('Et - to');
    expect(words('| a | b |\n|---|:-:|\n| c | d |')).toBe('a b c d');
    expect(words('a | b\n--- | ---\nc | d')).toBe('a b c d');
    expect(words('Læs [a](/b/) og [c](/d/).')).toBe('Læs a og c.');
    expect(words('> **Fed** og _skrå_ og `kode`')).toBe('Fed og skrå og kode');
  });

  it('cuts a text into lines of a sentence each, however much room is between them', () => {
    expect(sentenceLines('  Et. To?   Tre!\nFire 1.5 mio. kr. i alt.  ')).toEqual([
      'Et.',
      'To?',
      'Tre!',
      'Fire 1.5 mio. kr. i alt.',
    ]);
  });

  it('stands in a list as one sentence, or as two where the first says little', () => {
    expect(easyLine('Vi er i Byen. Vi syr tasker. Du kan være med.')).toBe(
      'Vi er i Byen. Vi syr tasker.',
    );
    expect(easyLine('Her kan du købe brugt tøj og møbler. Kom ind.')).toBe(
      'Her kan du købe brugt tøj og møbler.',
    );
    expect(easyLine('Kom ind.')).toBe('Kom ind.');
  });
});

it('Cells of a table are words of their own', () =>
  expect(plainText('|Et|To|').trim()).toBe('Et To'));
