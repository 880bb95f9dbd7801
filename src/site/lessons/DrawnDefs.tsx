import { MESSAGES } from '../../content/messages/index.ts';
import { DayDefs } from '../../figure/DayDefs.tsx';
import { FigureDefs } from '../../figure/FigureDefs.tsx';
import type { Drawn } from './drawn.ts';

/** What the figures of a lesson's page share: shapes of all its days, names, patterns. */
export function DrawnDefs({ drawn: { lang, shapes, onDays, frames, names } }: { drawn: Drawn }) {
  return (
    <>
      <FigureDefs
        shapes={shapes}
        frames={Object.values(frames).flat()}
        labels={names}
        unit={MESSAGES[lang].units.distance.km}
      />
      {[...onDays].map(([day, other]) => (
        <DayDefs key={day} set={`day-${day}`} shapes={other} own={shapes} />
      ))}
    </>
  );
}
