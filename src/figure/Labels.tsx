import { LEADER } from '../grammar/line.ts';
import type { Frame } from './frame.ts';
import type { PlacedLabel } from './labels.ts';
import { scaleBarOf } from './scale-bar.ts';

/** What of a placed label is drawn. */
export type DrawnLabel = Omit<PlacedLabel, 'box'>;

/** Longest scale bar, in CSS pixels. */
const LONGEST_BAR = 70;

/** Names and marks, laid out in the pixels of the frame's own size. */
export function Labels({ labels, frame }: { labels: readonly DrawnLabel[]; frame: Frame }) {
  return (
    <g class="labels" transform={toOwnSize(frame)}>
      {labels.map((label) => (
        <Label key={label.id} label={label} />
      ))}
    </g>
  );
}

/** The scale bar, drawn as MapLibre draws its own. @param unit in the figure's language */
export function ScaleBar({ frame, unit }: { frame: Frame; unit: string }) {
  const { km, pixels } = scaleBarOf(frame, LONGEST_BAR);
  const { insets, bar = [insets.left + 6, insets.bottom + 6] } = frame;
  const [left, bottom] = bar;
  const [x, y] = [left + 1, frame.height - bottom - 1];
  return (
    <g transform={toOwnSize(frame)}>
      <path
        class="scale stroke-text"
        d={`M${tenth(x)} ${tenth(y - 16)}v16h${tenth(pixels - 2)}v-16`}
      />
      <text x={tenth(x + 6)} y={tenth(y - 6)} class="name fill-text stroke-halo" font-size="12">
        {km} {unit}
      </text>
    </g>
  );
}

/** From the pixels of a frame's own size to the plane. */
function toOwnSize({ viewBox: [left, top], insets, scale }: Frame): string {
  return `translate(${tenth(left)} ${tenth(top)})scale(${1 / scale})translate(${-insets.left} ${-insets.top})`;
}

/** Fill of each kind of name. */
const INK = {
  town: 'fill-text',
  site: 'fill-text',
  region: 'fill-text',
  country: 'fill-quietText',
  sea: 'fill-waterText',
  river: 'fill-waterText',
  callout: 'fill-text',
} as const;

function Label({ label }: { label: DrawnLabel }) {
  const { kind, lines, x, y, mark, size, leader } = label;
  return (
    <>
      {leader &&
        LEADER.map(([ink, width]) => (
          <path
            key={ink}
            class={`leader stroke-${ink}`}
            stroke-width={width}
            d={`M${leader.map((point) => point.map(tenth).join(' ')).join('L')}`}
          />
        ))}
      {mark && <Mark kind={kind} x={mark.x} y={mark.y} r={mark.r} />}
      {lines.length > 0 && (
        <text
          x={tenth(x)}
          y={tenth(y)}
          class={`name ${kind} ${INK[kind]} stroke-halo`}
          font-size={size}
          text-anchor={label.textAnchor === 'start' ? undefined : label.textAnchor}
          font-weight={label.weight === 600 ? 600 : undefined}
          letter-spacing={label.letterSpacing ? `${label.letterSpacing}em` : undefined}
        >
          {lines.length === 1
            ? lines[0]
            : lines.map((line, index) => (
                <tspan key={line} x={tenth(x)} dy={index === 0 ? undefined : '1.1em'}>
                  {line}
                </tspan>
              ))}
        </text>
      )}
    </>
  );
}

function Mark({ kind, x, y, r }: { kind: DrawnLabel['kind']; x: number; y: number; r: number }) {
  if (kind !== 'site') {
    return <circle class="mark fill-text stroke-halo" cx={tenth(x)} cy={tenth(y)} r={r} />;
  }
  const path = `M${tenth(x)} ${tenth(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
  return <path class="mark fill-text stroke-halo" d={path} />;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
