import { add, type ContentFiles, copy, edit, move } from './make-content.ts';

/** A sentence, the mistake, and where the checker must find it: file, field, words of the message. */
export type Mistake = [string, (files: ContentFiles) => void, string, string, string];

const kanten = 'virksomheder/kanten/index.md';
const broen = 'virksomheder/broen/index.md';
const bicycle = 'ydelser/cykel-paa-en-dag.md';
const story = 'partnerskaber/cykler-til-alle/index.md';
const municipality = 'kommune/kommune.yaml';
const theme = 'kommune/tema.css';

// A table is read by its rows.
// prettier-ignore
export const mistakesInFields: Mistake[] = [
  ['a missing field says what to write', edit(kanten, 'navn: Kanten\n', ''), kanten, 'navn', 'mangler. Skriv stedets navn'],
  ['an empty field is not a missing one', edit(kanten, 'navn: Kanten', 'navn:'), kanten, 'navn', 'er tom'],
  ['a misspelt field gets a suggestion', edit(kanten, 'cvr:', 'cvrr:'), kanten, 'cvrr', 'Mente du »cvr«?'],
  ['a field without a like gets the list', edit(kanten, 'cvr: 11111114', 'hjemmeside: x'), kanten, 'hjemmeside', 'Brug kun navn, art'],
  ['a field outside its group is told where to go', edit(broen, 'adresse:', 'telefon: "12 34 56 78"\nadresse:'), broen, 'telefon', 'ind under kontakt'],
  ['a CVR number must add up', edit(kanten, '11111114', '11111115'), kanten, 'cvr', 'gyldigt CVR-nummer'],
  ['a telephone number needs quotes', edit(kanten, '"12 34 56 78"', '12345678'), kanten, 'kontakt.telefon', 'anførselstegn'],
  ['a choice outside the list gets the list', edit(kanten, 'foretrukken: telefon', 'foretrukken: fax'), kanten, 'kontakt.foretrukken', 'Vælg telefon, email eller web'],
  ['a picture needs words', edit(kanten, 'billedtekst: Værkstedet set fra havnen.\n', ''), kanten, 'billedtekst', 'hvad billedet viser'],
  ['half a coordinate is none', edit(kanten, '  laengde: 9.55\n', ''), kanten, 'adresse.laengde', 'både bredde og længde'],
  ['a title that is a bare date needs quotes', edit(bicycle, 'titel: Få din cykel lavet', 'titel: 2026-01-01'), bicycle, 'titel', 'anførselstegn'],
  ['a colon in a list item makes a field of it', edit(bicycle, 'omraade: [Prøveby, hele kommunen]', 'omraade:\n  - Byer: alle'), bicycle, 'omraade.1', 'kolon'],
  ['a word where a list belongs', edit(bicycle, 'leveringsform: [hos-dem]', 'leveringsform: hos-dem'), bicycle, 'leveringsform', 'bindestreg'],
  ['a day outside the calendar', edit(kanten, 'dato: 2026-03-02', 'dato: 2026-02-30'), kanten, 'bekraeftet.dato', 'kalenderen'],
  ['yes is not true', edit('arter/vaerksted.md', 'socialoekonomisk: true', 'socialoekonomisk: ja'), 'arter/vaerksted.md', 'socialoekonomisk', 'true for ja'],
  ['a source that runs script is no address', edit(broen, 'dato: 2025-03', 'url: javascript:alert(1)'), broen, 'kilder.1.url', 'https://'],
  ['a ground of map files without the file', edit(municipality, '  zoom: 10', '  grundlag: pmtiles\n  zoom: 10'), municipality, 'kort.fil', 'navnet på kortfilen'],
  ['a ground of tiles without the service', edit(municipality, '  zoom: 10', '  grundlag: fliser\n  zoom: 10'), municipality, 'kort.fliser', 'adresse og kreditering'],
  ['tiles without a place for the numbers', edit(municipality, '  zoom: 10', '  grundlag: fliser\n  fliser:\n    adresse: https://fliser.example/kort.png\n    kreditering: Fliser\n  zoom: 10'), municipality, 'kort.fliser.adresse', '{z}, {x} og {y}'],
  ['a ground nobody knows', edit(municipality, '  zoom: 10', '  grundlag: satelit\n  zoom: 10'), municipality, 'kort.grundlag', 'Vælg skematisk, pmtiles eller fliser'],
  ['a vacancy without a deadline', edit(broen, 'adresse:', 'ledigeJob:\n  - titel: Syer\nadresse:'), broen, 'ledigeJob.1.frist', 'mangler'],
  ['a vacancy of more hours than a week has', edit(broen, 'adresse:', 'ledigeJob:\n  - titel: Syer\n    timer: 80\n    frist: 2027-01-01\nadresse:'), broen, 'ledigeJob.1.timer', '37'],
  ['a story needs two parties', edit(story, '  - navn: Prøve Kommune\n    slags: kommune\n    rolle: Gav cyklerne.\n', ''), story, 'parter', 'mindst to parter'],
];

