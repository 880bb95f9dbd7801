import type { OfflineList } from '../src/offline/list.ts';

/** The paths that a service worker keeps, as its program has them. */
export function keptList(worker: string): readonly string[] {
  const [, listed = ''] = /^const OFFLINE_LIST = (\{.*?\});\n/s.exec(worker) ?? [];
  const { pages, assets } = JSON.parse(listed) as OfflineList;
  return [...pages, ...assets];
}
