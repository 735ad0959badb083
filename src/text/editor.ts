import type { CollectionName } from '../schema/collections.ts';

/** The name of a folder in the editor's form: of all its entries, of one, and its sign. */
interface FolderWords {
  many: string;
  one: string;
  /** A name of Material Symbols. */
  icon: string;
  /** What an editor should know before writing there. */
  about?: string;
}

/** The folders of the content, in the order an editor meets them. */
export const editorFolders: Record<CollectionName, FolderWords> = {
  virksomheder: { many: 'Steder', one: 'sted', icon: 'storefront' },
  ydelser: { many: 'Ydelser', one: 'ydelse', icon: 'sell' },
  partnerskaber: { many: 'Historier', one: 'historie', icon: 'handshake' },
  resultater: { many: 'Resultater', one: 'resultat', icon: 'monitoring' },
  jobtyper: { many: 'Veje til job', one: 'vej til job', icon: 'badge' },
  guide: { many: 'Guiden', one: 'side i guiden', icon: 'menu_book' },
  sider: {
    many: 'Sider',
    one: 'side',
    icon: 'description',
    about:
      'Om, Privatliv og Tilgængelighed skal være her. Skriv en ny dato i Opdateret, når teksten er rettet.',
  },
  ordliste: { many: 'Ordliste', one: 'ord', icon: 'dictionary' },
  opgavetyper: { many: 'Opgavetyper', one: 'opgavetype', icon: 'task' },
  koebsveje: { many: 'Købsveje', one: 'købsvej', icon: 'shopping_cart' },
  arter: { many: 'Arter af steder', one: 'art', icon: 'category' },
  maalgrupper: { many: 'Målgrupper', one: 'målgruppe', icon: 'groups' },
  hensyn: { many: 'Hensyn', one: 'hensyn', icon: 'favorite' },
  sprog: { many: 'Sprog', one: 'sprog', icon: 'translate' },
};

/** The words of the editor's form that are not a field's own. */
export const editorText = {
  title: (site: string) => `Rediger ${site}`,
  municipality: 'Kommunen',
  body: 'Tekst',
  number: 'Tal',
  bodyHint: 'Teksten under felterne. En tom linje giver et nyt afsnit.',
  slugHint:
    'Navnet i adressen og på filen: små bogstaver a-z, tal og bindestreg. Æ skrives ae, ø oe og å aa. Ret det kun, når det er nødvendigt; den gamle adresse fører så hertil.',
  slugPattern: 'Skriv små bogstaver a-z, tal og bindestreg, og begynd med et bogstav.',
  otherwise: 'Det er skrevet forkert. Se vejledningen ved feltet.',
  /** Turns what is said of a value in the check into a sentence of its own. */
  sentence: (message: string) => `Det ${message}.`,
} as const;
