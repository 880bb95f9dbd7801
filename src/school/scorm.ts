import { zipSync } from 'fflate';
import type { Course } from './course.ts';
import { assetsIn } from './scorm-files.ts';
import { xml } from './xml.ts';

/** Where the package begins. */
export const LAUNCH = 'index.html';
/** The program between the lesson and the course platform. */
const BRIDGE = 'scorm.js';

/** The manifest of a SCORM 1.2 package with one lesson. @param files names of all files in it */
function manifestOf(
  { id, title }: { readonly id: string; readonly title: string },
  files: readonly string[],
): string {
  const name = `lines-of-contact-${id}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(name)}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xml(title)}</title>
      <item identifier="lesson" identifierref="lesson-files">
        <title>${xml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="lesson-files" type="webcontent" adlcp:scormtype="sco" href="${LAUNCH}">
${files.map((file) => `      <file href="${xml(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

/**
 * The lesson's page as it lies in a package: its assets beside it, all other links to the site, and
 * the bridge before its program.
 * @param address of the page on its site
 */
export function pageInPackage(html: string, address: string): string {
  return html
    .replaceAll(/(?:\.\.\/)+(assets\/)/g, '$1')
    .replaceAll(/"((?:\.\.\/)+[^"]*)"/g, (_, link: string) => `"${new URL(link, address).href}"`)
    .replace('<head>', `<head><script src="${BRIDGE}"></script>`);
}

/** How much a platform keeps of an attempt, in characters. */
export const MOST_KEPT = 4096;

/**
 * Lets a platform keep what the lesson's link carries, and tells it how far a learner came. It stands
 * before the lesson's program, which reads the link that this restores.
 */
const BRIDGE_PROGRAM = `'use strict';
(() => {
  const find = (from) => {
    for (let at = from, up = 0; at && up < 10; at = at.parent, up += 1) {
      try {
        if (at.API) return at.API;
      } catch {
        return null;
      }
      if (at.parent === at) return null;
    }
    return null;
  };
  const api = find(window) ?? (window.opener ? find(window.opener) : null);
  if (!api) return;
  api.LMSInitialize('');
  const kept = api.LMSGetValue('cmi.suspend_data') || '';
  if (!location.search) history.replaceState(null, '', kept.startsWith('?') ? kept : '?view=pupil');
  const set = (name, value) => api.LMSSetValue(name, value);
  if (!/^(passed|completed)$/.test(api.LMSGetValue('cmi.core.lesson_status'))) {
    set('cmi.core.lesson_status', 'incomplete');
  }
  const save = () => {
    if (location.search.length <= ${MOST_KEPT}) set('cmi.suspend_data', location.search);
    const [right, all] = (document.querySelector('[data-score]')?.dataset.score ?? '0/0').split('/').map(Number);
    if (all > 0) {
      set('cmi.core.score.min', '0');
      set('cmi.core.score.max', '100');
      set('cmi.core.score.raw', String(Math.round((100 * right) / all)));
    }
    if (new URLSearchParams(location.search).get('step') === 'results') {
      set('cmi.core.lesson_status', 'completed');
    }
    api.LMSCommit('');
  };
  for (const name of ['pushState', 'replaceState']) {
    const change = history[name].bind(history);
    history[name] = (...of) => {
      change(...of);
      // What was answered is drawn after the link was written.
      requestAnimationFrame(save);
    };
  }
  addEventListener('pagehide', () => {
    save();
    set('cmi.core.exit', 'suspend');
    api.LMSFinish('');
  });
})();
`;

/** What a package is made of. */
interface Packaged {
  /** The lesson's page as HTML, and its address. */
  readonly page: string;
  readonly address: string;
  /** Reads a file below the site's root. */
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** A SCORM 1.2 package with a lesson that needs nothing beside it. */
export async function scormPackage(
  { id, title, lang }: Pick<Course, 'id' | 'title' | 'lang'>,
  { page, address, read }: Packaged,
): Promise<Uint8Array<ArrayBuffer>> {
  const [bytes, text] = [new TextEncoder(), new TextDecoder()];
  const files: Record<string, Uint8Array> = {
    [LAUNCH]: bytes.encode(pageInPackage(page, address)),
    [BRIDGE]: bytes.encode(BRIDGE_PROGRAM),
  };
  const wanted = new Set(assetsIn(LAUNCH, page, lang));
  // What a file names is wanted as well.
  for (const name of wanted) {
    const content = await read(`assets/${name}`);
    files[`assets/${name}`] = content;
    if (!/\.(?:js|css)$/.test(name)) continue;
    for (const more of assetsIn(name, text.decode(content), lang)) wanted.add(more);
  }
  const manifest = manifestOf({ id: `${id}-${lang}`, title }, Object.keys(files));
  return zipSync({ 'imsmanifest.xml': bytes.encode(manifest), ...files });
}
