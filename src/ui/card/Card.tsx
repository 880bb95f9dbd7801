import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { outcomesOf } from '../../model/outcome.ts';
import type { Subject } from '../../model/view.ts';
import type { Zone } from '../../model/zone.ts';
import { zoneStatement } from '../../words/zone-statement.ts';
import { GroundCard } from './GroundCard.tsx';
import { inOrder } from './in-order.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { PlaceCard } from './PlaceCard.tsx';
import { regionOf, zonesOf } from '../page/subject.ts';
import { useTerms } from '../page/use-terms.tsx';

/** The card of what the reader chose: it never lies over the map. */
export function Card({ subject, ...props }: DetailedProps & { readonly subject: Subject }) {
  const { data, details, state, words, root, actions } = props;
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
    scrollTo({ top: coveredBy(card.current) });
    // Where it stands in the page, it may be below the window.
    card.current?.querySelector('header')?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  // A phone that is turned puts the card where the map was.
  useEffect(() => {
    const upright = matchMedia('(orientation: portrait)');
    const uncoverMap = () => scrollTo({ top: Math.max(scrollY, coveredBy(card.current)) });
    upright.addEventListener('change', uncoverMap);
    return () => upright.removeEventListener('change', uncoverMap);
  }, []);
  const place =
    subject.kind === 'place' ? details.places.find(({ id }) => id === subject.id) : undefined;
  const region = regionOf(subject);
  const zoneOfPlace = place && details.placeZones[place.id];
  const ids = zoneOfPlace ? [zoneOfPlace] : zonesOf(subject, data.ground.zones);
  const zones = data.ground.zones.filter(({ id }) => ids.includes(id));
  const texts = useMemo(
    () => saidOf(props, zones, place?.id),
    [details, data, key, words, state.view],
  );
  const termed = useTerms(texts, details, root);
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
        <PlaceCard place={place} termed={termed} {...props} />
      ) : (
        <GroundCard zones={zones} termed={termed} {...props} />
      )}
    </aside>
  );
}

/** How far the page has to be scrolled from its top so that a card below the map covers none of it, in px. */
function coveredBy(card: HTMLElement | null): number {
  const map = document.querySelector('.map-box')?.getBoundingClientRect();
  const own = card?.getBoundingClientRect();
  if (!map || !own || own.left >= map.right) return 0;
  return Math.max(0, scrollY + map.bottom - own.top);
}

/** What scenarios say of a place and of ground, as the card has it one after the other. */
function saidOf(
  { data, details, state, words }: DetailedProps,
  zones: readonly Zone[],
  place: string | undefined,
): readonly string[] {
  const scenarios = inOrder(details.scenarios, state.view);
  return [
    ...scenarios.flatMap(({ sites }) =>
      sites.filter(({ site }) => site === place).map(({ text }) => text),
    ),
    ...scenarios.flatMap((scenario) => {
      const outcomes = outcomesOf(scenario, zones);
      return zones.flatMap((zone) => {
        const outcome = outcomes.get(zone.id);
        if (!outcome) return [];
        const said = zoneStatement(zone, outcome, scenario, data.ground.day, words, data.lang);
        return [said.recognition, said.note];
      });
    }),
  ];
}
