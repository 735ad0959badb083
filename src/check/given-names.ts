/** Given names that are common in Denmark, in small letters, without those that are words of Danish or names of towns too. */
const given = new Set(
  `anne anna mette kirsten hanne helle susanne lone inger lene camilla maria marianne charlotte karen pia tina lis
  bente louise jette birgitte gitte birthe susan emma mia ida julie laura sofie sofia freja clara karla caroline katrine
  cathrine trine line stine maja malene rikke sanne heidi lisbeth lisbet annette vibeke kirstine ulla ellen dorte dorthe
  dorthea tove ruth grethe ingrid astrid josefine johanne jytte conny connie nanna nina eva sara sarah signe tanja
  simone victoria pernille jeanette christina kristina bettina betina maiken majbritt mai-britt britta britt gudrun
  annelise anne-mette anne-marie anne-grethe ann-kristin anette marie lærke alberte olivia agnes ella alma asta isabella
  michelle janne jonna yvonne irene rita sonja solveig sussi sussie winnie elsebeth elisabeth margit margrethe karin
  peter jens michael lars henrik thomas søren  christian martin niels anders morten jesper hans jørgen mads  ole
  rasmus erik kasper casper torben  john kim carsten karsten allan claus klaus steen kurt flemming svend finn brian
  poul knud leif frank kenneth rené kjeld mikkel jacob jakob andreas mathias mathies magnus frederik emil oliver noah
  victor viktor lukas lucas oscar oskar malthe valdemar tobias simon philip jonas nicolai nikolaj nikolai sebastian
  alexander christoffer kristoffer daniel patrick benjamin anton  william carl karl lasse troels ulrik uffe
  ejvind ejnar einar preben palle mogens viggo villy willy ivan ib egon holger verner werner keld   arne asger
  asbjørn bjarne børge gert gunnar henning johnny johan johannes jimmy kristian kresten laurits ludvig mikael
  ronni ronny rune sigurd stefan steffen thorkild thorvald tommy  troels vagn ali mohammed mohamed ahmed fatima
  aisha hassan ibrahim mustafa yusuf omar`.split(/\s+/),
);

/** Whether a word is a person's given name, by the names that are common here. */
export const isGivenName = (word: string): boolean => given.has(word.toLowerCase());
