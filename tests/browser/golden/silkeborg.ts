import type { GoldenQuery } from './golden-query.ts';

const woodTask = '/opgaver/trae-og-uderum/';
const humanResults = '/virksomheder/human-results/';
const woodStories = [
  '/partnerskaber/genbrugstrae-bliver-til-sheltere/',
  '/partnerskaber/kasserede-spaer-bliver-moebler/',
];
const shelter = [
  woodTask,
  '/ydelser/sheltere-af-genbrugstrae/',
  humanResults,
  '/partnerskaber/genbrugstrae-bliver-til-sheltere/',
];
const outdoorFurniture = [
  woodTask,
  '/ydelser/havemoebler-af-genbrugstrae/',
  humanResults,
  '/partnerskaber/genbrugstrae-bliver-til-sheltere/',
];
const indoorFurniture = [
  woodTask,
  '/ydelser/moebler-og-inventar-af-genbrugstrae/',
  humanResults,
  '/partnerskaber/kasserede-spaer-bliver-moebler/',
];
const wood = [...new Set([...shelter, ...outdoorFurniture, ...indoorFurniture])];
const secondHand = [
  '/opgaver/genbrug-og-reparation/',
  '/ydelser/brugt-toej-moebler-og-husgeraad/',
  '/virksomheder/danmission-genbrug/',
];
const furniture = [...new Set([...outdoorFurniture, ...indoorFurniture, ...secondHand])];
const toys = [
  '/opgaver/genbrug-og-reparation/',
  '/ydelser/sortering-og-reparation-af-legetoej/',
  '/virksomheder/blaa-kors-skannerup/',
];
const canteenTask = '/opgaver/kantine-og-forplejning/';
const seniorCafe = [
  '/ydelser/cafe-paa-rosengaardscentret/',
  '/virksomheder/rosengaardscentret-cafe/',
];
const meetingFood = [
  canteenTask,
  '/ydelser/moedeforplejning-i-psykiatriens-hus/',
  '/virksomheder/ph-aktiv/',
];
const lunch = [...meetingFood, '/ydelser/cafe-i-psykiatriens-hus/', ...seniorCafe];
const canteen = [
  ...lunch,
  '/partnerskaber/raadhuskantinen/',
  '/partnerskaber/reserveret-kantinekontrakt/',
];
const shopTask = '/opgaver/cafe-butik-og-lokaler/';
const cafe = [...lunch, shopTask, '/partnerskaber/borgerdrevet-cafe/'];
const cleaning = ['/opgaver/rengoering-og-vask/'];
const laundry = [
  '/opgaver/rengoering-og-vask/',
  '/ydelser/vaskeri-i-psykiatriens-hus/',
  '/virksomheder/ph-aktiv/',
];
const packing = ['/opgaver/pakkeopgaver/'];
const green = ['/opgaver/groen-service/'];
const caretaker = [
  '/opgaver/groen-service/',
  '/ydelser/ejendomsservice-paa-produktionsskolen/',
  '/virksomheder/silkeborg-produktionshoejskole/',
];
const forest = [
  '/opgaver/groen-service/',
  '/ydelser/opgaver-i-skoven/',
  '/virksomheder/skovvaerket/',
  '/partnerskaber/skovvaerket-og-naturstyrelsen/',
];
const metal = [
  '/opgaver/underleverandoer-produktion/',
  '/ydelser/skovle-stativer-og-andet-metalarbejde/',
  '/virksomheder/silkeborg-produktionshoejskole/',
];
const digital = ['/opgaver/digitalt-og-tryk/'];
const video = [
  '/opgaver/digitalt-og-tryk/',
  '/ydelser/video-og-medieproduktion/',
  '/virksomheder/silkeborg-produktionshoejskole/',
];
const storage = ['/opgaver/lager-og-transport/'];
const staff = [
  '/opgaver/arbejdskraft/',
  '/ydelser/medarbejder-i-fleksjob/',
  '/ydelser/medarbejder-i-skaanejob/',
  '/ydelser/fleksjob-til-psykisk-saarbare/',
  '/virksomheder/flexfabrikken/',
  '/virksomheder/klapjob/',
  '/virksomheder/sind-erhverv/',
];
const ceramics = [
  '/ydelser/keramik-fra-lysbro/',
  '/virksomheder/lysbro-uddannelsescenter/',
  shopTask,
];
const cabins = ['/ydelser/hytter-ved-arena-midt/', '/virksomheder/arena-midt/', shopTask];
const camping = [
  '/ydelser/campingplads-i-hjoellund/',
  '/virksomheder/koebmanden-i-hjoellund/',
  shopTask,
];
const events = ['/ydelser/arrangementer-i-arena-midt/', '/virksomheder/arena-midt/', shopTask];
const grocer = [
  '/virksomheder/koebmanden-i-hjoellund/',
  '/ydelser/dagligvarer-i-hjoellund/',
  '/partnerskaber/koebmanden-og-godrum/',
  shopTask,
];
const rental = [
  '/ydelser/udlejningsboliger-i-hjoellund/',
  '/virksomheder/koebmanden-i-hjoellund/',
  shopTask,
];
const flexJob = ['/job/fleksjob/', '/ordliste/#fleksjob', ...staff];
const lightJob = [
  '/job/skaanejob/',
  '/ordliste/#skaanejob',
  '/virksomheder/klapjob/',
  '/ydelser/medarbejder-i-skaanejob/',
];
const smallJob = [
  '/job/smaajob/',
  '/ordliste/#smaajob',
  '/job/fleksjob/',
  '/ordliste/#fleksjob',
  '/virksomheder/flexfabrikken/',
];
const internship = [
  '/job/virksomhedspraktik/',
  '/ordliste/#virksomhedspraktik',
  '/ydelser/praktik-og-mentor-til-unge/',
  '/virksomheder/bo-skole-job/',
  '/virksomheder/klapjob/',
];
const wageSubsidy = ['/job/loentilskud/', '/ordliste/#loentilskud'];
const volunteer = ['/job/frivillig/', '/virksomheder/danmission-genbrug/'];
const sheltered = [
  '/job/beskyttet-beskaeftigelse/',
  '/ordliste/#beskyttet-beskaeftigelse',
  '/virksomheder/ph-aktiv/',
  '/virksomheder/rosengaardscentret-cafe/',
];
const dayCentre = [
  '/job/samvaers-og-aktivitetstilbud/',
  '/ordliste/#samvaers-og-aktivitetstilbud',
  '/virksomheder/ph-aktiv/',
  '/virksomheder/blaa-kors-skannerup/',
  '/virksomheder/skovvaerket/',
];
const stu = [
  '/job/stu/',
  '/ordliste/#stu',
  '/ydelser/stu-paa-lysbro/',
  '/ydelser/stu-hos-bo-skole-job/',
  '/virksomheder/lysbro-uddannelsescenter/',
  '/virksomheder/bo-skole-job/',
  '/opgaver/uddannelse-og-afklaring/',
];
const courses = ['/ydelser/jobkurser-for-ledige/', '/virksomheder/flexfabrikken/'];
const procurement = [
  '/ordliste/#udbud',
  '/guide/koeb-inden-for-loven/',
  '/partnerskaber/smaa-koeb-og-moede-med-indkoeb/',
];
const calculation = ['/guide/businesscase/', '/ordliste/#businesscase'];
const reserved = [
  '/ordliste/#reserveret-kontrakt',
  '/guide/koeb-inden-for-loven/',
  '/partnerskaber/reserveret-kantinekontrakt/',
];

