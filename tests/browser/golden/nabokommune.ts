import type { GoldenQuery } from './golden-query.ts';

const bikeTask = '/opgaver/cykler/';
const bikeEnterprise = '/virksomheder/kaedeskift-og-klokke/';
const bikeStory = '/partnerskaber/hundrede-cykler-til-skolen/';
const bikeRepair = [
  bikeTask,
  '/ydelser/cykeleftersyn-hos-firma/',
  '/ydelser/service-paa-ladcykler/',
  bikeEnterprise,
];
const bikes = [...bikeRepair, '/ydelser/brugte-cykler/', bikeStory];
const sewingTask = '/opgaver/sy-og-lappe/';
const tailor = '/virksomheder/knap-og-kantsoem/';
const curtains = [sewingTask, '/ydelser/gardiner-og-duge/', tailor];
const mending = [sewingTask, '/ydelser/lap-dit-arbejdstoej/', tailor];
const bags = [
  sewingTask,
  '/ydelser/tasker-af-banner/',
  tailor,
  '/partnerskaber/sejl-bliver-til-tasker/',
];
const sewing = [...new Set([...curtains, ...mending, ...bags])];
const foodTask = '/opgaver/mad-og-moeder/';
const kitchen = '/virksomheder/tidevandets-koekken/';
const lunch = [foodTask, '/ydelser/frokost-til-moedet/', kitchen, '/virksomheder/maageodde-havn/'];
const party = [
  foodTask,
  '/ydelser/reception-og-fest/',
  kitchen,
  '/ydelser/fisk-og-sal/',
  '/virksomheder/maageodde-havn/',
];
const room = [
  foodTask,
  '/ydelser/moede-ved-stranden/',
  '/virksomheder/kaffe-og-kompas/',
  '/ydelser/fisk-og-sal/',
  '/virksomheder/maageodde-havn/',
];
const cafe = ['/virksomheder/kaffe-og-kompas/', '/ydelser/moede-ved-stranden/', foodTask];
const vegetables = ['/ydelser/groentkasse/', '/virksomheder/fjordens-froe/', foodTask];
const cleaningTask = '/opgaver/goere-rent/';
const cleaner = '/virksomheder/blankt-vand/';
const cleaning = [cleaningTask, '/ydelser/fast-rengoering/', '/ydelser/sommerhus-skift/', cleaner];
const windows = [cleaningTask, '/ydelser/rene-ruder/', cleaner];
const laundry = [
  '/opgaver/vask-og-linned/',
  '/ydelser/vask-af-duge/',
  '/ydelser/klude-og-mopper/',
  '/virksomheder/det-hvide-lagen/',
  '/partnerskaber/farvel-til-ugens-vask/',
];
const gardenTask = '/opgaver/haver-og-groent/';
const gardener = '/virksomheder/groent-bag-diget/';
const garden = [gardenTask, '/ydelser/pasning-af-have/', gardener];
const snow = [gardenTask, '/ydelser/sne-og-salt/', gardener];
const meadow = [
  gardenTask,
  '/ydelser/blomstereng/',
  gardener,
  '/partnerskaber/fremtiden-er-en-eng/',
];
const woodTask = '/opgaver/ting-i-trae/';
const joiner = '/virksomheder/braedder-og-brum/';
const benches = [woodTask, '/ydelser/hoejbede-og-baenke/', joiner];
const playhouse = [woodTask, '/ydelser/legehus-til-boern/', joiner];
const furniture = [woodTask, '/ydelser/saml-moebler/', joiner];
const wood = [...new Set([...benches, ...playhouse, ...furniture])];
const firewood = ['/ydelser/braende-i-net/', '/virksomheder/baalet-ved-brinken/', woodTask];
const packingTask = '/opgaver/pakke-og-samle/';
const packers = '/virksomheder/kasserne-paa-kajen/';
const packing = [
  packingTask,
  '/ydelser/pakning-paa-kajen/',
  packers,
  '/partnerskaber/skruer-i-poser/',
];
const assembly = [
  packingTask,
  '/ydelser/montage-af-smaadele/',
  packers,
  '/partnerskaber/skruer-i-poser/',
];
const warehouse = [packingTask, '/ydelser/lagerhotel/', '/virksomheder/pakhus-57/'];
const movingTask = '/opgaver/flytte-og-koere/';
const movers = '/virksomheder/hvalros-flyt/';
const moving = [movingTask, '/ydelser/flytning-af-kontor/', movers];
const clearance = [movingTask, '/ydelser/toemning-af-bo/', movers, '/virksomheder/loppelageret/'];
const electronics = [
  '/opgaver/gammel-elektronik/',
  '/ydelser/afhentning-af-it/',
  '/virksomheder/skruen-loes/',
  '/partnerskaber/it-fra-raadhuset/',
];
const erasure = [
  '/opgaver/gammel-elektronik/',
  '/ydelser/sletning-af-data/',
  '/virksomheder/skruen-loes/',
];
const usedPc = [
  '/opgaver/gammel-elektronik/',
  '/ydelser/brugt-pc/',
  '/virksomheder/skruen-loes/',
  '/partnerskaber/it-fra-raadhuset/',
];
const printTask = '/opgaver/tryk-og-skilte/';
const printer = '/virksomheder/trykkammeret/';
const posters = [printTask, '/ydelser/plakater-og-foldere/', printer];
const signs = [printTask, '/ydelser/skilte-til-doeren/', printer];
const shirts = [printTask, '/ydelser/troejer-med-logo/', printer];
const printing = [...new Set([...posters, ...signs, ...shirts])];
const metalTask = '/opgaver/metal-og-svejs/';
const smith = '/virksomheder/smedjen-og-soen/';
const metal = [
  metalTask,
  '/ydelser/cykelstativer-i-staal/',
  '/ydelser/reparation-af-gelaender/',
  smith,
];
const dataTask = '/opgaver/tal-og-tast/';
const scanning = [dataTask, '/ydelser/scanning-af-arkiv/', '/virksomheder/falsbenet/'];
const webTest = [dataTask, '/ydelser/test-af-hjemmeside/', '/virksomheder/tag-og-test/'];
const giftTask = '/opgaver/gaver-og-keramik/';
const ceramics = [giftTask, '/ydelser/kopper-til-cafe/', '/virksomheder/ler-i-lae/'];
const candles = [giftTask, '/ydelser/bloklys/', '/virksomheder/vaegen/'];
const honey = [
  giftTask,
  '/ydelser/honning-med-logo/',
  '/virksomheder/bien-og-lyngen/',
  '/partnerskaber/honning-og-tryk/',
];
const hampers = [giftTask, '/ydelser/gavekurv-til-jul/', '/virksomheder/marens-sylt/'];
const gifts = [...new Set([...ceramics, ...candles, ...honey, ...hampers])];
const animalTask = '/opgaver/dyr-i-pleje/';
const dogs = [
  animalTask,
  '/ydelser/hundedagpleje/',
  '/ydelser/kontorhund-paa-besoeg/',
  '/virksomheder/poteklubben/',
];
const talkTask = '/opgaver/oplaeg-og-kurser/';
const talks = [talkTask, '/ydelser/oplaeg-om-angst/', '/virksomheder/stemmer-fra-stolen/'];
const outing = [talkTask, '/ydelser/teamdag-ved-baalet/', '/virksomheder/baalet-ved-brinken/'];
const handsTask = '/opgaver/ekstra-haender/';
const staff = [handsTask, '/ydelser/find-en-kollega/', '/virksomheder/springbraet-99/'];
const painter = ['/ydelser/maling-af-vaegge/', '/virksomheder/pensel-og-prik/', handsTask];
const secondHand = ['/virksomheder/genfund-og-glaede/', '/virksomheder/loppelageret/'];
const harbour = ['/virksomheder/maageodde-havn/', '/ydelser/fisk-og-sal/'];
const flexJob = [
  '/job/fleksjob/',
  '/ordliste/#fleksjob',
  '/virksomheder/springbraet-99/',
  '/ydelser/find-en-kollega/',
];
const lightJob = ['/job/skaanejob/'];
const smallJob = [
  '/job/smaajob/',
  '/job/fleksjob/',
  '/ydelser/find-en-kollega/',
  '/virksomheder/springbraet-99/',
];
const internship = ['/job/praktik/', '/ordliste/#praktik'];
const volunteer = ['/job/frivillig/', ...secondHand];
const sheltered = ['/job/beskyttet-plads/', '/ordliste/#beskyttet-beskaeftigelse'];
const stu = ['/job/stu/', '/ordliste/#stu'];
const afterPrison = ['/virksomheder/noeglebundtet/', movers];
const socialClause = [
  '/ordliste/#social-klausul',
  '/ordliste/#forbeholdt-kontrakt',
  '/guide/koeb-med-omtanke/',
];

