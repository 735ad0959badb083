import type { Enterprise } from '../domain/directory.ts';
import {
  sceneOfEnterprise,
  sceneOfGuidePage,
  sceneOfPartnership,
  sceneOfService,
  sceneOfText,
} from '../domain/drawings/choose-scene.ts';
import { chooseCards, type ShareCard } from '../domain/share/share-card.ts';
import { readForAll } from '../reads.ts';
import { routes } from '../routes.ts';
import { newsText } from '../text/news.ts';
import { maybeClosed, nameWithTown } from '../text/phrases.ts';
import { shareText } from '../text/share.ts';
import { getDirectory } from './directory.ts';

type Cards = ReadonlyMap<string, ShareCard>;

let known: Cards | undefined;

/** The cards of all pages that have one, by the page's address. */
export async function getShareCards(): Promise<Cards> {
  const cards = known ?? (await readForAll(composeCards));
  if (!import.meta.env.DEV) known = cards;
  return cards;
}

/** The card of a page; undefined where it shares the general picture. */
export const getShareCard = async (page: string): Promise<ShareCard | undefined> =>
  (await getShareCards()).get(page);

/** Whether a place is open, where that is in doubt. */
const doubt = ({ isHistorical, isUnclear }: Enterprise): string[] =>
  isHistorical ? [shareText.closed] : isUnclear ? [maybeClosed] : [];

const stateOf = ({ isHistorical }: Enterprise) => (isHistorical ? 'closed' : 'there');

async function composeCards(): Promise<Cards> {
  const { enterprises, services, partnerships, guide, papers } = await getDirectory();
  const open = enterprises.filter(({ isHistorical }) => !isHistorical);
  const texts = [
    { pages: guide, kind: shareText.kinds.guide, route: routes.guidePage },
    { pages: papers, kind: shareText.kinds.paper, route: routes.paper },
  ].flatMap(({ pages, kind, route }) =>
    pages.map((page): ShareCard => ({
      page: route(page.slug),
      title: page.title,
      kind,
      below: '',
      scene: sceneOfGuidePage(page) ?? sceneOfText,
      state: 'there',
    })),
  );
  const stories = partnerships.map((story): ShareCard => ({
    page: routes.partnership(story.slug),
    title: story.title,
    kind: shareText.kinds.partnership,
    below: story.town ?? '',
    scene: sceneOfPartnership(story) ?? sceneOfText,
    state: 'there',
  }));
  const vacancies = open.flatMap((enterprise) =>
    enterprise.vacancies.map(({ slug, title }): ShareCard => ({
      page: routes.vacancy(enterprise.slug, slug),
      title,
      kind: newsText.vacancy,
      below: [nameWithTown(enterprise), ...doubt(enterprise)].join(' · '),
      scene: sceneOfEnterprise(enterprise),
      state: 'there',
    })),
  );
  const places = enterprises.map((enterprise): ShareCard => ({
    page: routes.enterprise(enterprise.slug),
    title: enterprise.name,
    kind: enterprise.kind.title,
    below: [enterprise.address?.town, ...doubt(enterprise)].filter(Boolean).join(' · '),
    scene: sceneOfEnterprise(enterprise),
    state: stateOf(enterprise),
  }));
  const sold = services.map((service): ShareCard => ({
    page: routes.service(service.slug),
    title: service.title,
    kind: shareText.kinds.service,
    below: [nameWithTown(service.enterprise), ...doubt(service.enterprise)].join(' · '),
    scene: sceneOfService(service),
    state: stateOf(service.enterprise),
  }));
  return new Map(
    chooseCards([texts, stories, vacancies, places, sold]).map((card) => [card.page, card]),
  );
}
