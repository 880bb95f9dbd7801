import { useState } from 'preact/hooks';
import type { Messages } from '../content/messages/index.ts';
import { Figure } from '../figure/Figure.tsx';
import { treatmentOf } from '../grammar/treatment.ts';
import type { Point } from '../map/map-view.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { LocalScenario } from '../model/scenario.ts';
import type { ZoneId } from '../model/zone.ts';
import { describeFigure, nameZone } from '../words/describe.ts';
import type { PageData } from './page-data.ts';

interface Props {
  readonly data: PageData;
  readonly scenario: LocalScenario;
  readonly outcomes: Outcomes<string>;
  readonly words: Messages;
  readonly chosen: ZoneId | null;
  readonly onHover: (zone: ZoneId | null, at: Point | null) => void;
  readonly onPick: (zone: ZoneId | null, at: Point | null) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * The figure in the frames of phone and desktop, of which CSS shows one. It answers pointer and
 * keyboard, and stays under the map: the keyboard's way to the zones is always here.
 */
export function Figures({ data, scenario, outcomes, words, chosen, onHover, onPick }: Props) {
  const [current, setCurrent] = useState(0);
  const zones = data.zones.flatMap((zone) => {
    const outcome = outcomes.get(zone.id);
    return outcome
      ? [
          {
            id: zone.id,
            treatment: treatmentOf(zone, outcome),
            name: nameZone(zone, outcome, scenario, data.lineDate, words, data.lang),
          },
        ]
      : [];
  });
  const attributes = (id: ZoneId, index: number) => ({
    tabIndex: index === current ? 0 : -1,
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') onHover(id, pointOf(event));
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') onHover(null, null);
    },
    onClick: (event: MouseEvent) => onPick(id, pointOf(event)),
    onFocus: () => {
      setCurrent(index);
      onHover(id, null);
    },
    onBlur: () => onHover(null, null),
    onKeyDown: (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (event.key === 'Escape') (event.currentTarget as SVGElement).blur();
      if (event.key === 'Enter' || event.key === ' ') onPick(id, null);
      if (step === undefined && event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (step === undefined) return;
      const all = (event.currentTarget as SVGElement).parentElement?.querySelectorAll('g.zone');
      const next = all?.[(index + step + zones.length) % zones.length];
      if (next instanceof SVGElement) next.focus();
    },
  });
  return (
    <>
      {data.frames.map((frame) => (
        <Figure
          key={frame.id}
          frame={frame}
          title={`${words.name}: ${scenario.title}`}
          description={describeFigure(data.zones, outcomes, scenario, words, data.lang)}
          zones={zones}
          chosen={chosen}
          zoneAttributes={attributes}
        />
      ))}
    </>
  );
}

/** Where an event happened, from the top left corner of the map's box. */
function pointOf(event: MouseEvent): Point | null {
  const box = (event.currentTarget as Element).closest('.map-box')?.getBoundingClientRect();
  return box ? { x: event.clientX - box.left, y: event.clientY - box.top } : null;
}
