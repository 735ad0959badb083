import { z } from 'astro/zod';
import { contactWays, precisions, statuses } from './enterprise.ts';
import { deliveries, supplies } from './service.ts';

/**
 * What stands in the files of open data: the shape of each record, and a sentence for each field. The records are of these
 * types, and the JSON Schemas that are published are made of them.
 */
const text = (about: string) => z.string().describe(about);
const maybe = (about: string) => z.string().optional().describe(about);
const texts = (about: string) => z.array(z.string()).describe(about);
const address = (about: string) => z.url().describe(about);
const day = (about: string) => z.iso.date().optional().describe(about);

/** A year, a month or a day: as much as is known. */
const partialDate = (about: string) =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .describe(`${about} År, måned eller dag, så præcist som det vides.`);

const id = (what: string) =>
  z
    .uuid()
    .describe(
      `Kendetegn (UUID), der bliver ved med at være det samme, også når ${what} skifter navn.`,
    );

const channel = (about: string) =>
  z.object({ telefon: maybe('Telefon.'), email: maybe('Mail.') }).describe(about);

const sources = z
  .array(
    z.object({
      titel: text('Hvem der skriver, og hvad kilden hedder.'),
      url: address('Kildens adresse.').optional(),
      dato: partialDate('Kildens egen dato.').optional(),
      kunNaevnt: z
        .boolean()
        .optional()
        .describe('true, når kilden kun nævner navnet eller handler om noget andet.'),
    }),
  )
  .describe('Hvor oplysningerne kommer fra.');

const status = z
  .enum(statuses.danish)
  .describe('aktiv, uafklaret (ingen ved, om stedet er åbent) eller historisk (lukket).');

const former = texts('Navne, den havde i adressen før, det ældste først.');
const slug = text('Navnet i sidens adresse. Det kan skifte; id gør ikke.');
const page = address('Adressen på siden i vejviseren.');
const neighbour = maybe('Kommunen, stedet ligger i, når det er en anden end vejviserens.');

/** What a joint directory says of each entry. */
const kept = {
  kommune: maybe('I en fælles vejviser: kommunen, hvis vejviser det er fra.'),
  licens: maybe('I en fælles vejviser: den kommunes licens.'),
};

