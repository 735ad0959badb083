import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A place of the third municipality, with the file's name and the town's that another one has too. */
const twin = `---
navn: Bien og havet
art: socialoekonomisk-virksomhed
resume: Vi passer bier ved havnen.
letLaest: Vi passer bier. Vi laver lys.
adresse:
  by: Nordlund
  bredde: 56.6
  laengde: 8.2
  praecision: by
leverer:
  byer: [hele kommunen]
jobtyper: [fleksjob]
kontakt:
  web: https://bienoghavet.example/
kilder:
  - titel: Stedets hjemmeside
    url: https://bienoghavet.example/
    dato: 2026-11-01
---

Vi bor [på havnen](/byer/nordlund/).
`;

const twinService = `---
titel: Lys af voks
virksomhed: bien-og-lyngen
opgavetype: pakkeopgaver
resume: Lys i æsker til gaver.
slags: kan-koebes
leveringsform: [vare]
kilder:
  - titel: Stedets hjemmeside
    url: https://bienoghavet.example/
    dato: 2026-11-01
---
`;

const members = `kommuner:
  - mappe: nordlund
    opgavetyper:
      - { deres: haver-og-groent, vores: groen-service }
      - { deres: mad-og-moeder, vores: kantine-og-forplejning }
      - { deres: pakke-og-samle, vores: pakkeopgaver }
      - { deres: gaver-og-keramik, vores: cafe-butik-og-lokaler }
      - { deres: ting-i-trae, vores: trae-og-uderum }
      - { deres: goere-rent, vores: rengoering-og-vask }
    arter:
      - { deres: genbrugsforening, vores: genbrugsbutik }
      - { deres: gaardfaellesskab, vores: selvejende-sted }
      - { deres: kommunens-hus, vores: kommunalt-tilbud }
  - mappe: holmen
    opgavetyper:
      - { deres: baadreparation, vores: genbrug-og-reparation }
    arter:
      - { deres: arbejdsfaellesskab, vores: selvejende-sted }
  - mappe: skibsoe
`;

/**
 * Writes the content of a joint directory of three municipalities: the two invented ones of the fixtures, and one that
 * `npm run overtag` begins. Its own folders are begun by that command too.
 */
export function makeJoint(into: string): void {
  rmSync(into, { recursive: true, force: true });
  begin(into, 'Fællesrådet', '997', '9000 Rådsby', 'raad@faellesraadet.example');
  for (const folder of ['virksomheder', 'ydelser', 'jobtyper', 'sprog'])
    rmSync(join(into, folder), { recursive: true, force: true });
  change(join(into, 'kommune/kommune.yaml'), (yaml) =>
    yaml
      .replace(/^navn: .*$/m, 'navn: Fællesrådet')
      .replace(/^kode: .*\n/m, '')
      .replace(/^domaene: .*$/m, 'domaene: https://faelles.example/')
      .replace(/^steder:\n( .*\n)+/m, members),
  );
  const folder = (name: string) => join(into, 'kommuner', name);
  mkdirSync(join(into, 'kommuner'));
  cpSync('tests/fixtures/nabokommune', folder('nordlund'), { recursive: true });
  cpSync('tests/fixtures/oekommune', folder('holmen'), { recursive: true });
  for (const name of ['nordlund', 'holmen'])
    appendFileSync(join(folder(name), 'kommune/kommune.yaml'), '\nlicens: CC BY 4.0\n');
  const towns = '9881 Nordlund, 9882 Langtvækkerup';
  begin(folder('skibsoe'), 'Skibsø Kommune', '996', towns, 'post@skibsoe.example');
  appendFileSync(join(folder('skibsoe'), 'kommune/kommune.yaml'), '\nlicens: CC0\n');
  for (const name of ['virksomheder', 'ydelser'])
    rmSync(join(folder('skibsoe'), name), { recursive: true });
  mkdirSync(join(folder('skibsoe'), 'virksomheder/bien-og-lyngen'), { recursive: true });
  mkdirSync(join(folder('skibsoe'), 'ydelser'));
  writeFileSync(join(folder('skibsoe'), 'virksomheder/bien-og-lyngen/index.md'), twin);
  writeFileSync(join(folder('skibsoe'), 'ydelser/bloklys.md'), twinService);
}

function begin(folder: string, name: string, code: string, towns: string, mail: string): void {
  const temporary = `${folder}-begyndt`;
  rmSync(temporary, { recursive: true, force: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'src/cli/overtag.ts',
      name,
      ...['--kode', code, '--byer', towns, '--farve', '#005a9c'],
      ...['--kontakt', `09 97 10 00, ${mail}`, '--mappe', temporary, '--skriv'],
    ],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: 'content' } },
  );
  if (status !== 0) throw new Error(stderr);
  renameSync(temporary, folder);
}

/** Changes the text of a file. */
function change(path: string, toText: (text: string) => string): void {
  writeFileSync(path, toText(readFileSync(path, 'utf8')));
}
