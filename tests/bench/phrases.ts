/** Words any enterprise can use, whatever it makes. */
export const spots = [
  'ved Møllen',
  'på Havnen',
  'i Gården',
  'ved Kirken',
  'bag Skolen',
  'på Torvet',
  'ved Åen',
  'i Baghuset',
  'på Bakken',
  'ved Stationen',
  'i Laden',
  'ved Engen',
  'på Hjørnet',
  'i Hallen',
  'ved Skoven',
  'på Loftet',
] as const;

export const companions = [
  'Birk',
  'Bro',
  'Damp',
  'Dyb',
  'Elle',
  'Fjer',
  'Fyr',
  'Glød',
  'Hav',
  'Humle',
  'Kant',
  'Klinge',
  'Lyng',
  'Mos',
  'Nord',
  'Pil',
  'Rav',
  'Salt',
  'Sten',
  'Strå',
  'Søm',
  'Tang',
  'Tjære',
  'Ås',
] as const;

export const occasions = [
  'hver mandag',
  'hver fredag',
  'før jul',
  'om foråret',
  'hele året',
  'når der er travlt',
  'på bestilling',
  'før ferien',
  'efter høst',
  'sammen med skolen',
  'to dage om ugen',
  'fra uge til uge',
] as const;

export const buyers = [
  'firmaer',
  'foreninger',
  'skoler',
  'sommerhuse',
  'butikker',
  'museer',
  'børnehaver',
  'kontorer',
  'plejehjem',
  'caféer',
] as const;

export const people = [
  'unge, der vil prøve noget af',
  'folk, der har været syge længe',
  'mennesker, der gerne vil i gang igen',
  'folk i alle aldre',
  'mennesker, der trives med faste rammer',
  'folk, der er nye i byen',
] as const;

export const welcomes = [
  'Du får en fast makker.',
  'Du kan tage en pause.',
  'Vi viser dig vej.',
  'Du møder de samme folk hver dag.',
  'Du bestemmer selv farten.',
  'Kom og se os først.',
  'Her er ro om morgenen.',
  'Ingen skal kunne alt.',
] as const;

export const histories = [
  'Huset var engang et mejeri',
  'Huset var engang en skole',
  'Vi begyndte i en garage',
  'Vi lejer en fløj af det gamle posthus',
  'Hallen stod tom i mange år',
  'Vi overtog værkstedet fra en mester, der gik på pension',
  'Vi begyndte med to borde og en kaffekande',
] as const;

/** Sentences with words of the glossary, so that a page has something to explain. */
export const waysIn = [
  'Nogle er her i fleksjob, andre i praktik.',
  'Mange begynder i praktik og fortsætter i fleksjob.',
  'Vi har også plads til unge, der tager en STU.',
  'En mentor følger med de første uger.',
  'Enkelte er ansat med løntilskud.',
  'De fleste har beskyttet beskæftigelse.',
] as const;

export const promises = [
  'Vi ringer, hvis noget trækker ud.',
  'I får en pris, før vi går i gang.',
  'Vi tager gerne en lille opgave først.',
  'Kom forbi og se, hvordan vi gør.',
  'Vi henter selv det, der skal laves.',
  'Alt bliver talt to gange.',
  'Er noget ikke godt nok, laver vi det om.',
  'Små opgaver er også opgaver.',
] as const;

export const legalForms = [
  'ApS',
  'Forening',
  'Fond',
  'Selvejende institution',
  'Kommunal institution',
] as const;

export const streets = [
  'Birkevej',
  'Havnegade',
  'Industrivej',
  'Kirkestien',
  'Lærkevej',
  'Møllevej',
  'Nørregade',
  'Skolevej',
  'Stationsvej',
  'Åvej',
] as const;
