import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { regionLabelsIn } from '../../content/region-names.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import { toPixels } from '../../figure/frame.ts';
import type { Frame } from '../../figure/frame.ts';
import { labelsOf } from '../../figure/labelling.ts';
import { GREY_PALETTE } from '../../grammar/grey-palette.ts';
import type { Palette } from '../../grammar/palette.ts';
import type { EvaluatedStep } from '../../lesson/evaluate.ts';
import { USUAL_EXTENT } from '../../lesson/evaluate.ts';
import type { Geography } from '../../model/geography.ts';
import { changingZones } from '../../model/changing.ts';
import { textsIn, type Language } from '../../model/language.ts';
import type { ZoneId } from '../../model/zone.ts';
import type { Drawn as Mark, XY } from '../../share/scene/scene.ts';
import { formatDay } from '../../words/format.ts';
import { figuresOf, type LessonFigure } from '../../ui/lesson/pictures.ts';
import type { Shown } from '../../ui/lesson/sheet/sheet-props.ts';
import type { SiteMaterial } from '../pages/material.ts';
import { withOwnMark } from './frames.ts';
import { closeUp, paperFrame, shadingFrame, sliversIn, type PaperSize } from './sheet-frames.ts';
import { sheetMap, type SheetMap } from './sheet-map.ts';

/** Where a map stands beside text, by the extent that it shows; the whole of a column to be shaded. */
const BESIDE: PaperSize = [44, 40];
const BESIDE_WIDE: PaperSize = [54, 42];
/** The same where a question offers towns that the usual size has no room to name. */
const BESIDE_NAMED: PaperSize = [60, 56];
const TO_SHADE: PaperSize = [88, 60];
const CLOSE: PaperSize = [27, 25];

/** Extents that are wider than they are high. */
const WIDE: readonly string[] = ['five', 'ukraine'];

/** A picture of a step on paper, with what its legend needs. */
export interface SheetPicture {
  readonly map: SheetMap;
  readonly figure: LessonFigure;
}

/** Makes the maps of a lesson's sheets, in one language. */
export interface SheetFigures {
  /** The pictures of a step: one, or two beside each other. */
  readonly pictures: (shown: Shown, towns?: readonly string[]) => readonly SheetPicture[];
  /** The map on which zones are shaded, numbered; and those too narrow for that once more, alone. */
  readonly toShade: (step: Pick<EvaluatedStep, 'id' | 'day'>, zones: readonly ZoneId[]) => Shading;
}

export interface Shading {
  readonly map: SheetMap;
  readonly closeUps: readonly { readonly zone: ZoneId; readonly map: SheetMap }[];
}

