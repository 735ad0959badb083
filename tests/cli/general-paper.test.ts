import { describe, expect, it } from 'vitest';
import type { Fields } from '../../src/editing/field-value.ts';
import { makePaperGeneral } from '../../src/takeover/general-paper.ts';

const fields: Fields = {
  titel: 'Papir',
  resume: 'Til mødet. Sådan gik det i Nordlund.',
  tidslinje: true,
  kilder: [
    { titel: 'Nordlund: strategi' },
    { titel: 'Loven § 1' },
    { titel: 'En avis' },
    { titel: 'En vejledning' },
  ],
};

const body = [
  '## Nordlund gjorde: Tre ting',
  'Den ene.',
  '## Vi foreslår: Målet',
  'Skriv det kort.',
  'I Nordlund tog det tre år.',
  '- Hvad koster det i Nordlund?\n- Hvem gør det?',
  '| Mål | Tal |\n| --- | --- |\n| Job | [antal] |\n| Som Nordlund | 30 |',
  '## Vi foreslår: Svar',
  'Spørg Nordlund.',
].join('\n\n');

const general = (more: Fields = {}, text = body) =>
  makePaperGeneral(
    { fields: { ...fields, ...more }, body: text },
    { isLocal: (words) => words.includes('Nordlund'), site: 'Vejviseren' },
  );

describe('a paper for any municipality', () => {
  it('has what is proposed, without paragraphs, points and rows of the one it is from', () => {
    expect(general()?.body.split('\n\n')).toEqual([
      '## Vi foreslår: Målet',
      'Skriv det kort.',
      '- Hvem gør det?',
      '| Mål | Tal |\n| --- | --- |\n| Job | [antal] |',
    ]);
    expect(general()?.fields).toMatchObject({ resume: 'Til mødet.', tidslinje: undefined });
  });

  it('names the law, what a step points at by its new number, and the site it is from', () => {
    const step = (...kilder: number[]) => ({
      trin: [{ navn: 'a', svar: [{ svar: 'Ja', saadan: 'Gør det', kilder }] }],
    });
    expect(general()?.fields['kilder']).toEqual([
      { titel: 'Loven § 1' },
      { titel: 'Vejviseren: Papir' },
    ]);
    expect(general(step(1, 4, 2))?.fields).toMatchObject({
      kilder: [{ titel: 'Loven § 1' }, { titel: 'En vejledning' }, { titel: 'Vejviseren: Papir' }],
      trin: [{ svar: [{ kilder: [2, 1] }] }],
    });
  });

  it('is none where nothing is proposed, or nothing says what it is for', () => {
    expect(general({}, '## Nordlund gjorde: Alt\n\nDet gik.')).toBeUndefined();
    expect(general({ resume: 'Kun om Nordlund.' })).toBeUndefined();
  });
});
