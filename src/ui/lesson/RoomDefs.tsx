import { DayDefs } from '../../figure/DayDefs.tsx';
import { FrameDefs } from '../../figure/FigureDefs.tsx';
import { shapeId } from '../../figure/refs.ts';
import { ZONE_IDS } from '../../model/view.ts';
import type { ZoneId } from '../../model/zone.ts';
import type { SingleLessons } from './single-lessons.ts';
import type { LessonData } from './state.ts';

interface Props {
  readonly written: LessonData;
  readonly all: SingleLessons;
  /** Unit of the scale bars. */
  readonly unit: string;
  /** The path of one of the document's own shapes, by its id. */
  readonly shapeOf: (id: string) => string;
}

/** What the figure of an own map needs in a document that has shapes of its own. */
export function OwnMapDefs({ all: { ownFrames, names }, unit }: Pick<Props, 'all' | 'unit'>) {
  return <FrameDefs frames={ownFrames} labels={names} unit={unit} />;
}

/** What the figures of a lesson need in a document that has shapes of its own. */
export function RoomDefs({
  written: { lesson, frames },
  all: { names, days },
  unit,
  shapeOf,
}: Props) {
  const own = new Map(ZONE_IDS.map((zone) => [zone, shapeOf(shapeId(zone))] as const));
  return (
    <>
      <FrameDefs frames={Object.values(frames).flat()} labels={names} unit={unit} />
      {Object.keys(lesson.grounds).map((day) => {
        const shapes = days[day];
        if (!shapes) throw new Error(`the file has no shapes of ${day}`);
        const zones = new Map([...own, ...(Object.entries(shapes.zones) as [ZoneId, string][])]);
        return (
          <DayDefs
            key={day}
            set={`day-${day}`}
            shapes={{ zones, contactLine: shapes.contactLine }}
            own={{ zones: own }}
          />
        );
      })}
    </>
  );
}
