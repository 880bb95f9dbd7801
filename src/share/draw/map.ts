import type { Geometry } from 'geojson';
import type { Frame } from '../../figure/frame.ts';
import type { Box } from '../../figure/labels.ts';
import { EDGE, LINES, RECOGNITION, STREAM, type LineStyle } from '../../grammar/line.ts';
import {
  edgeColour,
  groundColour,
  patternColour,
  recognitionColour,
  restColour,
  type Palette,
} from '../../grammar/palette.ts';
import { SHAPES } from '../../grammar/pattern.ts';
import type { Treatment } from '../../grammar/treatment.ts';
import {
  rectangle,
  type Drawn,
  type Layer,
  type Line,
  type Shape,
  type Stroke,
} from '../scene/scene.ts';
import { boxOf, clippedTo, linesOf } from '../scene/clip.ts';
import { hatch } from './hatch.ts';
import { locatorLayer } from './locator.ts';
import { nameLayers } from './names.ts';
import type { DrawnZone, MapPanel } from './panel.ts';
import { placing, viewOf } from './placing.ts';
import { riversAt } from './rivers.ts';
import { scaleLayer } from './scale.ts';
import { withoutStubs } from './stubs.ts';
import { unconfirmedLayer, unconfirmedLines } from './unconfirmed.ts';
import { before2022 } from './visible.ts';

/** Rank up to which rivers are great. */
const GREAT_RIVERS = 3;

/** Beyond the edge of a map, so that no line ends in sight. */
const MARGIN = 8;

/** The rim of an outlined zone, the lower line first. */
const OUTLINE = [
  { ink: 'focusCasing', width: 6.4 },
  { ink: 'focus', width: 3 },
] as const satisfies readonly LineStyle[];

/** A map in its place in a picture. */
export function mapLayer(panel: MapPanel): Layer {
  const { prefix, box, frame, outlines, zones, palette, names } = panel;
  const place = placing(box, frame);
  const view = viewOf(frame, MARGIN);
  const shapesOf = (...geometries: readonly Geometry[]): readonly Line[] =>
    geometries.flatMap((geometry) => linesOf(clippedTo(geometry, view), place));
  const ground = (id: string, lines: readonly Line[], fill: Shape['fill']): Layer =>
    layer(prefix + id, undefined, [{ kind: 'shape', lines, ...(fill && { fill }) }]);
  const line = (id: string, style: LineStyle, ...geometries: readonly Geometry[]): Layer =>
    layer(prefix + id, undefined, stroked(shapesOf(...geometries), style, palette));
  const { unconfirmed } = panel;
  const drawnZones = zones.flatMap((zone): Layer[] => {
    const lines = shapesOf(outlines.zones.get(zone.id) ?? EMPTY);
    const open = zone.id.endsWith('.ukraine') && unconfirmed;
    const over = open ? unconfirmedLines(open, within(boxOf(lines), box, frame), place) : [];
    return lines.length > 0 ? [zoneLayer(zone, lines, over, prefix, palette)] : [];
  });
  const contact = withoutStubs(shapesOf(outlines.contactLine), box);
  const finest = riversAt(frame).drawn;
  const rivers = (from: number, to: number) =>
    outlines.rivers.flatMap(({ rank, geometry }) => (rank >= from && rank <= to ? [geometry] : []));
  return {
    kind: 'layer',
    id: `${prefix}map`,
    name: names.map,
    clip: [rectangle(box.x, box.y, box.width, box.height)],
    children: [
      layer(`${prefix}ground`, names.ground, [
        ground('sea', [rectangle(box.x, box.y, box.width, box.height)], palette.sea),
        ground('land', shapesOf(outlines.land), palette.abroad),
        ground('ukraine', shapesOf(...outlines.ukraine), restColour(palette)),
      ]),
      layer(`${prefix}zones`, names.zones, drawnZones),
      layer(`${prefix}water`, names.water, [
        ground('lakes', shapesOf(...outlines.water), palette.water),
        line('rivers', LINES.river, ...rivers(0, Math.min(finest, GREAT_RIVERS))),
        line('small-rivers', STREAM, ...rivers(GREAT_RIVERS + 1, finest)),
      ]),
      layer(`${prefix}borders`, names.borders, [
        line('states', LINES.border, ...outlines.borders),
        line('border-of-ukraine', LINES.ukraine, ...outlines.borderUkraine),
      ]),
      layer(
        `${prefix}before-2022`,
        names.before2022,
        panel.before2022
          ? stroked(
              before2022(shapesOf(...outlines.lineBefore2022), contact),
              LINES.before2022,
              palette,
            )
          : [],
      ),
      layer(`${prefix}contact-line`, names.contactLine, [
        layer(`${prefix}casing`, undefined, stroked(contact, LINES.casing, palette)),
        layer(`${prefix}line`, undefined, stroked(contact, LINES.contact, palette)),
      ]),
      layer(
        `${prefix}outlined`,
        names.outlined,
        OUTLINE.flatMap((style) =>
          panel.outlined.flatMap((id) =>
            stroked(shapesOf(outlines.zones.get(id) ?? EMPTY), style, palette),
          ),
        ),
      ),
      layer(`${prefix}places`, names.places, nameLayers(panel)),
      ...(panel.unit === null ? [] : [scaleLayer(panel, panel.unit)]),
      ...(panel.locator ? [locatorLayer(panel.locator)] : []),
    ].filter(({ children }) => children.length > 0),
  };
}

