import type { ComponentChildren } from 'preact';
import type { CoreMessages } from '../../content/messages/index.ts';
import { unconfirmedPaint } from '../../figure/refs.ts';
import { VEIL } from '../../grammar/classes.ts';
import type { LegendGroup } from '../../words/legend-groups.ts';
import { Swatch } from '../kit/Swatch.tsx';

interface Props {
  readonly groups: readonly LegendGroup[];
  /** Whether the line of before 24 February 2022 is on the map. */
  readonly before2022?: boolean;
  /** How much is not confirmed, with its unit; null where it is not on the map. */
  readonly unconfirmed?: string | null;
  /** Whether sites are marked on the map. */
  readonly sites?: boolean;
  readonly words: CoreMessages;
}

/** What the colours and patterns mean: those that are on the map, and no others. */
export function Legend(props: Props) {
  const { groups, before2022 = false, unconfirmed = null, sites = true, words } = props;
  return (
    <div class="legend" role="group" aria-label={words.legend.title}>
      {groups.map(({ changes, title, lines }) => (
        <Part key={title} title={title} changes={changes}>
          {lines.map(({ key, treatments, ofEdge, text, amount }) => (
            <li key={key}>
              <span class="samples">
                {treatments.map((treatment) => (
                  <Swatch key={treatment.ground} treatment={treatment} isEdge={ofEdge} />
                ))}
              </span>
              <span>
                {text} {amount && <strong>{amount}</strong>}
              </span>
            </li>
          ))}
        </Part>
      ))}
      <Part title={null}>
        <Mark text={words.legend.contactLine}>
          <path d="M0 10H34" class="stroke-casing" stroke-width="6" />
          <path d="M0 10H34" class="stroke-contactLine" stroke-width="2.4" />
        </Mark>
        {before2022 && (
          <Mark text={words.legend.before2022}>
            <path d="M0 10H34" class="before2022-line stroke-contactLine" />
          </Mark>
        )}
        {unconfirmed && (
          <Mark text={words.legend.unconfirmed(unconfirmed)}>
            <path d="M0 0H34V20H0Z" class="fill-ukraine" />
            <path d="M0 0H34V20H0Z" class="fill-unconfirmed" opacity={VEIL} />
            <path d="M0 0H34V20H0Z" fill={unconfirmedPaint()} />
          </Mark>
        )}
        {sites && (
          <Mark text={words.legend.site}>
            <path d="M17 4l6 6-6 6-6-6z" class="fill-text stroke-halo" />
          </Mark>
        )}
      </Part>
    </div>
  );
}

/** A line about what is drawn over the ground. */
function Mark({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <li>
      <svg class="swatch" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
        {children}
      </svg>
      <span>{text}</span>
    </li>
  );
}

interface PartProps {
  readonly title: string | null;
  readonly changes?: boolean;
  readonly children: ComponentChildren;
}

/** Lines with the question that they answer. */
function Part({ title, changes, children }: PartProps) {
  return (
    <div>
      {title && <p>{title}</p>}
      <ul class={changes ? 'changes' : undefined}>{children}</ul>
    </div>
  );
}
