import { z } from 'astro/zod';
import { crop } from './crop.ts';
import { drawing } from './drawing.ts';
import {
  cvrNumber,
  emailAddress,
  formerSlugs,
  fullDate,
  globalGoals,
  type ImageField,
  type ImageMetadata,
  latitude,
  longitude,
  partialDate,
  phoneNumber,
  postalCode,
  productionUnitNumber,
  ref,
  requireImageText,
  searchWords,
  sources,
  text,
  townOrArea,
  webAddress,
} from './fields.ts';
import { openDays, requireDaysInOrder, toOpenDay } from './open-day.ts';
import { translated } from './translated.ts';
import { enterpriseTranslations } from './translation.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** How exactly it is known where a place lies. */
export const precisions = translated({ adresse: 'address', by: 'town' });

/** The ways to reach a place. */
export const contactWays = translated({
  telefon: 'phone',
  sms: 'sms',
  mail: 'email',
  web: 'web',
  fremmoede: 'visit',
});

/** A way to reach a place. */
export type ContactWay = ReturnType<typeof contactWays.toEnglish>;

/** Whether a place is open: it is, nobody knows, or it is closed. */
export const statuses = translated({
  aktiv: 'active',
  uafklaret: 'unclear',
  historisk: 'historical',
});

const addressFields = z.strictObject({
  vej: text(100).optional().describe('Vej og husnummer.'),
  postnr: postalCode().optional().describe('Fire cifre.').meta({ title: 'Postnummer' }),
  by: text(60).describe(
    'Byen, som den hedder i kommune.yaml. Har stedet nabo: byen, hvor det ligger.',
  ),
  bredde: latitude().optional().describe('Breddegrad (WGS84), fx 56.1697. Kun sammen med længde.'),
  laengde: longitude().optional().describe('Længdegrad (WGS84), fx 9.5451. Kun sammen med bredde.'),
  praecision: precisions
    .field()
    .prefault('by')
    .describe('adresse, når vej og husnummer kendes; ellers by.'),
});

const channelFields = z.strictObject({
  telefon: phoneNumber().optional().describe('Otte cifre i par, i anførselstegn.'),
  email: emailAddress()
    .optional()
    .describe('En adresse, der hører til en funktion, ikke en person.')
    .meta({ title: 'Mail' }),
});

const contactFields = z
  .strictObject({
    telefon: phoneNumber().optional().describe('Hovednummer, otte cifre i par, i anførselstegn.'),
    sms: phoneNumber()
      .optional()
      .describe('Mobilnummer, man kan sende en sms til. Kun når stedet svarer på sms.')
      .meta({ title: 'Mobilnummer til sms' }),
    email: emailAddress()
      .optional()
      .describe('Hovedadresse, ikke en persons egen.')
      .meta({ title: 'Mail' }),
    web: webAddress().optional().describe('Hjemmeside.').meta({ title: 'Webadresse' }),
    salg: channelFields.optional().describe('Telefon og mail for den, der vil købe.'),
    job: channelFields.optional().describe('Telefon og mail for den, der søger arbejde.'),
    kontaktform: z
      .array(contactWays.field())
      .default([])
      .describe(
        'Hvordan man får fat i stedet, den bedste vej først: telefon, sms, mail, web eller fremmoede (man kan bare komme).',
      ),
    svarInden: z
      .int()
      .min(1)
      .max(30)
      .optional()
      .describe('Antal hverdage, stedet lover at svare inden.'),
    hoererTil: text(80)
      .optional()
      .describe(
        'Kun når telefon og email ikke er stedets egne: hvem de hører til, fx et hovedkontor eller en forening.',
      ),
    note: text(200).optional().describe('Det, man ellers skal vide om kontakten.'),
  })
  .meta({
    formerFields: {
      foretrukken:
        'hedder kontaktform nu. Skriv vejene i en liste, den bedste først, fx kontaktform: [telefon, mail].',
    },
  });

/** What each way needs a place to have, and where that is written. */
const needs: Record<ContactWay, readonly [string, (fields: WrittenWays) => boolean]> = {
  phone: [
    'et nummer under kontakt.telefon',
    ({ kontakt: { telefon, salg, job } }) => Boolean(telefon ?? salg?.telefon ?? job?.telefon),
  ],
  sms: ['et mobilnummer under kontakt.sms', ({ kontakt }) => kontakt.sms !== undefined],
  email: [
    'en adresse under kontakt.email',
    ({ kontakt: { email, salg, job } }) => Boolean(email ?? salg?.email ?? job?.email),
  ],
  web: ['en adresse under kontakt.web', ({ kontakt }) => kontakt.web !== undefined],
  visit: ['en vej under adresse.vej', ({ adresse }) => adresse?.vej !== undefined],
};

