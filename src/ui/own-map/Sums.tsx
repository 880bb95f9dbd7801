import { dividedZones, readGround } from '../../own-map/division.ts';
import { sumLines } from '../../own-map/sentences.ts';
import { townsOn } from '../../own-map/towns.ts';
import type { OwnMapProps } from './state.ts';

/** How much ground would have which fate as the text is read, zones and areas together. */
export function Sums({ data, towns, speech, state: { map, measured } }: OwnMapProps) {
  const { own } = speech;
  const lines =
    measured.kind === 'done'
      ? sumLines(
          readGround(map, measured.division),
          dividedZones(data.ground.zones, measured.division),
          townsOn(measured.division, towns),
          speech,
        )
      : [own.areas.measuring];
  return (
    <div role="status" class="verdict">
      {lines.length > 0 && (
        <p>
          <strong>{own.sums.title}</strong>
        </p>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
