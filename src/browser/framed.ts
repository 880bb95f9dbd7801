/** Whether the page stands in a frame of another one. */
export function isFramed(): boolean {
  return window.top !== window;
}

/** Links open beside the page around, not in its frame; those marked with a language stay. */
export function linkOutOfFrame(): void {
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    link.target = '_self';
  }
}
