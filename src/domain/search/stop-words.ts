import { foldDanish } from '../fold.ts';

const fold = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(foldDanish));

/** Words that say nothing about what is sought. They are left out of a query that has other words. */
const empty = fold(`
  a af afhenter al alle allerede alligevel alt altid altså andet anden andre at betyde betyder blev blive bliver brug bruge burde bør da de dem den denne der deres det
  dette dig din dine dit dog du efter eller en end er et ej fik fin findes finde find finder for fordi forklar fra få får før gerne give giver
  gi god gode godt hej ham han hans har havde hedder hel hen hende hendes her hjælp hjælpe hjælper hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor
  hvordan hvorfor hvornår i igen ikke ind ingen inden intet ja jeg jer jeres jo kan ken kender kendes kom komme kommer kunne lave laver lavet
  lidt lige man mange med meget men mere mest mig min mine mit mod må måske ned noget nogen nogle nok nu når nær nærheden og også om op os over
  på sagt samt se ser selv sig sige siger sin sine sit skal skulle slags snakke snakker snart som sted steder stor større så sådan søge søger
  til ting tilbyde tilbyder ud uden under undskyld ved vedrørende vel vi vil ville vores være været vær år
  bare begge både derfor desuden dette dvs efterhånden eller ellers endnu enten fra fx gennem går gå gået had haft heller herfra hidtil
  hinanden hverken hvoraf hvortil hvorhen inde indtil kun langt lad lader lægge lægger lægges lagt længe mens nemlig netop nogensinde omkring pga plus sammenlignet
  bror brødre datter døtre familie far forældre kone kæreste mor nabo niece nevø onkel søn søster tante ven veninde
  lide selvom sidste siden siger skete sker ske sket slet snarere stadig tilbage tit udenfor undtagen vores vort vore væk vide ved ønsker ønske
  an and anyone are be can could do does for from help helps her his how i in it's looking me my near of on our please someone something the their to us we what when where which who
  with you your want need needs am was were will would should this that these those there so but or not
  about been into than then they he she is so too very just also only after before while during between without within like much many more most any every each
  get gets getting find finding looking into there done
  www http https
  sel
  tæt søges søgt ligesom tak venlig venligst hilsen mvh please thanks hello hi
`);

/** Words that may mean something, but are given up before all others when nothing has every word. */
const weak = fold(`
  arbejde arbejder bedre billig billige billigt dage dag dags firma firmaet firmaer forskellige gang gange gør gøre gjort haft hjem hurtig hurtigt have holde holder
  imellem job jobs kontor kontoret kontorer køb købe køber leder ledere lede leverandør lille leverer lokal lokalt leje mand mangler muligt mulighed måned måneder morgen
  ny nye nyt omkring opgave opgaver område ordne ordnet person personer plads pladser pris priser sammen service services stk sætte tage tager tid time timer uge ugen ugentlig
  work working is people persons buy
  bestil bestille bestiller bestilt booke booking
  to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten tyve tredive hundrede tusind
  dagligt danmark jylland midtjylland denmark virksomhed virksomheden virksomheder kommune kommunen kommunens vej
`);

/** General words that say, before another one, whose it is, or how often: firmafrokost, ugefrokost. */
const owner = fold(`
  firma firmaer personale medarbejder medarbejdere ansat ansatte kontor kontorer virksomhed virksomheder kommune leverandør lokal person job arbejde dag dags uge måned børn børne barn
`);

/** How a task is offered, or who does it, as what a compound of it ends in: kantineordning, rengøringsydelse, lagerfolk. */
const offered = fold(`
  drift driften operatør operatører udbyder udbydere ordning ordninger ordningen ydelse ydelser løsning løsninger medarbejder medarbejdere folk hold assistance bistand assistent assistenter
`);

/** General words that, as the end of a compound, name another thing than what stands before: skoletid, trækrone, mødeleder. */
const anotherThing = fold(`
  tid time timer uge ugen måned måneder gang gange leder ledere lede hjem have person personer holde holder tage tager sætte gør gøre gjort vej
  krone kroner euro procent
  to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten tyve tredive hundrede tusind
`);

/** Words that ask how to reach somebody. */
const contact = fold(`
  telefon telefonnummer tlf mobil nummer mail email mailadresse adresse kontakt kontakte kontaktoplysninger ring ringe ringer skriv skrive åbningstid
  åbningstider hjemmeside phone contact address
`);

/** Words that ask for a thing for a time. */
const renting = fold('leje lejer udleje udlejning rent rental renting');

/** Words that ask for somebody or something to be done, and leave it to another word to say for whom or to what: hyre en tryllekunstner, kursus i spansk. */
const asking = fold(`
  ansæt ansætte ansætter ansættelse hyr hyre hyrer leje lejer udleje udlejning hire hires hiring rent rental renting rekruttere rekrutterer recruit
  driving drive
  kursus kurser kurset kursusforløb undervisning undervise course courses lesson lessons training
`);

