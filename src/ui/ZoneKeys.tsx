import { useRef, useState } from 'preact/hooks';
import type { Messages } from '../content/messages/index.ts';
import type { Zone, ZoneId } from '../model/zone.ts';

interface Props {
  readonly zones: readonly Zone[];
  readonly words: Messages;
  readonly onFocus: (zone: ZoneId) => void;
  readonly onLeave: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The zones for the keyboard and for screen readers: one tab stop, arrow keys inside. */
export function ZoneKeys({ zones, words, onFocus, onLeave }: Props) {
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape') (event.target as HTMLElement).blur();
    if (step === undefined) return;
    event.preventDefault();
    const next = (current + step + zones.length) % zones.length;
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <ul class="zone-keys" ref={list} aria-label={words.map.keys}>
      {zones.map((zone, index) => (
        <li key={zone.id}>
          <button
            type="button"
            tabIndex={index === current ? 0 : -1}
            onFocus={() => {
              setCurrent(index);
              onFocus(zone.id);
            }}
            onBlur={onLeave}
            onKeyDown={onKeyDown}
          >
            {words.regions[zone.region]}, {words.heldBy[zone.holder]}
          </button>
        </li>
      ))}
    </ul>
  );
}
