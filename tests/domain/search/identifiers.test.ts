import { describe, expect, it } from 'vitest';
import { identifiersIn, takeIdentifiers } from '../../../src/domain/search/identifiers.ts';

describe('numbers and addresses that belong to one', () => {
  it.each([
    ['86 16 76 99', '86167699'],
    ['8616 7699', '86167699'],
    ['86 16 7699', '86167699'],
    ['8616 76 99', '86167699'],
    ['86 167699', '86167699'],
    ['+45 86 16 7699', '86167699'],
    ['+4586167699', '86167699'],
    ['0045 86.16.76.99', '86167699'],
    ['DK-29189641', '29189641'],
    ['29\u00A018\u00A096\u00A041', '29189641'],
    ['1003388402', '1003388402'],
    ['Hej@Grøn-Have.dk', 'hejgroenhavedk'],
  ])('»%s« is %s', (text, identifier) => {
    expect(takeIdentifiers(`ring ${text} nu`)).toMatchObject({
      identifiers: [identifier],
      typed: [text.replaceAll('\u00A0', ' ')],
    });
    expect(takeIdentifiers(`ring ${text} nu`).rest.split(/\s+/)).toEqual(['ring', 'nu']);
  });

  it.each([
    '500 gaver',
    '12 11 2026',
    '2026 11 12',
    '2020-2025',
    '1999 2025',
    '8600',
    '8616769',
    'a86167699',
    '861676991',
  ])('are none in »%s«', (text) => {
    const { identifiers, rest } = takeIdentifiers(text);
    expect(identifiers).toEqual([]);
    expect(rest).toBe(text);
  });

  it('are each once, of values that may be missing', () => {
    expect(identifiersIn(['86 16 76 99', undefined, '+45 86167699'])).toEqual(['86167699']);
  });
});

it('What was taken out leaves a blank, so that no two words become one', () => {
  expect(takeIdentifiers('ring(86167699)nu og hej@x.dk,tak')).toEqual({
    identifiers: ['hejxdk', '86167699'],
    typed: ['hej@x.dk', '86167699'],
    rest: 'ring( )nu og  ,tak',
  });
  expect(identifiersIn([])).toEqual([]);
  expect(identifiersIn([undefined, '', 'nul'])).toEqual([]);
});
