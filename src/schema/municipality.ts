import { z } from 'astro/zod';
import { baseLayerFields, findMissing, toBaseLayer } from './base-layer.ts';
import { editingFields, findMissingHost, toEditingHost } from './editing-host.ts';
import {
  cvrNumber,
  emailAddress,
  fullDate,
  latitude,
  longitude,
  pageAddress,
  phoneNumber,
  postalCode,
  slugPattern,
  text,
  siteAddress,
  webAddress,
} from './fields.ts';
import { findRepeatedMembers, memberFields, toMember } from './member.ts';
import {
  findRepeatedDirectories,
  otherDirectoryFields,
  otherDirectorySchema,
} from './other-directory.ts';
import { translated } from './translated.ts';

/** Where a content keeps what is said of the municipality itself, by its path in the folder. */
export const municipalityFile = 'kommune/kommune.yaml';

/** The landscapes a municipality can choose for its front page, by the names of their drawings. */
export const landscapes = translated({ soe: 'lake', mark: 'field', kyst: 'coast' });

const entranceFields = z.strictObject({
  navn: text(100).describe('Hvad indgangen hedder.'),
  telefon: phoneNumber().optional().describe('Otte cifre i par, i anførselstegn.'),
  email: emailAddress()
    .optional()
    .describe('En adresse, der hører til en funktion.')
    .meta({ title: 'Mail' }),
  web: webAddress()
    .optional()
    .describe('En side, man kan læse mere på.')
    .meta({ title: 'Webadresse' }),
  aabningstider: z
    .array(text(80))
    .max(8, 'har for mange linjer. Skriv højst 8')
    .default([])
    .describe('Hvornår man kan ringe, en linje ad gangen, fx Mandag-torsdag 9-15.'),
  svarInden: z
    .int()
    .min(1)
    .max(30)
    .optional()
    .describe('Antal hverdage, indgangen lover at svare inden. Skriv det kun, når det er aftalt.'),
  kontrolleret: fullDate()
    .optional()
    .describe(
      'Dagen, hvor nummer og mail sidst blev prøvet. Uden den siger siden Om, at de ikke er prøvet.',
    ),
});

/** Whoever keeps the site, with what a public body is known by. */
const ownerFields = entranceFields.extend({
  adresse: z
    .strictObject({
      vej: text(100).describe('Vej og husnummer.'),
      postnr: postalCode().describe('Fire cifre.').meta({ title: 'Postnummer' }),
      by: text(60).describe('Byen.'),
    })
    .optional()
    .describe('Hvor kommunen har adresse. Står i bunden af siden og om privatliv.'),
  cvr: cvrNumber()
    .optional()
    .describe('Kommunens CVR-nummer, otte cifre.')
    .meta({ title: 'CVR-nummer' }),
});

const townFields = z.strictObject({
  navn: text(60).describe('Byens navn.'),
  slug: z
    .string()
    .regex(slugPattern, 'skal skrives med små bogstaver a-z og bindestreg')
    .describe('Navnet i adressen, fx groenby.')
    .meta({ title: 'Navn i adressen' }),
  postnr: postalCode().optional().describe('Fire cifre.').meta({ title: 'Postnummer' }),
  bredde: latitude().optional().describe('Breddegrad (WGS84). Udelad, når den ikke kendes.'),
  laengde: longitude().optional().describe('Længdegrad (WGS84). Udelad, når den ikke kendes.'),
  paa: z
    .boolean()
    .default(false)
    .describe('true, når man siger på og ikke i foran byens navn, fx på Fur.')
    .meta({ title: 'Man siger på' }),
  kilde: text(100).optional().describe('Hvor koordinaterne kommer fra.'),
});

const mapFields = z.strictObject({
  midte: z
    .array(z.number())
    .length(2, 'skal være to tal: bredde og længde')
    .describe('Kortets midte: bredde, længde.'),
  zoom: z.number().min(5).max(14).describe('Kortets første zoom.'),
  graenser: z
    .array(z.number())
    .length(4, 'skal være fire tal: syd, vest, nord, øst')
    .describe('Kassen om kommunen: syd, vest, nord, øst.'),
  kreditering: z.array(text(160)).default([]).describe('Kilder, der skal nævnes på kortet.'),
  ...baseLayerFields,
});

const accessibilityFields = z.strictObject({
  url: webAddress()
    .optional()
    .describe('Den officielle erklæring, når den er oprettet hos myndigheden.')
    .meta({ title: 'Webadresse' }),
  opdateret: fullDate().describe(
    'Dagen, hvor siden om tilgængelighed sidst blev gennemgået. Den står nederst på siden.',
  ),
});

