import { regionLabelsIn } from '../../content/region-names.ts';
import type { Frame, FrameId } from '../../figure/frame.ts';
import { labelsOf } from '../../figure/labelling.ts';
import type { DrawnLabel } from '../../figure/Labels.tsx';
import { shapesOf, type Shapes } from '../../figure/shapes.ts';
import { drawsUnconfirmed } from '../../grammar/colouring.ts';
import { geographyOn } from '../../history/archive.ts';
import { readUnconfirmed, type readArchive } from '../../history/read.ts';
import { changingZones } from '../../model/changing.ts';
import type { Geography } from '../../model/geography.ts';
import type { Language } from '../../model/language.ts';
import { memoizedByKey } from '../../model/memoize.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { OwnGround } from '../../ui/page/page-data.ts';
import type { Named } from './callouts.ts';
import { drawn } from './drawing.ts';
import { NAMING } from './naming.ts';
import { unconfirmedShape } from './unconfirmed-shape.ts';

/** What is drawn on the pages of a day. */
export interface DayMaterial {
  readonly geography: Geography;
  readonly shapes: Shapes;
  /** The placed names of each frame, by its id. */
  readonly labelsIn: (lang: Language) => Readonly<Record<string, readonly DrawnLabel[]>>;
  /** The same as they were placed. */
  readonly namedIn: (lang: Language) => readonly Named[];
  /** What pages of the day hold of their own; null for the published day. */
  readonly own: OwnGround | null;
}

/** From what days are drawn. */
interface Drawing {
  readonly root: string;
  readonly archive: ReturnType<typeof readArchive>;
  /** That of the published day. */
  readonly published: Geography;
  readonly scenarios: readonly Scenario[];
  /** The day of each scenario's own page, by its id. */
  readonly days: Readonly<Record<string, string>>;
  readonly frames: readonly Frame[];
}

/** Least triangle that a line of the figure makes, in square units. */
const DETAIL = 48;

/** Draws days, each once. The function throws where there is no line of the day. */
export function dayMaterials(drawing: Drawing): (day: string) => DayMaterial {
  const { root, archive, published, scenarios, days } = drawing;
  // Other pages load it when somebody wants to see it: theirs is a proposal's picture.
  const drawnOn = [
    ...scenarios.filter(drawsUnconfirmed).map(({ id }) => days[id]),
    // Embeds stay on that day.
    published.ground.day,
  ];
  const shapeOf = (day: string): string => {
    const shape = drawnOn.includes(day) ? readUnconfirmed(root, day) : null;
    return shape ? unconfirmedShape(shape) : '';
  };
  return memoizedByKey((day: string) => {
    const geography = geographyOn(published, archive, day);
    if (!geography) throw new Error(`public/geo has no line of ${day}`);
    return dayMaterial(geography, drawing, shapeOf(day));
  });
}

function dayMaterial(
  geography: Geography,
  { published, scenarios, frames }: Drawing,
  unconfirmed: string,
): DayMaterial {
  const { ground, placeZones } = geography;
  const changing = changingZones(scenarios, ground.zones);
  const moved = published.places.flatMap(({ id }) => {
    const zone = placeZones[id] ?? null;
    return zone === (published.placeZones[id] ?? null) ? [] : [[id, zone] as const];
  });
  const namedIn = memoizedByKey((lang: Language): readonly Named[] =>
    frames.map((frame) => {
      const naming = NAMING[frame.id as FrameId];
      const names = labelsOf(geography, frame, { ...naming, changing }, lang, regionLabelsIn(lang));
      return { frame, names, obstacles: naming.obstacles };
    }),
  );
  return {
    geography,
    shapes: { ...shapesOf(geography, DETAIL), unconfirmed },
    namedIn,
    labelsIn: (lang) =>
      Object.fromEntries(namedIn(lang).map(({ frame, names }) => [frame.id, names.map(drawn)])),
    own: geography === published ? null : { ground, placeZones: Object.fromEntries(moved) },
  };
}
