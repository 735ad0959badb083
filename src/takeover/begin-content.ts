import { beginEntry, type Beginning } from '../check/new-entry.ts';
import type { Fields } from '../editing/field-value.ts';
import { writeYaml } from '../editing/rewrite-yaml.ts';
import { requiredPages } from '../routes.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import type { Theme } from '../schema/theme.ts';
import { takeoverPages, takeoverText } from '../text/takeover.ts';
import type { Answers, Reach } from './answers.ts';
import { brandColours } from './brand-colours.ts';
import type { GeneralEntries } from './general-entries.ts';
import { municipalityFile } from '../schema/municipality.ts';

/** What a municipality whose colour nobody has said gets. */
const neutralColour = '#2f4858';

/** All of Denmark, south, west, north, east, and its middle: where the municipality lies is in it, and no more is known. */
const denmark = { graenser: [54.5, 8, 57.8, 15.2], midte: [56, 11.5], zoom: 6 };

/**
 * The files of a new municipality's content by their paths: small, whole, and with nothing in it that nobody has said.
 * The last one is kommune.yaml: where it stands, all are there.
 * @param general what others' content has for everybody; undefined where none could be read.
 * @param today YYYY-MM-DD.
 */
export function beginContent(
  answers: Answers,
  general: GeneralEntries | undefined,
  today: string,
): Map<string, string> {
  const files = new Map(general?.files);
  const theme = brandColours(answers.colour ?? neutralColour);
  const siteTitle = takeoverText.siteTitle(answers.shortName);
  const told = { name: answers.name, today, sources: general?.sources ?? [] };
  for (const slug of requiredPages) files.set(`sider/${slug}.md`, takeoverPages[slug](told));
  addFirstEntries(files, today);
  files.set('kommune/tema.css', writeTheme(theme, answers.colour));
  files.set('kommune/logo.svg', logo);
  files.set('kommune/favicon.svg', favicon(theme));
  files.set(municipalityFile, writeMunicipality(answers, siteTitle, today));
  return files;
}

/** A place and a service to write over: a vejviser is nothing without one of each. */
function addFirstEntries(files: Map<string, string>, today: string): void {
  const slugs = new Map(
    (Object.keys(collections) as CollectionName[]).map((folder) => [
      folder,
      namesIn(files, folder),
    ]),
  );
  const beginning: Beginning = { slugs, today };
  const place = beginEntry('virksomhed', takeoverText.firstPlace, beginning);
  if (place === undefined) return;
  const slug = place.file.split('/')[1];
  files.set(place.file, place.text);
  const service = beginEntry('ydelse', takeoverText.firstService, { ...beginning, place: slug });
  if (service !== undefined) files.set(service.file, service.text);
}

const namesIn = (files: ReadonlyMap<string, string>, folder: string): string[] =>
  [...files.keys()]
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => (file.split('/')[1] ?? '').replace(/\.\w+$/, ''))
    .sort();

const reachFields = ({ phone, email }: Reach): Fields => ({ telefon: phone, email });

function writeMunicipality(answers: Answers, siteTitle: string, today: string): string {
  const { name, shortName, code, address, contact, companies, citizens, young, towns } = answers;
  const entrance = (title: string, reach: Reach) => ({ navn: title, ...reachFields(reach) });
  const fields: Fields = {
    navn: name,
    kortnavn: shortName,
    kode: code,
    domaene: address ?? takeoverText.noAddress,
    sidetitel: siteTitle,
    beskrivelse: takeoverText.description(name),
    udkast: true,
    kontakt: entrance(name, contact),
    virksomhedsindgang: entrance(takeoverText.companies, companies ?? contact),
    borgerindgang: entrance(takeoverText.citizens, citizens ?? contact),
    ungeindgang: young && entrance(takeoverText.young, young),
    kort: { midte: denmark.midte, zoom: denmark.zoom, graenser: denmark.graenser },
    tilgaengelighedserklaering: { opdateret: today },
    steder: towns.map(({ name: town, slug, postalCode }) => ({
      navn: town,
      slug,
      ...(postalCode && { postnr: postalCode }),
    })),
  };
  return Object.entries(fields)
    .map(([key, value]) => {
      const note = (takeoverText.notes as Partial<Record<string, string>>)[key];
      return `${note === undefined ? '' : `# ${note}\n`}${writeYaml({ [key]: value })}`;
    })
    .join('');
}

const writeTheme = (theme: Theme, colour: string | undefined): string =>
  [
    `/* ${colour === undefined ? takeoverText.theme.neutral : takeoverText.theme.chosen(colour)} */`,
    ':root {',
    ...Object.entries(theme).map(([name, value]) => `  ${name}: ${value};`),
    '}',
    '',
  ].join('\n');

/** A house in a frame, in the colour of the text beside it. Its class tells the check that it stands for another. */
const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" class="pladsholder" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round"><rect x="4" y="4" width="40" height="40" rx="9"/><path d="M14 35V23l10-9 10 9v12Z"/></svg>
`;

const favicon = (theme: Theme): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" class="pladsholder"><rect width="48" height="48" rx="10" fill="${theme['--brand-ink']}"/><path d="M13 37V22l11-10 11 10v15Z" fill="${theme['--brand-accent-pale']}"/></svg>
`;
