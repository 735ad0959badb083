import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Paints, paintScene } from '../domain/drawings/paint-scene.ts';
import { lightColours } from '../domain/light-colours.ts';
import type { ShareCard } from '../domain/share/share-card.ts';
import { makeOnce } from '../kept.ts';
import { municipalityDir, readTheme } from '../municipality.ts';
import { routes } from '../routes.ts';
import { CardPainter, drawingWidth } from '../sharing/draw-card.ts';
import drawingColours from '../styles/drawing-colours.css?raw';
import tokens from '../styles/tokens.css?raw';
import { ownerLine } from '../text/share.ts';
import { getDirectory } from './directory.ts';

type Drawings = Omit<Paints, 'colour'>;

/** What every picture of a build has in common. */
interface Studio {
  painter: CardPainter;
  colour: Paints['colour'];
  mark: string;
  site: string;
  owner: string;
}

let studio: Promise<Studio> | undefined;

async function openStudio(): Promise<Studio> {
  const { municipality } = await getDirectory();
  const colours = lightColours(tokens + drawingColours, readTheme());
  return {
    painter: new CardPainter(),
    colour: (name) => {
      const colour = colours.get(`--${name}`);
      if (colour !== undefined) return colour;
      throw new Error(`No style sheet names --${name}. Name another colour, or write it there.`);
    },
    mark: readFileSync(join(municipalityDir, 'favicon.svg'), 'utf8'),
    site: municipality.siteTitle,
    owner: ownerLine(municipality),
  };
}

/** The picture of a page, as PNG: what was drawn before is taken from the cache, as long as nothing in it has changed. */
export async function getSharePicture(
  card: ShareCard,
  drawings: Drawings,
): Promise<Uint8Array<ArrayBuffer>> {
  studio ??= openStudio();
  const { painter, colour, mark, site, owner } = await studio;
  const { digest, draw } = await painter.layOut({
    ...card,
    site,
    owner,
    mark,
    drawing: paintScene(card.scene, card.state, { ...drawings, colour }, drawingWidth),
    colours: {
      ground: colour('surface'),
      title: colour('heading'),
      words: colour('text-muted'),
      band: colour('band'),
      onBand: colour('on-band'),
    },
  });
  return await makeOnce(routes.sharePicture(card.page), digest, draw);
}