// A table is read by its rows.
// prettier-ignore
export const mistakesBetweenFiles: Mistake[] = [
  ['a service of an enterprise nobody knows', edit(bicycle, 'virksomhed: kanten', 'virksomhed: kantn'), bicycle, 'virksomhed', 'Mente du »kanten«?'],
  ['a reference inside a list', edit(kanten, 'maalgrupper: [unge]', 'maalgrupper: [unge, veteraner]'), kanten, 'maalgrupper.2', 'findes ikke i maalgrupper/'],
  ['a reference inside a group', edit(story, 'virksomhed: kanten', 'virksomhed: bakken'), story, 'parter.1.virksomhed', 'findes ikke i virksomheder/'],
  ['a town that is misspelt', edit(broen, 'by: Kjellerup', 'by: Kjelerup'), broen, 'adresse.by', 'Mente du »Kjellerup«?'],
  ['an area that is no town', edit(bicycle, 'Prøveby,', 'Atlantis,'), bicycle, 'omraade.1', 'er ikke en by i kommune.yaml'],
  ['a story in a town nobody knows', edit(story, 'sted: Prøveby', 'sted: Atlantis'), story, 'sted', 'er ikke en by'],
  ['a place outside the municipality', edit(kanten, 'bredde: 56.15', 'bredde: 57.15'), kanten, 'adresse.bredde', 'uden for kommunens grænser'],
  ['a town outside the municipality', edit(municipality, '    laengde: 9.5', '    laengde: 12.5'), municipality, 'steder.1.laengde', 'uden for'],
  ['bounds in the wrong order', edit(municipality, '[55.9, 9.1, 56.4, 9.9]', '[56.4, 9.1, 55.9, 9.9]'), municipality, 'kort.graenser', 'syd, vest, nord og øst'],
  ['a town slug used twice', edit(municipality, 'slug: kjellerup', 'slug: proeveby'), municipality, 'steder.2.slug', 'to gange'],
  ['a confirmation from tomorrow', edit(kanten, 'dato: 2026-03-02', 'dato: 2026-11-24'), kanten, 'bekraeftet.dato', 'fremtiden'],
  ['a source from next month', edit(broen, 'dato: 2025-03', 'dato: 2026-12'), broen, 'kilder.1.dato', 'fremtiden'],
  ['a founding next year, written as a number', edit(kanten, 'grundlagt: 2019', 'grundlagt: 2027'), kanten, 'grundlagt', 'fremtiden'],
  ['a check of kommune.yaml from next year', edit(municipality, 'kontrolleret: 2026-01-05', 'kontrolleret: 2027-01-05'), municipality, 'kontakt.kontrolleret', 'fremtiden'],
  ['a measured figure from next year', edit('resultater/steder-2025.yaml', 'dato: 2025\n', 'dato: 2027\n'), 'resultater/steder-2025.yaml', 'dato', 'fremtiden'],
  ['a rule that ends before it begins', edit('ordliste/rsv.md', 'gaelderTil: 2030', 'gaelderTil: 2014'), 'ordliste/rsv.md', 'gaelderTil', 'før gaelderFra'],
  ['a word that points at itself', edit('ordliste/fleksjob.md', '[rsv]', '[fleksjob]'), 'ordliste/fleksjob.md', 'seOgsaa.1', 'filen selv'],
  ['two enterprises of one name', edit(kanten, 'navn: Kanten', 'navn: Broen'), kanten, 'navn', 'det samme som i virksomheder/broen'],
  ['a service named as an enterprise', move(bicycle, 'ydelser/kanten.md'), 'ydelser/kanten.md', '', 'hedder det samme som virksomheder/kanten'],
  ['two enterprises of one CVR number', edit(broen, 'adresse:', 'cvr: "11111114"\nadresse:'), kanten, 'cvr', 'pNummer begge steder'],
  ['a front page story that is gone', edit(municipality, 'partnerskab: cykler-til-alle', 'partnerskab: cykler-til-alt'), municipality, 'forside.partnerskab', 'Mente du »cykler-til-alle«?'],
  ['a front page figure that is gone', edit(municipality, '[steder-2025]', '[steder-2025, omsaetning]'), municipality, 'forside.resultater.2', 'findes ikke i resultater/'],
  ['a picture that is not there', edit(kanten, './vaerksted.jpg', './vaerkstd.jpg'), kanten, 'billede', 'Mente du »vaerksted.jpg«?'],
  ['a picture in another folder', edit(kanten, './vaerksted.jpg', '../broen/vaerksted.jpg'), kanten, 'billede', 'samme mappe'],
  ['a picture without its dot and slash', edit(kanten, './vaerksted.jpg', 'vaerksted.jpg'), kanten, 'billede', './vaerksted.jpg'],
  ['a picture in the text that is not there', edit(broen, 'Tekst.', '![Symaskine](./symaskine.png)'), broen, '', '»symaskine.png« findes ikke'],
  ['a link to a page that is gone', edit(broen, 'Tekst.', 'Tekst.\n\nLæs [om cykler](/ydelser/cykel-paa-en-dg/).'), broen, '', 'Mente du »/ydelser/cykel-paa-en-dag/«?'],
  ['a link without its last slash', edit(broen, 'Tekst.', '[Cykler](/ydelser/cykel-paa-en-dag)'), broen, '', 'Skriv »/ydelser/cykel-paa-en-dag/«.'],
  ['a link to a word nobody explains', edit(broen, 'Tekst.', '[STU](/ordliste/#stu)'), broen, '', '»/ordliste/#stu«'],
  ['a link to a town nobody knows', edit(broen, 'Tekst.', '[Atlantis](/byer/atlantis/)'), broen, '', '»/byer/atlantis/«'],
  ['a picture that lies with others', edit(broen, 'Tekst.', '![x](https://eksempel.dk/x.png)'), broen, '', 'ligger hos andre'],
  ['a picture that lies with others, in disguise', edit(broen, 'Tekst.', '![x](//eksempel.dk/x.png)'), broen, '', 'ligger hos andre'],
  ['a character nobody can see', edit(broen, 'Vi syr.', '"Vi \\0syr."'), broen, 'resume', 'ikke kan ses'],
  ['a character nobody can see in a text', edit(broen, 'Tekst.', 'Te\u0007kst.'), broen, '', 'ikke kan ses'],
  ['a personal number in a field', edit(broen, 'Vi syr.', 'Vi syr for 010203-1234.'), broen, 'resume', 'CPR-nummer'],
  ['a personal number in a text', edit(broen, 'Tekst.', 'Tekst.\n\nSkriv til 3112991234.'), broen, '', 'CPR-nummer'],
  ['a vacancy of a way nobody knows', edit(broen, 'adresse:', 'ledigeJob:\n  - titel: Syer\n    jobtype: fleksjb\n    frist: 2027-01-01\nadresse:'), broen, 'ledigeJob.1.jobtype', 'Mente du »fleksjob«?'],
  ['a picture nobody uses', add('virksomheder/broen/tasker.webp', 'webp'), 'virksomheder/broen/tasker.webp', '', 'er ikke i brug'],
];

