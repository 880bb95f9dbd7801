import { isAble } from '../browser/able.ts';
import { tellDocument } from '../browser/document.ts';
import { tellHeights } from '../browser/embed-talk.ts';
import { whenSeen } from '../browser/idle.ts';
import { followMedia, mediaNow } from '../browser/media.ts';
import { pageDays } from '../browser/days.ts';
import { storeOf } from '../browser/store.ts';
import { stateOf } from '../embed/address.ts';
import { standardOptions } from '../embed/options.ts';
import { EMBED_PARTS } from '../ui/embed/embed-parts.tsx';
import { termLinker } from '../ui/embed/term-link.tsx';
import { takeOver } from '../ui/kit/mount.tsx';
import { titleOf } from '../ui/page/state-changes.ts';
import { startOf } from '../ui/page/state.ts';
import { embedActions } from './embed/actions.ts';
import { opened } from './embed/opened.ts';
import { embedProps } from './embed/props.ts';
import { offered, type EmbedState } from './embed/state.ts';
import { lookingAt, steered } from './embed/commands.ts';
import { unconfirmedPart } from '../browser/unconfirmed-part.ts';
import '../ui/embed/embed.css';

if (isAble()) void boot();

/** Takes over an embed: its state lives in memory, and the page around may change it. */
async function boot(): Promise<void> {
  const page = await opened(location);
  const { all, words, choices } = page;
  const { view: asked, options, invalid } = page.asked;
  const leave = (href: string) => location.replace(href);
  if (asked.lang !== all.lang) {
    leave(page.hrefOf(asked));
    return;
  }

  const { wide, dark } = mediaNow();
  const store = storeOf<EmbedState>({
    ...startOf(page.page, wide, dark),
    data: all,
    options: standardOptions(choices),
    embedded: { zoom: true, asked: null, onMap: (has) => talking.tellMap(has) },
  });
  const talking = steered(page, store, leave);
  const days = pageDays({ own: all.ground, store, asked: ({ day }) => day });
  const unconfirmed = unconfirmedPart(store, days, {
    site: page.root,
    data: all,
    isKnown: (day) => Boolean(days.groundOn(day).unconfirmed),
    needs: ({ view }) =>
      days.dayOf(view) !== all.ground.day || view.scenario !== page.page.scenario,
  });
  const reload = () => location.reload();
  const actions = embedActions(page, store, { days, unconfirmed, talking, reload });
  const propsOf = embedProps(page, days, unconfirmed, actions);

  // Hydration must find what the page was written with; what the address asks for comes second.
  const draw = takeOver(EMBED_PARTS, propsOf(store.current()));
  let told = JSON.stringify(stateOf(page.page));
  store.subscribe(() => {
    const state = store.current();
    const title = titleOf(state, state.data);
    tellDocument(words.embed.page.heading(words.name, title), state.view);
    days.draw(state.view);
    unconfirmed.draw();
    draw(propsOf(state));
    const now = stateOf(state.view);
    if (JSON.stringify(now) === told) return;
    told = JSON.stringify(now);
    talking.tellChange(now, title);
  });
  const html = document.documentElement;
  html.dataset['fit'] = options.fit;
  store.set({
    data: offered(all, [...options.scenarios, asked.scenario, asked.vs]),
    options,
    embedded: {
      ...store.current().embedded,
      zoom: options.controls.includes('zoom'),
      term: termLinker(page.glossary),
    },
    view: { ...asked, camera: null },
    invalid,
  });
  html.dataset['script'] = 'ready';
  talking.tellReady(stateOf(asked), document.title);
  for (const { name, raw, fault } of invalid) {
    const code = fault === 'unknown' ? 'unknown' : 'contradiction';
    talking.tellRefusal({ code, name, value: raw });
  }
  if (options.fit === 'content') tellHeights(new URLSearchParams(location.search).get('childId'));
  followMedia(store);
  // Only a map can go elsewhere: it comes when somebody could see it.
  const camera = asked.camera ?? lookingAt(options.extent, page);
  if (camera) whenSeen(() => store.set({ view: { ...store.current().view, camera } }));
}
