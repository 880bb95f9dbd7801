import { createHash } from 'node:crypto';
import { embedPolicy, POLICY, securityHeaders } from './headers.ts';
import { rootFrom, type Page } from './page.tsx';

/** The hashes of the style elements of pages: one for each way from a page to the site's root. */
export function styleHashes(css: string, pages: readonly Pick<Page, 'path'>[]): readonly string[] {
  const styles = pages.map(({ path }) => css.replaceAll('url(./', `url(${rootFrom(path)}`));
  return [...new Set(styles)].map((style) => createHash('sha256').update(style).digest('base64'));
}

/**
 * The same headers as in `_headers`, as lines that nginx includes.
 * @param styles hashes of the style elements that pages have
 */
export function nginxHeaders(...styles: string[]): string {
  return linesOf(securityHeaders(...styles));
}

/** The headers of pages that others may frame; @see nginxHeaders */
export function nginxEmbedHeaders(...styles: string[]): string {
  return linesOf({ ...securityHeaders(), [POLICY]: embedPolicy(...styles) });
}

function linesOf(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');
}