interface WrittenWays {
  kontakt: z.output<typeof contactFields>;
  adresse?: z.output<typeof addressFields> | undefined;
}

/** A way that leads nowhere must not be promised. */
function requireWays(fields: WrittenWays, context: z.RefinementCtx): void {
  for (const [index, way] of fields.kontakt.kontaktform.entries()) {
    const [what, isKnown] = needs[way];
    const isTwice = fields.kontakt.kontaktform.indexOf(way) < index;
    if (isKnown(fields) && !isTwice) continue;
    const danish = contactWays.toDanish(way);
    context.addIssue({
      code: 'custom',
      path: ['kontakt', 'kontaktform', index],
      message: isTwice
        ? `er ${danish} en gang til. Slet den ene`
        : `er ${danish}, men stedet har ikke ${what}. Skriv det, eller slet ordet`,
    });
  }
}

/** Whose number it is can only be said of a number. */
function requireChannel({ kontakt }: WrittenWays, context: z.RefinementCtx): void {
  if (kontakt.hoererTil === undefined || kontakt.telefon || kontakt.email) return;
  context.addIssue({
    code: 'custom',
    path: ['kontakt', 'hoererTil'],
    message: 'står uden telefon og email. Skriv dem, eller slet linjen',
  });
}

const deliveryFields = z.strictObject({
  byer: z
    .array(townOrArea())
    .default([])
    .describe('Byer, som de hedder i kommune.yaml, eller "hele kommunen" eller "hele landet".'),
  andreByer: z.array(text(60)).default([]).describe('Byer uden for kommunen.'),
  km: z
    .int()
    .min(1)
    .max(400)
    .optional()
    .describe('Hele kilometer fra stedet. Skriv enten km eller byer.')
    .meta({ title: 'Kilometer' }),
});

const registrationFields = z.strictObject({
  set: partialDate()
    .describe('Hvornår nogen så virksomheden i registret eller i kilden.')
    .meta({ title: 'Hvornår det blev set' }),
  kilde: text(200).describe('Registret eller kilden, hvor det blev set.'),
});

const confirmationFields = z.strictObject({
  dato: fullDate().describe('Dagen, hvor oplysningerne blev bekræftet.'),
  af: text(80).describe('Rollen, der bekræftede, fx daglig leder. Aldrig et navn.'),
});

const staffFields = z.strictObject({
  antal: z.int().min(0).describe('Hvor mange.'),
  hvad: text(80)
    .describe('Hvad der er talt, fx medarbejdere i fleksjob.')
    .meta({ title: 'Hvad der er talt' }),
  opgjort: partialDate().describe('Hvornår der blev talt.'),
});

const vacancyFields = z.strictObject({
  titel: text(80).describe('Hvad man skal lave, fx Medhjælper i køkkenet.'),
  jobtype: ref('jobtyper')
    .optional()
    .describe('Filnavnet på vejen ind i jobtyper/. Det skal være en vej med løn.'),
  timer: z.number().min(0.5).max(37).optional().describe('Timer om ugen.'),
  om: text(280).optional().describe('Hvad jobbet er, i korte sætninger.'),
  web: webAddress().optional().describe('Siden med opslaget.').meta({ title: 'Webadresse' }),
  opslaaet: fullDate()
    .optional()
    .describe(
      'Dagen, hvor stedet slog jobbet op, når opslaget siger det. Så står jobbet også i nyhederne (nyt.atom).',
    )
    .meta({ title: 'Slået op' }),
  frist: fullDate().describe('Sidste dag, man kan søge. Dagen efter er jobbet væk fra siden.'),
});

/** Nobody posts a job that can no longer be applied for. */
function requirePostedFirst(
  { ledigeJob }: { ledigeJob: z.output<typeof vacancyFields>[] },
  context: z.RefinementCtx,
): void {
  for (const [index, { opslaaet, frist }] of ledigeJob.entries())
    if (opslaaet !== undefined && opslaaet > frist)
      context.addIssue({
        code: 'custom',
        path: ['ledigeJob', index, 'frist'],
        message: 'ligger før opslaaet. Ret en af dagene',
      });
}

