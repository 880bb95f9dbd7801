import { isAble } from '../browser/able.ts';
import { whenIdle } from '../browser/idle.ts';
import { offlineOf } from '../browser/offline.ts';
import { divider } from '../browser/dividing.ts';
import { ownMapOf } from '../browser/own-map-opened.ts';
import { loadOwnMaps } from '../browser/own-maps.ts';
import { remember } from '../browser/remember.ts';
import { fragmentOf } from '../own-map/link.ts';
import { takeOver } from '../ui/kit/mount.tsx';
import { OfflineNotice } from '../ui/notices/OfflineNotice.tsx';
import { OwnMapApp } from '../ui/own-map/OwnMapApp.tsx';
import {
  untouched,
  type OwnMapActions,
  type OwnMapData,
  type OwnMapProps,
  type OwnMapState,
} from '../ui/own-map/state.ts';
import { heldMap } from './own-map/held.ts';
import '../ui/lesson/lesson.css';
import '../ui/own-map/own-map.css';

if (isAble()) void boot();

async function boot(): Promise<void> {
  const html = document.documentElement;
  const { written, data, speech, late } = await loadOwnMaps<OwnMapData>();
  const { lang } = data;
  const { day, zones } = data.ground;
  const site = new URL(html.dataset['root'] ?? './', location.href);
  const openMap = ownMapOf(lang, day);
  const propsOf = (state: OwnMapState, actions: OwnMapActions): OwnMapProps => ({
    ...{ ...written, data, speech, openMap, pictures: true, state, actions },
  });
  let draw: ((props: OwnMapProps) => void) | null = null;
  const { follow } = heldMap(
    { written, data, speech },
    {
      linkWith: (fragment) => new URL(`#${fragment}`, location.href).href,
      remember: (fragment) => void remember('replace', `#${fragment}`),
      dividing: (onAnswer) =>
        divider({ base: new URL('geo/', site).href, zones, towns: written.towns }, onAnswer),
      picture: async (own, other, format, division) => {
        const { pictureOfMap } = await import('../browser/own-map-picture.ts');
        return pictureOfMap(own, other, format, lang, speech.own, site, division);
      },
      draw: (state, actions) => {
        // The map goes on in the other language.
        for (const to of document.querySelectorAll<HTMLAnchorElement>('.masthead a[hreflang]')) {
          to.hash = fragmentOf(state.map);
        }
        // The page was written before anything was read.
        draw ??= takeOver({ 'own-map': OwnMapApp }, propsOf(untouched(day), actions));
        draw(propsOf(state, actions));
      },
    },
  );
  const followAddress = () => follow(location.hash.slice(1));

  followAddress();
  html.dataset['script'] = 'ready';
  const offline = offlineOf(site, whenIdle);
  takeOver({ offline: OfflineNotice }, { offline, words: late, lang });
  addEventListener('hashchange', followAddress);
}