const featuredFields = z.strictObject({
  indledning: text(120)
    .optional()
    .describe('Hvad I kan, i få ord, før forsidens fortælling, fx Pakning, kantine, havearbejde.'),
  soegeeksempel: text(60)
    .optional()
    .describe('Det, søgefeltet foreslår at skrive, fx frokostordning eller slå græs.'),
  partnerskab: z
    .string()
    .regex(slugPattern, 'skal være et mappenavn i partnerskaber/')
    .optional()
    .describe('Historien på forsiden. Udelad, når der ingen er endnu.')
    .meta({ chosenFrom: 'partnerskaber' }),
  resultater: z
    .array(
      z
        .string()
        .regex(slugPattern, 'skal være et filnavn i resultater/')
        .meta({ chosenFrom: 'resultater' }),
    )
    .max(4, 'har for mange. Vælg højst fire')
    .default([])
    .describe('Tallene på forsiden.'),
});

/** What an editor writes in `kommune/kommune.yaml`: what differs from one municipality to the next. */
export const municipalityFields = z.strictObject({
  navn: text(60).describe('Kommunens fulde navn, fx Eksempel Kommune.'),
  kortnavn: text(40).describe('Kommunens korte navn, fx Eksempel.'),
  kode: z
    .int()
    .min(101)
    .max(999)
    .optional()
    .describe('Kommunekoden, tre cifre. Kun en fælles vejviser har ingen.'),
  domaene: siteAddress().describe(
    'Adressen, siden kommer til at ligge på, med https://. Den kan slutte med en mappe: https://www.eksempel.dk/social/.',
  ),
  sidetitel: text(60).describe('Sidens navn øverst på alle sider.'),
  beskrivelse: text(200).describe('Siden i en eller to sætninger, til søgemaskiner.'),
  manglendeSteder: text(300)
    .optional()
    .describe(
      'Hvad I ved om steder, vejviseren mangler, med år og hvem der siger det. Står over indbydelsen til nye steder.',
    ),
  licens: text(60)
    .optional()
    .describe('Licensen for tekster og data, fx CC BY 4.0. Uden den lover siden ingen.'),
  landskab: landscapes
    .field()
    .prefault('mark')
    .describe(
      'Landskabet på forsiden: soe (sø og bakker), mark (marker) eller kyst (hav). Ligger der et landskab.svg i kommune/, står det i stedet.',
    ),
  udkast: z
    .boolean()
    .default(false)
    .describe(
      'true, indtil kommunen selv har taget siden i brug. Så siger hver side, at den er et udkast.',
    ),
  ledteEfter: z
    .boolean()
    .default(false)
    .describe(
      'true, når jeres egen server kan skrive ned, hvad folk ledte efter uden at finde; se docs/hosting. Så får søgningen en knap til det.',
    )
    .meta({ title: 'Ord, der ikke blev fundet' }),
  kontakt: ownerFields.describe('Den, der passer siden og tager imod rettelser.'),
  virksomhedsindgang: entranceFields.describe('Kommunens indgang for virksomheder.'),
  borgerindgang: entranceFields.describe('Kommunens indgang for borgere, der søger arbejde.'),
  ungeindgang: entranceFields
    .optional()
    .describe(
      'Kommunens indgang for unge, fx den kommunale ungeindsats. Uden den bliver unge sendt til borgerindgangen.',
    ),
  kort: mapFields.describe('Kortets midte, zoom og grænser.'),
  tilgaengelighedserklaering: accessibilityFields.describe('Den lovpligtige erklæring.'),
  forside: featuredFields
    .prefault({})
    .describe('Det, der fremhæves på forsiden. Uden det taler forsiden af det, der er.'),
  steder: z
    .array(townFields)
    .default([])
    .describe('Byerne i kommunen, mindst én. En fælles vejviser har kommunernes byer.'),
  fjernedeSider: z
    .array(pageAddress())
    .default([])
    .describe('Adresser på sider, der er slettet for altid, fx /virksomheder/groen-cafe/.'),
  naboer: z
    .array(otherDirectoryFields)
    .max(20, 'har for mange. Skriv højst 20')
    .default([])
    .describe(
      'Nabokommuners vejvisere, hvis ydelser vises efter jeres egne. Hent dem med npm run naboer; se docs/naboer.md.',
    )
    .meta({ title: 'Nabokommuners vejvisere' }),
  kommuner: z
    .array(memberFields)
    .max(98, 'har for mange. Skriv højst 98')
    .default([])
    .describe(
      'Kun i en fælles vejviser for flere kommuner: kommunerne, hver med en mappe i kommuner/. Se docs/faelles.md.',
    )
    .meta({ title: 'Kommuner i en fælles vejviser' }),
  redaktion: editingFields
    .optional()
    .describe(
      'Formularen på nettet, når filerne ligger hos en Git-vært; se docs/rediger.md. Uden det her har siden ingen.',
    )
    .meta({ title: 'Formular på nettet' }),
});

