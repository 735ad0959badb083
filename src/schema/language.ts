import { z } from 'astro/zod';
import { text } from './fields.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

const braced = (name: string): string => `{${name}}`;

/**
 * A word or a sentence of the interface in another language. `holds` are the names that the page puts something in the
 * place of, in braces; a translator moves them, and neither loses nor invents one.
 */
const word = (description: string, holds: readonly string[] = [], max = 160) =>
  text(max)
    .superRefine((written, context) => {
      const found = [...written.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
      const lost = holds.find((name) => !found.includes(name));
      const strange = found.find((name) => !holds.includes(name));
      if (lost !== undefined)
        context.addIssue({
          code: 'custom',
          message: `mangler ${braced(lost)}. Skriv det med de krøllede parenteser, hvor siden skal sætte noget ind`,
        });
      else if (strange !== undefined)
        context.addIssue({
          code: 'custom',
          message: `har ${braced(strange)}, som siden ikke kender her. Slet det${
            holds.length > 0 ? `, eller skriv ${holds.map(braced).join(' og ')}` : ''
          }`,
        });
    })
    .optional()
    .describe(
      holds.length === 0
        ? description
        : `${description} Skal have ${holds.map(braced).join(' og ')} med.`,
    );

/** Every word of the translated pages. One that is missing keeps its language from being shown at all. */
const wordFields = z.strictObject({
  tilIndholdet: word('Linket, der springer menuen over: Gå til indholdet.'),
  menu: word('Hvad menuen hedder for den, der hører siden: Hovedmenu.'),
  sprog: word('Hvad linkene til andre sprog hedder for den, der hører siden: Sprog.'),
  forside: word('Linket til forsiden: Forside.'),
  job: word('Navnet på siden om veje ind, i menuen og i sidens titel: Job og forløb.'),
  let: word('Navnet på siden med lette tekster: Let at læse.'),
  udkast: word('Øverst, mens siden er et udkast: ikke taget i brug.', ['kommune']),
  hoererTil: word('I bunden: Vejviseren hører til kommunen.', ['kommune']),
  kunPaaDansk: word('Ved det, der ikke er oversat: kun på dansk.'),
  oversat: word('Nederst: Det her er oversat, og den danske side er den oprindelige.'),
  danskSide: word('Linket til den samme side på dansk.'),
  ring: word('Knappen, der ringer.', ['telefon']),
  skriv: word('Linket, der åbner en mail.'),
  loefte: word('I bunden: Ingen cookies, ingen sporing, intet hentes fra andre sider.'),

  forsideTitel: word('Forsidens overskrift: Find et sted at arbejde.', ['kommune'], 80),
  forsideBeskrivelse: word('Forsiden i én sætning, til søgemaskiner.', ['kommune']),
  forsideTekst: word('Under forsidens overskrift: hvad man kan finde her.', ['kommune'], 300),
  findSted: word('Døren til siden om veje ind: Find et sted at arbejde.'),
  findStedOm: word('Under den dør: hvad man kan se der.'),
  letOm: word('Under døren til de lette tekster: hvad man kan læse der.'),
  resten: word('Overskriften over links til sider, der kun er på dansk.'),
  restYdelser: word('Linket til opgaver og ydelser, for firmaer.'),
  restSteder: word('Linket til listen over alle steder.'),
  restKort: word('Linket til kortet.'),
  restOrdliste: word('Linket til ordlisten.'),
  restOm: word('Linket til siden om vejviseren.'),

  jobSpoergsmaal: word(
    'Overskriften på siden om veje ind: Hvilket job eller forløb passer til dig?',
  ),
  jobBeskrivelse: word('Siden om veje ind i én sætning, til søgemaskiner.', ['kommune']),
  jobTekst: word(
    'Under den overskrift: Få timer er også et arbejde. Vælg det, der passer.',
    [],
    300,
  ),
  medLoen: word('Over vejene med løn: Med løn.'),
  udenLoen: word('Over vejene uden løn: Uden løn.'),
  ringTitel: word('Over nummeret til kommunen: Ring og spørg.'),
  unge: word('Over det nummer, unge skal ringe til: Er du ung, eller spørger du om STU?'),
  alleAndre: word('Over nummeret til alle andre: Alle andre.'),
  sigPaaDansk: word('Før den danske sætning, man siger i telefonen: Sig det sådan på dansk.'),
  detBetyder: word('Før den samme sætning på sproget: Det betyder.'),
  talerSprog: word('Spørgsmålet Taler du … på sproget selv, fx Do you speak English?'),
  hjaelper: word('Du må gerne have en med, der hjælper dig med at tale.'),
  betyderTvivl: word(
    'Hej, jeg hedder …, og jeg vil gerne i arbejde. Hvem kan jeg tale med?',
    [],
    240,
  ),
  betyderUnge: word(
    'Hej, jeg hedder …, og jeg vil gerne i gang med arbejde eller skole. Hvem kan jeg tale med?',
    [],
    240,
  ),
  betyderVej: word(
    'Hej, jeg hedder …, og jeg vil gerne høre om {vej}. Hvem kan jeg tale med?',
    ['vej'],
    240,
  ),
  betyderSted: word(
    'Til stedet selv: … høre om {vej} hos jer. Må jeg komme og se stedet?',
    ['vej'],
    240,
  ),
  betyderAnden: word(
    'Til en anden, der svarer for stedet: … høre om {vej} hos {sted}. Må jeg komme og se stedet?',
    ['vej', 'sted'],
    240,
  ),
  betyderKommunen: word(
    'Til kommunen om et sted: … høre om {vej} hos {sted}. Kan I hjælpe mig med det?',
    ['vej', 'sted'],
    240,
  ),
  jobEllerForloeb: word('Det, der står for {vej}, når der er flere veje: job eller forløb.'),
  stederTitel: word('Over stederne: Find et sted.'),
  stederTekst: word(
    'Under den: Det er ikke ledige stillinger. Det er steder, du kan spørge.',
    [],
    240,
  ),
  soeg: word('Over feltet, der søger på siden: Søg på denne side.'),
  fundet: word('Hvor meget der blev fundet, så tallet kan stå med alle tal: Fundet: 3.', ['antal']),
  ingenFundet: word(
    'Når intet passer: Her er ikke noget, der passer. Prøv et kortere ord, eller ring.',
  ),
  spoergOm: word('Før vejene hos et sted: Spørg om.'),
  ukendtVej: word(
    'Om et sted, hvor ingen kender vejen ind: Spørg stedet, eller ring til kommunen.',
  ),
  maaskeLukket: word('Om et sted, ingen ved, om er åbent: Måske lukket.'),
  pause: word('Om et sted, der holder pause til og med en dag.', ['dato']),
  udenBy: word('Over steder uden by: Flere byer, eller byen kendes ikke.'),
  udenFor: word('Over steder i andre kommuner.', ['kommune']),
  udenForTekst: word(
    'Under den: De ligger i en anden kommune. Måske er de kun for dem, der bor der. Spørg din egen.',
    [],
    240,
  ),
  ringStedet: word('Linket, der ringer til stedet.', ['telefon']),
  ringKommunen: word('Linket, der ringer til kommunen.', ['telefon']),
  ringAnden: word('Linket, der ringer til en anden, som svarer for stedet.', ['navn', 'telefon']),

  hvemBestemmer: word('Hvem bestemmer?'),
  foersteSkridt: word('Hvad gør jeg først?'),
  varighed: word('Hvor længe varer det?'),
  penge: word('Hvad med mine penge?'),
  klage: word('Hvem klager jeg til?'),
  spoergAltid: word(
    'Regler og satser skifter. Spørg altid kommunen, og spørg, hvornår du får svar.',
  ),
  kilder: word('Linket til kilderne, som står på den danske side.'),
  stederVej: word('Over stederne på en vejs side: Steder, hvor du kan spørge om det.'),
  stederVejTekst: word(
    'Under den: ikke ledige stillinger, men steder, der ifølge en kilde arbejder med det.',
    [],
    240,
  ),
  ingenSteder: word('Når ingen steder har den vej: Spørg kommunen.'),
  alleVeje: word('Over links til de andre veje: Alle job og forløb.'),

  letTekst: word('Under overskriften på siden med lette tekster.', [], 240),
  letBeskrivelse: word('Siden med lette tekster i én sætning, til søgemaskiner.', ['kommune']),
});

/** What an editor writes in `sprog/<kode>.yaml`: a language the site can be read in. */
export const languageFields = z.strictObject({
  navn: text(40).describe('Sprogets navn på sproget selv, fx English. Står i linket til det.'),
  danskeOrd: z
    .array(text(60))
    .default([])
    .describe(
      'Danske ord i de oversatte tekster, fx dagpenge, så de bliver læst op på dansk. Navne og ord med æ, ø og å finder siden selv.',
    ),
  ord: wordFields
    .prefault({})
    .describe(
      'Alle ord på de oversatte sider. Mangler ét, bliver ingen side bygget på sproget, og intet link fører dertil.',
    ),
  ...visibilityFields,
});

type WrittenWords = z.output<typeof wordFields>;

/** The words by the names the code has for them. */
const toWords = (ord: WrittenWords) => ({
  skipToContent: ord.tilIndholdet,
  menu: ord.menu,
  languages: ord.sprog,
  home: ord.forside,
  jobs: ord.job,
  easy: ord.let,
  draft: ord.udkast,
  runBy: ord.hoererTil,
  onlyInDanish: ord.kunPaaDansk,
  isTranslated: ord.oversat,
  danishPage: ord.danskSide,
  call: ord.ring,
  write: ord.skriv,
  promise: ord.loefte,
  frontTitle: ord.forsideTitel,
  frontDescription: ord.forsideBeskrivelse,
  frontLead: ord.forsideTekst,
  findPlace: ord.findSted,
  findPlaceAbout: ord.findStedOm,
  easyAbout: ord.letOm,
  rest: ord.resten,
  restServices: ord.restYdelser,
  restEnterprises: ord.restSteder,
  restMap: ord.restKort,
  restGlossary: ord.restOrdliste,
  restAbout: ord.restOm,
  jobsQuestion: ord.jobSpoergsmaal,
  jobsDescription: ord.jobBeskrivelse,
  jobsLead: ord.jobTekst,
  paid: ord.medLoen,
  unpaid: ord.udenLoen,
  callHeading: ord.ringTitel,
  young: ord.unge,
  everyoneElse: ord.alleAndre,
  sayInDanish: ord.sigPaaDansk,
  itMeans: ord.detBetyder,
  doYouSpeak: ord.talerSprog,
  helper: ord.hjaelper,
  meansInDoubt: ord.betyderTvivl,
  meansYoung: ord.betyderUnge,
  meansWay: ord.betyderVej,
  meansPlace: ord.betyderSted,
  meansOther: ord.betyderAnden,
  meansMunicipality: ord.betyderKommunen,
  anyJob: ord.jobEllerForloeb,
  placesHeading: ord.stederTitel,
  placesLead: ord.stederTekst,
  search: ord.soeg,
  found: ord.fundet,
  foundNothing: ord.ingenFundet,
  askAbout: ord.spoergOm,
  unknownWay: ord.ukendtVej,
  maybeClosed: ord.maaskeLukket,
  pausedUntil: ord.pause,
  withoutTown: ord.udenBy,
  outside: ord.udenFor,
  outsideLead: ord.udenForTekst,
  callPlace: ord.ringStedet,
  callMunicipality: ord.ringKommunen,
  callOther: ord.ringAnden,
  decidedBy: ord.hvemBestemmer,
  firstStep: ord.foersteSkridt,
  duration: ord.varighed,
  money: ord.penge,
  complaint: ord.klage,
  alwaysAsk: ord.spoergAltid,
  sources: ord.kilder,
  placesForWay: ord.stederVej,
  placesForWayLead: ord.stederVejTekst,
  noPlaces: ord.ingenSteder,
  allWays: ord.alleVeje,
  easyLead: ord.letTekst,
  easyDescription: ord.letBeskrivelse,
});

/** The words that are written so far. */
export type SomeWords = ReturnType<typeof toWords>;

/** Every word of the translated pages. */
export type Words = Record<keyof SomeWords, string>;

/** Every key of a language's words as an editor writes it, in the order they are asked for. */
export const wordKeys: readonly string[] = Object.keys(wordFields.shape);

export const languageSchema = languageFields.transform((fields) => ({
  ...toVisibility(fields),
  name: fields.navn,
  danishWords: fields.danskeOrd,
  words: toWords(fields.ord),
}));

export type LanguageData = z.infer<typeof languageSchema>;
