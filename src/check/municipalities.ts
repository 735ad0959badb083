import { foldDanish } from '../domain/fold.ts';
import { editDistance, findNearMiss } from '../domain/near-miss.ts';

/**
 * Denmark's 98 municipalities since 2007, as they write their names before »Kommune« (Danmarks Statistik,
 * »Regioner, landsdele og kommuner«).
 */
const names: readonly string[] = [
  ...['Albertslund', 'Allerød', 'Assens', 'Ballerup', 'Billund', 'Bornholms', 'Brøndby'],
  ...['Brønderslev', 'Dragør', 'Egedal', 'Esbjerg', 'Fanø', 'Favrskov', 'Faxe', 'Fredensborg'],
  ...['Fredericia', 'Frederiksberg', 'Frederikshavn', 'Frederikssund', 'Furesø', 'Faaborg-Midtfyn'],
  ...['Gentofte', 'Gladsaxe', 'Glostrup', 'Greve', 'Gribskov', 'Guldborgsund', 'Haderslev'],
  ...['Halsnæs', 'Hedensted', 'Helsingør', 'Herlev', 'Herning', 'Hillerød', 'Hjørring', 'Holbæk'],
  ...['Holstebro', 'Horsens', 'Hvidovre', 'Høje-Taastrup', 'Hørsholm', 'Ikast-Brande', 'Ishøj'],
  ...['Jammerbugt', 'Kalundborg', 'Kerteminde', 'Kolding', 'Københavns', 'Køge', 'Langeland'],
  ...['Lejre', 'Lemvig', 'Lolland', 'Lyngby-Taarbæk', 'Læsø', 'Mariagerfjord', 'Middelfart'],
  ...['Morsø', 'Norddjurs', 'Nordfyns', 'Nyborg', 'Næstved', 'Odder', 'Odense', 'Odsherred'],
  ...['Randers', 'Rebild', 'Ringkøbing-Skjern', 'Ringsted', 'Roskilde', 'Rudersdal', 'Rødovre'],
  ...['Samsø', 'Silkeborg', 'Skanderborg', 'Skive', 'Slagelse', 'Solrød', 'Sorø', 'Stevns'],
  ...['Struer', 'Svendborg', 'Syddjurs', 'Sønderborg', 'Thisted', 'Tønder', 'Tårnby', 'Vallensbæk'],
  ...['Varde', 'Vejen', 'Vejle', 'Vesthimmerlands', 'Viborg', 'Vordingborg', 'Ærø', 'Aabenraa'],
  ...['Aalborg', 'Aarhus'],
];

const known = new Set(names.map(foldDanish));

/** A municipality's name without what follows it: `Viborg Kommune` is `Viborg`. */
export const withoutKind = (name: string): string =>
  name.trim().replace(/\s+(regions)?kommune$/i, '');

/** Whether a name, with »Kommune« or without, is that of a Danish municipality. `Århus` is `Aarhus`. */
export const isMunicipality = (name: string): boolean => known.has(foldDanish(withoutKind(name)));

/**
 * The full name of the municipality an editor most likely meant, or undefined when none is near. Nearer than a
 * suggestion elsewhere: a town abroad is spelt much like one of a hundred names.
 */
export function findMeantMunicipality(name: string): string | undefined {
  const written = withoutKind(name);
  const meant = findNearMiss(written, names);
  if (meant === undefined) return undefined;
  const wrongLetters = editDistance(foldDanish(written), foldDanish(meant), 3);
  if (wrongLetters > (written.length < 9 ? 1 : 2)) return undefined;
  return meant === 'Bornholms' ? 'Bornholms Regionskommune' : `${meant} Kommune`;
}
