import type L from 'leaflet';
import type { BaseMap } from '../../domain/map/base-map.ts';
import { liveMapText } from '../../text/live-map.ts';
import { unlessLeft } from '../attempt.ts';
import { archiveGround, type Ground, schematicGround, tilesGround } from './ground.ts';
import type { LabelLayer } from './label-layer.ts';
import { hostOf, type MapConfig } from './map-config.ts';
import type { MapFrame } from './map-frame.ts';
import { makeTilesOffer } from './tiles-offer.ts';

/** Keeps the one ground under the map: the municipality's choice, or our own drawing where that cannot be had. */
export class GroundKeeper {
  readonly #map: L.Map;
  readonly #frame: MapFrame;
  readonly #config: MapConfig;
  readonly #changed: () => void;
  #ground: Ground | undefined;

  /** `changed` is called when another ground lies under the map, which then may go to another zoom. */
  constructor(map: L.Map, frame: MapFrame, config: MapConfig, changed: () => void) {
    this.#map = map;
    this.#frame = frame;
    this.#config = config;
    this.#changed = changed;
  }

  /** Names that keep clear of the pins; undefined where the ground brings its own. */
  get labels(): LabelLayer | undefined {
    return this.#ground?.labels;
  }

  /** Lays the chosen ground. Tiles from another host lie behind a question to the visitor. */
  async lay(base: BaseMap): Promise<void> {
    const { base: choice, archiveUrl, credits } = this.#config;
    const schematic = () => schematicGround(this.#map, base, credits);
    if (choice.kind === 'archive' && archiveUrl !== undefined) {
      this.#stand((await this.#openArchive(archiveUrl)) ?? (await schematic()));
      return;
    }
    this.#stand(await schematic());
    if (choice.kind === 'tiles')
      this.#frame.append(
        makeTilesOffer(hostOf(choice), async (isYes) =>
          this.#stand(isYes ? tilesGround(this.#map, choice) : await schematic()),
        ),
      );
  }

  /** The archive; where it cannot be had, undefined and a word about it to the visitor. */
  async #openArchive(url: string): Promise<Ground | undefined> {
    try {
      return await unlessLeft(() => archiveGround(this.#map, url, this.#config));
    } catch (error) {
      const isForVisitors = error instanceof Error && error.name === 'ArchiveError';
      this.#frame.say(isForVisitors ? error.message : liveMapText.archiveFailed);
      return undefined;
    }
  }

  #stand(ground: Ground): void {
    this.#ground?.remove();
    this.#ground = ground;
    this.#map.options.zoomSnap = ground.zoomSnap;
    this.#map.setMaxZoom(ground.maxZoom);
    this.#frame.setCredits(ground.credits);
    this.#changed();
  }
}
