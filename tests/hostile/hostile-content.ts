import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { rateKeys } from '../../src/schema/rate.ts';
import { attacks } from './attacks.ts';

/** An enterprise whose texts are attacks: the one in its fields and text, and the one in its service. */
export interface HostileEnterprise {
  slug: string;
  attack: string;
  service: { slug: string; attack: string };
}

/** The story that the invented municipality's front page shows. */
const featured = 'sejl-bliver-til-tasker';

/** What the check refuses in a text, so that nothing is built from it: a picture of nowhere, a link without https. */
const refused = /!\[[^\]]*\]\(|\]\((?!\s*[a-z]+:)|http:\/\//i;

/** Some of every sort, for the folders whose pages all hold much. */
const sample = attacks.filter((_, index) => index % 14 === 0);

/** Cut so that a field takes it; what is cut is tried whole in the texts under the fields. */
const fit = (attack: string, most: number): string => attack.trim().slice(0, most).trim();

const source = (attack: string) => ({ titel: fit(attack, 200), url: 'https://eksempel.dk/kilde' });

/** Nobody can attack here: a day and an address are all that fits. */
const checkedAgainst = {
  dato: '2026-10-01',
  mod: 'https://www.retsinformation.dk/eli/lta/2024/280',
};

const entry = (fields: object, body: string) =>
  `---\n${stringify(fields)}---\n\n${refused.test(body) ? 'Tekst.' : body}\n`;

/**
 * Writes a municipality whose editors paste attacks into every field of text and under them. It stands on the
 * invented one, so every kind of page is there. The first enterprise shows a photo at its head and in its text.
 * @returns the folder, its enterprises, and how to remove it again.
 */
export function writeHostileContent(
  fixture: string,
  photo: Buffer,
): {
  folder: string;
  enterprises: HostileEnterprise[];
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'fjendtlig-'));
  cpSync(fixture, folder, { recursive: true });
  for (const name of ['virksomheder', 'ydelser', 'partnerskaber', 'satser', 'spoergeguide'])
    rmSync(join(folder, name), { recursive: true });
  const write = (path: string, text: string | Buffer) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const half = Math.ceil(attacks.length / 2);
  const enterprises = attacks.slice(0, half).map((attack, index): HostileEnterprise => {
    const slug = `sted-${index + 1}`;
    const other = attacks[half + index] ?? attack;
    write(`virksomheder/${slug}/index.md`, entry(enterprise(attack, index), attack));
    write(`ydelser/ydelse-${index + 1}.md`, entry(service(other, slug, index), other));
    return { slug, attack, service: { slug: `ydelse-${index + 1}`, attack: other } };
  });
  const [first = ''] = attacks;
  const shown = { ...enterprise(first, 0), billede: './foto.jpg', billedtekst: 'To ved et bord' };
  const body = `${first}\n\n![To ved en maskine](./maskine.jpg)`;
  write('virksomheder/sted-1/index.md', `---\n${stringify(shown)}---\n\n${body}\n`);
  for (const name of ['foto', 'maskine']) write(`virksomheder/sted-1/${name}.jpg`, photo);
  sample.forEach((attack, index) => {
    write(
      `partnerskaber/${index === 0 ? featured : `historie-${index + 1}`}/index.md`,
      entry(partnership(attack, index), attack),
    );
    write(`guide/raad-${index + 1}.md`, entry(guidePage(attack, index), attack));
    write(`papirer/papir-${index + 1}.md`, entry(paper(attack, index), attack));
    write(`ordliste/ord-${index + 1}.md`, entry(term(attack, index), attack));
    write(`spoergeguide/rum-${index + 1}.yaml`, stringify(visitRoom(attack, index)));
    write(`opgavetyper/opgave-${index + 1}.md`, entry(taskType(attack, index), attack));
    write(`jobtyper/vej-${index + 1}.md`, entry(jobType(attack, index), attack));
    write(`koebsveje/koeb-${index + 1}.yaml`, stringify(buyingWay(attack, index)));
    if (index < rateKeys.danish.length)
      write(`satser/${rateKeys.danish[index]}.yaml`, stringify(rate(attack, index)));
    write(`resultater/tal-${index + 1}.yaml`, stringify(result(attack, index)));
  });
  return { folder, enterprises, remove: () => rmSync(folder, { recursive: true }) };
}

/** The number before a name keeps names apart. */
const name = (attack: string, index: number, most: number) =>
  `${index + 1} angreb ${fit(attack, most - 12)}`.trim();

const enterprise = (attack: string, index: number) => ({
  navn: name(attack, index, 80),
  art: 'social-forretning',
  resume: `Angreb. ${fit(attack, 260)}`,
  letLaest: `Angreb. ${fit(attack, 700)}`,
  adresse: { by: 'Nordlund' },
  kontakt: { telefon: '12 34 56 78', note: fit(attack, 200) },
  juridiskForm: fit(attack, 120),
  rsv: { set: '2026-01', kilde: fit(attack, 200) },
  bekraeftet: { dato: '2026-10-01', af: fit(attack, 80) },
  jobtyper: ['fleksjob'],
  ledigeJob: [
    { titel: fit(attack, 80), om: fit(attack, 280), opslaaet: '2026-01-01', frist: '2099-01-01' },
  ],
  aabneDage: [
    {
      titel: fit(attack, 80),
      fra: '2099-01-01',
      til: '2099-01-02',
      tid: fit(attack, 60),
      om: fit(attack, 200),
      kilde: fit(attack, 200),
      set: '2026-01-01',
    },
  ],
  ansatte: [{ antal: 1, hvad: fit(attack, 80), opgjort: '2026' }],
  soegeord: [fit(attack, 60)],
  kilder: [source(attack)],
});

