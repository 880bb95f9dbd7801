import { useEffect, useState } from 'preact/hooks';

/** How long a day stays while days are played, in milliseconds. */
const PACE = 80;

/** Plays days one after the other, as long as `advance` finds another one. */
export function usePlaying(advance: () => boolean) {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      if (!advance()) setPlaying(false);
    }, PACE);
    return () => clearInterval(timer);
  });
  return [playing, setPlaying] as const;
}
