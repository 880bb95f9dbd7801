import { patternPaint } from '../../figure/refs.ts';
import { classOf } from '../../grammar/classes.ts';
import { treatmentOf, type Treatment } from '../../grammar/treatment.ts';
import { isSilent } from '../../model/change.ts';
import { sumOfAreas } from '../../model/totals.ts';
import { REGION_IDS } from '../../model/region.ts';
import type { Zone } from '../../model/zone.ts';
import type { ReadingProps } from './reading-props.ts';

/** Each region as a bar, divided by what would become of its ground, in the map's own patterns. */
export function GroundChart({ scenario, outcomes, data, words, actions }: ReadingProps) {
  const isTold = (zone: Zone) => {
    const outcome = outcomes.get(zone.id);
    return outcome !== undefined && !isSilent(outcome);
  };
  const rows = REGION_IDS.map((region) => ({
    region,
    zones: data.ground.zones
      .filter((zone) => zone.region === region)
      .toSorted((a, b) => a.holder.localeCompare(b.holder)),
  })).filter(({ zones }) => zones.some(isTold));
  const isProposal = scenario.kind === 'proposal';
  return (
    <ul class="chart" aria-label={isProposal ? words.reading.chart : words.reading.chartHeld}>
      {rows.map(({ region, zones }) => (
        <li key={region}>
          <span>{words.regions[region]}</span>
          <Bar
            segments={zones.flatMap((zone) => {
              const outcome = outcomes.get(zone.id);
              return outcome ? [{ zone, treatment: treatmentOf(zone, outcome) }] : [];
            })}
            onPick={({ id }) => actions.choose({ kind: 'zone', id })}
          />
        </li>
      ))}
    </ul>
  );
}

interface Segment {
  readonly zone: Zone;
  readonly treatment: Treatment;
}

interface BarProps {
  readonly segments: readonly Segment[];
  readonly onPick: (zone: Zone) => void;
}

/** Shares of one region; the table says the same in figures. */
function Bar({ segments, onPick }: BarProps) {
  const whole = sumOfAreas(
    segments.map(({ zone }) => zone),
    'km',
  );
  let from = 0;
  return (
    <svg class="bar" width="100%" height="16" aria-hidden="true">
      {segments.map(({ zone, treatment }) => {
        const share = sumOfAreas([zone], 'km') / whole;
        const box = { x: perCent(from), width: perCent(share), height: '100%' };
        from += share;
        return (
          <g key={zone.id} onClick={() => onPick(zone)}>
            <rect {...box} class={classOf.ground(treatment)} />
            {treatment.pattern && <rect {...box} fill={patternPaint(treatment.pattern)} />}
          </g>
        );
      })}
    </svg>
  );
}

function perCent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`;
}
