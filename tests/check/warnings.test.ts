import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatWarning } from '../../src/check/format-problem.ts';
import { monthsBetween } from '../../src/check/written-date.ts';
import { addTraces, drawPicture } from '../pictures.ts';
import { add, type ContentFiles, edit, makeContent, today } from './make-content.ts';

const kanten = 'virksomheder/kanten/index.md';
const broen = 'virksomheder/broen/index.md';
const vacancy = (frist: string) =>
  edit(broen, 'adresse:', `ledigeJob:\n  - titel: Syer\n    frist: ${frist}\nadresse:`);
const easy = (text: string) => edit(broen, 'letLaest: Vi syr tasker.', `letLaest: ${text}`);
const confirmed = (date: string) => edit(kanten, 'dato: 2026-03-02', `dato: ${date}`);

const municipality = 'kommune/kommune.yaml';

/** A map whose outline is a square, and in it Kanten; and Kanten's fields with another position or municipality. */
const square = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { art: 'kommune' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [9.4, 56.1],
            [9.4, 56.2],
            [9.7, 56.2],
            [9.7, 56.1],
            [9.4, 56.1],
          ],
        ],
      },
    },
  ],
});
const mapped =
  (latitude: string, neighbour = '') =>
  (files: ContentFiles) => {
    add('kommune/kort.geojson', square)(files);
    edit(kanten, 'bredde: 56.15', `bredde: ${latitude}`)(files);
    if (neighbour !== '') edit(kanten, 'adresse:', `nabo: ${neighbour}\nadresse:`)(files);
  };
const photo = 'virksomheder/kanten/vaerksted.jpg';

/** Photos that a page can show, and that could be better. */
const photos = {
  heavy: await drawPicture(2400, 1600, true).jpeg({ quality: 95 }).toBuffer(),
  narrow: await drawPicture(599, 400).jpeg().toBuffer(),
  forPrint: await drawPicture(600, 400).toColourspace('cmyk').jpeg().toBuffer(),
  tracked: await addTraces(drawPicture(600, 400)).jpeg().toBuffer(),
  trackedByXmp: await drawPicture(600, 400)
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="56,10N"/></x:xmpmeta>')
    .jpeg()
    .toBuffer(),
  signed: await drawPicture(600, 400)
    .withExif({ IFD0: { Artist: 'Hanne Hansen' } })
    .jpeg()
    .toBuffer(),
};

/** A sentence, what the editor wrote, and where the warning stands: file, field, words of the message. */
type Advice = [string, (files: ContentFiles) => void, string, string, string];