export function sheetFigures(material: SiteMaterial, lang: Language): SheetFigures {
  const { known } = material;
  const [words, say] = [MESSAGES[lang], LESSON_WORDS[lang]];
  const changing = changingZones(known.scenarios, known.ground.zones);
  const on = (day: string | null) => {
    const { geography } = day === null ? material : material.on(day);
    const { ground } = geography;
    const data = { ...material.dataIn(lang), ground, headings: [], frames: [] };
    return { geography, data, named: namesIn(geography, lang, changing) };
  };
  return {
    pictures: ({ picture, day }, towns = []) => {
      const { geography, data, named } = on(day);
      const { scenario, vs, extent = USUAL_EXTENT, highlight = [] } = picture;
      const ringed = highlight.flatMap(({ kind, id }) => (kind === 'place' ? [id] : []));
      const drawnIn = (size: PaperSize) => {
        const frame = paperFrame(extent, size, geography);
        return { frame, labels: named(frame, [...ringed, ...towns]) };
      };
      const asked = geography.places.filter(({ id }) => towns.includes(id));
      const isWide = WIDE.includes(extent);
      const usual = drawnIn(isWide ? BESIDE_WIDE : BESIDE);
      const namesAll = asked.every(({ name }) =>
        usual.labels.some(({ lines }) => lines.join(' ') === name[textsIn(lang)]),
      );
      const { frame, labels } = isWide || namesAll ? usual : drawnIn(BESIDE_NAMED);
      return figuresOf({ picture }, data, { lang, words, say }).map((figure) => ({
        figure,
        map: sheetMap({
          ...{ frame, geography, labels, lang },
          name: [scenario, vs, extent, day].filter(Boolean).join('-'),
          title: figure.title,
          alt: `${say.line(formatDay(geography.ground.day, lang))} ${figure.description}`,
          zones: figure.zones,
          outlined: figure.chosen,
        }),
      }));
    },
    toShade: ({ id, day }, zones) => {
      const { geography, data, named } = on(day);
      const [figure] = figuresOf({ picture: { scenario: 'control-line' } }, data, {
        lang,
        words,
        say,
      });
      const draw = (name: string, frame: Frame, numbered: readonly ZoneId[]) => {
        const numbers = numbersIn(frame, numbered, zones, geography);
        return sheetMap({
          ...{ name, frame, geography, lang },
          title: say.paper.outline,
          alt: `${say.paper.outline}. ${say.line(formatDay(geography.ground.day, lang))}`,
          zones: figure?.zones ?? [],
          labels: named(frame, [], numbers),
          palette: BLANK,
          over: numbers.flatMap(numberMark),
        });
      };
      const frame = shadingFrame(id, zones, TO_SHADE, geography);
      return {
        map: draw(`shade-${id}`, frame, zones),
        closeUps: sliversIn(frame, zones, geography).map((zone) => ({
          zone,
          map: draw(`shade-${id}-${zone.replace('.', '-')}`, closeUp(zone, CLOSE, geography), [
            zone,
          ]),
        })),
      };
    },
  };
}

/** Ground without colours: its edges and lines alone. */
const BLANK: Palette = {
  ...GREY_PALETTE,
  abroad: '#ffffff',
  hues: { ukraine: '#ffffff', russia: '#ffffff', unresolved: '#ffffff' },
};

/** A number that stands on a zone. */
interface Numbered {
  readonly number: number;
  readonly at: XY;
}

/** Radius of the disc behind a number, in pixels. */
const DISC = 9;

function numbersIn(
  frame: Frame,
  shown: readonly ZoneId[],
  zones: readonly ZoneId[],
  { ground }: Geography,
): readonly Numbered[] {
  return ground.zones
    .filter(({ id }) => shown.includes(id))
    .map(({ id, label }) => ({ number: zones.indexOf(id) + 1, at: toPixels(frame, label) }));
}

function numberMark({ number, at: [x, y] }: Numbered): readonly Mark[] {
  return [
    { kind: 'disc', at: [x, y], r: DISC, fill: '#000000', halo: { colour: '#ffffff', width: 2 } },
    {
      kind: 'words',
      lines: [{ text: String(number), at: [x, y + DISC / 2] }],
      hold: 'middle',
      face: 'sansBold',
      size: 13,
      fill: '#ffffff',
    },
  ];
}

/** The names of a frame; towns that are asked for have theirs whatever their rank. */
function namesIn(geography: Geography, lang: Language, changing: ReadonlySet<ZoneId>) {
  return (frame: Frame, ringed: readonly string[], numbers: readonly Numbered[] = []) =>
    labelsOf(
      geography,
      frame,
      {
        // Other names would take the room of those that are asked for.
        towns: ringed.length > 0 ? 0 : 1,
        changing: new Set(ringed.length > 0 ? [] : changing),
        contextRegions: ringed.length === 0,
        ringed,
        regionsFirst: ringed.length === 0,
        siteNames: false,
        obstacles: [
          { x: 0, y: frame.height - 40, width: 80, height: 40 },
          ...numbers.map(({ at: [x, y] }) => ({
            x: x - DISC,
            y: y - DISC,
            width: 2 * DISC,
            height: 2 * DISC,
          })),
        ],
      },
      lang,
      regionLabelsIn(lang),
    ).map(withOwnMark);
}