/** Every field but the picture, made once: a build asks for the schema anew for each entry. */
const beforePicture = {
  navn: text(80).describe('Stedets navn, som det selv skriver det.'),
  art: ref('arter').describe('Filnavnet på arten i arter/.'),
  resume: text(280).describe('Hvad stedet er og kan, i korte sætninger. Højst 280 tegn.'),
  letLaest: text(800)
    .describe('Det samme med de letteste ord. Korte sætninger, højst 12 ord i hver.')
    .meta({ title: 'Let at læse' }),
  nabo: text(60)
    .optional()
    .describe(
      'Kun når stedet ligger i en anden kommune: den kommunes fulde navn, fx Eksempel Kommune. Så står stedet for sig selv under »Uden for kommunen« og tæller ikke med.',
    ),
  adresse: addressFields.optional().describe('Hvor stedet ligger.'),
  kontakt: contactFields.prefault({}).describe('Hvordan man får fat i stedet.'),
  aabningstider: z
    .array(text(80))
    .max(8, 'har for mange linjer. Skriv højst 8')
    .default([])
    .describe(
      'Hvornår man kan komme, en linje ad gangen, fx Mandag-torsdag 9-15 eller Efter aftale. Udelad det, når tiderne ikke kendes.',
    ),
  aabneDage: openDays(),
  besoeg: text(200)
    .optional()
    .describe('Om man må komme og se stedet, og hvordan man aftaler det.'),
  foerBesoeg: text(300)
    .optional()
    .describe(
      'Det, man skal vide eller gøre, før man kommer første gang. Uden det giver siden almindelige råd.',
    ),
  foersteDag: text(300)
    .optional()
    .describe(
      'Sådan er den første tid: hvor man går hen, hvem der tager imod, tøj, mad og pauser. Uden det giver siden almindelige råd.',
    ),
  adgang: text(200).optional().describe('Hvordan man kommer ind og frem: kørestol, parkering.'),
  bus: text(120)
    .optional()
    .describe(
      'Hvordan man kommer dertil uden bil, når en kilde siger det: linje og stoppested, eller om man kan blive hentet.',
    ),
  kanIkke: z
    .array(text(80))
    .max(6, 'har for mange linjer. Skriv højst 6')
    .default([])
    .describe(
      'Det, stedet ikke kan eller ikke tager, en kort linje ad gangen, fx Ingen hasteopgaver.',
    )
    .meta({ title: 'Det kan stedet ikke' }),
  leverer: deliveryFields
    .optional()
    .describe(
      'Hvor stedet kører ud til. Gælder alle dets ydelser, som ikke har deres egen omraade.',
    ),
  pauseTil: fullDate()
    .optional()
    .describe(
      'Sidste dag i en pause, hvor stedet ikke tager nye opgaver eller folk. Dagen efter er pausen væk fra siden.',
    ),
  drevetAfKommune: z
    .boolean()
    .default(false)
    .describe(
      'true, når en kommune driver stedet. Så kan den, der vil købe noget, ikke lægge det på listen, og siden siger, at kommunen skal spørges. Den, der søger arbejde, kan lægge det på sin liste.',
    ),
  cvr: cvrNumber().optional().describe('CVR-nummer, otte cifre.').meta({ title: 'CVR-nummer' }),
  pNummer: productionUnitNumber()
    .optional()
    .describe('P-nummer, ti cifre.')
    .meta({ title: 'P-nummer' }),
  juridiskForm: text(120)
    .optional()
    .describe('Fx forening, fond, ApS eller selvejende institution.'),
  grundlagt: partialDate().optional().describe('Hvornår stedet begyndte.'),
  rsv: registrationFields
    .optional()
    .describe('Kun når en kilde siger, at virksomheden er registreret (RSV).')
    .meta({ title: 'RSV-registrering' }),
  setAfStedet: fullDate()
    .optional()
    .describe(
      'Dagen, hvor stedet så sin side. Har de sagt, at det hele passer, så skriv bekraeftet.',
    ),
  bekraeftet: confirmationFields
    .optional()
    .describe('Kun når stedet selv eller kommunen har bekræftet oplysningerne.'),
  maalgrupper: z.array(ref('maalgrupper')).default([]).describe('Filnavne fra maalgrupper/.'),
  jobtyper: z
    .array(ref('jobtyper'))
    .default([])
    .describe('Filnavne fra jobtyper/: vejene ind, som en kilde nævner.'),
  timerPrUgeFra: z
    .number()
    .min(0.5)
    .max(37)
    .optional()
    .describe('Det laveste antal timer om ugen, man kan begynde med.')
    .meta({ title: 'Timer om ugen, fra' }),
  hensyn: z
    .array(ref('hensyn'))
    .default([])
    .describe('Filnavne fra hensyn/: det, stedet tager hensyn til.'),
  ledigeJob: z
    .array(vacancyFields)
    .default([])
    .describe('Kun job, man kan søge nu. At stedet tager imod praktik, er ikke et ledigt job.'),
  ansatte: z
    .array(staffFields)
    .default([])
    .describe('Antal mennesker, hver med dato for opgørelsen.'),
  verdensmaal: globalGoals(),
};

