import { describe, expect, it, test } from 'vitest';
import { buildDirectory } from '../../src/domain/directory.ts';
import { hasHidden, hideEntries, markHidden, whyHidden } from '../../src/domain/hide-entries.ts';
import { previewText } from '../../src/text/preview.ts';
import { entry, makeEntries, makeMunicipality, today } from './make-directory.ts';

const always = { isDraft: false, from: undefined, until: undefined };
const draft = { udkast: true };
const pageOf = (folder: string, slug: string) =>
  folder === 'ordliste' ? `/ordliste/#${slug}` : `/${folder}/${slug}/`;
type Entries = ReturnType<typeof makeEntries>;

/** What is built of the small directory with some of its entries changed. */
function build(changed: Partial<Entries>) {
  const shown = hideEntries({ ...makeEntries(), ...changed }, makeMunicipality(), today, pageOf);
  return buildDirectory(shown.entries, shown.municipality, today);
}

const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

describe('An entry', () => {
  test.each([
    [always, undefined],
    [{ ...always, isDraft: true }, 'draft'],
    [{ ...always, from: '2026-11-24' }, 'not-yet'],
    [{ ...always, from: '2026-11-23' }, undefined],
    [{ ...always, until: '2026-11-23' }, undefined],
    [{ ...always, until: '2026-11-22' }, 'over'],
    [{ isDraft: false, from: '2026-11-01', until: '2026-11-30' }, undefined],
    [{ isDraft: true, from: '2026-11-01', until: '2026-11-30' }, 'draft'],
  ])('with %o is hidden as %s on 2026-11-23', (visibility, reason) => {
    expect(whyHidden(visibility, today)).toBe(reason);
  });
});

describe('Content with nothing hidden', () => {
  it('stays the same', () => {
    const entries = makeEntries();
    const municipality = makeMunicipality();
    const shown = hideEntries(entries, municipality, today, pageOf);
    expect(shown.entries).toBe(entries);
    expect(shown.municipality).toBe(municipality);
    expect(hasHidden(entries, today)).toBe(false);
  });
});

