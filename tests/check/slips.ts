import { type ContentFiles, add, edit } from './make-content.ts';

/** What an editor writes by mistake into content that is right, and words of the Danish line about it. */
export interface Slip {
  /** The kind it stands for. */
  name: string;
  change: (files: ContentFiles) => void;
  /** The file it is told of, after its folder's name where there is one, with its field. */
  at: string;
  says: string;
  /** Whether the site can be built with it. */
  isWarning?: true;
}

const kanten = 'virksomheder/kanten/index.md';
const broen = 'virksomheder/broen/index.md';
const service = 'ydelser/cykel-paa-en-dag.md';
const own = 'kommune/kommune.yaml';
const result = 'resultater/steder-2025.yaml';
const story = 'partnerskaber/cykler-til-alle/index.md';

/** Puts words in the place of Kanten's summary, into its contacts, under its source, and into its text. */
const summary = (yaml: string) => edit(kanten, 'resume: Vi laver cykler.', `resume: ${yaml}`);
const contact = (yaml: string) => edit(kanten, 'kontaktform', `${yaml}\n  kontaktform`);
const phone = (yaml: string) => edit(kanten, 'telefon: "12 34 56 78"', `telefon: ${yaml}`);
const source = (url: string) => edit(broen, 'dato: 2025-03', `dato: 2025-03\n    url: "${url}"`);
const body = (text: string) => edit(kanten, '\nTekst.\n', `\n${text}\n`);
const vacancy = (day: string, more = '') =>
  edit(
    broen,
    'kilder:',
    `${more}ledigeJob:\n  - titel: Syer\n    jobtype: fleksjob\n    frist: ${day}\nkilder:`,
  );
const openDay = (day: string, more = '') =>
  edit(
    broen,
    'kilder:',
    `${more}aabneDage:\n  - titel: Åbent hus\n    fra: ${day}\n    kilde: Stedets hjemmeside\n    set: 2026-11-20\nkilder:`,
  );
const form = (lines: string) => edit(own, 'sidetitel:', `redaktion:\n  ${lines}\nsidetitel:`);
const move =
  (from: string, to: string) =>
  (files: ContentFiles): void => {
    files[to] = files[from]!;
    Reflect.deleteProperty(files, from);
  };
const both =
  (...changes: readonly ((files: ContentFiles) => void)[]) =>
  (files: ContentFiles): void => {
    for (const change of changes) change(files);
  };

const inField = (field: string) => `${kanten} ${field}`;
const inText = `${kanten} `;
const picture = 'virksomheder/kanten/vaerksted.jpg';

type Row = [name: string, change: Slip['change'], at: string, says: string];

