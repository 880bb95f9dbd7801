import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Builds the site as it is published, with absolute links, into a folder of its own.
 * @param address the site's address with a slash at its end
 */
export async function buildPublished(address) {
  const outDir = mkdtempSync(join(tmpdir(), 'lines-of-contact-site-'));
  process.env.SITE_URL = address;
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  delete process.env.SITE_URL;
  return { folder: outDir, remove: () => rmSync(outDir, { recursive: true, force: true }) };
}
