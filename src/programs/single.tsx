import { isAble } from '../browser/able.ts';
import { tellDocument } from '../browser/document.ts';
import { unpackedIn } from '../browser/packed-part.ts';
import { followMedia, mediaNow } from '../browser/media.ts';
import { storeOf } from '../browser/store.ts';
import { DEFAULT_SCENARIO } from '../content/default.ts';
import type { Messages } from '../content/messages/index.ts';
import { wordsOf } from '../content/messages/templates.ts';
import { LANGUAGES } from '../model/language.ts';
import { sketchOf } from '../model/sketch.ts';
import { takeOver } from '../ui/kit/mount.tsx';
import { stillDay } from '../ui/page/drawn-day.ts';
import type { DetailedProps } from '../ui/page/page-props.ts';
import { ALONE, packedArticle, SINGLE_DATA, type SingleData } from '../ui/page/single-data.ts';
import { schemeOf, titleOf } from '../ui/page/state-changes.ts';
import { startOf, type PageState } from '../ui/page/state.ts';
import { DETAILED_PARTS } from '../ui/shell/details.ts';
import { actionOf } from '../ui/shell/keys.ts';
import { PARTS } from '../ui/shell/parts.ts';
import { choicesOf } from '../url/choices.ts';
import { singleLinks } from '../url/single-links.ts';
import { singleActions } from './single/actions.ts';
import { roomsOf } from './single/rooms.tsx';
import '../ui/lesson/lesson.css';
import '../ui/own-map/own-map.css';
import '../ui/lesson/paper.css';
import '../ui/shell/single.css';

if (isAble()) boot();

/** Lets a file that has the whole site answer: its views are fragments of its own address. */
function boot(): void {
  const unpacked = JSON.parse(unpackedIn(SINGLE_DATA)) as SingleData;
  const { data: known, details, words: templates, site } = unpacked;
  const scenarios = details.scenarios.map(sketchOf);
  const data = { ...known, headings: scenarios, scenarios };
  const words = wordsOf<Messages>(templates);
  const choices = choicesOf(
    scenarios.map(({ id }) => id),
    DEFAULT_SCENARIO,
    details.places.map(({ id }) => id),
  );
  const links = singleLinks(choices, data.lang, site, data.ground.day);
  const { wide, dark } = mediaNow();
  const store = storeOf(startOf(links.plain, true, dark));
  const actions = singleActions(store, {
    links,
    // The record's own day may be another than the file's.
    linkHere: () =>
      links.onlineOf({ ...store.current().view, day: data.ground.day }) ?? location.href,
    // A file has no history of its own to write to in every browser: fragments it has everywhere.
    write: (fragment, how) => {
      if (how === 'push') location.hash = fragment;
      else location.replace(fragment);
    },
    reload: () => location.reload(),
  });
  const drawn = stillDay(data.ground.day);
  const propsOf = (state: PageState): DetailedProps => ({
    ...ALONE,
    drawn,
    data,
    details,
    words,
    state,
    actions,
    scheme: schemeOf(state),
    root: site,
    places: () => details.places,
  });
  const written = propsOf(store.current());
  const drawings = [takeOver(PARTS, written), takeOver(DETAILED_PARTS, written)];
  store.subscribe(() => {
    const state = store.current();
    tellDocument(`${titleOf(state, data)} · ${words.name}`, state.view);
    for (const draw of drawings) draw(propsOf(state));
  });
  const toRoom = roomsOf({
    data,
    details,
    words,
    here: location.href.replace(/#.*$/s, ''),
    goTo: (fragment) => {
      location.hash = fragment;
    },
    addressOf: (path) => {
      const folder = data.lang === LANGUAGES[0] ? '' : `${data.lang}/`;
      return site && new URL(folder + path, site).href;
    },
  });
  const follow = () => {
    if (toRoom(location.hash)) return;
    const { view } = store.current();
    tellDocument(`${titleOf(store.current(), data)} · ${words.name}`, view);
    const asked = links.askedBy(location.hash);
    // A part of the document: what is shown stays.
    if (!asked) return showPart(location.hash.slice(1));
    const isShown = links.fragmentOf(asked.view) === links.fragmentOf(store.current().view);
    if (!isShown || asked.invalid.length > 0) store.set(asked);
  };

  unpackArticles();
  store.set({ wide });
  follow();
  document.documentElement.dataset['script'] = 'ready';
  addEventListener('hashchange', follow);
  addEventListener('keydown', (event) => {
    if (document.documentElement.dataset['room']) return;
    actionOf(event, store.current())?.(actions);
  });
  followMedia(store);
}

/** Fills the articles that the document has packed, as the build wrote them. */
function unpackArticles(): void {
  for (const { id } of document.querySelectorAll(`script[id^="${packedArticle('')}"]`)) {
    const article = document.getElementById(id.slice(packedArticle('').length));
    const { body } = new DOMParser().parseFromString(unpackedIn(id), 'text/html');
    article?.replaceChildren(...body.childNodes);
  }
}

/** Scrolls to a part of the document, by its id. */
function showPart(id: string): void {
  const part = document.getElementById(id);
  const box = part?.closest('details');
  // Not every browser opens what a link leads into.
  if (box) box.open = true;
  part?.scrollIntoView();
}
