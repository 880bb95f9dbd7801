import { createHash } from 'node:crypto';
import { SHARE_WORDS } from '../../content/share/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import type { Frame } from '../../figure/frame.ts';
import type { Outlines } from '../../figure/outlines.ts';
import type { PlacedLabel } from '../../figure/labels.ts';
import { GREY_PALETTE } from '../../grammar/grey-palette.ts';
import type { Palette } from '../../grammar/palette.ts';
import type { Geography } from '../../model/geography.ts';
import type { Language } from '../../model/language.ts';
import type { ZoneId } from '../../model/zone.ts';
import type { DrawnZone } from '../../share/draw/panel.ts';
import { mapLayer } from '../../share/draw/map.ts';
import { outlinesAt } from '../../share/draw/ground.ts';
import type { Drawn, Layer } from '../../share/scene/scene.ts';
import { svgOf } from '../../share/svg/svg.ts';

/** A map of a sheet as a file: its hatching and its letters in lines, so that paper has them sharp. */
export interface SheetMap {
  /** Below the site's root. */
  readonly file: string;
  readonly svg: string;
  readonly alt: string;
  /** Millimetres of paper. */
  readonly width: number;
  readonly height: number;
  /** What is named on it. */
  readonly named: readonly string[];
}

/** Pixels a millimetre: letters of 12 pixels come out at 7.5 points. */
export const PIXELS = 4.6;

interface Parts {
  /** What its file is called after. */
  readonly name: string;
  readonly title: string;
  readonly alt: string;
  readonly frame: Frame;
  readonly geography: Geography;
  readonly zones: readonly DrawnZone[];
  readonly labels: readonly PlacedLabel[];
  readonly outlined?: readonly ZoneId[];
  readonly palette?: Palette;
  /** What lies over the map. */
  readonly over?: readonly Drawn[];
  readonly lang: Language;
}

/** Draws a map for a sheet of paper, in greys. */
export function sheetMap(parts: Parts): SheetMap {
  const { name, title, alt, frame, geography, zones, labels, lang } = parts;
  const { outlined = [], palette = GREY_PALETTE, over = [] } = parts;
  const { width, height } = frame;
  const map = mapLayer({
    prefix: '',
    box: { x: 0, y: 0, width, height },
    frame,
    outlines: outlinesIn(frame, geography),
    zones,
    labels,
    outlined,
    before2022: false,
    unconfirmed: null,
    palette,
    unit: MESSAGES[lang].units.distance.km,
    names: SHARE_WORDS[lang].layers,
  });
  const above: Layer[] = over.length > 0 ? [{ kind: 'layer', id: 'over', children: over }] : [];
  const size = { width: width / PIXELS, height: height / PIXELS };
  const svg = svgOf(
    { width, height, paper: palette.paper, layers: [map, ...above] },
    1,
    'outlines',
    {
      title,
      description: alt,
      lang,
      size: { width: `${size.width}mm`, height: `${size.height}mm` },
    },
  );
  const hash = createHash('sha256').update(svg).digest('base64url').slice(0, 8);
  const named = labels.map(({ lines }) => lines.join(' '));
  return { file: `assets/sheet-${name}-${lang}-${hash}.svg`, svg, alt, ...size, named };
}

const made = new WeakMap<Geography, Map<number, Outlines>>();

/** Outlines as finely as a frame shows them: made once for all maps of one scale. */
export function outlinesIn({ scale }: Frame, geography: Geography): Outlines {
  const known = made.get(geography) ?? new Map<number, Outlines>();
  made.set(geography, known);
  const outlines = known.get(scale) ?? outlinesAt(geography, scale);
  known.set(scale, outlines);
  return outlines;
}
