import type { DrawnLabel } from '../../figure/Labels.tsx';
import { frameFor, type Frame, type FrameSize } from '../../figure/frame.ts';
import { labelsOf, MARKS, type Naming } from '../../figure/labelling.ts';
import type { Box, PlacedLabel } from '../../figure/labels.ts';
import { regionLabelsIn } from '../../content/region-names.ts';
import type { Geography } from '../../model/geography.ts';
import type { Language } from '../../model/language.ts';
import { degreesOf } from '../../share/options/extents.ts';
import { EXTENT_PRESETS } from '../../share/options/options.ts';
import { drawn, rounded } from '../pages/drawing.ts';

const AIR = { top: 6, right: 6, bottom: 6, left: 6 } as const;

/** Sizes of a lesson's figures: those of a phone, also for two side by side; and larger ones. */
const SIZES = [
  { id: 'narrow', width: 356, height: 340, insets: AIR },
  { id: 'wide', width: 672, height: 540, insets: AIR },
] as const satisfies readonly FrameSize[];

/** Extents so wide that a figure has room for the great names alone. */
const WIDE: readonly string[] = ['five', 'ukraine'];

/** The frames of an extent: a phone's and a desktop's. @throws Error where there is no such extent. */
export function framesOf(extent: string, geography: Geography): readonly Frame[] {
  const preset = EXTENT_PRESETS.find((name) => name === extent);
  if (!preset) throw new Error(`no extent "${extent}"`);
  const degrees = degreesOf(preset, geography);
  return SIZES.map((size) => rounded(frameFor({ ...size, id: `${extent}-${size.id}` }, degrees)));
}

/** A frame with the names that stand in it, and what no name may lie on. */
export interface NamedFrame {
  readonly frame: Frame;
  readonly names: readonly PlacedLabel[];
  readonly obstacles: readonly Box[];
}

/**
 * Frames of an extent with their placed names.
 * @param named which places have a ring around their mark, and which zones' towns come first
 */
export function namedFrames(
  extent: string,
  frames: readonly Frame[],
  named: Pick<Naming, 'ringed' | 'changing'>,
  geography: Geography,
  lang: Language,
): readonly NamedFrame[] {
  const near = WIDE.includes(extent) ? 0 : 1;
  return frames.map((frame, index) => {
    const obstacles = [{ x: 0, y: frame.height - 44, width: 96, height: 44 }];
    const naming = {
      towns: 1 + near + index,
      contextRegions: index > 0 || near > 0,
      ...named,
      siteNames: index > 0 && near > 0,
      obstacles,
    };
    const names = labelsOf(geography, frame, naming, lang, regionLabelsIn(lang));
    const sites = names.some(({ kind }) => kind === 'site');
    return { frame: { ...frame, ...(sites && { sites }) }, names, obstacles };
  });
}

/** Placed names as figures draw them, by the frame's id. */
export function drawnNames(
  frames: readonly NamedFrame[],
): Readonly<Record<string, readonly DrawnLabel[]>> {
  return Object.fromEntries(
    frames.map(({ frame, names }) => [frame.id, names.map(drawn).map(withOwnMark)]),
  );
}

/** A label with its mark as large as any: where it is ringed, it was placed with room for that. */
export function withOwnMark<L extends DrawnLabel>(label: L): L {
  const { kind, mark } = label;
  const isPlace = kind === 'town' || kind === 'site';
  return isPlace && mark ? { ...label, mark: { ...mark, r: MARKS[kind] } } : label;
}
