import type { ShareCard } from '../domain/share/share-card.ts';
import type { SiteOwner } from '../domain/directory.ts';
import { drawingsText } from './drawings.ts';
import { inSentence } from './phrases.ts';
import { siteText } from './site.ts';

/** The last line of every picture: whose the directory is, and that it is a draft. */
export const ownerLine = ({ name, isDraft }: Pick<SiteOwner, 'name' | 'isDraft'>): string =>
  [name, ...(isDraft ? [siteText.draftLabel] : [])].join(' · ');

const listed = new Intl.ListFormat('da');

/** What is drawn, as a sentence: `Tegningen viser kop og plante.` */
const drawn = ({ state }: ShareCard, things: readonly string[]): string =>
  [
    things.length === 0
      ? 'Tegningen har en tom, stiplet kasse.'
      : `Tegningen viser ${listed.format(things.map(inSentence))}.`,
    ...(state === 'closed' ? ['Den er kun en streg uden farve.'] : []),
  ].join(' ');

/** The words of the pictures shown where a page is shared. */
export const shareText = {
  kinds: {
    service: 'Ydelse',
    partnership: 'Partnerskab',
    guide: 'Guide til kommuner',
    paper: 'Papir til mødet',
  },
  closed: drawingsText.states.closed,
  /**
   * What is in a picture, for those who don't see it.
   * @param things what its drawing shows, by their Danish names.
   */
  alt: (
    card: ShareCard,
    things: readonly string[],
    owner: Pick<SiteOwner, 'siteTitle' | 'name' | 'isDraft'>,
  ): string => {
    const words = [card.kind, card.title, card.below, owner.siteTitle, ownerLine(owner)];
    return `Billede med ordene »${words.filter(Boolean).join(' · ')}«. ${drawn(card, things)}`;
  },
  /** The same of the picture that all other pages share. */
  generalAlt: (siteTitle: string) => `Tre årringe, som er mærket for ${siteTitle}.`,
} as const;
