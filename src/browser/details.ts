import '../ui/shell/details.css';
import type { Copy } from '../ui/page/offline.ts';
import type { LateProps } from '../ui/page/page-props.ts';
import { events } from 'virtual:events';
import { offlineOf } from './offline.ts';

export { DETAILED_PARTS } from '../ui/shell/details.ts';

/**
 * What the parts are given that come when the page already answers.
 * @param site address of the site's root
 * @param whenIdle calls back when the page has nothing else to do
 * @param mapData gives the addresses of what the map draws, from afar and near
 */
export function latePropsOf(
  site: URL,
  whenIdle: (act: () => void) => void,
  mapData: () => Promise<readonly string[]>,
): Pick<LateProps, 'loadEvents' | 'offline' | 'copy'> {
  return {
    loadEvents: async () => (await events[document.documentElement.lang]?.())?.events ?? [],
    offline: offlineOf(site, whenIdle, mapData),
    copy: copyOf(site),
  };
}

/** The site as one file, of which the page says name and size; null where it says nothing. */
function copyOf(site: URL): Copy | null {
  const [file, kilobytes] = document.documentElement.dataset['copy']?.split(' ') ?? [];
  return file ? { href: new URL(file, site).href, kilobytes: Number(kilobytes) } : null;
}