// prettier-ignore
const mistakes: Row[] = [
  ['a sign that cuts a name', edit(kanten, 'navn: Kanten', 'navn: Café #1'), inField('navn'), '"Café #1"'],
  ['a sign that cuts a sentence', summary('Vi er # 1 i byen'), inField('resume'), '»Vi er«'],
  ['a sign that cuts a line of a list', edit(kanten, 'maalgrupper:', 'aabningstider:\n  - Mandag 9-15 #ikke i juli\nmaalgrupper:'), inField('aabningstider.1'), 'skåret af'],
  ['a sign that cuts a list in brackets', edit(service, 'kilder:', 'soegeord: [cykel, C #1]\nkilder:'), `${service} `, 'efter et mellemrum'],
  ['thousands with a full stop', edit(result, 'vaerdi: 1\n', 'vaerdi: 1.200\n'), `${result} vaerdi`, 'Skriv 1200'],
  ['thousands in a whole number', edit(kanten, 'antal: 4', 'antal: 1.200'), inField('ansatte.1.antal'), 'Skriv 1200'],
  ['a conflict of git in a text', body('<<<<<<< HEAD\nEn\n=======\nTo\n>>>>>>> gren'), inText, 'ikke er flettet'],
  ['a conflict of git in the colours', (files) => { files['kommune/tema.css'] = `<<<<<<< HEAD\n${String(files['kommune/tema.css'])}`; }, 'kommune/tema.css ', 'ikke er flettet'],
  ['a character that cannot be seen before the fields', (files) => { files[kanten] = `\u200B${String(files[kanten])}`; }, inText, 'ikke kan ses'],
  ['quotation marks inside others', summary('"Vi laver "gode" cykler"'), inText, 'inde i teksten'],
  ['a copy of a browser', move(broen, 'virksomheder/broen/index (1).md'), 'virksomheder/broen ', 'til »index.md«'],
  ['a conflict of git in fields', edit(kanten, 'resume:', '<<<<<<< HEAD\nresume: a\n=======\nresume:'), inText, 'ikke er flettet'],
  ['letters stored twice', edit(kanten, 'navn: Kanten', 'navn: GrÃ¸n CafÃ©'), inField('navn'), '»Grøn«'],
  ['letters of a Mac stored twice', body('Vi laver h√•ndv√¶rk.'), inText, '»håndværk.«'],
  ['letters of a mail', body('Vi er gr=C3=B8nne.'), inText, 'gået tabt'],
  ['a domain with a question', edit(own, 'https://vejviser.example', 'https://kommune.dk/?x=1'), `${own} domaene`, 'kan ikke være sidens adresse'],
  ['a domain without s', edit(own, 'https://vejviser.example', 'http://kommune.dk'), `${own} domaene`, 'Skriv https://kommune.dk'],
  ['a form on a host of one’s own without its address', form('vaert: gitea\n  repo: kommune/vejviser'), `${own} redaktion.adresse`, 'jeres Gitea eller Forgejo'],
  ['a form with a project that has no owner', form('vaert: github\n  repo: vejviser'), `${own} redaktion.repo`, 'ejer og navn'],
  ['a form with a project too deep for its host', form('vaert: github\n  repo: a/b/c'), `${own} redaktion.repo`, 'for mange skråstreger'],
  ['a form on a host without s', form('vaert: gitea\n  repo: a/b\n  adresse: http://git.example'), `${own} redaktion.adresse`, 'https://git'],
  ['a form on a host nobody knows', form('vaert: bitbucket\n  repo: a/b'), `${own} redaktion.vaert`, 'github'],
  ['a day of the page about accessibility, which kommune.yaml has', edit('sider/tilgaengelighed.md', 'resume: Om siden.', 'resume: Om siden.\nopdateret: 2026-05-01'), 'sider/tilgaengelighed.md opdateret', 'tilgaengelighedserklaering.opdateret'],
  ['another page without its day', edit('sider/om.md', 'opdateret: 2026-05-01\n', ''), 'sider/om.md opdateret', 'sidst blev rettet'],
  ['a page with the address of the form', both(form('vaert: github\n  repo: a/b'), add('sider/rediger.md', '---\ntitel: Om at rette\nresume: Her står, hvem der retter.\nopdateret: 2026-02-01\n---\n\nTekst.\n')), 'sider/rediger.md ', '/rediger/'],
  ['an ending that Notepad hides', move(broen, `${broen}.txt`), 'virksomheder/broen ', 'Omdøb »index.md.txt« til »index.md«'],
  ['the same of a service', move(service, `${service}.txt`), `${service}.txt `, 'Omdøb den til »cykel-paa-en-dag.md«'],
  ['the same of kommune.yaml', move(own, `${own}.txt`), `${own}.txt `, 'Omdøb den til »kommune.yaml«'],
  ['a picture named on a Mac', both(move(picture, 'virksomheder/kanten/bla\u030A.jpg'), edit(kanten, './vaerksted.jpg', './blå.jpg')), inField('billede'), '»blaa.jpg«'],
  ['a town typed on a Mac', both(edit(own, 'navn: Kjellerup', 'navn: Fårvang'), edit(broen, 'by: Kjellerup', 'by: Fa\u030Arvang')), `${broen} adresse.by`, 'i to dele'],
  ['a town with a soft hyphen', edit(broen, 'by: Kjellerup', 'by: Kjelle\u00ADrup'), `${broen} adresse.by`, 'blød bindestreg'],
  ['a town with a letter of another alphabet', edit(broen, 'by: Kjellerup', 'by: Kj\u0435llerup'), `${broen} adresse.by`, 'andet alfabet'],
  ['a town with its code', edit(broen, 'by: Kjellerup', 'by: 8620 Kjellerup'), `${broen} adresse.by`, 'Skriv kun »Kjellerup«'],
  ['a hard blank in front', edit(kanten, '  by: Prøveby', '\u00A0\u00A0by: Prøveby'), inText, 'hårdt mellemrum'],
  ['a hard blank after a hyphen', edit(broen, '  - titel', '  -\u00A0titel'), `${broen} `, 'hårdt mellemrum'],
  ['a dash for a hyphen', edit(broen, '  - titel', '  – titel'), `${broen} `, 'almindelig bindestreg'],
  ['a dot for a hyphen', edit(kanten, 'maalgrupper: [unge]', 'maalgrupper:\n  • unge'), inField('maalgrupper'), 'bindestreg'],
  ['a quotation mark that is not closed', phone('"12 34 56 78'), inText, 'ikke bliver lukket'],
  ['printed quotation marks around a colon', edit(broen, 'resume: Vi syr.', 'resume: ”Vi syr: tasker”'), `${broen} `, 'krøllede anførselstegn'],
  ['a file that cannot be read, told once', summary('a: b: c'), inText, 'kolon for meget'],
  ['a folder with a capital, told once', both(move(kanten, 'virksomheder/Kanten/index.md'), move(picture, 'virksomheder/Kanten/vaerksted.jpg')), 'virksomheder/Kanten ', 'Omdøb til »kanten«'],
  ['a picture of an iPhone, told once', both(move(picture, 'virksomheder/kanten/vaerksted.heic'), edit(kanten, 'vaerksted.jpg', 'vaerksted.heic')), 'virksomheder/kanten/vaerksted.heic ', 'kan ikke vises'],
  ['a picture whose ending is in capitals, told once', move(picture, 'virksomheder/kanten/vaerksted.JPG'), 'virksomheder/kanten/vaerksted.JPG ', 'store bogstaver'],
  ['a deadline in words', vacancy('1. december 2026'), `${broen} ledigeJob.1.frist`, 'Skriv 2026-12-01'],
  ['a deadline in figures', vacancy('1/12-2026'), `${broen} ledigeJob.1.frist`, 'Skriv 2026-12-01'],
  ['a deadline without a year', vacancy('1. december'), `${broen} ledigeJob.1.frist`, 'Skriv fx 2021-09-15'],
  ['a deadline before the job was posted', vacancy('2026-11-10\n    opslaaet: 2026-11-12'), `${broen} ledigeJob.1.frist`, 'ligger før opslaaet'],
  ['a job that is posted tomorrow', vacancy('2026-12-30\n    opslaaet: 2026-12-01'), `${broen} ledigeJob.1.opslaaet`, 'ligger i fremtiden'],
  ['an open day in words', openDay('1. december 2026'), `${broen} aabneDage.1.fra`, 'Skriv 2026-12-01'],
  ['open days that end before they begin', openDay('2026-12-03\n    til: 2026-12-01'), `${broen} aabneDage.1.til`, 'ligger før fra'],
  ['an open day that was seen tomorrow', edit(broen, 'kilder:', 'aabneDage:\n  - titel: Åbent hus\n    fra: 2026-12-30\n    kilde: Stedet\n    set: 2026-12-01\nkilder:'), `${broen} aabneDage.1.set`, 'ligger i fremtiden'],
  ['a month in words', edit(broen, 'dato: 2025-03', 'dato: marts 2025'), `${broen} kilder.1.dato`, 'Skriv 2025-03'],
  ['a quarter', edit(result, 'dato: 2025', 'dato: 3. kvartal 2025'), `${result} dato`, '2025-09'],
  ['a bare telephone number', phone('86869915'), inField('kontakt.telefon'), 'Skriv "86 86 99 15"'],
  ['a telephone number with a word', phone('"Tlf. 8686 9915"'), inField('kontakt.telefon'), 'Skriv "86 86 99 15"'],
  ['a telephone number with what cannot be seen', phone('"12 34 56 78\u200B"'), inField('kontakt.telefon'), 'ikke kan ses'],
  ['ways into work by their titles', edit(kanten, 'jobtyper: [fleksjob]', 'jobtyper: [Fleksjob]'), inField('jobtyper.1'), 'Mente du »fleksjob«?'],
  ['a CVR number in pairs', edit(kanten, 'cvr: 11111114', 'cvr: DK 11 11 11 14'), inField('cvr'), 'Skriv 11111114'],
  ['a decimal comma', edit(result, 'vaerdi: 1\n', 'vaerdi: 12,5\n'), `${result} vaerdi`, 'Skriv 12.5'],
  ['an address without https', contact('web: www.groencafe.dk'), inField('kontakt.web'), 'Skriv https://www.groencafe.dk'],
  ['a mail address with a name around it', contact('email: "Os <os@eksempel.dk>"'), inField('kontakt.email'), 'Skriv os@eksempel.dk'],
  ['a mail address with Danish letters', contact('email: post@grønnehænder.dk'), inField('kontakt.email'), 'post@xn--grnnehnder-i6a5s.dk'],
  ['a place twice, in capitals', both(edit(kanten, 'navn: Kanten', 'navn: Arena Midt'), edit(broen, 'navn: Broen', 'navn: ARENA  MIDT')), inField('navn'), 'er det samme som'],
  ['an address that Markdown links by itself', body('Se www.groencafe.dk for mere.'), inText, 'Skriv »https://www.groencafe.dk«'],
  ['a link without words', body('Se [](https://x.dk).'), inText, 'uden ord'],
  ['a link with a blank in its address', body('Se [os](https://x.dk/en side).'), inText, '%20'],
  ['a link that is not closed', body('Se [os](https://x.dk'), inText, 'parentesen mangler'],
  ['a link to a bare mail address', body('Skriv til [os](os@eksempel.dk).'), inText, 'Skriv »mailto:os@eksempel.dk«'],
  ['a link without an address', body('Se [vores side]() for mere.'), inText, 'uden en adresse'],
  ['a link to nothing', body('Se [vores side](#) for mere.'), inText, 'uden en adresse'],
  ['a link with a blank in it', body('Se [vores side] (https://x.dk).'), inText, 'uden mellemrum'],
  ['a link the wrong way round', body('Se (vores side)[https://x.dk].'), inText, 'ikke bliver et link'],
  ['a link to a name that nobody gave', body('Se [vores side][side].'), inText, 'ikke fører nogen steder hen'],
  ['a link to no section', body('## Priser\n\nSe [prisen](#priser).'), inText, 'Skriv »#afsnit-priser«'],
  ['a link into a computer', body('Se [her](file:///C:/x.docx).'), inText, 'ikke kan åbne'],
  ['an address through Outlook', source('https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Feksempel.dk%2F&data=05%7Cansat%40kommune.dk%7C'), `${broen} kilder.1.url`, 'Skriv »https://eksempel.dk/«'],
  ['the same in a text', body('Se [her](https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Feksempel.dk%2F&data=05).'), inText, 'Skriv »https://eksempel.dk/«'],
  ['an address to a file through Outlook', source('https://deu01.safelinks.protection.outlook.com/ap/w-5/?url=https%3A%2F%2Feksempel.dk%2Fa'), `${broen} kilder.1.url`, 'Skriv »https://eksempel.dk/a«'],
  ['an address through Google', source('https://www.google.com/url?q=https://eksempel.dk/&sa=D'), `${broen} kilder.1.url`, 'Skriv »https://eksempel.dk/«'],
  ['an address through Facebook', source('https://l.facebook.com/l.php?u=https%3A%2F%2Feksempel.dk%2F%3Ffbclid%3Dx&h=AT0'), `${broen} kilder.1.url`, 'Skriv »https://eksempel.dk/«'],
  ['an address with a password', source('https://bruger:kode@eksempel.dk/'), `${broen} kilder.1.url`, 'brugernavn'],
  ['an address inside a house', source('https://intranet/side'), `${broen} kilder.1.url`, 'ikke er helt'],
  ['an address of one machine', source('http://localhost:4321/'), `${broen} kilder.1.url`, 'inde hos jer'],
];