const service = (attack: string, slug: string, index: number) => ({
  titel: name(attack, index, 80),
  virksomhed: slug,
  opgavetype: 'pakke-og-samle',
  resume: `Angreb. ${fit(attack, 260)}`,
  leveringsform: ['hos-dem'],
  kapacitet: fit(attack, 100),
  leveringstid: fit(attack, 100),
  mindsteordre: fit(attack, 100),
  prisgrundlag: fit(attack, 100),
  referencer: [fit(attack, 100)],
  soegeord: [fit(attack, 60)],
  kilder: [source(attack)],
});

const partnership = (attack: string, index: number) => ({
  titel: name(attack, index, 80),
  resume: fit(attack, 280),
  parter: [
    { navn: fit(attack, 100), slags: 'kommune', rolle: fit(attack, 200) },
    { virksomhed: 'sted-1', slags: 'socialoekonomisk', rolle: fit(attack, 200) },
  ],
  opgavetyper: ['pakke-og-samle'],
  trin: [
    { titel: fit(attack, 60), tekst: fit(attack, 200) },
    { titel: 'To', tekst: fit(attack, 200) },
  ],
  orden: index + 1,
  kilder: [source(attack)],
});

const paper = (attack: string, index: number) => ({
  titel: name(attack, index, 80),
  resume: `Angreb. ${fit(attack, 260)}`,
  brug: fit(attack, 160),
  orden: index + 10,
  roller: [fit(attack, 80)],
  ark: [
    {
      navn: 'Ark',
      kolonner: [{ navn: fit(attack, 60) }, { navn: 'Tal' }],
      raekker: [{ navn: fit(attack, 160), celler: [fit(attack, 200)] }],
    },
  ],
  trin: [
    {
      navn: 'a',
      spoergsmaal: fit(attack, 160),
      hjaelp: fit(attack, 200),
      svar: [
        { svar: fit(attack, 120), saadan: fit(attack, 200), regel: fit(attack, 160), kilder: [1] },
        { svar: 'Nej', saadan: 'Intet.' },
      ],
    },
  ],
  soegeord: [fit(attack, 60)],
  kilder: [source(attack)],
});

const guidePage = (attack: string, index: number) => ({
  titel: name(attack, index, 80),
  resume: fit(attack, 280),
  orden: 100 + index,
  afsnit: 'raad',
  tjekliste: [fit(attack, 200)],
  roller: [fit(attack, 80)],
  kilder: [source(attack)],
});

const term = (attack: string, index: number) => ({
  term: name(attack, index, 60),
  kort: fit(attack, 280),
  former: [`angrebsord ${index} ${fit(attack, 30)}`],
  kontrolleret: checkedAgainst,
  kilder: [source(attack)],
});

const taskType = (attack: string, index: number) => ({
  titel: name(attack, index, 60),
  resume: fit(attack, 280),
  tegning: { ting: ['lampe'] },
  orden: 100 + index,
  spoergsmaal: [fit(attack, 200)],
  proeve: fit(attack, 200),
  soegeord: [fit(attack, 60)],
});

const jobType = (attack: string, index: number) => ({
  titel: name(attack, index, 60),
  resume: fit(attack, 280),
  hvemBestemmer: fit(attack, 200),
  foersteSkridt: fit(attack, 200),
  varighed: fit(attack, 300),
  penge: fit(attack, 400),
  klage: fit(attack, 300),
  loen: true,
  orden: 100 + index,
  kontrolleret: checkedAgainst,
  kilder: [source(attack)],
});

const visitRoom = (attack: string, index: number) => ({
  titel: name(attack, index, 50),
  spoerg: [fit(attack, 160)],
  tegn: [{ navn: 'tegn', tekst: fit(attack, 110), opgavetype: `opgave-${index + 1}` }],
  orden: 100 + index,
});

const buyingWay = (attack: string, index: number) => ({
  titel: name(attack, index, 60),
  koeber: 'offentlig',
  tekst: fit(attack, 400),
  tjek: fit(attack, 200),
  orden: 100 + index,
  kontrolleret: checkedAgainst,
  kilder: [source(attack)],
});

const rate = (attack: string, index: number) => ({
  noegle: rateKeys.danish[index],
  titel: name(attack, index, 80),
  vaerdi: 50,
  enhed: 'procent',
  aar: 2026,
  status: 'skoen',
  note: fit(attack, 280),
  orden: index,
  kilder: [source(attack)],
});

const result = (attack: string, index: number) => ({
  dato: '2026',
  maal: name(attack, index, 80),
  vaerdi: index + 1,
  enhed: fit(attack, 40),
  enhedEntal: fit(attack, 40),
  kilder: [source(attack)],
});