// A table is read by its rows.
// prettier-ignore
const advices: Advice[] = [
  ['a summary that is hard to read', edit(broen, 'Vi syr.', 'Organisationsudviklingsprocessen understøtter tværgående implementeringer.'), broen, 'resume', 'lixtallet'],
  ['a page of the guide that is hard to read', edit('guide/begynd.md', 'Tekst.', 'Implementeringsstrategier understøtter organisationsforandringer.'), 'guide/begynd.md', '', 'lixtallet'],
  ['an easy text with a long sentence', easy('Vi syr tasker og puder og duge og gardiner og meget mere til alle.'), broen, 'letLaest', '14 ord'],
  ['an easy text with long words', easy('Systuen producerer indkøbstasker. Medarbejderne konfektionerer.'), broen, 'letLaest', 'lixtallet'],
  ['an abbreviation nobody explains', easy('Vi syr. Her er plads til STU.'), broen, 'letLaest', '»STU«'],
  ['a text that says what the source does not', edit(broen, 'Tekst.', 'Hvad det koster, siger kilden ikke.'), broen, '', 'Pris: spørg'],
  ...[
    'Prisen fremgår ikke af kilderne.',
    'Hvad det koster, nævner kilden ikke.',
    'Ingen kilde nævner prisen.',
    'Ingen af kilderne siger det.',
    'Prisen er ikke oplyst.',
    'Det er uvist, hvor længe det tager.',
    'Vi kender ikke prisen.',
    'Det vides ikke, hvad det koster.',
    'Hvad det koster, ved vi ikke.',
    'Prisen står ikke nogen steder.',
    'Prisen har vi ikke fundet.',
    'Prisen er uvist.',
    'Prisen er ukendt.',
    'Det fremgår ikke, hvad det koster.',
    'Der er ingen oplysninger om prisen.',
    'Prisen mangler vi.',
    'Prisen kunne ikke findes.',
    'Prisen oplyses ikke.',
    'Prisen står\nikke i kilden.',
  ].map((words): Advice => [`»${words}«`, edit(broen, 'Tekst.', words), broen, '', 'hjælper ikke læseren']),
  ['a field that says what the sources do not', edit(broen, 'Vi syr.', 'Vi syr. Kilderne nævner ikke en pris.'), broen, 'resume', 'hjælper ikke læseren'],
  ...(['guide/begynd.md', 'opgavetyper/reparation.md', 'partnerskaber/cykler-til-alle/index.md'] as const).map((file): Advice => [`talk of what nobody found in ${file}`, edit(file, 'Tekst.', 'Prisen kunne ikke findes.'), file, '', 'hjælper ikke læseren']),
  ['an easy text with a word that is too long', easy('Vi syr. Her er beskæftigelsesforanstaltninger.'), broen, 'letLaest', '30 bogstaver: »beskæftigelsesforanstaltninger«'],
  ['a vacancy whose deadline has passed', vacancy('2026-11-22'), broen, 'ledigeJob.1.frist', 'er forbi'],
  ['a place nobody knows to be open', edit(broen, 'adresse:', 'status: uafklaret\nadresse:'), broen, 'status', 'aktiv eller historisk'],
  ['a pause that is over', edit(broen, 'adresse:', 'pauseTil: 2026-11-22\nadresse:'), broen, 'pauseTil', 'Slet linjen'],
  ['a confirmation of more than six months', confirmed('2026-05-23'), kanten, 'bekraeftet.dato', 'over 6 måneder'],
  ['a confirmation of more than a year', confirmed('2025-11-23'), kanten, 'bekraeftet.dato', 'over 12 måneder'],
  ['a place nobody has confirmed', () => undefined, broen, 'bekraeftet', 'Spørg stedet'],
  ['a hard text for citizens', edit('jobtyper/fleksjob.md', 'Tekst.', 'Beskæftigelsesforanstaltninger forudsætter arbejdsevneafklaring gennem virksomhedspraktik.'), 'jobtyper/fleksjob.md', '', 'må højst være 30'],
  ['a hard note for professionals', edit('resultater/steder-2025.yaml', 'kilder:', 'note: Beskæftigelsesforanstaltninger forudsætter arbejdsevneafklaring gennem virksomhedspraktik.\nkilder:'), 'resultater/steder-2025.yaml', 'note', 'må højst være 50'],
  ['a page about privacy without what the law asks', edit('sider/privatliv.md', 'Du kan klage til Datatilsynet.', ''), 'sider/privatliv.md', '', 'kan klage til Datatilsynet'],
  ["an outsider's sentence on a site that is no draft", edit('guide/begynd.md', 'Tekst.', 'Vi har ikke fundet en kilde, der siger det.'), 'guide/begynd.md', '', 'om sig selv'],
  ...[
    'Vi har ikke talt med kommunen.',
    'Siden er lavet uden kommunen.',
    'Den er skrevet uden at tale med nogen af dem.',
    'Stedet er beskrevet efter offentlige kilder.',
    'Oplysningerne kommer fra offentlige kilder.',
    'Stederne og kommunen har ikke set dem igennem.',
    'Resultatet er ikke offentliggjort i de kilder, vi kender.',
    'Ni stod i registret, fortalte kommunen.',
    'Det passer, så vidt vi ved.',
    'Siden er et udkast.',
  ].map((words): Advice => [`»${words}« on a site that is no draft`, edit('guide/begynd.md', 'Tekst.', words), 'guide/begynd.md', '', 'om sig selv']),
  ["an outsider's sentence in kommune.yaml", edit(municipality, 'kode: 999', 'kode: 999\nmanglendeSteder: Ni er registreret, fortalte kommunen.'), municipality, 'manglendeSteder', 'om sig selv'],
  ['a rule nobody has looked up for a year', edit('ordliste/rsv.md', 'kilder:', 'kontrolleret:\n  dato: 2025-11-01\n  mod: https://lov.example/2025\nkilder:'), 'ordliste/rsv.md', 'kontrolleret.dato', 'over 12 måneder'],
  ['a page nobody has gone through for a year', edit('sider/om.md', 'opdateret: 2026-05-01', 'opdateret: 2025-01-01'), 'sider/om.md', 'opdateret', 'over 12 måneder'],
  ['a mail that belongs to a person', edit(kanten, '  telefon: "12 34 56 78"', '  telefon: "12 34 56 78"\n  email: hanne.hansen@gmail.com'), kanten, 'kontakt.email', 'privat mail'],
  ['a private mail in the text', edit(broen, 'Tekst.', 'Tekst.\n\nSkriv til hanne@hotmail.dk.'), broen, '', 'privat mail'],
  ['a picture that weighs too much', add(photo, photos.heavy), photo, '', 'Gem det mindre'],
  ['a picture that is too narrow', add(photo, photos.narrow), photo, '', 'er kun 599 pixel bredt'],
  ['a picture with the colours of print', add(photo, photos.forPrint), photo, '', 'CMYK'],
  ['a picture that says where it was taken', add(photo, photos.tracked), photo, '', '(GPS)'],
  ['a picture that says so in its XMP', add(photo, photos.trackedByXmp), photo, '', '(GPS)'],
  ['a number of the municipality nobody has tried', edit(municipality, '  kontrolleret: 2026-01-05\n', ''), municipality, 'kontakt.kontrolleret', 'Prøv nummeret'],
  ['a number nobody has tried for a year', edit(municipality, 'kontrolleret: 2026-01-05', 'kontrolleret: 2025-11-23'), municipality, 'kontakt.kontrolleret', 'over 12 måneder'],
  ['a statement of more than a year', edit(municipality, 'opdateret: 2026-02-01', 'opdateret: 2025-11-01'), municipality, 'tilgaengelighedserklaering.opdateret', 'Erklæringen'],
  ['a statement that is a year old today', edit(municipality, 'opdateret: 2026-02-01', 'opdateret: 2025-11-23'), municipality, 'tilgaengelighedserklaering.opdateret', 'er over 12 måneder'],
  ['a statement a month before its year is over', edit(municipality, 'opdateret: 2026-02-01', 'opdateret: 2025-12-23'), municipality, 'tilgaengelighedserklaering.opdateret', 'er snart over 12 måneder gammel (den 2026-12-23)'],
  ['a municipality that cannot be written to', () => undefined, municipality, 'kontakt.email', 'at skrive til'],
  ['a municipality that cannot be rung', edit(municipality, '  telefon: "12 34 56 78"\n', ''), municipality, 'kontakt.telefon', 'nummer at ringe til'],
  ['a private mail of the municipality', edit(municipality, '  navn: Indgang for borgere', '  navn: Indgang for borgere\n  email: hanne@gmail.com\n  kontrolleret: 2026-05-01'), municipality, 'borgerindgang.email', 'privat mail'],
  ['a place of ours that the map puts outside', mapped('56.22'), kanten, 'adresse.bredde', '2 km uden for kommunens grænse'],
  ['a neighbour that the map puts inside', mapped('56.15', 'Enghave'), kanten, 'nabo', '6 km inden for kommunens grænse'],
  ['a neighbour that is far away', mapped('56.9', 'Enghave'), kanten, 'nabo', '78 km fra kommunens grænse'],
  ['a neighbour in a municipality that does not exist', (files) => { edit(municipality, 'navn: Prøve Kommune', 'navn: Silkeborg Kommune')(files); edit(kanten, 'adresse:', 'nabo: Enghave Kommune\nadresse:')(files); }, kanten, 'nabo', 'landets 98 kommuner'],
  ...['virksomhedsindgang', 'borgerindgang'].map((entrance): Advice => [`a name alone as ${entrance}`, () => undefined, municipality, entrance, 'hverken telefon eller email']),
  ["a name alone as the young's entrance", edit(municipality, 'kort:\n', 'ungeindgang:\n  navn: De unge\n  web: https://unge.example\nkort:\n'), municipality, 'ungeindgang', 'Eller slet ungeindgang'],
  ...[['vej', 'Rådhuset', 'ligner ikke en vej'], ['vej', 'Torvet 3, 8600 Silkeborg', 'hver for sig'], ['by', '8600 Silkeborg', 'ligner ikke en by']].map(([field, written, words]): Advice => [`»${written}« as the municipality's ${field}`, edit(municipality, '  navn: Erhverv\n', `  navn: Erhverv\n  adresse:\n${['vej: Torvet 3', 'postnr: "8600"', 'by: Silkeborg'].map((line) => `    ${line.startsWith(`${field}:`) ? `${field}: ${written}` : line}\n`).join('')}`), municipality, `kontakt.adresse.${field}`, words ?? '']),
  ["an enterprise's street with a postal code", edit(kanten, 'vej: Havnen 1', 'vej: Havnen 1, 8600 Prøveby'), kanten, 'adresse.vej', 'hver for sig'],
  ...['uafklaret', 'historisk'].map((status): Advice => [`a service for sale from a place that is ${status}`, (files) => { edit(kanten, 'adresse:', `status: ${status}\nadresse:`)(files); edit('ydelser/cykel-paa-en-dag.md', 'kilder:', 'slags: kan-koebes\nkilder:')(files); }, 'ydelser/cykel-paa-en-dag.md', 'slags', `har status: ${status}`]),
  ['a pause of a year and a half', edit(broen, 'adresse:', 'pauseTil: 2028-05-23\nadresse:'), broen, 'pauseTil', 'status: historisk'],
  ['a neighbour whose distance nobody can tell', edit(broen, 'adresse:\n  by: Kjellerup', 'nabo: Enghave\nadresse:\n  by: Enghave'), broen, 'adresse', 'hvor langt der er'],
  ['a place of which little is known', () => undefined, broen, '', 'har 0 af de 11 oplysninger'],
];

