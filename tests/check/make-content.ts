import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The day every test of the checker takes place. */
export const today = '2026-11-23';

const sources = `kilder:\n  - titel: Prøvekommune, Om stederne\n    dato: 2025-03\n`;

const markdown = (fields: string, body = 'Tekst.\n') => `---\n${fields}---\n\n${body}`;

/** The smallest content without a mistake: an invented municipality, by path. */
const minimal: Readonly<Record<string, string>> = {
  'kommune/kommune.yaml': `navn: Prøve Kommune
kortnavn: Prøve
kode: 999
domaene: https://vejviser.example
sidetitel: Prøvevejviser
beskrivelse: En opdigtet vejviser.
kontakt:
  navn: Erhverv
  telefon: "12 34 56 78"
  kontrolleret: 2026-01-05
virksomhedsindgang:
  navn: Indgang for virksomheder
borgerindgang:
  navn: Indgang for borgere
kort:
  midte: [56.1, 9.5]
  zoom: 10
  graenser: [55.9, 9.1, 56.4, 9.9]
tilgaengelighedserklaering:
  opdateret: 2026-02-01
forside:
  partnerskab: cykler-til-alle
  resultater: [steder-2025]
steder:
  - navn: Prøveby
    slug: proeveby
    bredde: 56.1
    laengde: 9.5
  - navn: Kjellerup
    slug: kjellerup
`,
  'kommune/tema.css': '/* Farver: alt andet regnes ud */\n:root {\n  --brand-ink: #123a2f;\n}\n',
  'kommune/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'kommune/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'arter/vaerksted.md': markdown(
    'titel: Værksted\nflertal: Værksteder\nresume: Et sted med opgaver.\nsocialoekonomisk: true\ntraesort: eg\norden: 1\n',
  ),
  'hensyn/ro.yaml': 'titel: Ro omkring dig\n',
  'maalgrupper/unge.yaml': 'titel: Unge\n',
  'jobtyper/fleksjob.md': markdown(
    `titel: Fleksjob\nresume: Et job med hensyn.\nhvemBestemmer: Kommunen.\nfoersteSkridt: Ring.\nord: fleksjob\nloen: true\norden: 1\nkontrolleret: 2026-05-01\n${sources}`,
  ),
  'opgavetyper/reparation.md': markdown(
    'titel: Få noget lavet\nresume: Ting, der er gået i stykker.\nikon: genbrug\norden: 1\n',
  ),
  'ordliste/fleksjob.md': markdown(
    `term: fleksjob\nkort: Et job med hensyn.\nkontrolleret: 2026-05-01\nseOgsaa: [rsv]\n${sources}`,
  ),
  'ordliste/rsv.md': markdown(
    `term: RSV\nkort: Et register.\nkontrolleret: 2026-05-01\ngaelderFra: 2015\ngaelderTil: 2030\n${sources}`,
  ),
  'guide/begynd.md': markdown(
    `titel: Begynd\nresume: Sådan begynder man.\norden: 1\nafsnit: raad\ntjekliste: [Ring til nogen]\n${sources}`,
  ),
  'sider/om.md': markdown('titel: Om\nresume: Om siden.\nopdateret: 2026-05-01\n'),
  'resultater/steder-2025.yaml': `dato: 2025\nmaal: Steder\nvaerdi: 1\nenhed: steder\n${sources}`,
  'resultater/maal-2030.yaml': `dato: 2030\nmaal: Steder\nvaerdi: 9\nenhed: steder\nslags: maalsaetning\n${sources}`,
  'virksomheder/kanten/index.md': markdown(`navn: Kanten
art: vaerksted
resume: Vi laver cykler.
letLaest: Vi laver cykler. Du kan være med.
adresse:
  vej: Havnen 1
  postnr: 8600
  by: Prøveby
  bredde: 56.15
  laengde: 9.55
  praecision: adresse
kontakt:
  telefon: "12 34 56 78"
  foretrukken: telefon
cvr: 11111114
grundlagt: 2019
bekraeftet:
  dato: 2026-03-02
  af: daglig leder
maalgrupper: [unge]
jobtyper: [fleksjob]
hensyn: [ro]
ansatte:
  - antal: 4
    hvad: medarbejdere i fleksjob
    opgjort: 2025
billede: ./vaerksted.jpg
billedtekst: Værkstedet set fra havnen.
${sources}`),
  'virksomheder/kanten/vaerksted.jpg': 'jpg',
  'virksomheder/broen/index.md': markdown(
    `navn: Broen\nart: vaerksted\nresume: Vi syr.\nletLaest: Vi syr tasker.\nadresse:\n  by: Kjellerup\n${sources}`,
  ),
  'ydelser/cykel-paa-en-dag.md': markdown(
    `titel: Få din cykel lavet\nvirksomhed: kanten\nopgavetype: reparation\nresume: Vi laver din cykel.\nleveringsform: [hos-dem]\nomraade: [Prøveby, hele kommunen]\n${sources}`,
  ),
  'partnerskaber/cykler-til-alle/index.md': markdown(
    `titel: Cykler til alle\nresume: To steder gik sammen.\nparter:\n  - virksomhed: kanten\n    slags: socialoekonomisk\n    rolle: Lavede cyklerne.\n  - navn: Prøve Kommune\n    slags: kommune\n    rolle: Gav cyklerne.\nopgavetyper: [reparation]\naar: 2024\nsted: Prøveby\norden: 1\n${sources}`,
  ),
};

/** The files of a content folder, by path. */
export type ContentFiles = Record<string, string>;

/** Writes the minimal content after a change, into a folder that is gone when the test is done. */
export function makeContent(change: (files: ContentFiles) => void = () => undefined): string {
  const files: ContentFiles = { ...minimal };
  change(files);
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Replaces text in one file; throws when it is not there, so that no test passes by a misspelling. */
export function edit(path: string, from: string, to: string): (files: ContentFiles) => void {
  return (files) => {
    const text = files[path];
    if (!text?.includes(from)) throw new Error(`»${from}« is not in ${path}`);
    files[path] = text.replace(from, to);
  };
}

/** Puts a file into the content. */
export function add(path: string, text: string): (files: ContentFiles) => void {
  return (files) => {
    files[path] = text;
  };
}

/** Moves a file, or only takes it away when there is no new place. */
export function move(from: string, to?: string): (files: ContentFiles) => void {
  return (files) => {
    const text = files[from];
    if (text === undefined) throw new Error(`${from} is not in the content`);
    delete files[from];
    if (to !== undefined) files[to] = text;
  };
}

/** Copies a file of the minimal content. */
export function copy(from: string, to: string): (files: ContentFiles) => void {
  return (files) => {
    files[to] = files[from] ?? '';
  };
}
