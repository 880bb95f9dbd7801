import type { AskedMap, KnownGround } from '../../own-map/fields.ts';
import type { OwnMap } from '../../own-map/own-map.ts';
import type { OwnSpeech } from '../../own-map/own-speech.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import type { OwnMapData, OwnMapState } from '../../ui/own-map/state.ts';

/** What maps are made of. */
export interface MapMaterial {
  readonly written: Omit<OwnMapData, 'words'>;
  readonly data: PageData;
  readonly speech: OwnSpeech;
}

/** What acts on a map need of it. */
export interface Held extends MapMaterial {
  readonly known: KnownGround;
  readonly state: () => OwnMapState;
  readonly set: (by: Partial<OwnMapState>) => void;
  /** Puts another map in the place of this one, with what of it can't be taken over. */
  readonly take: (map: OwnMap, notices: readonly string[], done: string) => void;
  readonly faultsOf: (asked: AskedMap, where: string) => readonly string[];
}
