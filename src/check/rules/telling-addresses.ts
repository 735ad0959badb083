import { toUrl, unwrap, withoutTraces } from '../address-inside.ts';
import { walkFields } from '../raw-value.ts';
import type { Problem, RawFile } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { readTextLines } from '../text-lines.ts';

const isAddress = /^\s*https?:\/\/\S/i;
const inText = /\bhttps?:\/\/[^\s<>"\])]+/gi;

type Explain = (address: string) => string | undefined;

/** No page shows where the files lie, and only those who edit must reach it. */
const ofEditors = 'redaktion.adresse';

const explainIn = ({ file, fields, body }: RawFile, explain: Explain): Problem[] => [
  ...[...walkFields(fields)].flatMap(({ value, path }) => {
    if (path === ofEditors || typeof value !== 'string' || !isAddress.test(value)) return [];
    const message = explain(value.trim());
    return message ? [{ file, field: path, message }] : [];
  }),
  ...(body.includes('://') ? readTextLines(body) : []).flatMap(({ text, bodyLine }) =>
    [...text.matchAll(inText)].flatMap(([address]) => {
      const message = explain(address.replace(/[.,;:!?'*_]+$/, ''));
      return message === undefined
        ? []
        : [{ file, field: '', bodyLine, message: `teksten linker til en adresse, der ${message}` }];
    }),
  ),
];

/** Numbers of networks that reach no further than a house. */
const inHouse = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)/;

/** What must not be published: somebody's name and password, a way through somebody's mail, a place only they can open. */
const explainWrong: Explain = (address) => {
  const url = toUrl(address);
  if (url === undefined) return undefined;
  const wrapped = unwrap(address);
  if (wrapped !== undefined)
    return `går gennem ${wrapped.name}, som ser, hvem der følger det. ${
      wrapped.inside === undefined
        ? 'Åbn siden, og kopiér adressen derfra.'
        : `Skriv »${wrapped.inside}«.`
    }`;
  if (url.username !== '' || url.password !== '')
    return 'har et brugernavn i sig. Slet det, der står mellem https:// og @.';
  const { hostname } = url;
  if (inHouse.test(hostname) || /\.(local|lan|intern|internal|home|corp|localhost)$/.test(hostname))
    return `er »${hostname}«, som kun kan åbnes inde hos jer. Skriv en adresse, alle kan åbne, eller slet linjen.`;
  if (!/^[a-z\d_-]+(\.[a-z\d_-]+)*\.[a-z][a-z\d-]+$/i.test(hostname))
    return `har navnet »${hostname}«, som ikke er helt. Åbn siden, og kopiér adressen derfra.`;
  return undefined;
};

/** Addresses that lead through somebody's mail, hold a password, or can be opened by few. */
export const findTellingAddresses: Rule = ({ files }) =>
  files.flatMap((file) => explainIn(file, explainWrong));

const mail = /[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/i;
const session =
  /[;?&](jsessionid|phpsessid|sessionid|aspsessionid\w*|sid|access_token|token)=[^&#]{6,}/i;

/** Hosts whose addresses stand for others, and count who follows them. */
const shortened =
  /^(?:bit\.ly|tinyurl\.com|t\.co|lnkd\.in|ow\.ly|is\.gd|buff\.ly|fb\.me|kortlink\.dk)$|\.list-manage\.com$/;

/** Mails, shared folders and the back of a site: only who is let in sees them. */
const closed =
  /\.sharepoint\.com\/|^teams\.(?:microsoft|live)\.com|^outlook\.(?:office|office365|live|cloud)\b|^mail\.google\.com|^(?:1drv\.ms|onedrive\.live\.com)|\/wp-admin\//;

const explainTraced: Explain = (address) => {
  const url = toUrl(address);
  // What must not be published is a mistake already.
  if (url === undefined || explainWrong(address) !== undefined) return undefined;
  const clean = withoutTraces(address);
  if (clean !== address)
    return `har noget med, der følger den, der trykker. Skriv »${clean}«, eller kør npm run check -- --ret.`;
  const [written] = mail.exec(url.search + url.hash) ?? [];
  if (written !== undefined)
    return `har »${written}« i sig, og det kan være nogens mail. Slet det, der står efter ?, hvis siden virker uden.`;
  if (session.test(url.pathname + url.search))
    return 'har en nøgle i sig, som hører til den, der kopierede den. Åbn siden forfra, og kopiér adressen igen.';
  if (shortened.test(url.hostname))
    return 'er forkortet, så ingen kan se, hvor den fører hen. Åbn den, og kopiér adressen på siden.';
  if (/\.translate\.goog$/.test(url.hostname))
    return 'går gennem Googles oversættelse. Åbn siden selv, og kopiér dens adresse.';
  if (closed.test(url.hostname + url.pathname))
    return 'ligger, hvor man skal logge på. Læg det et sted, alle kan åbne, og skriv den adresse.';
  return undefined;
};

/** Addresses that tell who copied them, or ask whoever follows them to sign in. */
export const findTracedAddresses: Rule = ({ files }) =>
  files.flatMap((file) => explainIn(file, explainTraced));
