import { named, things } from '../components/drawings/drawing-files.ts';
import type { SiteOwner } from '../domain/directory.ts';
import type { ShareCard } from '../domain/share/share-card.ts';
import { routes } from '../routes.ts';
import { shareText } from '../text/share.ts';

/** The picture that other sites show of a page. */
export interface SharedPicture {
  /** From the root of the host. */
  address: string;
  /** What is in it, for those who don't see it. */
  alt: string;
}

/** The picture of a page's own, or the one that all other pages share. */
export const sharedPicture = (
  card: ShareCard | undefined,
  municipality: Pick<SiteOwner, 'siteTitle' | 'name' | 'isDraft'>,
): SharedPicture =>
  card === undefined
    ? { address: routes.shareImage(), alt: shareText.generalAlt(municipality.siteTitle) }
    : {
        address: routes.sharePicture(card.page),
        alt: shareText.alt(
          card,
          card.scene.things.map(({ name }) => named(things, name).title),
          municipality,
        ),
      };