const complete = municipalityFields.superRefine((fields, context) => {
  const { navn, kode, kort, steder, naboer, kommuner, redaktion } = fields;
  for (const { at, message } of findRepeatedMembers(kommuner))
    context.addIssue({ code: 'custom', path: ['kommuner', at, 'mappe'], message });
  if (kommuner.length === 0 && kode === undefined)
    context.addIssue({ code: 'custom', path: ['kode'], message: 'mangler. Skriv de tre cifre' });
  if (kommuner.length === 0 && steder.length === 0)
    context.addIssue({
      code: 'custom',
      path: ['steder'],
      message: 'mangler. Skriv mindst én by',
    });
  for (const { at, field, message } of findRepeatedDirectories(navn, naboer))
    context.addIssue({ code: 'custom', path: ['naboer', at, field], message });
  for (const { field, message } of findMissing(kort))
    context.addIssue({ code: 'custom', path: ['kort', ...field.split('.')], message });
  for (const { field, message } of redaktion === undefined ? [] : findMissingHost(redaktion))
    context.addIssue({ code: 'custom', path: ['redaktion', field], message });
});

export const municipalitySchema = complete.transform((fields) => ({
  name: fields.navn,
  shortName: fields.kortnavn,
  code: fields.kode,
  origin: new URL(fields.domaene).origin,
  /** Where the site lies on its host, without a slash at the end: nothing, or `/social`. */
  basePath: new URL(fields.domaene).pathname.replace(/\/$/, ''),
  siteTitle: fields.sidetitel,
  description: fields.beskrivelse,
  missingPlaces: fields.manglendeSteder,
  licence: fields.licens,
  isDraft: fields.udkast,
  landscape: fields.landskab,
  /** Whether the municipality's own server notes the words that nothing was found for, when a reader asks it to. */
  notesMissedWords: fields.ledteEfter,
  contact: {
    ...toEntrance(fields.kontakt),
    address: fields.kontakt.adresse && {
      street: fields.kontakt.adresse.vej,
      postalCode: fields.kontakt.adresse.postnr,
      town: fields.kontakt.adresse.by,
    },
    cvr: fields.kontakt.cvr,
  },
  companyEntrance: toEntrance(fields.virksomhedsindgang),
  citizenEntrance: toEntrance(fields.borgerindgang),
  /** Who answers the young; the citizens' entrance where there is none of their own. */
  youthEntrance: toEntrance(fields.ungeindgang ?? fields.borgerindgang),
  map: {
    centre: fields.kort.midte as [number, number],
    zoom: fields.kort.zoom,
    bounds: fields.kort.graenser as [number, number, number, number],
    credits: fields.kort.kreditering,
    base: toBaseLayer(fields.kort),
  },
  accessibility: {
    url: fields.tilgaengelighedserklaering.url,
    updated: fields.tilgaengelighedserklaering.opdateret,
  },
  removedPages: fields.fjernedeSider,
  /** Other municipalities' directories, whose services are shown after the municipality's own. */
  otherDirectories: fields.naboer.map((other) => otherDirectorySchema.parse(other)),
  /** The municipalities of a joint directory, each with a folder of its own; none where the site is one municipality's. */
  members: fields.kommuner.map(toMember),
  /** Where the files lie that the form on the site changes; undefined where the site has no form. */
  editing: fields.redaktion && toEditingHost(fields.redaktion),
  featured: {
    introduction: fields.forside.indledning,
    searchExample: fields.forside.soegeeksempel,
    partnership: fields.forside.partnerskab,
    results: fields.forside.resultater,
  },
  towns: fields.steder.map((town) => ({
    name: town.navn,
    slug: town.slug,
    postalCode: town.postnr,
    /** Whether one says »på« and not »i« before its name, as of islands. */
    takesOn: town.paa,
    latitude: town.bredde,
    longitude: town.laengde,
  })),
}));

export type Municipality = z.infer<typeof municipalitySchema>;
/** A way into the municipality: who answers, how, when. */
export type Entrance = ReturnType<typeof toEntrance>;
export type Town = Municipality['towns'][number];

function toEntrance(fields: z.infer<typeof entranceFields>) {
  return {
    name: fields.navn,
    phone: fields.telefon,
    email: fields.email,
    web: fields.web,
    openingHours: fields.aabningstider,
    answersWithin: fields.svarInden,
    checked: fields.kontrolleret,
  };
}