const afterPicture = {
  billedtekst: text(200)
    .optional()
    .describe('Hvad billedet viser. Skal stå der, når der er et billede.'),
  tegning: drawing()
    .optional()
    .describe(
      'Tegningen af stedet, hvor der ikke er et billede. Kun ting, stedet sælger eller laver. Uden den tegnes ydelsernes ting på en bænk.',
    ),
  soegeord: searchWords(),
  paa: enterpriseTranslations(),
  kilder: sources(),
  status: statuses
    .field()
    .prefault('aktiv')
    .describe(
      'historisk, når stedet er lukket; uafklaret, når ingen ved, om det er åbent; ellers aktiv.',
    ),
  tidligereSlugs: formerSlugs(),
  ...visibilityFields,
};

/** A picture whose maker and licence are told. */
const pictureFields = (image: ImageField) =>
  z.strictObject({
    fil: image().describe('Et billede i samme mappe, fx ./vaerksted.jpg.'),
    tekst: text(200).describe('Hvad billedet viser, for dem, der ikke kan se det.'),
    af: text(80).describe('Hvis billede det er, fx stedet selv eller et fotofirma.'),
    licens: text(60).describe('Hvad andre må bruge det til, fx CC BY 4.0 eller Kun her på siden.'),
    udsnit: crop(),
  });

/** What an editor writes in `virksomheder/<slug>/index.md`. */
export const enterpriseFields = (image: ImageField) =>
  z.strictObject({
    ...beforePicture,
    logo: image().optional().describe('Stedets logo i samme mappe, fx ./logo.png.'),
    billede: image()
      .optional()
      .describe('Ét billede i samme mappe, fx ./vaerksted.jpg. Er der flere, så brug billeder.'),
    billeder: z
      .array(pictureFields(image))
      .max(6, 'har for mange. Vælg højst 6')
      .default([])
      .describe(
        'Op til seks billeder, det vigtigste først, i stedet for billede og billedtekst. Er der mennesker på, skal de have sagt ja.',
      ),
    ...afterPicture,
  });