const EMPTY: Geometry = { type: 'MultiPolygon', coordinates: [] };

/** A box of the picture in units. */
function within({ x, y, width, height }: Box, map: Box, { viewBox, insets, scale }: Frame): Box {
  return {
    x: viewBox[0] + (x - map.x - insets.left) / scale,
    y: viewBox[1] + (y - map.y - insets.top) / scale,
    width: width / scale,
    height: height / scale,
  };
}

function zoneLayer(
  { id, treatment, name }: DrawnZone,
  lines: readonly Line[],
  unconfirmed: readonly Line[],
  prefix: string,
  palette: Palette,
): Layer {
  const { pattern } = treatment;
  const own = `${prefix}${id.replace('.', '-')}`;
  const inside: Drawn[] = [
    ...(pattern
      ? [hatch(SHAPES[pattern.kind], boxOf(lines), patternColour(palette, pattern))]
      : []),
    ...recognitionLine(treatment, lines, palette),
    {
      kind: 'shape',
      lines,
      stroke: { colour: edgeColour(palette, treatment), width: EDGE, round: true },
    },
    // Over the rim: along the front it is a strip, of which the rim would hide half.
    ...unconfirmedLayer(
      `${own}-unconfirmed`,
      unconfirmed,
      groundColour(palette, treatment),
      palette,
    ),
  ];
  return layer(own, name, [
    { kind: 'shape', lines, fill: groundColour(palette, treatment) },
    { kind: 'layer', id: `${own}-inside`, clip: lines, children: inside },
    ...stroked(lines, LINES.region, palette),
  ]);
}

/** The line along the edge of ground, of which the edge covers all but the rim. */
export function recognitionLine(
  { recognition }: Treatment,
  lines: readonly Line[],
  palette: Palette,
): Shape[] {
  if (!recognition) return [];
  const { width, dash } = RECOGNITION;
  const stroke: Stroke = {
    colour: recognitionColour(palette, recognition),
    width: EDGE + 2 * width,
    round: 'joins',
    ...(recognition.how === 'de-facto' && { dash }),
  };
  return [{ kind: 'shape', lines, stroke }];
}

/** Lines in a style of the map. */
export function stroked(lines: readonly Line[], style: LineStyle, palette: Palette): Shape[] {
  if (lines.length === 0) return [];
  const { ink, width, dash, opacity } = style;
  const stroke = {
    colour: palette[ink],
    width,
    ...(dash ? { dash } : { round: true }),
    ...(opacity !== undefined && { opacity }),
  };
  return [{ kind: 'shape', lines, stroke }];
}

function layer(id: string, name: string | undefined, children: readonly Drawn[]): Layer {
  return { kind: 'layer', id, ...(name !== undefined && { name }), children };
}