describe('What is hidden', () => {
  const enterprises = makeEntries().enterprises.map((one) =>
    one.slug === 'kanten'
      ? entry('virksomheder', 'kanten', { navn: 'Kanten', art: 'social', ...draft })
      : one,
  );

  it('leaves the front page its story where that is shown', () => {
    const terms = [entry('ordliste', 'hemmeligt', draft), ...makeEntries().terms];
    expect(build({ terms }).municipality.featured.partnership).toBe('historie');
  });

  it('is a draft place with its services and its stories, and the story of the front page', () => {
    const directory = build({ enterprises });
    expect(slugs(directory.enterprises)).not.toContain('kanten');
    expect(slugs(directory.services)).toEqual(['gammelt', 'aesker']);
    expect(slugs(directory.partnerships)).toEqual(['anden', 'tredje']);
    expect(directory.municipality.featured.partnership).toBeUndefined();
    expect(directory.municipality.isPreview).toBe(false);
    expect(JSON.stringify(directory.municipality)).not.toContain('Kanten');
  });

  it('is never pointed at', () => {
    const directory = build({
      targetGroups: [entry('maalgrupper', 'unge', draft)],
      considerations: [entry('hensyn', 'ro', { vises: { til: '2026-11-22' } })],
      jobTypes: [
        entry('jobtyper', 'fleksjob', { titel: 'Fleksjob', orden: 2, ord: 'fleksjob' }),
        entry('jobtyper', 'praktik', { vises: { fra: '2027-01-01' } }),
      ],
      terms: [
        entry('ordliste', 'stu', { term: 'STU', seOgsaa: ['fleksjob'] }),
        entry('ordliste', 'fleksjob', { term: 'Fleksjob', ...draft }),
      ],
    });
    const kanten = directory.enterprises.find(({ slug }) => slug === 'kanten');
    expect([kanten?.targetGroups, kanten?.considerations, kanten?.jobTypes]).toEqual([[], [], []]);
    expect(directory.terms.map(({ seeAlso }) => seeAlso)).toEqual([[]]);
    expect(directory.jobTypes.map(({ term }) => term)).toEqual([undefined]);
  });

  it('takes a way of buying along that is for hidden tasks only: without them it would be for all', () => {
    const way = (slug: string, taskTypes: string[]) => {
      const one = entry('koebsveje', slug, {
        titel: slug,
        koeber: 'privat',
        tekst: 'Sådan.',
        tjek: 'Se efter.',
        orden: 1,
        kilder: [{ titel: 'Kilden' }],
      });
      return { ...one, data: { ...one.data, taskTypes } };
    };
    const ways = [way('alle', []), way('kun', ['vaske']), way('begge', ['vaske', 'pakke'])];
    const directory = build({
      taskTypes: [
        entry('opgavetyper', 'pakke', { titel: 'Pakke', orden: 2 }),
        entry('opgavetyper', 'vaske', { titel: 'Vaske', orden: 1, ...draft }),
      ],
      buyingWays: ways,
      visitRooms: [
        entry('spoergeguide', 'lager', {
          tegn: ['vaske', 'pakke'].map((slug) => ({
            navn: slug,
            tekst: slug,
            opgavetype: slug,
            ydelser: ['duge'],
          })),
        }),
      ],
    });
    expect(directory.visitRooms.map(({ signs }) => signs.map(({ name }) => name))).toEqual([
      ['pakke'],
    ]);
    expect(directory.visitRooms[0]?.signs[0]?.services).toEqual([]);
    expect(directory.buyingWays.map(({ slug, taskTypes }) => [slug, slugs(taskTypes)])).toEqual([
      ['alle', []],
      ['begge', ['pakke']],
    ]);
    expect(slugs(directory.services)).not.toContain('duge');
  });

  it('is words in a text that had a link to it', () => {
    const linked = {
      ...entry('ordliste', 'stu', { term: 'STU' }),
      html: '<p>Hos <a href="/virksomheder/kanten/#job" title="x"><b>Kan</b>ten</a> og <a href="/virksomheder/oerne/">Ørne</a>, se <a href="/ordliste/#fleksjob">fleks</a></p>',
    };
    const directory = build({
      enterprises,
      terms: [linked, entry('ordliste', 'fleksjob', { term: 'Fleksjob', ...draft })],
      jobTypes: [entry('jobtyper', 'fleksjob'), entry('jobtyper', 'praktik')],
    });
    expect(directory.terms[0]?.html).toBe(
      '<p>Hos <b>Kan</b>ten og <a href="/virksomheder/oerne/">Ørne</a>, se fleks</p>',
    );
  });

  it('is still told of where it points at something that does not exist', () => {
    const wrong = entry('virksomheder', 'ny', { art: 'findes-ikke' });
    expect(() => build({ enterprises: [...enterprises, wrong] })).toThrow(/findes-ikke/);
  });
});

describe('A preview', () => {
  it('has what is hidden, and says so in its name', () => {
    const entries = {
      ...makeEntries(),
      kinds: [
        entry('arter', 'vaerksted', draft),
        entry('arter', 'social', { vises: { fra: '2027-01-01' } }),
        entry('arter', 'tom', { titel: 'Tom', vises: { til: '2026-11-01' } }),
      ],
      results: [entry('resultater', 'a', draft)],
    };
    expect(hasHidden(entries, today)).toBe(true);
    const shown = markHidden(entries, today, previewText.mark);
    expect(shown.kinds.map(({ data }) => data.title)).toEqual([
      'Udkast: Værksted',
      'Vises fra 1. januar 2027: Værksted',
      'Vist til 1. november 2026: Tom',
    ]);
    expect(shown.results[0]?.data.note).toBe('Udkast');
    expect(shown.enterprises).toEqual(entries.enterprises);
    expect(buildDirectory(shown, makeMunicipality(), today, true).municipality.isPreview).toBe(
      true,
    );
  });
});