// A table is read by its rows.
// prettier-ignore
export const mistakesInFiles: Mistake[] = [
  ['front matter that never begins', edit(broen, '---\n', ''), broen, '', 'Skriv --- på første linje'],
  ['front matter that never ends', edit(broen, '---\n\nTekst.', ''), broen, '', 'mellem felterne og teksten'],
  ['a tab for indentation', edit(broen, '  by: Kjellerup', '\tby: Kjellerup'), broen, '', 'tabulator'],
  ['a colon in an unquoted text', edit(broen, 'resume: Vi syr.', 'resume: Vi syr: tasker'), broen, '', 'anførselstegn'],
  ['a field written twice', edit(broen, 'navn: Broen', 'navn: Broen\nnavn: Bro'), broen, '', 'to gange'],
  ['a text that begins with a star', edit(broen, 'resume: Vi syr.', 'resume: *Vi* syr.'), broen, '', 'anførselstegn'],
  ['a quote that is not closed', edit('hensyn/ro.yaml', 'titel: Ro', 'titel: "Ro'), 'hensyn/ro.yaml', '', 'lukket'],
  ['an empty file', add(broen, ''), broen, '', 'er tom'],
  ['a text as long as a book', edit(broen, 'Tekst.', 'Ord. '.repeat(200_000)), broen, '', 'højst 500 kB'],
  ['a file in Latin-1', edit(broen, 'Vi syr.', 'Vi syr t\uFFFDj.'), broen, '', 'UTF-8'],
  ['fields that are a list', add(broen, '---\n- navn: Broen\n---\n'), broen, '', 'felt'],
  ['a file that is not UTF-8', edit(broen, 'Tekst.', 'T\uFFFDkst.'), broen, '', 'UTF-8'],
  ['a folder without index.md', move(broen, 'virksomheder/broen/foto.jpg'), 'virksomheder/broen', '', 'mangler filen index.md'],
  ['an index with another ending', move(broen, 'virksomheder/broen/index.markdown'), 'virksomheder/broen', '', 'Omdøb »index.markdown«'],
  ['a Word document', add('ydelser/nyt tilbud.docx', 'x'), 'ydelser/nyt tilbud.docx', '', 'hører ikke til her'],
  ['a Word document beside an index.md', add('virksomheder/broen/tekst.docx', 'x'), 'virksomheder/broen/tekst.docx', '', 'index.md og billeder'],
  ['a picture a browser cannot show', add('virksomheder/broen/foto.heic', 'x'), 'virksomheder/broen/foto.heic', '', 'Gem billedet som jpg'],
  ['a picture with a loud ending', add('virksomheder/broen/foto.JPG', 'x'), 'virksomheder/broen/foto.JPG', '', 'Omdøb til »foto.jpg«'],
  ['Markdown in a folder of YAML', move('hensyn/ro.yaml', 'hensyn/ro.md'), 'hensyn/ro.md', '', 'Omdøb den til »ro.yaml«'],
  ['the short ending of YAML', move('maalgrupper/unge.yaml', 'maalgrupper/unge.yml'), 'maalgrupper/unge.yml', '', '»unge.yaml«'],
  ['a file where a folder belongs', move(broen, 'virksomheder/broen.md'), 'virksomheder/broen.md', '', '»virksomheder/broen/index.md«'],
  ['a folder where a file belongs', move(bicycle, 'ydelser/cykel/index.md'), 'ydelser/cykel', '', '»ydelser/cykel.md«'],
  ['a file name with Danish letters', move(bicycle, 'ydelser/Få lavet din Ø-cykel.md'), 'ydelser/Få lavet din Ø-cykel.md', '', 'Omdøb til »faa-lavet-din-oe-cykel.md«'],
  ['a file name that is a number', move(bicycle, 'ydelser/24.md'), 'ydelser/24.md', '', 'Omdøb til »nr-24.md«'],
  ['a slug used twice with two endings', copy(bicycle, 'ydelser/cykel-paa-en-dag.yaml'), 'ydelser/cykel-paa-en-dag.yaml', '', 'samme navn som ydelser/cykel-paa-en-dag.md'],
  ['a slug used twice with two cases', copy(bicycle, 'ydelser/Cykel-Paa-en-dag.md'), 'ydelser/Cykel-Paa-en-dag.md', '', 'samme navn som'],
  ['a folder name that is misspelt', add('virksomhder/ny/index.md', 'x'), 'virksomhder', '', 'Mente du »virksomheder«?'],
  ['a municipality without its file', move(municipality), municipality, '', 'mangler'],
  ['a municipality without colours', move(theme), theme, '', 'mangler'],
  ['colours that reach for more', edit(theme, '--brand-ink: #123a2f', 'background: url(https://x.example)'), theme, '', 'må kun give farver navne'],
  ['a map file that is not there', edit(municipality, '  zoom: 10', '  grundlag: pmtiles\n  fil: kort.pmtiles\n  zoom: 10'), municipality, 'kort.fil', 'Læg kortfilen i kommune/'],
  ['a map that is broken', add('kommune/kort.geojson', '{'), 'kommune/kort.geojson', '', 'GeoJSON'],
  ['a logo with a script', add('kommune/logo.svg', '<svg><script>1</script></svg>'), 'kommune/logo.svg', '', 'uden script'],
];
