import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Point } from '../../map/map-handle.ts';
import type { Subject } from '../../model/view.ts';
import type { ZoneId } from '../../model/zone.ts';
import type { PageProps } from '../page/page-props.ts';
import { subjectOf, zonesOf } from '../page/subject.ts';
import { pointedNow, type Pointed } from './pointed.ts';

/**
 * What a reader points at and picks in the panes of a map.
 * @param stage in which the panes lie
 */
export function usePointing(props: PageProps, stage: RefObject<HTMLElement | null>) {
  const { data, state, actions, embedded } = props;
  const { subject } = state.view;
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const before = useRef<Subject | null>(null);
  const place = subject?.kind === 'place' ? subject.id : null;
  const marked = useMemo(
    () => ({
      zones: [...zonesOf(subject, data.ground.zones), ...(pointed ? [pointed.zone] : [])],
      place,
    }),
    [subject, pointed?.zone],
  );
  return {
    pointed,
    /** What is outlined: what was chosen, and what is pointed at. */
    marked,
    hover: (pane: number) => (zone: ZoneId | null, at: Point | null) => {
      const middle = (stage.current?.clientHeight ?? 0) / 2;
      const next: Pointed | null = zone && {
        zone,
        pane,
        side: at && at.y > middle ? 'top' : 'bottom',
      };
      setPointed((last) => pointedNow(last, next));
    },
    pick: (zone: ZoneId | null, placePicked: string | null) => {
      before.current = subject;
      // The card says it at length; after a tap nothing would take the short one away.
      setPointed(null);
      if (placePicked !== null && !embedded) actions.choose({ kind: 'place', id: placePicked });
      else actions.choose(zone && subjectOf(zone));
    },
    /** Takes back what was picked last. */
    unpick: () => actions.choose(before.current),
  };
}