describe('The checker warns of', () => {
  test.each(advices.map((advice) => ({ title: advice[0], advice })))(
    '$title',
    async ({ advice }) => {
      const [, change, file, field, words] = advice;
      const { problems, warnings } = await checkContent(makeContent(change), today);
      expect(problems, 'a warning stops nothing').toEqual([]);
      expect(warnings).toContainEqual(
        expect.objectContaining({ file, field, message: expect.stringContaining(words) }),
      );
    },
  );
});

describe('The checker does not warn of', () => {
  const fieldsOf = async (change: (files: ContentFiles) => void, file: string) =>
    (await checkContent(makeContent(change), today)).warnings
      .filter((warning) => warning.file === file)
      .map(({ field }) => field);

  test('an enterprise near the border, on whichever side the map draws it', async () => {
    expect(await fieldsOf(mapped('56.15'), kanten)).not.toContain('adresse.bredde');
    expect(await fieldsOf(mapped('56.205'), kanten)).not.toContain('adresse.bredde');
    expect(await fieldsOf(mapped('56.195', 'Enghave'), kanten)).not.toContain('nabo');
    expect(await fieldsOf(mapped('56.25', 'Enghave'), kanten)).not.toContain('nabo');
  });

  test('a picture wide enough, whose traces name no place', async () => {
    expect(await fieldsOf(add(photo, photos.signed), photo)).toEqual([]);
  });

  test('a confirmation of less than six months', async () => {
    expect(await fieldsOf(confirmed('2026-05-24'), kanten)).not.toContain('bekraeftet.dato');
  });

  test('a statement that has more than a month left of its year', async () => {
    const field = 'tilgaengelighedserklaering.opdateret';
    const change = edit(municipality, 'opdateret: 2026-02-01', 'opdateret: 2025-12-24');
    expect(await fieldsOf(change, municipality)).not.toContain(field);
  });

  test('a vacancy on its last day', async () => {
    expect(await fieldsOf(vacancy(today), broen)).not.toContain('ledigeJob.1.frist');
  });

  test('a pause of less than a year and a half, or of a place that is closed', async () => {
    const paused = (day: string, status = 'aktiv') =>
      fieldsOf(edit(broen, 'adresse:', `pauseTil: ${day}\nstatus: ${status}\nadresse:`), broen);
    expect(await paused('2028-05-22')).not.toContain('pauseTil');
    expect(await paused('2099-01-01', 'historisk')).not.toContain('pauseTil');
  });

  test('an address as they are written, an entrance with a number, a sale of an open place', async () => {
    const written = (files: ContentFiles) => {
      const lines = ['vej: Gamle Havn 1-3, 2. sal', 'postnr: 8600', 'by: Ans'];
      edit(
        municipality,
        '  navn: Erhverv\n',
        `  navn: Erhverv\n  adresse:\n${lines.map((line) => `    ${line}\n`).join('')}`,
      )(files);
      edit(municipality, 'navn: Indgang for borgere', 'navn: I\n  email: a@b.dk')(files);
      edit(kanten, 'vej: Havnen 1', 'vej: Portnerboligen')(files);
      edit('ydelser/cykel-paa-en-dag.md', 'kilder:', 'slags: kan-koebes\nkilder:')(files);
    };
    const fields = await fieldsOf(written, municipality);
    for (const field of ['kontakt.adresse.vej', 'kontakt.adresse.by', 'borgerindgang'])
      expect(fields).not.toContain(field);
    expect(await fieldsOf(written, kanten)).not.toContain('adresse.vej');
    expect(await fieldsOf(written, 'ydelser/cykel-paa-en-dag.md')).not.toContain('slags');
  });

  test('how hard what only keeps the place of a text is to read', async () => {
    const change = (files: ContentFiles) => {
      edit(kanten, 'resume: Vi laver cykler.', 'resume: Tekst mangler.')(files);
      edit(
        kanten,
        'letLaest: Vi laver cykler. Du kan være med.',
        'letLaest: Tekst mangler.',
      )(files);
    };
    const told = (await checkContent(makeContent(change), today)).warnings
      .filter(({ file, message }) => file === kanten && message.includes('lixtallet'))
      .map(formatWarning);
    expect(told).toEqual([]);
  });

  test('a neighbour in a municipality that exists, or of one that is invented itself', async () => {
    const next = (own: string, neighbour: string) => (files: ContentFiles) => {
      edit(municipality, 'navn: Prøve Kommune', `navn: ${own}`)(files);
      edit(kanten, 'adresse:', `nabo: ${neighbour}\nadresse:`)(files);
    };
    for (const name of ['Viborg', 'Århus Kommune', 'Bornholms Regionskommune'])
      expect(await fieldsOf(next('Silkeborg Kommune', name), kanten)).not.toContain('nabo');
    expect(await fieldsOf(next('Nordlund Kommune', 'Enghave Kommune'), kanten)).not.toContain(
      'nabo',
    );
  });

  test('a pause on its last day', async () => {
    const paused = edit(broen, 'adresse:', `pauseTil: ${today}\nadresse:`);
    expect(await fieldsOf(paused, broen)).not.toContain('pauseTil');
  });

  test('an abbreviation the glossary explains, or the enterprise is called', async () => {
    expect(await fieldsOf(easy('Vi er RSV.'), broen)).not.toContain('letLaest');
    const named = (files: ContentFiles) => {
      easy('PH er et hus.')(files);
      edit(broen, 'navn: Broen', 'navn: PH')(files);
    };
    expect(await fieldsOf(named, broen)).not.toContain('letLaest');
  });

  test('what only an outsider can say, while the site is a draft', async () => {
    const draft = (files: ContentFiles) => {
      edit(municipality, 'kode: 999', 'kode: 999\nudkast: true')(files);
      edit('guide/begynd.md', 'Tekst.', 'Det kommer fra offentlige kilder.')(files);
      edit('sider/privatliv.md', 'Du kan klage til Datatilsynet.', '')(files);
    };
    expect(await fieldsOf(draft, 'guide/begynd.md')).toEqual([]);
    expect(await fieldsOf(draft, 'sider/privatliv.md')).toEqual([]);
  });

  test('what looks like talk of the unknown, or like an outsider, and is neither', async () => {
    const fine = [
      'Det fremgår af en status fra 2018.',
      'Vil du vide, hvad det blev til, så spørg.',
      'Her møder man mennesker, man ikke kendte.',
      'Vi har talt med kommunen.',
      'Fra offentlige kilder: Vi har læst om stedet.',
    ].join('\n\n');
    for (const file of ['guide/begynd.md', 'partnerskaber/cykler-til-alle/index.md'])
      expect(await fieldsOf(edit(file, 'Tekst.', fine), file)).toEqual([]);
    const source = edit('guide/begynd.md', 'Om stederne', 'Om steder, ingen oplysninger om pris');
    expect(await fieldsOf(source, 'guide/begynd.md')).toEqual([]);
  });

  test('a long word with a hyphen, or that is the name of the enterprise', async () => {
    expect(await fieldsOf(easy('Vi syr. Se vores IT-arbejdsfællesskab.'), broen)).not.toContain(
      'letLaest',
    );
    const named = (files: ContentFiles) => {
      easy('Det er Kirkebakkefællesskabshuset.')(files);
      edit(broen, 'navn: Broen', 'navn: Kirkebakkefællesskabshuset')(files);
    };
    const { warnings } = await checkContent(makeContent(named), today);
    expect(warnings.filter(({ message }) => message.includes('bogstaver'))).toEqual([]);
  });

  test('an enterprise that is closed: nobody can be asked', async () => {
    const closed = edit(broen, 'adresse:', 'status: historisk\nadresse:');
    expect(await fieldsOf(closed, broen)).toEqual([]);
  });

  test('ten figures that are a production unit number, or part of an address', async () => {
    const numbers = (files: ContentFiles) => {
      edit(broen, 'adresse:', 'pNummer: 1012001234\nadresse:')(files);
      edit(broen, 'Tekst.', '[Opslag](https://eksempel.dk/0102031234)')(files);
    };
    const { problems } = await checkContent(makeContent(numbers), today);
    expect(problems.filter(({ message }) => message.includes('CPR'))).toEqual([]);
  });
});