/** An enterprise as the code knows it. */
export const enterpriseSchema = (image: ImageField) =>
  enterpriseFields(image)
    .superRefine((fields, context) => {
      requireImageText(fields, context);
      if (fields.billede !== undefined && fields.billeder.length > 0)
        context.addIssue({
          code: 'custom',
          path: ['billede'],
          message: 'skal ikke stå sammen med billeder. Flyt billedet øverst i billeder',
        });
      requireWays(fields, context);
      requireChannel(fields, context);
      requirePostedFirst(fields, context);
      requireDaysInOrder(fields, context);
      const { leverer } = fields;
      const hasTowns = leverer && [...leverer.byer, ...leverer.andreByer].length > 0;
      if (leverer && hasTowns === (leverer.km !== undefined))
        context.addIssue({
          code: 'custom',
          path: ['leverer'],
          message: hasTowns
            ? 'har både byer og km. Skriv kun det ene'
            : 'mangler. Skriv byer eller km, eller slet linjen',
        });
      if (leverer?.km !== undefined && fields.adresse === undefined)
        context.addIssue({
          code: 'custom',
          path: ['leverer', 'km'],
          message: 'kan ikke måles uden en adresse. Skriv adresse, eller skriv byer i stedet',
        });
      if ((fields.adresse?.bredde === undefined) !== (fields.adresse?.laengde === undefined))
        context.addIssue({
          code: 'custom',
          path: ['adresse', fields.adresse?.bredde === undefined ? 'bredde' : 'laengde'],
          message: 'mangler. Skriv både bredde og længde, eller ingen af dem',
        });
      if (fields.adresse?.praecision === 'address' && fields.adresse.vej === undefined)
        context.addIssue({
          code: 'custom',
          path: ['adresse', 'vej'],
          message: 'mangler. Skriv vejen, eller sæt praecision til by',
        });
    })
    .transform((fields) => ({
      ...toVisibility(fields),
      name: fields.navn,
      kind: fields.art,
      summary: fields.resume,
      easyRead: fields.letLaest,
      /** The other municipality it lies in, as the editor names it; undefined where it lies in the directory's own. */
      neighbour: fields.nabo,
      address: fields.adresse && {
        street: fields.adresse.vej,
        postalCode: fields.adresse.postnr,
        town: fields.adresse.by,
        latitude: fields.adresse.bredde,
        longitude: fields.adresse.laengde,
        precision: fields.adresse.praecision,
      },
      contact: {
        phone: fields.kontakt.telefon,
        email: fields.kontakt.email,
        web: fields.kontakt.web,
        sales: toChannel(fields.kontakt.salg),
        jobs: toChannel(fields.kontakt.job),
        sms: fields.kontakt.sms,
        /** The best first; none where nobody has told. */
        ways: fields.kontakt.kontaktform,
        answersWithin: fields.kontakt.svarInden,
        /** Whose telephone and mail the main ones are, where they are not the enterprise's own. */
        belongsTo: fields.kontakt.hoererTil,
        note: fields.kontakt.note,
      },
      openingHours: fields.aabningstider,
      openDays: fields.aabneDage.map(toOpenDay),
      visits: fields.besoeg,
      beforeVisit: fields.foerBesoeg,
      firstDay: fields.foersteDag,
      access: fields.adgang,
      bus: fields.bus,
      limits: fields.kanIkke,
      deliversTo: fields.leverer && {
        towns: fields.leverer.byer,
        otherTowns: fields.leverer.andreByer,
        km: fields.leverer.km,
      },
      pausedUntil: fields.pauseTil,
      isMunicipal: fields.drevetAfKommune,
      cvr: fields.cvr,
      productionUnit: fields.pNummer,
      legalForm: fields.juridiskForm,
      founded: fields.grundlagt,
      registered: fields.rsv && { seen: fields.rsv.set, source: fields.rsv.kilde },
      seenByPlace: fields.setAfStedet,
      confirmed: fields.bekraeftet && { date: fields.bekraeftet.dato, by: fields.bekraeftet.af },
      targetGroups: fields.maalgrupper,
      jobTypes: fields.jobtyper,
      hoursFrom: fields.timerPrUgeFra,
      considerations: fields.hensyn,
      vacancies: fields.ledigeJob.map((job) => ({
        title: job.titel,
        jobType: job.jobtype,
        hours: job.timer,
        about: job.om,
        web: job.web,
        posted: job.opslaaet,
        deadline: job.frist,
      })),
      staff: fields.ansatte.map((group) => ({
        count: group.antal,
        what: group.hvad,
        counted: group.opgjort,
      })),
      globalGoals: fields.verdensmaal,
      logo: fields.logo as ImageMetadata | undefined,
      /** The main one first. Whose it is and what others may do with it is unknown of a picture that stands alone. */
      pictures:
        fields.billede === undefined
          ? fields.billeder.map((picture) => ({
              image: picture.fil as ImageMetadata,
              text: picture.tekst,
              by: picture.af,
              licence: picture.licens,
              crop: picture.udsnit,
            }))
          : [
              {
                image: fields.billede as ImageMetadata,
                text: fields.billedtekst ?? '',
                by: undefined,
                licence: undefined,
                crop: 'centre' as const,
              },
            ],
      drawing: fields.tegning,
      searchWords: fields.soegeord,
      translations: fields.paa,
      sources: fields.kilder,
      formerSlugs: fields.tidligereSlugs,
      isHistorical: fields.status === 'historical',
      /** Whether nobody knows if it is still open. */
      isUnclear: fields.status === 'unclear',
    }));

export type EnterpriseData = z.infer<ReturnType<typeof enterpriseSchema>>;

/** A picture of an enterprise: what it shows, whose it is, what others may do with it. */
export type EnterprisePicture = EnterpriseData['pictures'][number];

/** Telephone and mail of one role. */
export interface Channel {
  phone: string | undefined;
  email: string | undefined;
}

function toChannel(fields: z.infer<typeof channelFields> | undefined): Channel | undefined {
  return fields && { phone: fields.telefon, email: fields.email };
}
