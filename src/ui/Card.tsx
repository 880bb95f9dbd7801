import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Subject } from '../model/view.ts';
import { GroundCard } from './GroundCard.tsx';
import type { DetailedProps } from './page-props.ts';
import { PlaceCard } from './PlaceCard.tsx';
import { regionOf, zonesOf } from './subject.ts';

/** The card of what the reader chose: it never lies over the map. */
export function Card({ subject, ...props }: DetailedProps & { readonly subject: Subject }) {
  const { data, details, words, actions } = props;
  const card = useRef<HTMLElement>(null);
  const key = `${subject.kind}.${subject.id}`;
  // Before anything is painted: a reader who goes on in the meantime would be taken back.
  useLayoutEffect(() => {
    const opened = card.current;
    const before = document.activeElement;
    opened?.focus({ preventScroll: true });
    return () => {
      const isInside = opened?.contains(document.activeElement);
      if (isInside && (before instanceof HTMLElement || before instanceof SVGElement)) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);
  useEffect(() => {
    card.current?.scrollTo({ top: 0 });
    // On a phone the map may be out of sight: what the card speaks of has to be seen with it.
    scrollTo({ top: 0 });
  }, [key]);
  const place =
    subject.kind === 'place' ? details.places.find(({ id }) => id === subject.id) : undefined;
  const region = regionOf(subject);
  const ids = zonesOf(subject, data.zones);
  const title = place?.name ?? (region && words.regions[region]);
  return (
    <aside class="sheet" ref={card} tabIndex={-1} aria-labelledby="sheet-title">
      <header>
        <h2 id="sheet-title">{title}</h2>
        <button
          type="button"
          class="close"
          aria-label={words.map.close}
          onClick={() => actions.choose(null)}
        >
          ×
        </button>
      </header>
      {place ? (
        <PlaceCard place={place} {...props} />
      ) : (
        <GroundCard zones={data.zones.filter(({ id }) => ids.includes(id))} {...props} />
      )}
    </aside>
  );
}
