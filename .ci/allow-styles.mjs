import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets the policy of frozen pages name style elements that only earlier versions have: these were
 * written into their pages once, and the build does not know them.
 * @param {string} folder of the built site
 * @param {readonly string[]} pages HTML of pages that were taken over
 */
export function allowStyles(folder, pages) {
  const styles = pages.flatMap((html) =>
    [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, style]) => style),
  );
  const hashes = new Set(
    styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`),
  );
  const allow = (policy) => {
    const missing = [...hashes].filter((hash) => !policy.includes(hash));
    return policy.replace(/style-src [^;"]*/, (list) => [list, ...missing].join(' '));
  };
  rewrite(join(folder, '_headers'), (text) =>
    text.replace(/^\/frozen\/\*\n(?:[ \t].*\n)*/m, allow),
  );
  rewrite(join(folder, 'nginx-embed-headers.conf'), allow);
}

function rewrite(file, change) {
  if (existsSync(file)) writeFileSync(file, change(readFileSync(file, 'utf8')));
}
