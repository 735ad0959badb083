import { describe, expect, it } from 'vitest';
import { anyPhone } from '../../src/editor/any-phone.ts';
import type { FormField } from '../../src/editor/form-fields.ts';
import { toFileFields } from '../../src/editor/form-values.ts';

const fields: FormField[] = [
  { name: 'navn', label: 'Navn', widget: 'string', required: true },
  { name: 'drevetAfKommune', label: 'Drevet af kommune', widget: 'boolean', required: false },
  { name: 'loen', label: 'Løn', widget: 'boolean', required: true },
  {
    name: 'kontakt',
    label: 'Kontakt',
    widget: 'object',
    fields: [{ name: 'telefon', label: 'Telefon', widget: 'string', required: false }],
  },
  {
    name: 'kilder',
    label: 'Kilder',
    widget: 'list',
    fields: [
      { name: 'titel', label: 'Titel', widget: 'string', required: true },
      { name: 'kunNaevnt', label: 'Kun nævnt', widget: 'boolean', required: false },
    ],
  },
];

describe('toFileFields', () => {
  it.each([
    ['86167699', '86 16 76 99'],
    [' 86 16 76 99', '86 16 76 99'],
    ['8616-7699', '86 16 76 99'],
    ['+4586167699', '+45 86 16 76 99'],
    ['0045 86 16 76 99', '+45 86 16 76 99'],
    ['8616769', '8616769'],
  ])('writes the telephone number %s as %s', (telefon, written) => {
    const phone: FormField = {
      name: 'telefon',
      label: 'Telefon',
      widget: 'string',
      pattern: [anyPhone, ''],
    };
    expect(toFileFields({ telefon }, {}, [phone])).toEqual({ telefon: written });
    expect(new RegExp(anyPhone).test(telefon)).toBe(written.includes(' '));
  });

  it('leaves out what nobody filled in', () => {
    const values = {
      navn: 'Et sted',
      drevetAfKommune: false,
      loen: false,
      kontakt: { telefon: '', salg: { email: '' } },
      kilder: [{ titel: 'En', url: '', kunNaevnt: false }],
      soegeord: [],
      aar: null,
    };
    expect(toFileFields(values, {}, fields)).toEqual({
      navn: 'Et sted',
      loen: false,
      kilder: [{ titel: 'En' }],
    });
  });

  it('keeps what the file says, also where it is empty or off', () => {
    const old = {
      navn: 'Et sted',
      drevetAfKommune: false,
      soegeord: [],
      kilder: [{ titel: 'En', kunNaevnt: false }, { titel: 'To' }],
    };
    const values = {
      ...old,
      kilder: [
        { titel: 'En', kunNaevnt: false },
        { titel: 'To', kunNaevnt: false, url: '' },
      ],
    };
    expect(toFileFields(values, old, fields)).toEqual(old);
  });

  it('keeps a number that the form hands back as text, in groups too', () => {
    const old = { navn: 1864, kontakt: { telefon: 112 } };
    expect(toFileFields({ navn: '1864', kontakt: { telefon: '112' } }, old, fields)).toEqual(old);
  });

  it('puts fields in the order of the form', () => {
    const values = { kilder: [{ titel: 'En' }], navn: 'Et sted' };
    expect(Object.keys(toFileFields(values, {}, fields))).toEqual(['navn', 'kilder']);
  });

  it('takes away what is emptied', () => {
    const old = { navn: 'Et sted', kontakt: { telefon: '11 22 33 44' }, soegeord: ['a'] };
    const values = { navn: 'Et sted', kontakt: { telefon: '' }, soegeord: [] };
    expect(toFileFields(values, old, fields)).toEqual({ navn: 'Et sted' });
  });
});
