import { findWords } from '../find-words.ts';
import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

const toSay = '(siger|nævner|oplyser|fortæller|skriver)';
const whom = '(kommunen|stedet|stederne|virksomheden|virksomhederne|nogen|nogen af dem|dem)';

/** Words of somebody who has read about the municipality, not of the municipality. */
const outside = new RegExp(
  String.raw`(?<![\wæøå])(${[
    'vi har ikke (kunnet )?(fundet|finde) en kilde',
    'den, der driver siden',
    'hverken (stederne|stedet|kommunen) eller (stederne|stedet|kommunen)',
    'før siden bliver kommunens',
    'når kommunen (tager|overtager|har taget|har overtaget) (siden|vejviseren|den)',
    `kilde(n|rne) ${toSay} ikke`,
    // Nobody was asked.
    `vi har (endnu |selv )?ikke (endnu )?(talt med|spurgt|kontaktet|ringet til|skrevet til|hørt fra|fået svar fra) ${whom}`,
    `uden at (have )?(spørge|spurgt|tale med|talt med|kontakte|kontaktet|inddrage|inddraget) ${whom}`,
    '(kommunen|stederne|stederne og kommunen|kommunen og stederne) har (endnu )?ikke (endnu )?(set|læst|godkendt|bekræftet|svaret|været med|sagt ja|bedt om)',
    'ikke (godkendt|bekræftet|bestilt|set|læst) af kommunen',
    '(lavet|skrevet|samlet|bygget|udgivet) (helt )?uden (kommunen|om kommunen|kommunens|stedernes|aftale|hjælp fra kommunen)',
    'uden kommunens (viden|medvirken|hjælp|godkendelse|accept)',
    '(siden|vejviseren) er (ikke kommunens|(kun |stadig )?et udkast)',
    `(har|er) (endnu |selv )?ikke (endnu )?(snakket|talt|været i kontakt) med (${whom.slice(1, -1)})`,
    `(kommunen|stedet|stederne|virksomheden) (er|bliver) (endnu )?ikke (spurgt|hørt|kontaktet|inddraget)`,
    'ikke (kunnet|kunne|haft mulighed for at|nået at) (få (det |dem |tallet |oplysningen |oplysningerne )?)?(bekræfte|bekræftet|afklare|afklaret)',
    '(kommunen|stedet|stederne|virksomheden) har (endnu )?ikke (endnu )?(haft (lejlighed|mulighed|tid)|nået|taget stilling|taget (siden|vejviseren) i brug|overtaget)',
    'ikke haft (lejlighed|mulighed) til at (se|læse|godkende|rette|kommentere)',
    '(endnu )?ikke (endnu )?taget (siden|vejviseren) i brug',
    '(har|er) (der )?(ingen|ikke nogen) (har )?offentliggjort|har ingen offentliggjort',
    '(siden|vejviseren) er (endnu )?ikke (kommunens|officiel|godkendt)|er (endnu )?ikke kommunens egen',
    // All there is comes from reading.
    '(efter|ifølge|ud fra|på grundlag af|baseret på|på baggrund af) (de )?(offentlige|åbne|offentligt tilgængelige) (kilder|sider)',
    '(kommer|er|stammer|bygger|hentet|samlet|taget) (alene |kun |alle )?(fra|på) (offentlige|åbne|offentligt tilgængelige) (kilder|sider)',
    'i de kilder, vi (kender|har læst|har set|har fundet)',
    'af de (lokale )?kilder, vi (kender|har læst|har set|har fundet)',
    '(så vidt|så meget) vi (ved|kan se|kan læse)',
    '(fortalte|oplyste|skrev) kommunen',
    'kommunen har (selv )?(fortalt|oplyst)',
    String.raw`kommunen (selv )?(fortalte|oplyste|skrev) ?(i \d{4}|den \d|at|,)`,
  ].join('|')})(?![\wæøå])`,
  'i',
);

/** Sentences that a municipality can't say of itself, once the site is no draft any more. */
export const findOutsidersSentences: Rule = ({ files, municipality }) => {
  if (valueAt(municipality?.fields, 'udkast') === true) return [];
  return files.flatMap((file) =>
    findWords(file, outside).map(({ words, sentence: _, ...place }) => ({
      file: file.file,
      ...place,
      message: `»${words}« kan kommunen ikke sige om sig selv. Skriv, hvad der gælder, eller fjern sætningen.`,
    })),
  );
};