/** An enterprise, as `virksomheder.json` has it. */
const enterpriseRecordSchema = z.object({
  id: id('stedet'),
  slug,
  navn: text('Stedets navn.'),
  art: text('Hvad slags sted det er: navnet på arten.'),
  artTitel: text('Artens titel.'),
  resume: text('Hvad stedet er og kan.'),
  letLaest: text('Det samme med de letteste ord.'),
  nabo: neighbour,
  ...kept,
  adresse: z
    .object({
      vej: maybe('Vej og husnummer.'),
      postnr: maybe('Postnummer, fire cifre.'),
      by: maybe('By.'),
      bredde: z.number().optional().describe('Breddegrad (WGS84).'),
      laengde: z.number().optional().describe('Længdegrad (WGS84).'),
      praecision: z
        .enum(precisions.danish)
        .optional()
        .describe('adresse, når bredde og laengde er stedets egne; by, når de kun viser byen.'),
    })
    .describe('Hvor stedet ligger.'),
  kontakt: z
    .object({
      telefon: maybe('Hovednummer.'),
      email: maybe('Mail.'),
      web: address('Hjemmeside.').optional(),
      salg: channel('For den, der vil købe.'),
      job: channel('For den, der søger arbejde.'),
      sms: maybe('Mobilnummer, stedet svarer på sms fra.'),
      kontaktform: z
        .array(z.enum(contactWays.danish))
        .describe('Hvordan man får fat i stedet, den bedste vej først.'),
      svarInden: z.int().optional().describe('Hverdage, stedet lover at svare inden.'),
      hoererTil: maybe('Hvem telefon og email hører til, når de ikke er stedets egne.'),
      note: maybe('Hvad man ellers skal vide om kontakten.'),
    })
    .describe('Hvordan man får fat i stedet.'),
  aabningstider: texts('Hvornår man kan komme, en linje ad gangen.'),
  aabneDage: z
    .array(
      z.object({
        titel: text('Hvad det er.'),
        fra: z.iso.date().describe('Dagen, eller den første af flere.'),
        til: z.iso.date().describe('Den sidste dag; den samme, når det er én.'),
        tid: maybe('Hvornår på dagen.'),
        om: maybe('Hvad man ellers skal vide.'),
        kilde: text('Hvor det står, eller hvem der har sagt det.'),
        set: z.iso.date().describe('Dagen, hvor nogen så det i kilden.'),
        web: address('Siden, hvor det står.').optional(),
      }),
    )
    .describe('Dage, hvor alle må komme og se stedet, som ikke var forbi, da filen blev lavet.'),
  besoeg: maybe('Om man må komme og se stedet.'),
  foerBesoeg: maybe('Hvad man skal vide, før man kommer første gang.'),
  foersteDag: maybe('Hvordan den første tid er.'),
  adgang: maybe('Hvordan man kommer ind og frem.'),
  bus: maybe('Hvordan man kommer dertil uden bil.'),
  kanIkke: texts('Hvad stedet ikke kan eller ikke tager.'),
  leverer: z
    .object({
      byer: z.array(z.string()).optional().describe('Byer, "hele kommunen" eller "hele landet".'),
      andreByer: z.array(z.string()).optional().describe('Byer uden for kommunen.'),
      km: z.int().optional().describe('Kilometer fra stedet.'),
    })
    .describe('Hvor stedet kører ud til.'),
  pauseTil: day('Sidste dag i en pause.'),
  drevetAfKommune: z.boolean().describe('Om en kommune driver stedet.'),
  cvr: maybe('CVR-nummer, otte cifre.'),
  pNummer: maybe('P-nummer, ti cifre.'),
  juridiskForm: maybe('Fx forening, fond eller ApS.'),
  grundlagt: partialDate('Hvornår stedet begyndte.').optional(),
  rsv: z
    .object({
      set: partialDate('Hvornår nogen så registreringen.').optional(),
      kilde: maybe('Hvor det blev set.'),
    })
    .describe('Registreret socialøkonomisk virksomhed (RSV). Tom, når ingen kilde siger det.'),
  setAfStedet: day('Dagen, hvor stedet så sin side.'),
  bekraeftet: z
    .object({
      dato: day('Dagen, hvor oplysningerne blev bekræftet.'),
      af: maybe('Rollen, der bekræftede.'),
    })
    .describe('Tom, når ingen har bekræftet oplysningerne.'),
  maalgrupper: texts('Hvem stedet er for: navne på målgrupper.'),
  maalgrupperTitler: texts('Målgruppernes titler.'),
  jobtyper: texts('Veje ind i arbejde: navne på jobtyper.'),
  jobtyperTitler: texts('Jobtypernes titler.'),
  timerPrUgeFra: z.number().optional().describe('Det laveste antal timer om ugen.'),
  hensyn: texts('Hvad stedet tager hensyn til: navne på hensyn.'),
  hensynTitler: texts('Hensynenes titler.'),
  ledigeJob: z
    .array(
      z.object({
        titel: text('Hvad man skal lave.'),
        jobtype: maybe('Navnet på jobtypen.'),
        timer: z.number().optional().describe('Timer om ugen.'),
        om: maybe('Hvad jobbet er.'),
        web: address('Siden med opslaget.').optional(),
        opslaaet: day('Dagen, hvor jobbet blev slået op.'),
        frist: z.iso.date().describe('Sidste dag, man kan søge.'),
      }),
    )
    .describe('Job, man kunne søge den dag, filen blev lavet.'),
  ansatte: z
    .array(
      z.object({
        antal: z.int().describe('Hvor mange.'),
        hvad: text('Hvad der er talt.'),
        opgjort: partialDate('Hvornår der blev talt.'),
      }),
    )
    .describe('Antal mennesker, hver med dato.'),
  verdensmaal: z.array(z.int()).describe("Numre på FN's verdensmål, som en kilde nævner."),
  soegeord: texts('Andre ord for det samme.'),
  kilder: sources,
  status,
  tidligereSlugs: former,
  side: page,
});

