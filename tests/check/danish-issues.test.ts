import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { toDanishIssues } from '../../src/check/danish-issues.ts';
import { explainType } from '../../src/check/danish-types.ts';
import { toSchemaNode } from '../../src/check/schema-node.ts';
import { collections } from '../../src/schema/collections.ts';

const english =
  /\b(invalid|expected|received|too (big|small)|must|unrecognized|required|undefined|null|NaN|string|number|array|object|input|option)\b/i;

const schema = z.strictObject({
  resume: z.string().min(2).max(5).describe('Hvad stedet kan.'),
  pNummer: z.string().optional().describe('P-nummer, ti cifre.'),
  navn: z.string().default('x').describe('Stedets navn.'),
  antal: z.int().min(1).max(9).optional(),
  timer: z.number().gt(0).lt(37).multipleOf(0.5).optional(),
  erLukket: z.boolean().optional(),
  punkter: z.array(z.string()).min(1).max(2).optional(),
  valg: z.enum(['telefon', 'email', 'web']).optional(),
  mail: z.email().optional().describe('En mailadresse.'),
  enten: z.union([z.boolean(), z.array(z.number())]).optional(),
  kontakt: z.strictObject({ telefon: z.string().optional() }).optional(),
  tider: z.strictObject({ fra: z.string().optional(), til: z.string().optional() }).optional(),
  egen: z.string().regex(/x/, 'er ikke et x. Skriv et x').optional(),
});

const translate = (written: unknown) => {
  const result = schema.safeParse(written);
  return result.success ? [] : toDanishIssues(result.error.issues, written, toSchemaNode(schema));
};

