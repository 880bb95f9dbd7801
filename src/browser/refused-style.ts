/** Where a host's policy refuses the style that stands in the page, brings it as a file. */
export function replaceRefusedStyle(): void {
  const link = document.querySelector<HTMLLinkElement>('link[data-whole]');
  const whole = link?.dataset['whole'];
  // What was refused is an element without a sheet.
  if (whole && !document.querySelector('style')?.sheet) link.href = whole;
}
