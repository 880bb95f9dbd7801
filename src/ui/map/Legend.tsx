import type { CoreMessages } from '../../content/messages/index.ts';
import type { LegendLine } from '../../words/legend-lines.ts';
import { Swatch } from '../kit/Swatch.tsx';

interface Props {
  readonly lines: readonly LegendLine[];
  readonly words: CoreMessages;
}

/** What the colours and patterns mean: those that are on the map, and no others. */
export function Legend({ lines, words }: Props) {
  return (
    <ul class="legend" aria-label={words.legend.title}>
      {lines.map(({ key, treatment, text }) => (
        <li key={key}>
          <Swatch treatment={treatment} />
          <span>{text}</span>
        </li>
      ))}
      <li>
        <svg class="swatch" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
          <path d="M0 10H34" class="stroke-casing" stroke-width="6" />
          <path d="M0 10H34" class="stroke-contactLine" stroke-width="2.4" />
        </svg>
        <span>{words.legend.contactLine}</span>
      </li>
      <li>
        <svg class="swatch" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
          <path d="M17 4l6 6-6 6-6-6z" class="fill-text stroke-halo" />
        </svg>
        <span>{words.legend.site}</span>
      </li>
    </ul>
  );
}