/** A service, as `ydelser.json` has it. */
const serviceRecordSchema = z.object({
  id: id('ydelsen'),
  slug,
  titel: text('Ydelsen eller varen.'),
  virksomhed: text('Stedets slug i virksomheder.json.'),
  virksomhedNavn: text('Stedets navn.'),
  nabo: neighbour,
  ...kept,
  opgavetype: text('Hvad slags opgave det er: navnet på opgavetypen.'),
  opgavetypeTitel: text('Opgavetypens titel.'),
  resume: text('Hvad man får.'),
  slags: z
    .enum(supplies.danish)
    .optional()
    .describe(
      'kan-koebes, kommunen-visiterer, kun-i-huset eller lavet-foer. Mangler, når ingen kilde siger det.',
    ),
  leveringsform: z
    .array(z.enum(deliveries.danish))
    .describe('hos-jer (de kommer til køberen), hos-dem (på stedet) eller vare.'),
  kapacitet: maybe('Hvor meget stedet kan klare ad gangen.'),
  leveringstid: maybe('Hvor lang tid der går.'),
  mindsteordre: maybe('Den mindste opgave, stedet tager.'),
  omraade: texts('Byer, "hele kommunen" eller "hele landet".'),
  prisgrundlag: maybe('Hvad prisen regnes efter.'),
  referencer: texts('Kunder, som en kilde nævner.'),
  soegeord: texts('Andre ord for det samme.'),
  kilder: sources,
  tidligereSlugs: former,
  status: status.describe('Stedets status: aktiv, uafklaret eller historisk.'),
  side: page,
});

/** What each file says of itself. */
const aboutFileSchema = z.object({
  licens: maybe('Licensen. Mangler, når kommunen ikke har valgt en.'),
  kommune: text('Kommunen, hvis vejviser det er.'),
  opdateret: partialDate(
    'Den nyeste dato i indholdet: en bekræftelse eller en kilde. Det er ikke dagen, filen blev lavet.',
  ).optional(),
  skema: address('Adressen på filens JSON Schema.'),
});

/** `virksomheder.json`, whole. */
const enterprisesFileSchema = aboutFileSchema.extend({
  virksomheder: z.array(enterpriseRecordSchema),
});

/** `ydelser.json`, whole. */
const servicesFileSchema = aboutFileSchema.extend({
  ydelser: z.array(serviceRecordSchema),
});

/** An open enterprise on a map. */
const enterprisePlaceSchema = z.object({
  type: z.literal('Feature'),
  id: enterpriseRecordSchema.shape.id,
  geometry: z.object({
    type: z.literal('Point'),
    coordinates: z.array(z.number()).length(2).describe('Længdegrad og breddegrad (WGS84).'),
  }),
  properties: enterpriseRecordSchema
    .pick({ slug: true, navn: true, art: true, artTitel: true, nabo: true, status: true })
    .extend({
      by: enterpriseRecordSchema.shape.adresse.shape.by,
      praecision: z.enum(precisions.danish).describe('adresse eller by.'),
    }),
});

/** `steder.geojson`, whole (RFC 7946; what a file says of itself are foreign members, 6.1). */
const placesFileSchema = z.object({
  type: z.literal('FeatureCollection'),
  ...aboutFileSchema.shape,
  features: z.array(enterprisePlaceSchema),
});

export type EnterpriseRecord = z.infer<typeof enterpriseRecordSchema>;
export type EnterprisePlace = z.infer<typeof enterprisePlaceSchema>;
export type ServiceRecord = z.infer<typeof serviceRecordSchema>;
/** What a file says of itself. */
export type AboutFile = z.infer<typeof aboutFileSchema>;

/** The files that have a JSON Schema, by the schema's name. */
export const fileSchemas = {
  virksomheder: enterprisesFileSchema,
  ydelser: servicesFileSchema,
  steder: placesFileSchema,
} as const;