// prettier-ignore
const warnings: Row[] = [
  ['a copied place', (files) => { files['virksomheder/kopien/index.md'] = String(files[kanten]).replace('navn: Kanten', 'navn: Kopien').replace('cvr: 11111114\n', ''); files['virksomheder/kopien/vaerksted.jpg'] = files[picture]!; }, 'virksomheder/kopien/index.md letLaest', 'er det samme som'],
  ['a map without the municipality', add('kommune/kort.geojson', '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"art":"by","navn":"Ans"},"geometry":{"type":"Point","coordinates":[9.6,56.3]}}]}'), 'kommune/kort.geojson ', 'tegner ikke kommunen'],
  ['bold signs in a field', summary('"**god** mad"'), inField('resume'), '»**god**«'],
  ['a link in a field', summary('"[café](https://x.dk)"'), inField('resume'), 'et link'],
  ['a heading in a field', summary('"## Os"'), inField('resume'), '# foran'],
  ['a letter of HTML in a field', summary('K&oslash;kken'), inField('resume'), 'Skriv »ø«'],
  ['a number of HTML in a field', summary('"K&#248;kken"'), inField('resume'), 'Skriv »ø«'],
  ['a tag in a field', summary('Vi laver <b>cykler</b>'), inField('resume'), '»<b>«'],
  ['a letter in two pieces', edit(kanten, 'navn: Kanten', 'navn: Bla\u030A'), inField('navn'), 'i to dele'],
  ['a soft hyphen', summary('Vi laver cyk\u00ADler.'), inField('resume'), 'blød bindestreg'],
  ['a line break of another program', body('Vi\u2028laver.'), inText, 'linjeskift'],
  ['a letter of another alphabet', edit(kanten, 'navn: Kanten', 'navn: K\u0430nten'), inField('navn'), 'andet alfabet'],
  ['printed quotation marks around a name', edit(broen, 'navn: Broen', 'navn: “Broen”'), `${broen} navn`, 'anførselstegn'],
  ['a heading of the first rank', body('# Om os'), inText, 'Skriv »## Om os«'],
  ['a heading without its blank', body('##Om os'), inText, 'Skriv »## Om os«'],
  ['a heading of the fifth rank', body('##### Om os'), inText, 'Skriv »#### Om os«'],
  ['a line above a stroke', body('Tekst her.\n---\nMere.'), inText, 'Sæt en tom linje'],
  ['a footnote', body('Tekst.[^1]\n\n[^1]: Kilde'), inText, 'fodnoten'],
  ['arrows from Word', body('➢ Et\n➢ To'), inText, 'punkter'],
  ['stars without a blank', body('*Et\n*To'), inText, 'punkter'],
  ['numbers without a blank', body('1.Et\n2.To'), inText, 'punkter'],
  ['dots in one line', body('Vi laver: • Et • To'), inText, 'punkter'],
  ['dots from Word', body('• Et\n• To'), inText, 'punkter'],
  ['dashes for a list', body('– Et\n– To'), inText, 'punkter'],
  ['rows from Excel', body('Navn\tPris i kr.\nCykel\t200\nHjul\t50'), inText, 'regneark'],
  ['lines of an address', body('Havnen 1\n8600 Prøveby\nDanmark'), inText, 'korte linjer'],
  ['a table without its rule', body('| a | b |\n| 1 | 2 |'), inText, 'tabel'],
  ['bold that is none', body('**Åbningstider:**mandag'), inText, 'stjerner'],
  ['a tag that is taken out', body('Vi er <u>gode</u>.'), inText, '»<u>«'],
  ['a word in pointed brackets', body('Vi er <meget> gode.'), inText, '»<meget>«'],
  ['text set in as code', body('    Vi laver cykler.'), inText, 'som kode'],
  ['sentences glued together', body('Vi laver cykler.Du kan være med.'), inText, '»cykler. Du«'],
  ['a code of another town', both(edit(own, 'slug: proeveby', 'slug: proeveby\n    postnr: "8600"'), edit(kanten, 'postnr: 8600', 'postnr: 8620')), inField('adresse.postnr'), 'passer ikke til Prøveby'],
  ['a position in another town', both(edit(kanten, 'bredde: 56.15', 'bredde: 56.30'), edit(kanten, 'laengde: 9.55', 'laengde: 9.40')), inField('adresse.bredde'), 'km fra Prøveby'],
  ['a street with its town', edit(kanten, 'vej: Havnen 1', 'vej: Havnen 1, Prøveby'), inField('adresse.vej'), 'også byen'],
  ['an address that follows its reader', source('https://eksempel.dk/?fbclid=IwAR0abc&id=3'), `${broen} kilder.1.url`, 'Skriv »https://eksempel.dk/?id=3«'],
  ["an address with somebody's mail", source('https://eksempel.dk/?mail=ansat%40kommune.dk'), `${broen} kilder.1.url`, 'nogens mail'],
  ['a shortened address', source('https://bit.ly/3abc'), `${broen} kilder.1.url`, 'forkortet'],
  ['an address of a mail', source('https://outlook.office.com/mail/inbox/id/x'), `${broen} kilder.1.url`, 'logge på'],
  ['words glued by a comma', body('Vi laver cykler,tasker.'), inText, '»cykler, tasker«'],
  ['a service twice', (files) => { files['ydelser/kopi.md'] = files[service]!; }, 'ydelser/kopi.md titel', 'er det samme som'],
  ['a number of noughts', phone('"00 00 00 00"'), inField('kontakt.telefon'), 'ikke nogens nummer'],
  ['a deadline of another century', vacancy('2206-12-01'), `${broen} ledigeJob.1.frist`, 'Ret årstallet'],
  ['an open day of another century', openDay('2206-12-01'), `${broen} aabneDage.1.fra`, 'Ret årstallet'],
  ['an open day that is over', openDay('2026-11-01'), `${broen} aabneDage.1`, 'er forbi'],
  ['an open day at a closed place', openDay('2026-12-01', 'status: historisk\n'), `${broen} aabneDage.1`, 'status: historisk'],
  ['a name in an open day', openDay('2026-12-01\n    om: Spørg efter Hanne'), `${broen} aabneDage.1.om`, 'menneskes navn'],
  ['a job posted in the Middle Ages', vacancy('2026-12-30\n    opslaaet: 0216-11-01'), `${broen} ledigeJob.1.opslaaet`, 'meget længe siden'],
  ['a year of the Middle Ages', edit(kanten, 'grundlagt: 2019', 'grundlagt: "0219"'), inField('grundlagt'), 'meget længe siden'],
  ['a name for a role', edit(kanten, 'af: daglig leder', 'af: Hanne Jensen'), inField('bekraeftet.af'), 'menneskes navn'],
  ['a role with a given name', edit(kanten, 'af: daglig leder', 'af: daglig leder Hanne'), inField('bekraeftet.af'), 'menneskes navn'],
  ['a given name for a role', edit(kanten, 'af: daglig leder', 'af: Hanne'), inField('bekraeftet.af'), 'menneskes navn'],
  ['a name in a note', contact('note: Spørg efter Hanne'), inField('kontakt.note'), 'menneskes navn'],
  ['the mail of one person', contact('email: hanne.jensen@eksempel.dk'), inField('kontakt.email'), 'egen mail'],
  ['a person as a party', edit(story, 'navn: Prøve Kommune', 'navn: Hanne Jensen'), `${story} parter.2.navn`, 'menneskes navn'],
  ['an open job at a closed place', vacancy('2026-12-01', 'status: historisk\n'), `${broen} ledigeJob.1`, 'status: historisk'],
  ['a measure with another comma', both(edit(result, 'maal: Steder', 'maal: Steder, i alt'), add('resultater/b.yaml', 'dato: 2024\nmaal: steder i alt\nvaerdi: 3\nenhed: steder\nkilder:\n  - titel: X\n')), `${result} maal`, 'næsten ens'],
  ['words that say »picture«', edit(kanten, 'billedtekst: Værkstedet', 'billedtekst: Foto af værkstedet'), inField('billedtekst'), 'Foto af'],
];

