import type { GoldenQuery } from './golden-query.ts';

/**
 * Queries of later sets, written by somebody who had not seen the rules of the search, the other queries or any result:
 * docs/decisions/0015-figures-of-unseen-queries.md has what the first run of each gave. A landing tries every fourth.
 */
export const silkeborgUnseen: readonly GoldenQuery[] = [
  { query: 'kantinne', sort: 'typo', right: ['/opgaver/kantine-og-forplejning/'] },
  {
    query: 'snedkerri',
    sort: 'typo',
    right: [
      '/opgaver/trae-og-uderum/',
      '/virksomheder/human-results/',
      '/ydelser/moebler-og-inventar-af-genbrugstrae/',
    ],
  },
  { query: 'græslåning', sort: 'typo', right: ['/opgaver/groen-service/'] },
  {
    query: 'genbrugsbuttik',
    sort: 'typo',
    right: [
      '/virksomheder/danmission-genbrug/',
      '/ydelser/brugt-toej-moebler-og-husgeraad/',
      '/opgaver/genbrug-og-reparation/',
    ],
  },
  {
    query: 'fleksjop',
    sort: 'typo',
    right: ['/job/fleksjob/', '/ordliste/#fleksjob'],
    suggests: 'fleksjob',
  },
  { query: 'pakkeopgaer', sort: 'typo', right: ['/opgaver/pakkeopgaver/'] },
  {
    query: 'førtispension',
    sort: 'typo',
    right: ['/job/skaanejob/', '/ordliste/#foertidspension'],
  },
  { query: 'Skovværkett', sort: 'typo', right: ['/virksomheder/skovvaerket/'] },
  {
    query: 'vriksomhedspraktik',
    sort: 'typo',
    right: ['/job/virksomhedspraktik/', '/ordliste/#virksomhedspraktik'],
  },
  {
    query: 'havemøbeler',
    sort: 'typo',
    right: ['/opgaver/trae-og-uderum/', '/ydelser/havemoebler-af-genbrugstrae/'],
  },
  { query: 'kontorfrokost', sort: 'compound-end', right: ['/opgaver/kantine-og-forplejning/'] },
  {
    query: 'terrassebænk',
    sort: 'compound-end',
    right: ['/opgaver/trae-og-uderum/', '/ydelser/havemoebler-af-genbrugstrae/'],
  },
  { query: 'butiksrengøring', sort: 'compound-end', right: ['/opgaver/rengoering-og-vask/'] },
  { query: 'dokumentscanning', sort: 'compound-end', right: ['/opgaver/digitalt-og-tryk/'] },
  { query: 'buskbeskæring', sort: 'compound-end', right: ['/opgaver/groen-service/'] },
  { query: 'brevpakning', sort: 'compound-end', right: ['/opgaver/pakkeopgaver/'] },
  {
    query: 'metaldele',
    sort: 'compound-end',
    right: [
      '/opgaver/underleverandoer-produktion/',
      '/ydelser/skovle-stativer-og-andet-metalarbejde/',
    ],
  },
  { query: 'stolereparation', sort: 'compound-end', right: ['/opgaver/genbrug-og-reparation/'] },
  { query: 'lagerflytning', sort: 'compound-end', right: ['/opgaver/lager-og-transport/'] },
  { query: 'plakaterne', sort: 'inflection', right: ['/opgaver/digitalt-og-tryk/'] },
  {
    query: 'hytterne i Kjellerup',
    sort: 'inflection',
    right: ['/ydelser/hytter-ved-arena-midt/', '/virksomheder/arena-midt/'],
  },
  {
    query: 'mentorordningen',
    sort: 'inflection',
    right: [
      '/ordliste/#mentor',
      '/ydelser/praktik-og-mentor-til-unge/',
      '/opgaver/uddannelse-og-afklaring/',
      '/job/virksomhedspraktik/',
    ],
  },
  {
    query: 'svejste stativer',
    sort: 'inflection',
    right: [
      '/opgaver/underleverandoer-produktion/',
      '/ydelser/skovle-stativer-og-andet-metalarbejde/',
    ],
  },
  { query: 'frivilligt', sort: 'inflection', right: ['/job/frivillig/'] },
  {
    query: 'hvor kan jeg arbejde når jeg får førtidspension',
    sort: 'sentence',
    right: ['/job/skaanejob/'],
  },
  {
    query: 'vi har 4000 breve der skal i kuvert inden fredag',
    sort: 'sentence',
    right: ['/opgaver/pakkeopgaver/'],
  },
  {
    query: 'min datter kan ikke klare gymnasiet hun har autisme',
    sort: 'sentence',
    right: [
      '/job/stu/',
      '/ydelser/stu-hos-bo-skole-job/',
      '/ydelser/stu-paa-lysbro/',
      '/virksomheder/bo-skole-job/',
      '/virksomheder/lysbro-uddannelsescenter/',
    ],
  },
  {
    query: 'hvem kan ordne haven rundt om vores kontor',
    sort: 'sentence',
    right: ['/opgaver/groen-service/'],
  },
  {
    query: 'jeg er ensom og vil gerne møde nogen',
    sort: 'sentence',
    right: ['/job/samvaers-og-aktivitetstilbud/'],
  },
  {
    query: 'kommunen har sagt nej til mit fleksjob hvad gør jeg',
    sort: 'sentence',
    right: ['/faar-du-nej/'],
  },
  {
    query: 'må kommunen støtte en virksomhed økonomisk',
    sort: 'sentence',
    right: ['/guide/hjaelp-uden-at-bryde-loven/'],
  },
  {
    query: 'hvad koster det kommunen at lave sådan en indsats',
    sort: 'sentence',
    right: ['/guide/businesscase/', '/guide/afsaet-tid-og-penge/'],
  },
  {
    query: 'vi skal have lavet borde og bænke til skolegården',
    sort: 'sentence',
    right: [
      '/opgaver/trae-og-uderum/',
      '/ydelser/moebler-og-inventar-af-genbrugstrae/',
      '/ydelser/havemoebler-af-genbrugstrae/',
    ],
  },
  { query: 'where can I volunteer', sort: 'english', right: ['/job/frivillig/'] },
  {
    query: 'someone to clean our office',
    sort: 'english',
    right: ['/opgaver/rengoering-og-vask/'],
  },
  {
    query: 'wooden benches for the garden',
    sort: 'english',
    right: ['/opgaver/trae-og-uderum/', '/ydelser/havemoebler-af-genbrugstrae/'],
  },
  {
    query: 'hire a disabled person',
    sort: 'english',
    right: ['/opgaver/arbejdskraft/', '/ydelser/medarbejder-i-skaanejob/'],
  },
  { query: 'scan old documents', sort: 'english', right: ['/opgaver/digitalt-og-tryk/'] },
  {
    query: 'donate old furniture',
    sort: 'english',
    right: [
      '/opgaver/genbrug-og-reparation/',
      '/ydelser/brugt-toej-moebler-og-husgeraad/',
      '/virksomheder/danmission-genbrug/',
    ],
  },
  {
    query: 'school for autistic teenager',
    sort: 'english',
    right: [
      '/job/stu/',
      '/ydelser/stu-hos-bo-skole-job/',
      '/ydelser/stu-paa-lysbro/',
      '/virksomheder/bo-skole-job/',
      '/virksomheder/lysbro-uddannelsescenter/',
    ],
  },
  { query: '86869915', sort: 'identifier', right: ['/virksomheder/arena-midt/'] },
  { query: '8681 1500', sort: 'identifier', right: ['/virksomheder/blaa-kors-skannerup/'] },
  { query: 'hasselvej 15', sort: 'name', right: ['/virksomheder/arena-midt/'] },
  {
    query: 'tulipanvej',
    sort: 'name',
    right: ['/virksomheder/rosengaardscentret-cafe/', '/ydelser/cafe-paa-rosengaardscentret/'],
  },
  { query: 'bo skole og job', sort: 'name', right: ['/virksomheder/bo-skole-job/'] },
  {
    query: 'hjøllund købmand',
    sort: 'name',
    right: ['/virksomheder/koebmanden-i-hjoellund/', '/ydelser/dagligvarer-i-hjoellund/'],
  },
  {
    query: 'kontakt til godrum',
    sort: 'contact',
    right: ['/virksomheder/godrum-vaerkstedet/#kontakt'],
  },
  { query: 'ph aktiv vaskeri', sort: 'name', right: ['/ydelser/vaskeri-i-psykiatriens-hus/'] },
  {
    query: 'pakning og montage',
    sort: 'several-tasks',
    right: ['/opgaver/pakkeopgaver/', '/opgaver/montage/'],
  },
  {
    query: 'rengøring samt frokost til kontoret',
    sort: 'several-tasks',
    right: ['/opgaver/rengoering-og-vask/', '/opgaver/kantine-og-forplejning/'],
  },
  {
    query: 'flyers og pakning i kuverter',
    sort: 'several-tasks',
    right: ['/opgaver/digitalt-og-tryk/', '/opgaver/pakkeopgaver/'],
  },
  {
    query: 'skånejob eller frivilligt arbejde',
    sort: 'several-tasks',
    right: ['/job/skaanejob/', '/job/frivillig/'],
  },
  {
    query: 'moedemad til koekkenet',
    sort: 'spelling',
    right: ['/opgaver/kantine-og-forplejning/', '/ydelser/moedeforplejning-i-psykiatriens-hus/'],
  },
  { query: 'pakke aesker', sort: 'spelling', right: ['/opgaver/pakkeopgaver/'] },
  {
    query: 'skaanejob i butik',
    sort: 'spelling',
    right: ['/job/skaanejob/', '/ydelser/medarbejder-i-skaanejob/', '/virksomheder/klapjob/'],
  },
  {
    query: 'vaerested',
    sort: 'spelling',
    right: ['/job/samvaers-og-aktivitetstilbud/', '/virksomheder/cafe-paa-vejen/'],
  },
  {
    query: 'hej, er der nogen der ka slå vores plæne??',
    sort: 'sentence',
    right: ['/opgaver/groen-service/'],
  },
  {
    query: 'a ska ha vasket nøj tøj',
    sort: 'sentence',
    right: ['/opgaver/rengoering-og-vask/', '/ydelser/vaskeri-i-psykiatriens-hus/'],
  },
  {
    query: 'nogen der gider køre noget pap væk for os',
    sort: 'sentence',
    right: ['/opgaver/lager-og-transport/'],
  },
  {
    query: 'kan vores kommune kopiere jeres side',
    sort: 'sentence',
    right: ['/guide/overtag-vejviseren/'],
  },
  { query: 'konvoluter', sort: 'typo', right: ['/opgaver/pakkeopgaver/'] },
  {
    query: 'kantiene',
    sort: 'typo',
    right: ['/opgaver/kantine-og-forplejning/'],
    suggests: 'kantine',
  },
  {
    query: 'genbrugsbtik',
    sort: 'typo',
    right: [
      '/virksomheder/danmission-genbrug/',
      '/ydelser/brugt-toej-moebler-og-husgeraad/',
      '/opgaver/genbrug-og-reparation/',
    ],
  },
  { query: 'vindeuspudser', sort: 'typo', right: ['/opgaver/rengoering-og-vask/'] },
  { query: 'underleverandøør', sort: 'typo', right: ['/opgaver/underleverandoer-produktion/'] },
  { query: 'løntillskud', sort: 'typo', right: ['/job/loentilskud/', '/ordliste/#loentilskud'] },
  {
    query: 'beskyttet beskæftigesle',
    sort: 'typo',
    right: ['/job/beskyttet-beskaeftigelse/', '/ordliste/#beskyttet-beskaeftigelse'],
  },
  {
    query: 'Rosengårdcentret',
    sort: 'typo',
    right: ['/virksomheder/rosengaardscentret-cafe/', '/ydelser/cafe-paa-rosengaardscentret/'],
  },
  { query: 'cykkelreparation', sort: 'typo', right: ['/opgaver/genbrug-og-reparation/'] },
  { query: 'hotelrengøring', sort: 'compound-end', right: ['/opgaver/rengoering-og-vask/'] },
  {
    query: 'parkbænke',
    sort: 'compound-end',
    right: ['/opgaver/trae-og-uderum/', '/ydelser/havemoebler-af-genbrugstrae/'],
  },
  {
    query: 'tøjreparation',
    sort: 'compound-end',
    right: ['/opgaver/genbrug-og-reparation/', '/opgaver/underleverandoer-produktion/'],
  },
  { query: 'mødesandwich', sort: 'compound-end', right: ['/opgaver/kantine-og-forplejning/'] },
  {
    query: 'katalogpakning',
    sort: 'compound-end',
    right: [
      '/opgaver/pakkeopgaver/',
      '/ydelser/pakning-og-maerkning-i-randers/',
      '/ydelser/pakning-og-foldning-i-ikast/',
    ],
  },
  {
    query: 'stålproduktion',
    sort: 'compound-end',
    right: ['/opgaver/underleverandoer-produktion/'],
  },
  {
    query: 'butiksfleksjob',
    sort: 'compound-end',
    right: ['/job/fleksjob/', '/opgaver/arbejdskraft/', '/ydelser/medarbejder-i-fleksjob/'],
  },
  { query: 'kontorplakater', sort: 'compound-end', right: ['/opgaver/digitalt-og-tryk/'] },
  {
    query: 'pakkede vi selv etiketterne',
    sort: 'inflection',
    right: ['/opgaver/pakkeopgaver/', '/ydelser/pakning-og-maerkning-i-randers/'],
  },
  {
    query: 'sheltere og bålhytter',
    sort: 'inflection',
    right: ['/opgaver/trae-og-uderum/', '/ydelser/sheltere-af-genbrugstrae/'],
  },
  {
    query: 'konsulenternes besøg i virksomhederne',
    sort: 'inflection',
    right: ['/partnerskaber/ti-erhvervskonsulenter/', '/guide/partnerskaber-mellem-virksomheder/'],
  },
  { query: 'reparerede møbler', sort: 'inflection', right: ['/opgaver/genbrug-og-reparation/'] },
  { query: 'trykte brochurer', sort: 'inflection', right: ['/opgaver/digitalt-og-tryk/'] },
  {
    query: 'hvem kan hente vores gamle computere',
    sort: 'sentence',
    right: ['/opgaver/genbrug-og-reparation/', '/opgaver/lager-og-transport/'],
  },
  {
    query: 'jeg har angst men vil gerne i arbejde igen',
    sort: 'sentence',
    right: [
      '/virksomheder/sind-erhverv/',
      '/job/fleksjob/',
      '/ydelser/fleksjob-til-psykisk-saarbare/',
      '/virksomheder/ph-aktiv/',
      '/virksomheder/skovvaerket/',
      '/job/virksomhedspraktik/',
    ],
  },
  {
    query: 'hvor kan min bror med downs syndrom arbejde',
    sort: 'sentence',
    right: [
      '/job/beskyttet-beskaeftigelse/',
      '/virksomheder/klapjob/',
      '/virksomheder/vaerkstedet-lundgaarden/',
      '/virksomheder/skanderborg-aktivitetscenter/',
      '/virksomheder/lysbro-uddannelsescenter/',
      '/job/skaanejob/',
      '/ydelser/medarbejder-i-skaanejob/',
    ],
  },
  {
    query: 'kan vi købe direkte uden at gå i udbud',
    sort: 'sentence',
    right: ['/guide/koeb-inden-for-loven/'],
  },
  {
    query: 'vi mangler en til at tage opvasken tre timer om dagen',
    sort: 'sentence',
    right: ['/opgaver/kantine-og-forplejning/', '/opgaver/arbejdskraft/'],
  },
  {
    query: 'hvad får jeg i løn på et beskyttet værksted',
    sort: 'sentence',
    right: ['/job/beskyttet-beskaeftigelse/', '/ordliste/#beskyttet-beskaeftigelse'],
  },
  {
    query: 'sådan klager man over en afgørelse fra jobcentret',
    sort: 'sentence',
    right: ['/faar-du-nej/'],
  },
  {
    query: 'hvordan bliver vi registreret som socialøkonomisk virksomhed',
    sort: 'sentence',
    right: ['/ordliste/#rsv', '/ordliste/#socialoekonomisk-virksomhed'],
  },
  {
    query: 'er der et sted vi kan holde vores sommerfest for 80 mand',
    sort: 'sentence',
    right: [
      '/opgaver/cafe-butik-og-lokaler/',
      '/ydelser/arrangementer-i-arena-midt/',
      '/virksomheder/arena-midt/',
    ],
  },
  {
    query: 'bænke og borde af gamle planker til vores terrasse',
    sort: 'sentence',
    right: [
      '/opgaver/trae-og-uderum/',
      '/ydelser/havemoebler-af-genbrugstrae/',
      '/ydelser/moebler-og-inventar-af-genbrugstrae/',
    ],
  },
  {
    query: 'laundry service for restaurant',
    sort: 'english',
    right: ['/opgaver/rengoering-og-vask/', '/ydelser/vaskeri-i-psykiatriens-hus/'],
  },
  {
    query: 'lunch for a meeting of twelve',
    sort: 'english',
    right: ['/opgaver/kantine-og-forplejning/'],
  },
  { query: 'part time job on disability pension', sort: 'english', right: ['/job/skaanejob/'] },
  { query: 'assemble ikea furniture', sort: 'english', right: ['/opgaver/montage/'] },
  { query: 'mow the lawn', sort: 'english', right: ['/opgaver/groen-service/'] },
  {
    query: 'sleep in a cabin',
    sort: 'english',
    right: [
      '/ydelser/hytter-ved-arena-midt/',
      '/opgaver/cafe-butik-og-lokaler/',
      '/virksomheder/arena-midt/',
    ],
  },
  { query: '+45 86 16 76 99', sort: 'identifier', right: ['/virksomheder/bo-skole-job/'] },
  { query: 'Dyrehaven 10', sort: 'name', right: ['/virksomheder/skanderborg-aktivitetscenter/'] },
  { query: 'arbejde adler', sort: 'name', right: ['/virksomheder/koebmanden-i-hjoellund/'] },
  {
    query: 'skelhøje café',
    sort: 'name',
    right: ['/virksomheder/skelhoeje-koebmandsgaard/', '/ydelser/dagligvarer-og-cafe-i-skelhoeje/'],
  },
  { query: 'falkevej', sort: 'name', right: ['/virksomheder/ph-aktiv/'] },
  {
    query: 'lysbro keramik',
    sort: 'name',
    right: ['/ydelser/keramik-fra-lysbro/', '/virksomheder/lysbro-uddannelsescenter/'],
  },
  { query: 'woods human results', sort: 'name', right: ['/virksomheder/human-results/'] },
  { query: 'velling koler', sort: 'name', right: ['/virksomheder/velling-koller/'] },
  {
    query: 'kørsel og pakning',
    sort: 'several-tasks',
    right: ['/opgaver/lager-og-transport/', '/opgaver/pakkeopgaver/'],
  },
  {
    query: 'hækklipning og vinduespudsning',
    sort: 'several-tasks',
    right: ['/opgaver/groen-service/', '/opgaver/rengoering-og-vask/'],
  },
  {
    query: 'scanning af arkiv samt makulering og kørsel',
    sort: 'several-tasks',
    right: ['/opgaver/digitalt-og-tryk/', '/opgaver/lager-og-transport/'],
  },
  {
    query: 'stu eller praktik',
    sort: 'several-tasks',
    right: ['/job/stu/', '/job/virksomhedspraktik/'],
  },
  { query: 'boernehave goeres ren', sort: 'spelling', right: ['/opgaver/rengoering-og-vask/'] },
  { query: 'raadhuskantine', sort: 'spelling', right: ['/partnerskaber/raadhuskantinen/'] },
  {
    query: 'toej til genbrug',
    sort: 'spelling',
    right: [
      '/opgaver/genbrug-og-reparation/',
      '/ydelser/brugt-toej-moebler-og-husgeraad/',
      '/virksomheder/danmission-genbrug/',
    ],
  },
  {
    query: 'smoerrebroed til 20',
    sort: 'spelling',
    right: ['/opgaver/kantine-og-forplejning/', '/ydelser/cafe-paa-rosengaardscentret/'],
  },
  {
    query: 'ku man få nogen til at feje fortovet hos os??',
    sort: 'sentence',
    right: ['/opgaver/groen-service/'],
  },
  {
    query: 'jeg sku bruge nogle julegaver til de ansatte',
    sort: 'sentence',
    right: [
      '/opgaver/cafe-butik-og-lokaler/',
      '/ydelser/plantegaver-fra-spiren/',
      '/ydelser/keramik-fra-lysbro/',
    ],
  },
  {
    query: 'kender i nogen der ka ordne en bunke papir der skal tastes ind',
    sort: 'sentence',
    right: ['/opgaver/digitalt-og-tryk/'],
  },
];
