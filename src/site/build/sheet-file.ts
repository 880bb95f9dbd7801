import { createHash } from 'node:crypto';

/**
 * A style sheet as a file with its hash in its name.
 * @param css with addresses as seen from the site's root
 * @returns its name below the root, and its text
 */
export function sheetFile(name: string, css: string): readonly [file: string, text: string] {
  const text = css.replaceAll('url(./assets/', 'url(./');
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return [`assets/${name}-${hash}.css`, text];
}
