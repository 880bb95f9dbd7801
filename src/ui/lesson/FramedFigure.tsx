import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FigureZone, Ringed } from '../../figure/Figure.tsx';
import { toPixels, type Frame } from '../../figure/frame.ts';
import type { LonLat } from '../../figure/projection.ts';
import type { Speech } from '../../lesson/speech.ts';
import type { ZoneId } from '../../model/zone.ts';
import { Figures } from '../map/Figures.tsx';
import type { LegendGroup } from '../../words/legend-groups.ts';
import { Legend } from '../map/Legend.tsx';
import { MapCredit } from '../map/MapFrame.tsx';
import type { PageData } from '../page/page-data.ts';
import type { RecordOnDay } from '../map/pictures.ts';
import { ZoneCard } from '../map/ZoneCard.tsx';

interface Props {
  /** Tells it from the other figures of the page. */
  readonly id: string;
  readonly frames: readonly Frame[];
  /** What stands in its frame above the map. */
  readonly head: ComponentChildren;
  readonly title: string;
  readonly description: string;
  readonly zones: readonly FigureZone[];
  readonly legend: readonly LegendGroup[];
  /** What lies on the ground of its zones. */
  readonly drawn?: (frame: Frame) => ComponentChildren;
  readonly chosen?: readonly ZoneId[];
  readonly ringed?: readonly Ringed[];
  /** What is told of a zone that the reader points at or chooses; nothing where there is none. */
  readonly records?: readonly RecordOnDay[];
  /** What choosing a zone does, instead of telling of it. */
  readonly onPick?: (zone: ZoneId) => void;
  /** Of which day it is drawn, where that is not the page's own. */
  readonly day: string | null;
  readonly data: PageData;
  readonly speech: Speech;
}

/** A figure with its title, day and legend in one frame, so that any picture of it carries them. */
export function FramedFigure(props: Props) {
  const { id, frames, head, title, description, zones, legend, onPick, day, data, speech } = props;
  const { chosen = [], ringed = [], records = [] } = props;
  const { words, lang } = speech;
  const [told, setTold] = useState<{ readonly zone: ZoneId; readonly held: boolean } | null>(null);
  const zone = data.ground.zones.find((one) => one.id === told?.zone);
  const pick = (one: ZoneId) => {
    if (onPick) onPick(one);
    else setTold(told?.held && told.zone === one ? null : { zone: one, held: true });
  };
  return (
    <figure class="lesson-map">
      {head}
      <div class="lesson-map-box">
        <Figures
          frames={frames}
          id={id}
          title={title}
          description={description}
          zones={zones}
          shapes={day ? `day-${day}` : 'own'}
          drawn={props.drawn}
          chosen={told ? [told.zone] : chosen}
          ringed={ringed}
          onHover={(one) => {
            if (!told?.held) setTold(one && { zone: one, held: false });
          }}
          onPick={pick}
        />
        {zone && records.length > 0 && (
          <ZoneCard
            zone={zone}
            records={records}
            side={isLow(zone.label, frames) ? 'top' : 'bottom'}
            held={told?.held ?? false}
            words={words}
            lang={lang}
            units="km"
            onClose={() => setTold(null)}
          />
        )}
      </div>
      <figcaption>
        <Legend groups={legend} sites={frames.some(({ sites }) => sites)} words={words} />
        <MapCredit days={[data.ground.day]} words={words} lang={lang} />
      </figcaption>
    </figure>
  );
}

/** Whether a position lies in the lower half of the figure: then its card stands above. */
function isLow(at: LonLat, [frame]: readonly Frame[]): boolean {
  return frame !== undefined && toPixels(frame, at)[1] > frame.height / 2;
}
