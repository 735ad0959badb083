import type { Tab } from './tab.ts';
import type { WatchedSite } from './watched-site.ts';

/** The sites that are walked through: the real one, the invented one, and that with a map file of its own. */
export type SiteName = 'silkeborg' | 'nabokommune' | 'pmtiles';

/** A way through a site, from what somebody wants to what they see in the end. */
export interface Walk {
  /** What is done, as a sentence without its beginning: "in Firefox: …". */
  title: string;
  sites: readonly SiteName[];
  /** How wide the window is, in CSS pixels: a phone or a desk. */
  width: 360 | 1280;
  /** Walks it. Throws where something a person would see isn't there. */
  take(tab: Tab, site: WatchedSite): Promise<void>;
}