/** What kind of thing is sought, and nothing of which: who offers a template has none for every letter, and not every school. */
const hollow = fold(`
  reparation reparationer tilbud skole skolen skoler erhverv beregner beregneren beregning skabelon skabeloner butik butikken butikker forretning forretninger
  uddannelse uddannelser vejledning vejleder fabrik center klub forening museum restaurant spisested hotel bolig boliger hal produktion salg projekt projekter
  program plan planer regler regel lov aftale aftaler kontrakt kontrakter skema skemaer blanket ansøgning guide guider liste oversigt tal statistik nyheder ordbog
  test system app udstyr tilbehør sæt serie film video foto fotos billede billeder fotograf bog bøger data arkiv hjemmeside webshop arrangement event konference fest møde
  stilling stillinger levering afhentning kørsel transport reparatør vikar vikarer vikarbureau
  gratis kvartal kvartaler frist frister refusion bevilling klage klager
  støtte tilskud løn pension forsikring mentor ledige unge leder konsulent assistent medlem medlemskab indkøb marked messe opskrift opskrifter
  repair repairs shop shops store stores school schools course courses photographer photographers event events conference conferences party parties template templates
  calculator program programme programs education skills museum club centre restaurant restaurants photo photos film production series test data guide plan plans
  rules agreement contract form forms list offer offers website newsletter market equipment
`);

/** Words that only say that something is wished for, or all of it: what is asked for stands beside them. */
const wish = fold(`
  et en ei de den det alle alt find finde finder søg søge søger se vis vise liste over oversigt i jeg vi vil gerne have
  hjælp til at få har brug for skal mig os
  a an the all find finding show list of in looking for i want help with to get need me us
`);

/** Words before where somebody comes from. */
const beforeOrigin = fold('fra from');

/** How words are written as they are said. */
const spoken = new Map(
  Object.entries({
    li: 'lide',
    ik: 'ikke',
    ikk: 'ikke',
    ikki: 'ikke',
    ka: 'kan',
    ku: 'kunne',
    sku: 'skulle',
    hva: 'hvad',
    hvo: 'hvor',
    mæ: 'mig',
    maj: 'mig',
    dæ: 'dig',
    noed: 'noget',
    noet: 'noget',
    nåed: 'noget',
    noen: 'nogen',
    sån: 'sådan',
    vær: 'være',
    ha: 'have',
    ta: 'tage',
    bli: 'blive',
    gi: 'give',
  }).map(([said, written]) => [foldDanish(said), written]),
);

/** A word as it is written, where it was written as it is said: ik, hva. */
export const asWritten = (word: string): string => spoken.get(foldDanish(word)) ?? word;

/** How one person speaks of a life of their own: a company says we. */
const own = fold('jeg mig min mit mine job jobs arbejde my me');

/** What numbers count, and say nothing without. */
const units = fold('kr kroner krone euro procent pct mio kl');

/** Whether a folded word is what a number counts. */
export const isUnit = (folded: string): boolean => units.has(folded);

/** What a compound ends in that says no more than what stands before: rengøringshjælp, but no storebror. */
const filler = fold('hjælp hjælpe hjælper ting sted steder slags brug');

/** Whether a folded word, as the end of a compound, says nothing. */
export const isFillerEnding = (folded: string): boolean => filler.has(folded);

/** Whether a folded word, as the end of a compound, says what it is, general as it is by itself. */
export const isAnotherThing = (folded: string): boolean => anotherThing.has(folded);

/** Words before a place. */
const beforePlace = fold('i ved hos nær på omkring in near at');

/** Whether a folded word stands before where something is. */
export const isPlaceWord = (folded: string): boolean => beforePlace.has(folded);

/** Whether a folded word, behind a task, only says that it is offered or done. */
export const isOfferedEnding = (folded: string): boolean => offered.has(folded);

/** Whether a folded word says nothing about what is sought. */
export const isEmptyWord = (folded: string): boolean => empty.has(folded);

/** Whether a folded word asks how to reach somebody: beside a name, it is not what is sought. */
export const isContactWord = (folded: string): boolean => contact.has(folded);

/** Whether a folded word asks for somebody or something, and needs another word to say for what. */
export const isAskingWord = (folded: string): boolean => asking.has(folded);

/** Whether a folded word only says what kind of thing is sought, and needs another one to say which. */
export const isHollowWord = (folded: string): boolean => hollow.has(folded);

/** Whether a folded word only says that something is wished for. */
export const isWishWord = (folded: string): boolean => wish.has(folded);

/** Whether a folded word stands before where somebody comes from. */
export const isOriginWord = (folded: string): boolean => beforeOrigin.has(folded);

/** Whether a folded word asks for a thing for a time: only what goes by it can be rented. */
export const isRentingWord = (folded: string): boolean => renting.has(folded);

/** Whether a folded word says, as the first part of a compound, whose a thing is. */
export const isOwnerWord = (folded: string): boolean => owner.has(folded);

/** Whether a folded word is given up first: general words, and numbers. */
export const isWeakWord = (folded: string): boolean =>
  weak.has(folded) || contact.has(folded) || units.has(folded) || /^\d+$/.test(folded);

/** Whether a folded word is how one person speaks of a job, or of anything else of their own. */
export const isOwnWord = (folded: string): boolean => own.has(folded);
