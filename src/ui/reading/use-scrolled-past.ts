import { useEffect, useState } from 'preact/hooks';

/**
 * Whether an element lies above what the window shows.
 * @param selector of an element that has a box and stays as long as the page
 */
export function useScrolledPast(selector: string): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    const element = document.querySelector(selector);
    if (!element || !('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver((entries) => {
      // A busy page tells of several moments at once, the newest last.
      const entry = entries.at(-1);
      if (entry) setPast(!entry.isIntersecting && entry.boundingClientRect.bottom <= 0);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [selector]);
  return isPast;
}
