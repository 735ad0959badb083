import { describe, expect, it } from 'vitest';
import { buildDirectory, type TaskType } from '../../../src/domain/directory.ts';
import { answersOf, answerTask, mostNamed } from '../../../src/domain/spotter/answer-task.ts';
import { entry, find, makeEntries, makeMunicipality, today } from '../make-directory.ts';

/** The task `pakke` of the small municipality with these services more. */
function packing(...services: [string, Record<string, unknown>][]): TaskType {
  const entries = makeEntries();
  entries.enterprises.push(
    entry('virksomheder', 'nabo', {
      navn: 'Nabo',
      nabo: 'Ved Siden Kommune',
      adresse: { by: 'Fjernby' },
    }),
    entry('virksomheder', 'kommunal', { navn: 'Kommunal', drevetAfKommune: true }),
  );
  entries.services.push(...services.map(([slug, fields]) => entry('ydelser', slug, fields)));
  return find(buildDirectory(entries, makeMunicipality(), today).taskTypes, 'pakke');
}

const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);

describe('who could do a spotted task', () => {
  it('is who a source says sells it, and nobody whose sale nobody knows', () => {
    const answer = answerTask(packing(['solgt', { slags: 'kan-koebes' }]));
    expect(slugs(answer.sold)).toEqual(['solgt']);
    expect(answer).toMatchObject({ outside: [], listed: ['solgt'], isWanted: false });
  });

  it('is sought outside only where nobody here sells it, and is wanted all the same', () => {
    const outside: [string, Record<string, unknown>] = [
      'ude',
      { virksomhed: 'nabo', slags: 'kan-koebes' },
    ];
    expect(answerTask(packing(outside))).toMatchObject({
      sold: [],
      listed: ['ude'],
      isWanted: true,
    });
    expect(answerTask(packing(outside, ['her', { slags: 'kan-koebes' }])).outside).toEqual([]);
    expect(answerTask(packing())).toMatchObject({ sold: [], outside: [], isWanted: true });
  });

  it('names some, and for the list those alone that may be written to', () => {
    const many = Array.from({ length: 7 }, (_, at): [string, Record<string, unknown>] => [
      `y${at}`,
      { titel: `Y${at}`, slags: 'kan-koebes', virksomhed: at === 0 ? 'kommunal' : 'kanten' },
    ]);
    const answer = answerTask(packing(...many));
    expect(answer.sold).toHaveLength(mostNamed);
    expect(answer.listed).toEqual(['y1', 'y2', 'y3']);
  });

  it('names what a sign names however many there are, as an answer to that sign alone', () => {
    const many = Array.from({ length: 6 }, (_, at): [string, Record<string, unknown>] => [
      `y${at}`,
      { titel: `Y${at}`, slags: 'kan-koebes' },
    ]);
    const task = packing(...many, ['ude', { virksomhed: 'nabo', slags: 'kan-koebes' }]);
    const answer = answerTask(task, new Set(['y1', 'y5', 'ude']));
    expect(slugs(answer.sold)).toEqual(['y0', 'y1', 'y2', 'y3', 'y5']);
    expect(slugs(answer.outside)).toEqual(['ude']);
    expect(answer.onlyNamed).toEqual(['y5', 'ude']);
    expect(answer.listed).toContain('ude');
  });

  it('names of a task what its own signs name, in whatever room they are', () => {
    const entries = makeEntries();
    const sold = (slug: string, opgavetype: string) =>
      entry('ydelser', slug, {
        titel: slug,
        virksomhed: 'kanten',
        opgavetype,
        slags: 'kan-koebes',
      });
    const letters = 'abcdefgh'.split('');
    entries.services = [
      ...letters.map((letter) => sold(`p-${letter}`, 'pakke')),
      ...letters.map((letter) => sold(`v-${letter}`, 'vaske')),
    ];
    const sign = (navn: string, opgavetype: string, ...ydelser: string[]) => ({
      navn,
      tekst: navn,
      opgavetype,
      ydelser,
    });
    entries.visitRooms = [
      entry('spoergeguide', 'a', {
        orden: 1,
        tegn: [sign('a', 'pakke', 'p-g'), sign('b', 'vaske', 'v-h')],
      }),
      entry('spoergeguide', 'b', { orden: 2, tegn: [sign('c', 'pakke', 'p-h', 'p-a')] }),
    ];
    const { visitRooms } = buildDirectory(entries, makeMunicipality(), today);
    expect(
      answersOf(visitRooms).map(({ taskType, onlyNamed }) => [taskType.slug, onlyNamed]),
    ).toEqual([
      ['pakke', ['p-g', 'p-h']],
      ['vaske', ['v-h']],
    ]);
  });

  it('is asked for each task that a sign of some room points at, once', () => {
    const entries = makeEntries();
    const sign = (navn: string, opgavetype: string) => ({ navn, tekst: navn, opgavetype });
    entries.visitRooms = [
      entry('spoergeguide', 'b', { orden: 2, tegn: [sign('a', 'pakke'), sign('b', 'vaske')] }),
      entry('spoergeguide', 'a', { orden: 1, tegn: [sign('a', 'vaske')] }),
    ];
    const { visitRooms, municipality } = buildDirectory(entries, makeMunicipality(), today);
    expect(slugs(visitRooms)).toEqual(['a', 'b']);
    expect(answersOf(visitRooms).map(({ taskType }) => taskType.slug)).toEqual(['vaske', 'pakke']);
    expect(municipality.emptyParts).not.toContain('spotter');
    entries.visitRooms = [entry('spoergeguide', 'b', { tegn: [sign('a', 'findes-ikke')] })];
    expect(() => buildDirectory(entries, makeMunicipality(), today)).toThrow(
      'spoergeguide/b peger på opgavetyper/findes-ikke',
    );
  });
});
