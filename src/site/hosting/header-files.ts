import { createHash } from 'node:crypto';
import { headersFile, type Policed, type Styles } from './headers.ts';
import { nginxEmbedHeaders, nginxHeaders } from './nginx.ts';

/**
 * The files that tell hosts which headers to send. The policies name the style elements that stand
 * in the pages as they are written, so that no way of making a page can be forgotten.
 * @param pages the HTML of every page, by its name below the site's root
 */
export function headerFiles(
  policed: Policed,
  pages: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const isFramed = (name: string) =>
    name === '404.html' || policed.framed.some((folder) => name.startsWith(folder));
  const texts = (framed: boolean) =>
    [...pages].flatMap(([name, html]) => (isFramed(name) === framed ? [html] : []));
  const styles: Styles = {
    ofPages: styleHashes(texts(false)),
    ofFramed: styleHashes(texts(true)),
  };
  return new Map([
    ['_headers', headersFile(policed, styles)],
    ['nginx-headers.conf', nginxHeaders(...styles.ofPages)],
    ['nginx-embed-headers.conf', nginxEmbedHeaders(...styles.ofFramed)],
  ]);
}

/** The hashes of the style elements in pages, each once. */
function styleHashes(pages: readonly string[]): readonly string[] {
  const styles = pages.flatMap((html) =>
    [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => style),
  );
  return [...new Set(styles)].map((style) => createHash('sha256').update(style).digest('base64'));
}
