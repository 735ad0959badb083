import { findWords } from '../find-words.ts';
import type { Rule } from '../rule.ts';

/** A rule that is gone, as texts still tell it, and what holds instead. */
interface GoneRule {
  told: RegExp;
  instead: string;
  /** Whether the sentence must promise it, not only name it. */
  promised?: true;
}

const words = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d.])(${pattern})(?![\p{L}\d])`, 'iu');

/**
 * Danish rules that ended, and limits that were replaced. Sources: lov nr. 1655 of 30 December 2024 (kontanthjælp),
 * lov nr. 1750 of 29 December 2025 (employment reform), LAB § 61 (praktik), § 116 ff. (fleksjob),
 * udbudsloven § 54, the EU thresholds of 2026-27, lov om erhvervsfremme § 14, lov nr. 616 of 11 June 2024 (frikort).
 */
const gone: readonly GoneRule[] = [
  {
    told: words('uddannelseshjælp(en|s)?'),
    instead: 'Siden 1. juli 2025 hedder det kontanthjælp for alle',
  },
  {
    told: words('overgangsydelse(n)?|selvforsørgelses- og hjemrejseydelse(n)?'),
    instead: 'Siden 1. juli 2025 hedder det kontanthjælp for alle',
  },
  {
    told: words('kontanthjælpsloft(et)?|225-timers-?regl?e(n|l)'),
    instead: 'Loftet og 225-timersreglen blev afskaffet den 1. juli 2025',
  },
  {
    told: words(String.raw`(\p{L}+s )?rehabiliteringsteam(et|ets|s|ene)?`),
    instead: 'Rehabiliteringsteamet er afskaffet i 2026. Kommunen skriver en samlet beskrivelse',
  },
  {
    told: words('ressourceforløb(et)?|revalidering(en)?'),
    instead: 'Man kan ikke begynde på et ressourceforløb eller en revalidering mere',
    promised: true,
  },
  {
    told: words(
      'kommune(n|r|rne) (skal|har pligt til at) (have|drive) (et |mindst ét )?jobcent(er|re|eret)|(alle kommuner|hver kommune) (har|skal have) (et )?jobcenter',
    ),
    instead: 'Kommunen skal have én virksomhedsindgang. Jobcentre er ikke længere et krav',
  },
  {
    told: words(String.raw`1\.595\.391`),
    instead: 'I 2026 og 2027 er tærskelværdien 1.611.360 kr. for varer og tjenester',
  },
  {
    told: words(String.raw`5\.581\.350`),
    instead: 'I 2026 og 2027 er grænsen for light-regimet ca. 5,6 mio. kr. (750.000 euro)',
  },
  {
    told: words(
      String.raw`(reserver(e|er|es|et)|forbehold(e|er|es|t)) (\p{L}+ ){0,4}?(til|for) (\p{L}+ ){0,2}?(registrerede|RSV|RSV'er|virksomheder (med RSV|i registret))`,
    ),
    instead: 'Udbudslovens § 54 kræver 30 procent og det rette formål. Et RSV-bevis er ikke nok',
  },
  {
    told: words(
      String.raw`praktik\p{L}*[^.!?\n]{0,60}(højst|maks\.|maksimalt|ikke over|længst) 13 uger`,
    ),
    instead: 'Praktik kan forlænges til 26 uger og i særlige tilfælde længere',
  },
  {
    told: words(String.raw`erhvervsfremme(loven)?s? (\p{L}+ )?§ 13|§ 13 i lov om erhvervsfremme`),
    instead: 'Reglen står nu i § 14 i lov om erhvervsfremme',
  },
  {
    told: words(
      String.raw`frikort\p{L}*[^.!?\n]{0,60}(20|40)\.000 kr|(20|40)\.000 kr[^!?\n]{0,60}frikort\p{L}*`,
    ),
    instead: 'Beløbet i et socialt frikort bliver sat op hvert år (41.280 kr. i 2024)',
  },
];

/** A sentence that says it is over, or tells of then. */
const over =
  /(?<!\p{L})(ikke (mere|længere|er krav)|findes ikke|afskaff(et|es|ede)|nedlagt|lukket|ophørt|udgået|forsvandt|før(hen)?|tidligere|dengang|daværende|hed|hedder nu|indtil|erstattet|i stedet for|blev|var|havde|fik|kunne|ikke skrive|ikke nok|forbudt|siden 1\. juli 2025)(?!\p{L})/iu;

/** A sentence that offers it. */
const offer =
  /(?<!\p{L})(kan få|kan søge|kan komme|kan begynde|kan blive|kan tilbyde|tilbyder|tilbydes|giver|bevilger|får|har ret til|henvises til|søg|i gang med)(?!\p{L})/iu;

/** People still type the old word into the search. Figures and stories are of their time. */
const isRead = (field: string): boolean => !/^(kilder|soegeord|former|term|paa)\b/.test(field);

/** Rules of the law that are gone, told as if they held. */
export const findGoneRules: Rule = ({ entries }) =>
  entries
    .filter(({ collection }) => collection !== 'partnerskaber' && collection !== 'resultater')
    .flatMap((entry) =>
      gone.flatMap(({ told, instead, promised }) =>
        findWords(entry, told, isRead)
          .filter(
            ({ sentence }) => !over.test(sentence) && (promised !== true || offer.test(sentence)),
          )
          .map(({ words: found, sentence: _, ...place }) => ({
            file: entry.file,
            ...place,
            message: `»${found}« gælder ikke mere. ${instead}. Ret teksten, og skriv kilden.`,
          })),
      ),
    );