/** Queries on the invented municipality. */
export const nabokommuneQueries: readonly GoldenQuery[] = [
  { query: 'cykel', sort: 'inflection', right: bikes },
  { query: 'cyklerne', sort: 'inflection', right: bikes },
  { query: 'taske', sort: 'inflection', right: bags },
  { query: 'gardin', sort: 'inflection', right: curtains },
  { query: 'rengøringen', sort: 'inflection', right: cleaning },
  { query: 'bænken', sort: 'inflection', right: benches },
  { query: 'møbel', sort: 'inflection', right: [...furniture, ...secondHand] },
  { query: 'pakkede', sort: 'inflection', right: [...new Set([...packing, ...warehouse])] },
  { query: 'kantinen', sort: 'inflection', right: [foodTask, kitchen] },
  { query: 'skiltene', sort: 'inflection', right: signs },
  { query: 'hækken', sort: 'inflection', right: garden },
  { query: 'hundene', sort: 'inflection', right: dogs },
  { query: 'vaskeriet', sort: 'inflection', right: laundry },
  { query: 'svejsede', sort: 'inflection', right: metal },
  { query: 'gelænderet', sort: 'inflection', right: metal },
  { query: 'fleksjobber', sort: 'inflection', right: flexJob.concat(handsTask) },

  { query: 'hunde', sort: 'compound-start', right: dogs },
  { query: 'hundepasser', sort: 'compound-start', right: dogs },
  { query: 'grønt', sort: 'compound-start', right: [...vegetables, gardener, gardenTask] },
  { query: 'gaver', sort: 'compound-start', right: gifts },
  { query: 'sne', sort: 'compound-start', right: snow },
  { query: 'frokost', sort: 'compound-start', right: lunch },
  { query: 'cykelreparatør', sort: 'compound-start', right: bikeRepair },
  { query: 'møbelsamling', sort: 'compound-start', right: furniture },
  { query: 'plakattryk', sort: 'compound-start', right: posters },
  { query: 'fleks job', sort: 'compound-start', right: flexJob },
  { query: 'lager hotel', sort: 'compound-start', right: warehouse },
  { query: 'gave kurv', sort: 'compound-start', right: hampers },
  { query: 'vindues pudsning', sort: 'compound-start', right: windows },

  {
    query: 'herrecykel',
    sort: 'compound-end',
    right: ['/ydelser/brugte-cykler/', bikeTask, bikeEnterprise, bikeStory],
  },
  { query: 'træbænke', sort: 'compound-end', right: benches },
  { query: 'parkbænk', sort: 'compound-end', right: benches },
  { query: 'smed', sort: 'compound-end', right: [...metal, bikeTask, bikeEnterprise] },
  { query: 'lys', sort: 'compound-end', right: candles },
  { query: 'kurv', sort: 'compound-end', right: hampers },
  { query: 'skolerengøring', sort: 'compound-end', right: cleaning },
  { query: 'rydning', sort: 'compound-end', right: snow },
  { query: 'flytning', sort: 'compound-end', right: moving },
  { query: 'kaffekopper', sort: 'compound-end', right: ceramics },
  { query: 'metalstativ', sort: 'compound-end', right: metal },
  { query: 'træskilte', sort: 'compound-end', right: signs },
  { query: 'julehonning', sort: 'compound-end', right: [...new Set([...honey, ...hampers])] },

  { query: 'pakkning', sort: 'typo', right: [...new Set([...packing, ...warehouse])] },
  { query: 'rengørring', sort: 'typo', right: cleaning },
  { query: 'cykkel', sort: 'typo', right: bikes },
  { query: 'gradiner', sort: 'typo', right: curtains },
  { query: 'honing', sort: 'typo', right: honey },
  { query: 'smørebrød', sort: 'typo', right: [foodTask, '/ydelser/frokost-til-moedet/', kitchen] },
  { query: 'vinduspudser', sort: 'typo', right: windows },
  { query: 'hundepasing', sort: 'typo', right: dogs },
  { query: 'keramk', sort: 'typo', right: [], suggests: 'keramik' },
  { query: 'scaning', sort: 'typo', right: scanning },
  { query: 'snerydnig', sort: 'typo', right: snow },
  { query: 'praktk', sort: 'typo', right: [], suggests: 'praktik' },
  { query: 'datasltening', sort: 'typo', right: erasure },

  {
    query: 'smorrebrod',
    sort: 'spelling',
    right: [foodTask, '/ydelser/frokost-til-moedet/', kitchen],
  },
  {
    query: 'smoerrebroed',
    sort: 'spelling',
    right: [foodTask, '/ydelser/frokost-til-moedet/', kitchen],
  },
  { query: 'skånejob', sort: 'spelling', right: lightJob },
  { query: 'skaanejob', sort: 'spelling', right: lightJob },
  { query: 'skanejob', sort: 'spelling', right: lightJob },
  { query: 'rengoering', sort: 'spelling', right: cleaning },
  { query: 'rengoring', sort: 'spelling', right: cleaning },
  { query: 'moebler', sort: 'spelling', right: [...furniture, ...secondHand] },
  { query: 'hojbede', sort: 'spelling', right: benches },
  { query: 'graesslaaning', sort: 'spelling', right: garden },
  { query: 'groentsager', sort: 'spelling', right: vegetables },
  { query: 'haekklipning', sort: 'spelling', right: garden },
  { query: 'cafe', sort: 'spelling', right: cafe },
  { query: 'boerne legehus', sort: 'spelling', right: playhouse },
  { query: 'staal', sort: 'spelling', right: metal },
  { query: 'lontilskud', sort: 'spelling', right: ['/job/loentilskud/', '/ordliste/#loentilskud'] },

  { query: 'catering', sort: 'synonym', right: lunch.concat('/ydelser/reception-og-fest/') },
  { query: 'vikar', sort: 'synonym', right: staff },
  { query: 'trykkeri', sort: 'synonym', right: printing },
  { query: 'snerydning', sort: 'synonym', right: snow },
  { query: 'skrædder', sort: 'synonym', right: sewing },
  { query: 'handyman', sort: 'synonym', right: painter },
  { query: 'dødsbo', sort: 'synonym', right: clearance },
  { query: 'teambuilding', sort: 'synonym', right: outing },
  { query: 'foredrag', sort: 'synonym', right: talks },
  { query: 'marmelade', sort: 'synonym', right: hampers },
  { query: 'webshop', sort: 'synonym', right: warehouse },
  { query: 'wcag', sort: 'synonym', right: webTest },
  { query: 'jobcenter', sort: 'synonym', right: ['/ordliste/#jobhus'] },
  { query: 'vinterservice', sort: 'synonym', right: snow },
  { query: 'elskrot', sort: 'synonym', right: electronics },
  { query: 'bryllup', sort: 'synonym', right: party },
  { query: 'chauffør', sort: 'synonym', right: [movingTask, movers] }, // word not in content yet
  { query: 'rengøringshjælp', sort: 'synonym', right: cleaning },
  { query: 'konvolutter', sort: 'synonym', right: packing },
  { query: 'genbrugstøj', sort: 'synonym', right: secondHand },
  { query: 'rundstykker', sort: 'synonym', right: [...cafe, kitchen] }, // word not in content yet

  { query: 'bænke af gammelt træ', sort: 'several-words', right: benches },
  { query: 'ladcykel service', sort: 'several-words', right: bikeRepair },
  { query: 'brugte møbler', sort: 'several-words', right: secondHand },
  { query: 'trøjer med tryk', sort: 'several-words', right: shirts },
  { query: 'slette harddisk', sort: 'several-words', right: erasure },
  { query: 'brugt computer', sort: 'several-words', right: usedPc },
  { query: 'røget fisk selskab', sort: 'several-words', right: harbour.concat(foodTask) },
  { query: 'oplæg om angst og stress', sort: 'several-words', right: talks },
  { query: 'gamle sejl tasker', sort: 'several-words', right: bags },
  { query: 'sengetøj og håndklæder', sort: 'several-words', right: laundry },
  {
    query: 'skruer i poser',
    sort: 'several-words',
    right: [...new Set([...assembly, ...packing])],
  },
  { query: 'rust på gelænder', sort: 'several-words', right: metal },
  { query: 'plæne til blomstereng', sort: 'several-words', right: meadow },

  { query: 'vaskeri øsløkke', sort: 'task-and-town', right: laundry },
  { query: 'cykelsmed i Nordlund', sort: 'task-and-town', right: bikeRepair },
  { query: 'maler i oesloekke', sort: 'task-and-town', right: painter },
  {
    query: 'mødelokale lærkesande',
    sort: 'task-and-town',
    right: room.filter((path) => !harbour.includes(path)),
  },
  { query: 'smed Åbjerrum', sort: 'task-and-town', right: metal },
  { query: 'flyttefirma hvidemose', sort: 'task-and-town', right: moving },
  { query: 'keramik i øslokke', sort: 'task-and-town', right: ceramics },
  { query: 'lager tangvraa', sort: 'task-and-town', right: warehouse },
  { query: 'sal på mågeodde', sort: 'task-and-town', right: harbour },
  {
    query: 'loppemarked sankt bodil',
    sort: 'task-and-town',
    right: ['/virksomheder/loppelageret/'],
  },
  { query: 'gartner i klitrup', sort: 'task-and-town', right: garden },
  { query: 'snedker ærtebakke', sort: 'task-and-town', right: wood },
  { query: 'lys fra fuglhede', sort: 'task-and-town', right: candles },

  { query: 'vi skal have pakket 500 gaveæsker inden jul', sort: 'sentence', right: packing },
  { query: 'hvem kan gøre rent på kontoret', sort: 'sentence', right: cleaning },
  { query: 'nogen der kan slå græs', sort: 'sentence', right: garden },
  { query: 'min cykel er punkteret', sort: 'sentence', right: bikeRepair },
  { query: 'vi skal flytte kontor i weekenden', sort: 'sentence', right: moving },
  { query: 'hvem vil passe min hund når jeg er på arbejde', sort: 'sentence', right: dogs },
  { query: 'hvor kan vi komme af med gamle computere', sort: 'sentence', right: electronics },
  { query: 'vi mangler en ekstra kollega nogle timer om ugen', sort: 'sentence', right: staff },
  { query: 'kan nogen sy et hul i mine bukser', sort: 'sentence', right: mending },
  { query: 'frokost til 20 mennesker på onsdag', sort: 'sentence', right: lunch },
  { query: 'gaver til medarbejderne til jul', sort: 'sentence', right: gifts },
  { query: 'brænde til brændeovnen', sort: 'sentence', right: firewood },
  {
    query: 'hvad er en forbeholdt kontrakt',
    sort: 'sentence',
    right: ['/ordliste/#forbeholdt-kontrakt', '/guide/koeb-med-omtanke/'],
  },
  { query: 'hvad betyder LIX', sort: 'sentence', right: ['/ordliste/#lix'] },
  { query: 'hvad skal vi tage i pris', sort: 'sentence', right: ['/guide/regn-en-pris/'] },
  { query: 'spørgsmål til den første samtale', sort: 'sentence', right: ['/guide/samtaleark/'] },

  { query: 'falsben', sort: 'name', right: ['/virksomheder/falsbenet/'] },
  {
    query: 'blankt vand',
    sort: 'name',
    right: [
      cleaner,
      '/ydelser/fast-rengoering/',
      '/ydelser/rene-ruder/',
      '/ydelser/sommerhus-skift/',
    ],
  },
  { query: 'knap og kantsøm', sort: 'name', right: sewing },
  { query: 'kædeskift', sort: 'name', right: [bikeEnterprise, bikeStory] },
  {
    query: 'tidevandets kokken',
    sort: 'name',
    right: [kitchen, '/ydelser/frokost-til-moedet/', '/ydelser/reception-og-fest/'],
  },
  {
    query: 'skruen løs',
    sort: 'name',
    right: [...new Set([...electronics, ...erasure, ...usedPc])],
  },
  { query: 'havneforeningen', sort: 'name', right: harbour },
  {
    query: 'hvalros',
    sort: 'name',
    right: [movers, '/ydelser/flytning-af-kontor/', '/ydelser/toemning-af-bo/'],
  },
  { query: 'pakhus 57', sort: 'name', right: ['/virksomheder/pakhus-57/', '/ydelser/lagerhotel/'] },
  {
    query: 'springbrædt',
    sort: 'name',
    right: [
      '/virksomheder/springbraet-99/',
      '/ydelser/find-en-kollega/',
      '/partnerskaber/syv-dage-ved-baalet/',
    ],
  },
  {
    query: 'tag og test',
    sort: 'name',
    right: [
      '/virksomheder/tag-og-test/',
      '/ydelser/test-af-hjemmeside/',
      '/ydelser/tastning-af-skemaer/',
    ],
  },
  { query: 'poteklub', sort: 'name', right: dogs },
  {
    query: 'boligforeningen strandengen',
    sort: 'name',
    right: ['/partnerskaber/fremtiden-er-en-eng/', '/ydelser/pasning-af-have/'],
  },
  {
    query: 'syv dage ved bålet',
    sort: 'name',
    right: [
      '/partnerskaber/syv-dage-ved-baalet/',
      '/virksomheder/baalet-ved-brinken/',
      '/ydelser/teamdag-ved-baalet/',
    ],
  },
  {
    query: 'rsv',
    sort: 'name',
    right: ['/ordliste/#rsv', '/ordliste/#socialoekonomisk-virksomhed'],
  },
  { query: 'social klausul', sort: 'name', right: socialClause },
  { query: 'samtale ark', sort: 'name', right: ['/guide/samtaleark/'] },
  { query: 'udbud', sort: 'name', right: socialClause },

  { query: 'jeg vil gerne arbejde få timer', sort: 'job', right: smallJob },
  { query: 'job med førtidspension', sort: 'job', right: lightJob },
  { query: 'stille arbejde i tangvrå', sort: 'job', right: ['/virksomheder/skruen-loes/'] },
  { query: 'job efter fængsel', sort: 'job', right: afterPrison },
  {
    query: 'arbejde med dyr',
    sort: 'job',
    right: [
      '/virksomheder/poteklubben/',
      animalTask,
      '/virksomheder/bien-og-lyngen/',
      '/ydelser/hundedagpleje/',
    ],
  },
  { query: 'jeg vil prøve et job i nogle uger', sort: 'job', right: internship },
  { query: 'frivillig i butik', sort: 'job', right: volunteer },
  { query: 'uddannelse for unge med særlige behov', sort: 'job', right: stu },
  { query: 'beskyttet værksted', sort: 'job', right: sheltered },
  { query: 'fritidsjob', sort: 'job', right: ['/job/smaajob/'] },
  {
    query: 'job hvor man er ude hele dagen',
    sort: 'job',
    right: [
      gardener,
      '/virksomheder/baalet-ved-brinken/',
      '/virksomheder/fjordens-froe/',
      '/virksomheder/poteklubben/',
    ],
  },
  {
    query: 'praktik som syerske',
    sort: 'job',
    right: [tailor, ...internship, '/partnerskaber/sejl-bliver-til-tasker/'],
  },
  {
    query: 'arbejde med autisme',
    sort: 'job',
    right: [
      '/virksomheder/tag-og-test/',
      '/virksomheder/skruen-loes/',
      '/virksomheder/kaedeskift-og-klokke/',
      '/virksomheder/fjordens-froe/',
      '/virksomheder/bien-og-lyngen/',
      '/virksomheder/falsbenet/',
      '/virksomheder/kasserne-paa-kajen/',
      '/virksomheder/baalet-ved-brinken/',
    ],
  },
  {
    query: 'job for indvandrere',
    sort: 'job',
    right: [
      tailor,
      cleaner,
      kitchen,
      '/virksomheder/springbraet-99/',
      '/virksomheder/genfund-og-glaede/',
      '/virksomheder/pensel-og-prik/',
    ],
  },

  { query: 'bike repair', sort: 'english', right: bikeRepair },
  { query: 'window cleaning', sort: 'english', right: windows },
  { query: 'lunch', sort: 'english', right: lunch },
  { query: 'laundry', sort: 'english', right: laundry },
  { query: 'lawn mowing', sort: 'english', right: garden },
  { query: 'snow removal', sort: 'english', right: snow },
  { query: 'internship', sort: 'english', right: ['/job/praktik/'] },
  { query: 'we need benches', sort: 'english', right: ['/opgaver/ting-i-trae/'] },

  {
    query: 'catering og rengøring',
    sort: 'several-tasks',
    right: [foodTask, cleaningTask],
  },
  {
    query: 'gartner eller cykelsmed',
    sort: 'several-tasks',
    right: [gardenTask, bikeTask],
  },

  { query: 'falsbenet telefon', sort: 'contact', right: ['/virksomheder/falsbenet/#kontakt'] },
];