describe('An issue in Danish', () => {
  // prettier-ignore
  test.each([
    ['a missing field', {}, 'resume', 'mangler. Skriv, hvad stedet kan.'],
    ['an empty required field', { resume: null }, 'resume', 'er tom. Skriv, hvad stedet kan.'],
    ['an empty optional field', { pNummer: null }, 'pNummer', 'er tom. Skriv noget, eller fjern linjen.'],
    ['a number for a text', { resume: 12 }, 'resume', 'skal være tekst. Sæt anførselstegn om.'],
    ['a list for a text', { resume: ['a'] }, 'resume', 'skal være tekst. Fjern bindestregerne eller de kantede parenteser.'],
    ['a group for a text', { resume: { a: 'b' } }, 'resume', 'skal være tekst. Sæt anførselstegn om hele teksten, når der er kolon i den.'],
    ['a short text', { resume: 'a' }, 'resume', 'er for kort. Skriv mindst 2 tegn.'],
    ['a long text', { resume: 'abcdef' }, 'resume', 'er for lang. Skriv højst 5 tegn.'],
    ['a text for a whole number', { antal: 'to' }, 'antal', 'skal være et helt tal. Skriv det uden komma, punktum og anførselstegn.'],
    ['a fraction for a whole number', { antal: 1.5 }, 'antal', 'skal være et helt tal. Skriv det uden komma, punktum og anførselstegn.'],
    ['a small number', { antal: 0 }, 'antal', 'er for lille. Skriv mindst 1.'],
    ['a big number', { antal: 10 }, 'antal', 'er for stor. Skriv højst 9.'],
    ['a number at the other open end', { timer: 0 }, 'timer', 'er for lille. Skriv mere end 0.'],
    ['a number at an open end', { timer: 37 }, 'timer', 'er for stor. Skriv mindre end 37.'],
    ['a number between the steps', { timer: 1.2 }, 'timer', 'går ikke op. Skriv et tal, der kan deles med 0.5.'],
    ['a text for a number', { timer: '3' }, 'timer', 'skal være et tal. Skriv kun tallet, med punktum som komma og uden anførselstegn.'],
    ['a word for true', { erLukket: 'ja' }, 'erLukket', 'skal være true eller false. Skriv true for ja og false for nej, uden anførselstegn.'],
    ['a word for a list', { punkter: 'a' }, 'punkter', 'skal være en liste. Skriv hvert punkt på sin egen linje med bindestreg og mellemrum foran.'],
    ['a short list', { punkter: [] }, 'punkter', 'er for kort. Skriv mindst ét punkt.'],
    ['a long list', { punkter: ['a', 'b', 'c'] }, 'punkter', 'er for lang. Skriv højst 2 punkter.'],
    ['a wrong item, counted from one', { punkter: ['a', 2] }, 'punkter.2', 'skal være tekst. Sæt anførselstegn om.'],
    ['an empty item', { punkter: ['a', null] }, 'punkter.2', 'er tom. Skriv tekst.'],
    ['a near choice', { valg: 'emial' }, 'valg', '»emial« er ikke et af valgene. Mente du »email«? Vælg telefon, email eller web.'],
    ['a far choice', { valg: 'brevdue' }, 'valg', '»brevdue« er ikke et af valgene. Vælg telefon, email eller web.'],
    ['a long choice', { valg: 'x'.repeat(60) }, 'valg', `»${'x'.repeat(60)}« er ikke et af valgene. Vælg telefon, email eller web.`],
    ['a longer choice', { valg: 'x'.repeat(61) }, 'valg', `»${'x'.repeat(59)}…« er ikke et af valgene. Vælg telefon, email eller web.`],
    ['a choice that is a list', { valg: [] }, 'valg', 'skal være ét af valgene. Vælg telefon, email eller web.'],
    ['a form without words of its own', { mail: 'x' }, 'mail', 'er ikke skrevet rigtigt. Skriv en mailadresse.'],
    ['nothing that fits', { enten: 'x' }, 'enten', 'er ikke skrevet rigtigt. Skriv det, der skal stå.'],
    ['a text for a group', { kontakt: 'x' }, 'kontakt', 'skal være en gruppe af felter. Skriv telefon på hver sin linje, rykket to mellemrum ind.'],
    ['a strange key among two', { tider: { faxnummer: 'x' } }, 'tider.faxnummer', 'findes ikke. Brug kun fra og til.'],
    ['words of the schema', { egen: 'y' }, 'egen', 'er ikke et x. Skriv et x.'],
    ['a misspelt key', { resumé: 'abc' }, 'resumé', 'findes ikke. Mente du »resume«?'],
    ['a key in Danish letters', { erLuket: true }, 'erLuket', 'findes ikke. Mente du »erLukket«?'],
    ['a key in the wrong place', { telefon: 'x' }, 'telefon', 'står det forkerte sted. Flyt linjen ind under kontakt.'],
    ['a strange key in a group', { kontakt: { faxnummer: 'x' } }, 'kontakt.faxnummer', 'findes ikke. Brug kun telefon.'],
    ['a list for everything', [], '', 'skal være en gruppe af felter. Skriv resume, pNummer, navn, antal, timer, erLukket, punkter, valg, mail, enten, kontakt, tider, egen på hver sin linje, rykket to mellemrum ind.'],
  ])('says what to do about %s', (_title, written, field, message) => {
    expect(translate(written)).toContainEqual({ field, message });
  });

  test('keeps a capital that belongs to the word', () => {
    const strict = z.strictObject({ pNummer: z.string().describe('P-nummer fra Virk, ti cifre.') });
    const { error } = strict.safeParse({});
    expect(toDanishIssues(error?.issues ?? [], {}, toSchemaNode(strict))).toEqual([
      { field: 'pNummer', message: 'mangler. Skriv P-nummer fra Virk, ti cifre.' },
    ]);
  });

  test('of a field that no schema knows asks for what should stand there', () => {
    const written = { fremmed: [null, 'x'] };
    const issue = (index: number) => ({
      code: 'invalid_format' as const,
      format: 'email',
      path: ['fremmed', index],
      message: 'Invalid',
    });
    expect(toDanishIssues([issue(0), issue(1)], written, toSchemaNode(schema))).toEqual([
      { field: 'fremmed.1', message: 'er tom. Skriv noget, eller fjern linjen.' },
      { field: 'fremmed.2', message: 'er ikke skrevet rigtigt. Skriv det, der skal stå.' },
    ]);
  });

  test.each([
    ['date', 'skal være noget andet. Se, hvordan feltet er skrevet i en anden fil'],
    ['int', 'skal være et helt tal. Skriv det uden komma, punktum og anførselstegn'],
    [
      'object',
      'skal være en gruppe af felter. Skriv felterne på hver sin linje, rykket to mellemrum ind',
    ],
  ])('of a type, %s, that no field tells more of', (expected, message) => {
    expect(explainType(expected, 1.5, undefined)).toBe(message);
  });

  test('stands alone for its field', () => {
    const fields = collections.virksomheder.fields(() => z.string());
    const written = { cvr: 'abc' };
    const { error } = fields.safeParse(written);
    const issues = toDanishIssues(error?.issues ?? [], written, toSchemaNode(fields));
    expect(issues.filter((issue) => issue.field === 'cvr')).toHaveLength(1);
  });

  test('has no English word, whatever stands in any field of any folder', () => {
    const values = [
      undefined,
      null,
      7,
      -1e9,
      1.5,
      Number.NaN,
      '',
      'x',
      'A B',
      [],
      [[]],
      [{}],
      {},
      true,
      new Date(0),
    ];
    for (const { fields: toFields } of Object.values(collections)) {
      const fields = toFields(() => z.string());
      const keys = Object.keys(fields.shape);
      for (const value of values) {
        const written = { ...Object.fromEntries(keys.map((key) => [key, value])), fremmed: 1 };
        const { error } = fields.safeParse(written);
        const issues = toDanishIssues(error?.issues ?? [], written, toSchemaNode(fields));
        expect(issues.length).toBeGreaterThan(0);
        for (const { message } of issues) {
          expect(message.replace(/»[^«]*«/g, '')).not.toMatch(english);
          expect(message, 'what is wrong, then the remedy').toMatch(
            /^\S.*\. \p{Lu}.*[.?]$|^skal /u,
          );
        }
      }
    }
  });
});