const toSlip = ([name, change, at, says]: Row): Slip => ({ name, change, at, says });

/** Every slip that was tried by hand, once for each kind. */
export const slips: readonly Slip[] = [
  ...mistakes.map(toSlip),
  ...warnings.map((row): Slip => ({ ...toSlip(row), isWarning: true })),
];

/** What looks as a slip and is right. */
// prettier-ignore
export const rightThings: readonly (readonly [name: string, change: Slip['change']])[] = [
  ['a note after a number', edit(kanten, 'postnr: 8600', 'postnr: 8600 # set på huset')],
  ['a note on a line of its own', edit(kanten, 'resume:', '# Set på huset #1\nresume:')],
  ['a number sign inside quotation marks', summary('"Vi er #1 i byen"')],
  ['a form on a host that only those who edit can reach', form('vaert: gitea\n  repo: a/b\n  adresse: https://git.lan')],
  ['a hard blank that keeps a number with its unit', summary('Vi laver 200\u00A0cykler.')],
  ['a bare address with https', body('Se https://groencafe.dk for mere.')],
  ['a mail address in a text', body('Skriv til os@groencafe.dk.')],
  ['a telephone link', body('Ring [her](tel:+4586869915).')],
  ['lists of both kinds', body('Vi laver:\n- Et\n- To\n\n1) Et\n2) To')],
  ['headings, strong and soft words', body('## Priser\n\nVi er **meget** og *rigtig* gode.\n\n### Hos os **her**')],
  ['a table', body('| a | b |\n| - | - |\n| 1 | 2 |')],
  ['a stroke by itself', body('Tekst.\n\n---\n\nMere.')],
  ['code', body('Skriv `# Om` og `<u>`.\n\n```\n# Om\n• Et\n```')],
  ['names with capitals inside and dots', summary('Vi bruger MobilePay, Node.js og A.P. Møller kl. 10.')],
  ['a quotation', body('Hun siger: »Vi er her.«')],
  ['emojis that are joined', summary('Vi er 👩‍🌾 her.')],
  ['words of another alphabet', body('Vi siger привіт og добрий день.')],
  ['capitals with Ø and Å before quotation marks', body('»SMØR PÅ« og “BRØD, Å”')],
  ['a map with a mark at its beginning', add('kommune/kort.geojson', '\uFEFF{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"art":"kommune"},"geometry":{"type":"Polygon","coordinates":[[[9.1,55.9],[9.1,56.4],[9.9,56.4],[9.9,55.9],[9.1,55.9]]]}}]}')],
  ['files that open programs leave', both(add('virksomheder/kanten/~$index.docx', 'x'), add(`${service}.bak`, 'x'), add(`${service}~`, 'x'))],
  ['an address with an @ in its path', source('https://www.openstreetmap.org/@56.1,9.5')],
  ['a role', edit(kanten, 'af: daglig leder', 'af: Forstanderen')],
  ['a role in capitals', edit(kanten, 'af: daglig leder', 'af: Socialpædagogisk Leder')],
  ['who has no role but a name of its own', edit(kanten, 'af: daglig leder', 'af: Blå Kors Danmark')],
  ['months and words that are names too', contact('note: August lukket. Per telefon. Tom kasse.')],
  ['a page of Google that leads nowhere', source('https://www.google.com/maps?q=Torvet+3')],
  ['a hashtag and words in brackets', body('Vi er på #job [her] og [der].')],
  ['a link by name', body('Se [os][a].\n\n[a]: https://x.dk')],
  ['the mail of a role', contact('email: bestil.her@eksempel.dk')],
];