describe('A warning', () => {
  test('is one line with file, line and field, and says that it is one', async () => {
    const change = edit(broen, 'Tekst.', 'Tekst.\n\nSkriv til hanne@hotmail.dk.');
    const lines = (await checkContent(makeContent(change), today)).warnings.map(formatWarning);
    expect(lines).toContain(
      `${broen}:15: advarsel: teksten ligner en privat mail. Brug en adresse, der hører til stedet eller en rolle.`,
    );
    for (const line of lines) expect(line).not.toContain('\n');
  });

  test('about a text stands on the line of its words, or of its longest sentence', async () => {
    const lineOf = async (text: string, words: string) =>
      (
        await checkContent(makeContent(edit('guide/begynd.md', 'Tekst.', text)), today)
      ).warnings.find(({ message }) => message.includes(words))?.line;
    const first = await lineOf('Prisen kunne ikke findes.', 'hjælper ikke');
    expect(first).toBeGreaterThan(5);
    expect(await lineOf('Tekst.\n\nPrisen kunne\nikke findes.', 'hjælper ikke')).toBe(first! + 2);
    const hard = 'Implementeringsstrategier *understøtter* organisationsforandringer.';
    expect(await lineOf(`Tekst.\n\n${hard}`, 'lixtallet')).toBe(first! + 2);
    expect(await lineOf('Tekst.\n\nVi har ikke talt med kommunen.', 'sig selv')).toBe(first! + 2);
  });

  test('about a field stands on its line', async () => {
    const { warnings } = await checkContent(makeContent(confirmed('2025-01-01')), today);
    const warning = warnings.find(({ field }) => field === 'bekraeftet.dato');
    expect(warning?.line).toBeGreaterThan(10);
  });

  test('is not given of what is an error already', async () => {
    const both = (files: ContentFiles) => add(broen, '---\nnavn: 3\n---\n')(files);
    const { problems, warnings } = await checkContent(makeContent(both), today);
    const wrong = new Set(problems.map(({ file, field }) => `${file} ${field}`));
    expect(warnings.filter(({ file, field }) => field && wrong.has(`${file} ${field}`))).toEqual(
      [],
    );
  });
});

describe('Months between two days', () => {
  test.each([
    ['2026-05-23', '2026-11-23', 6],
    ['2026-05-24', '2026-11-23', 5],
    ['2025-11-23', '2026-11-23', 12],
    ['2026-01-31', '2026-02-28', 0],
    ['2026', '2026-11-23', 10],
  ])('from %s to %s are %i', (from, to, months) => expect(monthsBetween(from, to)).toBe(months));
});