/** Queries on the real content of Silkeborg. */
export const silkeborgQueries: readonly GoldenQuery[] = [
  { query: 'shelter', sort: 'inflection', right: shelter },
  { query: 'shelters', sort: 'inflection', right: shelter },
  { query: 'shelterne', sort: 'inflection', right: shelter },
  { query: 'møbel', sort: 'inflection', right: furniture },
  { query: 'møblerne', sort: 'inflection', right: furniture },
  { query: 'kantinen', sort: 'inflection', right: canteen },
  { query: 'kantiner', sort: 'inflection', right: canteen },
  { query: 'rengøringen', sort: 'inflection', right: cleaning },
  { query: 'vaskede', sort: 'inflection', right: laundry },
  { query: 'cykel', sort: 'inflection', right: ['/opgaver/genbrug-og-reparation/'] },
  { query: 'legetøjet', sort: 'inflection', right: toys },
  { query: 'repareret', sort: 'inflection', right: toys },
  { query: 'hytten', sort: 'inflection', right: cabins },
  { query: 'plakat', sort: 'inflection', right: digital },
  { query: 'bænken', sort: 'inflection', right: outdoorFurniture },

  {
    query: 'genbrug',
    sort: 'compound-start',
    right: [...new Set([...secondHand, ...toys, ...wood])],
  },
  { query: 'frokost', sort: 'compound-start', right: lunch },
  { query: 'vindue', sort: 'compound-start', right: cleaning },
  { query: 'skov', sort: 'compound-start', right: forest },
  { query: 'terrassemøbler', sort: 'compound-start', right: outdoorFurniture },
  { query: 'legetøjsreparation', sort: 'compound-start', right: toys },
  { query: 'skovhold', sort: 'compound-start', right: forest },
  { query: 'keramikkrus', sort: 'compound-start', right: ceramics },
  { query: 'fleks job', sort: 'compound-start', right: flexJob },
  {
    query: 'job kursus',
    sort: 'compound-start',
    right: [...courses, '/opgaver/uddannelse-og-afklaring/'],
  },
  { query: 'pakke opgaver', sort: 'compound-start', right: packing },
  { query: 'have møbler', sort: 'compound-start', right: outdoorFurniture },
  { query: 'frokost ordning', sort: 'compound-start', right: lunch },

  { query: 'træ', sort: 'compound-end', right: wood },
  { query: 'træbænke', sort: 'compound-end', right: outdoorFurniture },
  { query: 'parkbænk', sort: 'compound-end', right: outdoorFurniture },
  { query: 'pudsning', sort: 'compound-end', right: cleaning },
  { query: 'personalekantine', sort: 'compound-end', right: canteen },
  { query: 'møbelmontage', sort: 'compound-end', right: ['/opgaver/montage/'] },
  { query: 'børnelegetøj', sort: 'compound-end', right: toys },
  { query: 'skolerengøring', sort: 'compound-end', right: cleaning },
  { query: 'firmavideo', sort: 'compound-end', right: video },
  { query: 'tøjbutik', sort: 'compound-end', right: secondHand },
  { query: 'julefrokost', sort: 'compound-end', right: [...lunch, shopTask] },
  { query: 'klipning', sort: 'compound-end', right: green },

  { query: 'pakkning', sort: 'typo', right: packing },
  { query: 'kantne', sort: 'typo', right: [], suggests: 'kantine' },
  { query: 'rengørring', sort: 'typo', right: cleaning },
  { query: 'shetler', sort: 'typo', right: shelter },
  { query: 'keramk', sort: 'typo', right: [], suggests: 'keramik' },
  { query: 'skånejb', sort: 'typo', right: [], suggests: 'skånejob' },
  { query: 'smørebrød', sort: 'typo', right: [canteenTask, ...seniorCafe] },
  { query: 'vandrehjem', sort: 'typo', right: cabins },
  { query: 'legtøj', sort: 'typo', right: [], suggests: 'legetøj' },
  { query: 'vinduspudsning', sort: 'typo', right: cleaning },
  { query: 'frivilig', sort: 'typo', right: volunteer },
  { query: 'snerydnig', sort: 'typo', right: green },
  { query: 'virksomhedspratik', sort: 'typo', right: internship },

  { query: 'havemøbler', sort: 'spelling', right: outdoorFurniture },
  { query: 'havemoebler', sort: 'spelling', right: outdoorFurniture },
  { query: 'havemobler', sort: 'spelling', right: outdoorFurniture },
  { query: 'smoerrebroed', sort: 'spelling', right: [canteenTask, ...seniorCafe] },
  { query: 'smorrebrod', sort: 'spelling', right: [canteenTask, ...seniorCafe] },
  { query: 'skånejob', sort: 'spelling', right: lightJob },
  { query: 'skaanejob', sort: 'spelling', right: lightJob },
  { query: 'skanejob', sort: 'spelling', right: lightJob },
  { query: 'rengoering', sort: 'spelling', right: cleaning },
  { query: 'rengoring', sort: 'spelling', right: cleaning },
  { query: 'genbrugstrae', sort: 'spelling', right: wood },
  { query: 'legetoej', sort: 'spelling', right: toys },
  { query: 'lontilskud', sort: 'spelling', right: wageSubsidy },
  { query: 'cafe', sort: 'spelling', right: cafe },
  { query: 'graesslaaning', sort: 'spelling', right: green },
  {
    query: 'taerskelvaerdi',
    sort: 'spelling',
    right: ['/ordliste/#taerskelvaerdi', '/guide/koeb-inden-for-loven/'],
  },

  { query: 'catering', sort: 'synonym', right: meetingFood },
  { query: 'vikar', sort: 'synonym', right: staff },
  { query: 'tømrer', sort: 'synonym', right: wood },
  { query: 'second hand', sort: 'synonym', right: secondHand },
  { query: 'pedel', sort: 'synonym', right: caretaker },
  { query: 'svejsning', sort: 'synonym', right: metal },
  { query: 'firmagaver', sort: 'synonym', right: ceramics },
  { query: 'lejrskole', sort: 'synonym', right: cabins },
  { query: 'licitation', sort: 'synonym', right: procurement },
  {
    query: 'herberg',
    sort: 'synonym',
    right: ['/virksomheder/godrum-vaerkstedet/', '/partnerskaber/koebmanden-og-godrum/'],
  },
  {
    query: 'angst og depression',
    sort: 'synonym',
    right: [
      '/virksomheder/ph-aktiv/',
      '/virksomheder/skovvaerket/',
      '/virksomheder/sind-erhverv/',
      '/ydelser/fleksjob-til-psykisk-saarbare/',
      '/partnerskaber/sind-erhverv-og-to-kommuner/',
    ],
  },
  { query: 'trykkeri', sort: 'synonym', right: digital },
  { query: 'plæneklipning', sort: 'synonym', right: green },
  { query: 'loppemarked', sort: 'synonym', right: secondHand },
  { query: 'flyttefirma', sort: 'synonym', right: storage },
  { query: 'kopper', sort: 'synonym', right: ceramics },
  { query: 'gartneri', sort: 'synonym', right: green },
  { query: 'konvolutter', sort: 'synonym', right: packing },
  {
    query: 'udviklingshæmmet',
    sort: 'synonym',
    right: [
      '/virksomheder/klapjob/',
      '/ydelser/medarbejder-i-skaanejob/',
      '/virksomheder/lysbro-uddannelsescenter/',
      '/ydelser/stu-paa-lysbro/',
    ],
  },

  {
    query: 'møbler af genbrugstræ',
    sort: 'several-words',
    right: [...new Set([...outdoorFurniture, ...indoorFurniture])],
  },
  { query: 'varm mad og kage', sort: 'several-words', right: lunch },
  {
    query: 'café drevet af borgere',
    sort: 'several-words',
    right: ['/partnerskaber/borgerdrevet-cafe/', '/virksomheder/ph-aktiv/', ...seniorCafe],
  },
  { query: 'brugt tøj', sort: 'several-words', right: secondHand },
  { query: 'stu autisme', sort: 'several-words', right: stu },
  { query: 'sortering og prismærkning', sort: 'several-words', right: [...toys, ...packing] },
  {
    query: 'kasseret træ',
    sort: 'several-words',
    right: [
      ...woodStories,
      humanResults,
      woodTask,
      '/ydelser/moebler-og-inventar-af-genbrugstrae/',
      '/ydelser/havemoebler-af-genbrugstrae/',
      '/ydelser/sheltere-af-genbrugstrae/',
    ],
  },
  { query: 'håndklæder linned vask', sort: 'several-words', right: laundry },
  { query: 'praktik mentor unge', sort: 'several-words', right: internship },
  { query: 'plukke og pakke ordrer', sort: 'several-words', right: [...storage, ...packing] },
  {
    query: 'stu kollegium',
    sort: 'several-words',
    right: ['/ydelser/stu-hos-bo-skole-job/', '/virksomheder/bo-skole-job/'],
  },
  { query: 'reserveret kontrakt kantine', sort: 'several-words', right: reserved },
  {
    query: 'små serier i metal',
    sort: 'several-words',
    right: [...metal, '/ydelser/dominobrikker-og-andre-serier/'],
  },

  { query: 'overnatning kjellerup', sort: 'task-and-town', right: cabins },
  { query: 'hytte i Kjellerup', sort: 'task-and-town', right: cabins },
  { query: 'firmadag kjellerup', sort: 'task-and-town', right: events },
  { query: 'sport i kjelerup', sort: 'task-and-town', right: events },
  { query: 'købmand hjøllund', sort: 'task-and-town', right: grocer },
  { query: 'camping hjollund', sort: 'task-and-town', right: camping },
  { query: 'bolig til leje i hjøllund', sort: 'task-and-town', right: rental },
  {
    query: 'værksted hjøllund',
    sort: 'task-and-town',
    right: ['/virksomheder/godrum-vaerkstedet/', '/partnerskaber/koebmanden-og-godrum/'],
  },
  { query: 'genbrugsbutik silkeborg', sort: 'task-and-town', right: secondHand },
  { query: 'vaskeri i Silkeborg', sort: 'task-and-town', right: laundry },
  { query: 'shelter silkeborg', sort: 'task-and-town', right: shelter },
  {
    query: 'rådhus kantine silkeborg',
    sort: 'task-and-town',
    right: [
      '/partnerskaber/raadhuskantinen/',
      '/partnerskaber/reserveret-kantinekontrakt/',
      canteenTask,
    ],
  },

  { query: 'vi skal have pakket 500 gaveæsker inden jul', sort: 'sentence', right: packing },
  { query: 'hvem kan gøre rent på kontoret', sort: 'sentence', right: cleaning },
  { query: 'nogen der kan slå græs', sort: 'sentence', right: green },
  { query: 'hvor kan vi få vasket arbejdstøj', sort: 'sentence', right: laundry },
  { query: 'kan nogen bygge en shelter til vores skole', sort: 'sentence', right: shelter },
  { query: 'vi vil gerne have bænke til skolegården', sort: 'sentence', right: outdoorFurniture },
  { query: 'jeg skal bruge mad til et møde på torsdag', sort: 'sentence', right: meetingFood },
  { query: 'hvor kan jeg aflevere gamle møbler', sort: 'sentence', right: secondHand },
  { query: 'hvem kan scanne vores gamle arkiv', sort: 'sentence', right: digital },
  { query: 'vi skal flytte kontor til sommer', sort: 'sentence', right: storage },
  { query: 'vi mangler en ekstra hånd nogle timer om ugen', sort: 'sentence', right: staff },
  { query: 'hvad er fleksjob', sort: 'sentence', right: ['/job/fleksjob/', '/ordliste/#fleksjob'] },
  {
    query: 'hvad betyder RSV',
    sort: 'sentence',
    right: ['/ordliste/#rsv', '/ordliste/#socialoekonomisk-virksomhed'],
  },
  {
    query: 'må kommunen give støtte til et firma',
    sort: 'sentence',
    right: ['/guide/hjaelp-uden-at-bryde-loven/'],
  },
  { query: 'kan vi købe uden udbud', sort: 'sentence', right: procurement },
  { query: 'hvor meget sparer kommunen', sort: 'sentence', right: calculation },
  {
    query: 'kan vores kommune bruge den her side',
    sort: 'sentence',
    right: ['/guide/overtag-vejviseren/'],
  },

  {
    query: 'human results',
    sort: 'name',
    right: [
      humanResults,
      ...woodStories,
      '/ydelser/afklaring-og-opkvalificering-for-unge/',
      '/ydelser/sheltere-af-genbrugstrae/',
      '/ydelser/havemoebler-af-genbrugstrae/',
      '/ydelser/moebler-og-inventar-af-genbrugstrae/',
    ],
  },
  {
    query: 'woods',
    sort: 'name',
    right: [humanResults, '/partnerskaber/kasserede-spaer-bliver-moebler/'],
  },
  {
    query: 'danmision',
    sort: 'name',
    right: ['/virksomheder/danmission-genbrug/', '/ydelser/brugt-toej-moebler-og-husgeraad/'],
  },
  {
    query: 'fleksfabrikken',
    sort: 'name',
    right: [
      '/virksomheder/flexfabrikken/',
      '/ydelser/medarbejder-i-fleksjob/',
      '/ydelser/jobkurser-for-ledige/',
    ],
  },
  {
    query: 'arenamidt',
    sort: 'name',
    right: [
      '/virksomheder/arena-midt/',
      '/ydelser/arrangementer-i-arena-midt/',
      '/ydelser/hytter-ved-arena-midt/',
    ],
  },
  {
    query: 'psykiatriens hus',
    sort: 'name',
    right: [
      '/virksomheder/ph-aktiv/',
      '/virksomheder/skovvaerket/',
      '/ydelser/cafe-i-psykiatriens-hus/',
      '/ydelser/moedeforplejning-i-psykiatriens-hus/',
      '/ydelser/vaskeri-i-psykiatriens-hus/',
    ],
  },
  { query: 'rosengårdscenteret', sort: 'name', right: seniorCafe },
  {
    query: 'blaa kors',
    sort: 'name',
    right: ['/virksomheder/blaa-kors-skannerup/', '/ydelser/sortering-og-reparation-af-legetoej/'],
  },
  {
    query: 'klap job',
    sort: 'name',
    right: ['/virksomheder/klapjob/', '/ydelser/medarbejder-i-skaanejob/', '/job/skaanejob/'],
  },
  { query: 'skovværk', sort: 'name', right: forest },
  { query: 'velling koller', sort: 'name', right: ['/partnerskaber/reserveret-kantinekontrakt/'] },
  {
    query: 'silkeborg if',
    sort: 'name',
    right: ['/partnerskaber/jysk-silkeborg-if-og-varmestuen/'],
  },
  { query: 'csr diplom', sort: 'name', right: ['/partnerskaber/csr-diplom/', '/ordliste/#csr'] },
  {
    query: 'rsv',
    sort: 'name',
    right: ['/ordliste/#rsv', '/ordliste/#socialoekonomisk-virksomhed'],
  },
  { query: 'business case', sort: 'name', right: calculation },
  {
    query: 'udbud',
    sort: 'name',
    right: [...new Set([...procurement, ...reserved]), '/partnerskaber/raadhuskantinen/'],
  },
  {
    query: 'produktionsskolen',
    sort: 'name',
    right: [
      '/virksomheder/silkeborg-produktionshoejskole/',
      '/ydelser/ejendomsservice-paa-produktionsskolen/',
      '/ordliste/#fgu',
    ],
  },
  { query: 'faldgrube', sort: 'name', right: ['/guide/faldgruber/'] },
  {
    query: 'projektleder',
    sort: 'name',
    right: ['/guide/ansaet-en-projektleder/', '/guide/sid-taet-paa-beslutningerne/'],
  },
  {
    query: 'sociale klausuler',
    sort: 'name',
    right: ['/ordliste/#social-klausul', '/guide/koeb-inden-for-loven/'],
  },

  { query: 'jeg vil gerne arbejde få timer', sort: 'job', right: smallJob },
  {
    query: 'job på førtidspension',
    sort: 'job',
    right: [...lightJob, '/ordliste/#foertidspension'],
  },
  { query: 'arbejde ude i naturen', sort: 'job', right: forest },
  { query: 'uddannelse uden eksamen', sort: 'job', right: stu },
  { query: 'jeg vil prøve et job af', sort: 'job', right: internship },
  { query: 'frivillig i en genbrugsbutik', sort: 'job', right: volunteer },
  {
    query: 'job til psykisk sårbare',
    sort: 'job',
    right: [
      '/virksomheder/sind-erhverv/',
      '/ydelser/fleksjob-til-psykisk-saarbare/',
      '/partnerskaber/sind-erhverv-og-to-kommuner/',
      '/virksomheder/skovvaerket/',
      '/virksomheder/ph-aktiv/',
    ],
  },
  {
    query: 'arbejde når man har været hjemløs',
    sort: 'job',
    right: [
      '/virksomheder/koebmanden-i-hjoellund/',
      '/virksomheder/godrum-vaerkstedet/',
      '/partnerskaber/koebmanden-og-godrum/',
    ],
  },
  {
    query: 'arbejde i Hjøllund',
    sort: 'job',
    right: [
      '/virksomheder/koebmanden-i-hjoellund/',
      '/virksomheder/godrum-vaerkstedet/',
      '/partnerskaber/koebmanden-og-godrum/',
    ],
  },
  { query: 'praktikplads', sort: 'job', right: internship },
  { query: '§ 103', sort: 'job', right: sheltered },
  { query: 'paragraf 104', sort: 'job', right: dayCentre },
  {
    query: 'hjælp til bolig og penge',
    sort: 'job',
    right: [humanResults, '/virksomheder/bo-skole-job/'],
  },
  { query: 'skole for unge med adhd', sort: 'job', right: stu },
  {
    query: 'kontaktperson på jobbet',
    sort: 'job',
    right: [
      '/ordliste/#mentor',
      '/virksomheder/bo-skole-job/',
      '/ydelser/praktik-og-mentor-til-unge/',
      '/virksomheder/sind-erhverv/',
    ],
  },

  { query: 'cleaning', sort: 'english', right: cleaning },
  { query: 'window cleaning', sort: 'english', right: cleaning },
  { query: 'office cleaning', sort: 'english', right: cleaning },
  { query: 'laundry', sort: 'english', right: laundry },
  { query: 'we need someone to wash work clothes', sort: 'english', right: laundry },
  { query: 'packing', sort: 'english', right: packing },
  { query: 'gift boxes', sort: 'english', right: packing },
  { query: 'gift wrapping', sort: 'english', right: packing },
  { query: 'labelling', sort: 'english', right: packing },
  { query: 'envelopes', sort: 'english', right: packing },
  { query: 'assembly', sort: 'english', right: ['/opgaver/montage/'] },
  { query: 'furniture assembly', sort: 'english', right: ['/opgaver/montage/'] },
  { query: 'canteen', sort: 'english', right: canteen },
  { query: 'catering for a meeting', sort: 'english', right: canteen },
  { query: 'sandwiches', sort: 'english', right: canteen },
  { query: 'where can we buy lunch', sort: 'english', right: canteen },
  { query: 'gardening', sort: 'english', right: green },
  { query: 'lawn mowing', sort: 'english', right: green },
  { query: 'snow removal', sort: 'english', right: green },
  { query: 'hedge trimming', sort: 'english', right: green },
  { query: 'warehouse', sort: 'english', right: storage },
  { query: 'moving', sort: 'english', right: storage },
  { query: 'transport and storage', sort: 'english', right: storage },
  { query: 'printing', sort: 'english', right: digital },
  { query: 'flyers', sort: 'english', right: digital },
  { query: 'data entry', sort: 'english', right: digital },
  { query: 'shredding', sort: 'english', right: digital },
  { query: 'bench', sort: 'english', right: outdoorFurniture },
  { query: 'garden furniture', sort: 'english', right: outdoorFurniture },
  { query: 'carpenter', sort: 'english', right: wood },
  { query: 'bike repair', sort: 'english', right: ['/opgaver/genbrug-og-reparation/'] },
  { query: 'second hand clothes', sort: 'english', right: secondHand },
  { query: 'recycling', sort: 'english', right: secondHand },
  { query: 'welding', sort: 'english', right: metal },
  { query: 'subcontractor', sort: 'english', right: ['/opgaver/underleverandoer-produktion/'] },
  { query: 'meeting room', sort: 'english', right: [shopTask] },
  { query: 'ceramics', sort: 'english', right: [...ceramics, shopTask] },
  { query: 'staff', sort: 'english', right: staff },
  { query: 'internship', sort: 'english', right: internship },
  { query: 'volunteering', sort: 'english', right: volunteer },
  { query: 'part-time job', sort: 'english', right: smallJob },
  { query: 'disability pension', sort: 'english', right: lightJob },
  { query: 'sheltered workshop', sort: 'english', right: sheltered },
  { query: 'special needs education', sort: 'english', right: stu },
  {
    query: 'social enterprise',
    sort: 'english',
    right: ['/ordliste/#socialoekonomisk-virksomhed'],
  },
  { query: 'who can I call', sort: 'english', right: ['/om/'] },

  {
    query: 'frokost og rengøring',
    sort: 'several-tasks',
    right: [canteenTask, '/opgaver/rengoering-og-vask/'],
  },
  {
    query: 'pakning og levering',
    sort: 'several-tasks',
    right: ['/opgaver/pakkeopgaver/', '/opgaver/lager-og-transport/'],
  },
  {
    query: 'vi mangler både en gartner og en snedker',
    sort: 'several-tasks',
    right: ['/opgaver/groen-service/', woodTask],
  },
  {
    query: 'montage underleverandør',
    sort: 'several-tasks',
    right: ['/opgaver/montage/', '/opgaver/underleverandoer-produktion/'],
  },
  {
    query: 'printing and cleaning',
    sort: 'several-tasks',
    right: ['/opgaver/digitalt-og-tryk/', '/opgaver/rengoering-og-vask/'],
  },

  { query: '86 86 99 15', sort: 'identifier', right: ['/virksomheder/arena-midt/'] },
  { query: '+45 86869915', sort: 'identifier', right: ['/virksomheder/arena-midt/'] },
  { query: 'mail@jyskborneforsorg.dk', sort: 'identifier', right: ['/virksomheder/bo-skole-job/'] },
  { query: 'Hostrupsgade 20', sort: 'identifier', right: ['/virksomheder/danmission-genbrug/'] },
  {
    query: 'granhojvej',
    sort: 'identifier',
    right: ['/virksomheder/silkeborg-produktionshoejskole/'],
  },

  { query: 'Human Results telefon', sort: 'contact', right: [`${humanResults}#kontakt`] },
  { query: 'ring til Arena Midt', sort: 'contact', right: ['/virksomheder/arena-midt/#kontakt'] },
  { query: 'SIND Erhverv mail', sort: 'contact', right: ['/virksomheder/sind-erhverv/#kontakt'] },
  { query: 'hvem skal jeg ringe til', sort: 'contact', right: ['/om/'] },

  { query: 'køre vores kantine', sort: 'sentence', right: canteen },
  { query: 'jeg kan kun arbejde lidt', sort: 'sentence', right: smallJob },
  { query: 'pakning Silkeborg', sort: 'task-and-town', right: packing },
  { query: 'makulering', sort: 'synonym', right: digital },
  { query: 'julekurve', sort: 'synonym', right: packing },
  { query: 'reoler', sort: 'synonym', right: wood },
  { query: 'genbrugs\u00ADtræ', sort: 'spelling', right: wood },
  { query: 'ha\u030Andlavet keramik', sort: 'spelling', right: ceramics },
  // A page's own search word as a whole, of words that many pages have.
  { query: 'andre kommuner', sort: 'synonym', right: ['/guide/overtag-vejviseren/'] },
  { query: 'første skridt', sort: 'synonym', right: ['/guide/ansaet-en-projektleder/'] },
  { query: 'afsætte penge', sort: 'synonym', right: ['/guide/afsaet-tid-og-penge/'] },
  { query: 'hjælper', sort: 'synonym', right: ['/job/frivillig/'] },
  { query: 'registret over virksomheder', sort: 'synonym', right: ['/ordliste/#cvr-nummer'] },
  { query: 'for mange praktikanter', sort: 'synonym', right: ['/ordliste/#rimelighedskrav'] },
  { query: 'bird houses', sort: 'english', right: ['/opgaver/trae-og-uderum/'] },
];
