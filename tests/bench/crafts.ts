/** A trade of the generated enterprises: words that make sense together in any combination. */
export interface Craft {
  /** Slugs of the invented municipality's task types. */
  taskTypes: readonly string[];
  /** What such an enterprise is called. */
  houses: readonly string[];
  /** What people do, and the same as a noun, pair by pair. */
  work: readonly (readonly [does: string, noun: string])[];
  things: readonly string[];
  searchWords: readonly string[];
}

/** Word lists, trade by trade. Every task type of nabokommune is in one of them. */
export const crafts: readonly Craft[] = [
  {
    taskTypes: ['ting-i-trae'],
    houses: ['Snedkeriet', 'Høvlebænken', 'Træværkstedet', 'Spånen', 'Plankehuset', 'Savbukken'],
    work: [
      ['sliber', 'Slibning'],
      ['maler', 'Maling'],
      ['olierer', 'Oliering'],
      ['samler', 'Samling'],
      ['reparerer', 'Reparation'],
    ],
    things: [
      'stole',
      'borde',
      'hylder',
      'bænke',
      'reoler',
      'skamler',
      'døre',
      'højbede',
      'fuglekasser',
    ],
    searchWords: ['snedker', 'tømrer', 'møbler', 'genbrugstræ', 'træarbejde', 'havemøbler'],
  },
  {
    taskTypes: ['sy-og-lappe', 'vask-og-linned'],
    houses: ['Systuen', 'Vaskehuset', 'Strygejernet', 'Nålepuden', 'Trådrullen', 'Tøjsnoren'],
    work: [
      ['vasker', 'Vask'],
      ['folder', 'Foldning'],
      ['stryger', 'Strygning'],
      ['lapper', 'Lapning'],
      ['syr', 'Syning'],
    ],
    things: ['duge', 'forklæder', 'gardiner', 'poser', 'puder', 'kitler', 'sengetøj', 'arbejdstøj'],
    searchWords: ['skrædder', 'vaskeri', 'linned', 'syarbejde', 'tekstil', 'lynlås'],
  },
  {
    taskTypes: ['mad-og-moeder'],
    houses: ['Køkkenet', 'Caféen', 'Suppegryden', 'Kaffehuset', 'Spisestuen', 'Brødkurven'],
    work: [
      ['laver', 'Lavning'],
      ['pakker', 'Pakning'],
      ['serverer', 'Servering'],
      ['leverer', 'Levering'],
    ],
    things: ['suppe', 'boller', 'grød', 'smørrebrød', 'salat', 'kager', 'frokost', 'morgenmad'],
    searchWords: ['kantine', 'catering', 'mødeforplejning', 'mad ud af huset', 'selskab', 'kaffe'],
  },
  {
    taskTypes: ['haver-og-groent', 'dyr-i-pleje'],
    houses: ['Gartneriet', 'Væksthuset', 'Køkkenhaven', 'Driveriet', 'Planteskolen', 'Markhuset'],
    work: [
      ['planter', 'Plantning'],
      ['vander', 'Vanding'],
      ['klipper', 'Klipning'],
      ['passer', 'Pasning'],
    ],
    things: ['hække', 'bede', 'buske', 'krukker', 'frugttræer', 'roser', 'stauder', 'urter'],
    searchWords: ['gartner', 'havearbejde', 'græsslåning', 'beskæring', 'grønne områder', 'ukrudt'],
  },
  {
    taskTypes: ['pakke-og-samle', 'flytte-og-koere'],
    houses: ['Pakkeriet', 'Lageret', 'Kassehuset', 'Samlebåndet', 'Rampen', 'Pakhuset'],
    work: [
      ['pakker', 'Pakning'],
      ['tæller', 'Optælling'],
      ['mærker', 'Mærkning'],
      ['vejer', 'Vejning'],
      ['sorterer', 'Sortering'],
      ['henter', 'Afhentning'],
    ],
    things: ['kasser', 'breve', 'skruer', 'pærer', 'bøger', 'flasker', 'glas', 'prøver', 'gaver'],
    searchWords: ['pakning', 'montage', 'forsendelse', 'lagerhotel', 'kørsel', 'etiketter'],
  },
  {
    taskTypes: ['goere-rent'],
    houses: ['Rengøringen', 'Kosten', 'Spanden', 'Pudsekluden', 'Ruden', 'Sæbehuset'],
    work: [
      ['pudser', 'Pudsning'],
      ['vasker', 'Vask'],
      ['støver', 'Aftørring'],
      ['tjekker', 'Eftersyn'],
    ],
    things: ['vinduer', 'gulve', 'trapper', 'kontorer', 'lofter', 'skabe', 'mødelokaler'],
    searchWords: ['rengøring', 'vinduespudsning', 'hovedrengøring', 'trappevask', 'service'],
  },
  {
    taskTypes: ['cykler', 'metal-og-svejs'],
    houses: ['Cykelværkstedet', 'Smedjen', 'Navet', 'Bagsmækken', 'Egeren', 'Stålhuset'],
    work: [
      ['klargør', 'Klargøring'],
      ['smører', 'Smøring'],
      ['retter', 'Retning'],
      ['reparerer', 'Reparation'],
    ],
    things: [
      'cykler',
      'ladcykler',
      'barnevogne',
      'kørestole',
      'trillebøre',
      'trailere',
      'stativer',
    ],
    searchWords: ['cykelsmed', 'svejsning', 'metal', 'eftersyn', 'punktering', 'reservedele'],
  },
  {
    taskTypes: ['tryk-og-skilte', 'gaver-og-keramik'],
    houses: ['Trykkeriet', 'Keramikken', 'Penslen', 'Lerhuset', 'Bogstavet', 'Rammen'],
    work: [
      ['tegner', 'Tegning'],
      ['trykker', 'Trykning'],
      ['maler', 'Maling'],
      ['pakker', 'Indpakning'],
    ],
    things: ['skilte', 'kort', 'plakater', 'kopper', 'skåle', 'trøjer', 'muleposer', 'fade'],
    searchWords: ['tryksager', 'logo', 'firmagaver', 'keramik', 'bannere', 'silketryk'],
  },
  {
    taskTypes: ['tal-og-tast', 'gammel-elektronik', 'oplaeg-og-kurser', 'ekstra-haender'],
    houses: ['Skrivestuen', 'Tastaturet', 'Kontoret', 'Kablet', 'Skærmen', 'Arkivet'],
    work: [
      ['sorterer', 'Sortering'],
      ['tester', 'Test'],
      ['gennemgår', 'Gennemgang'],
      ['registrerer', 'Registrering'],
    ],
    things: ['skemaer', 'skærme', 'kabler', 'billeder', 'telefoner', 'tastaturer', 'adresselister'],
    searchWords: ['kontor', 'data', 'scanning', 'it', 'genbrug af computere', 'test', 'vikar'],
  },
];
