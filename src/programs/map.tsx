import { allRecords } from '../browser/all-records.ts';
import { whenIdle } from '../browser/idle.ts';
import { followMedia, mediaNow } from '../browser/media.ts';
import { overSteps } from '../browser/over-steps.ts';
import { remember } from '../browser/remember.ts';
import { pageDays } from '../browser/days.ts';
import { storeOf } from '../browser/store.ts';
import { startOf } from '../ui/page/state.ts';
import { dayAsked } from '../ui/page/view-day.ts';
import { actionOf } from '../ui/shell/keys.ts';
import { figureQuery, withQuery } from '../url/figure-query.ts';
import { mapActions } from './map/actions.ts';
import { askedCard } from './map/asked-card.ts';
import { drawingOf } from './map/drawing.ts';
import { lateLoader } from './map/late.ts';
import { linksOf } from './map/links.ts';
import { opened } from './map/opened.ts';
import { mapProps } from './map/props.ts';
import type { MapState } from './map/state.ts';
import { unconfirmedPart } from '../browser/unconfirmed-part.ts';

/** Takes over the page that its address names. */
export async function boot(): Promise<void> {
  const html = document.documentElement;
  const here = () => new URL(location.href);
  const page = await opened(location.href);
  const { data, entry } = page;
  const links = linksOf(page, null);
  const asked = links.askedBy(here());
  if (asked.view.lang !== data.lang) {
    const to = withQuery(links.redirectOf(asked), figureQuery(location.search));
    location.replace(to + location.hash);
    return;
  }
  // Of a page that becomes a figure alone nothing else may start.
  const refused = await askedCard(location.search, asked.view, page);
  if (refused === null) {
    html.dataset['script'] = 'card';
    return;
  }

  const { wide, dark } = mediaNow();
  const written: MapState = {
    ...startOf(links.pageAt(here()), wide, dark),
    records: page.own.records,
    late: null,
    links,
  };
  const { scenario } = written.view;
  const store = storeOf(written);
  const linkTo = ({ view, links: known }: MapState) => known.hrefOf(view);
  const days = pageDays({ own: data.ground, store, asked: (view) => dayAsked(view, data) });
  const unconfirmed = unconfirmedPart(store, days, {
    site: page.site,
    data,
    // It comes with the details.
    isKnown: (day) => {
      const [first, last] = store.current().late?.props.details.unconfirmedDays ?? ['', ''];
      return first <= day && day <= last;
    },
    needs: ({ view, daysReady }) => daysReady || view.scenario !== scenario,
  });
  const records = allRecords(entry.records, (all) => store.set({ records: all }));
  const late = lateLoader(page, store, records);
  // What the query asks for comes second: hydration must find what the page was written with.
  const follow = () => {
    const figure = figureQuery(location.search);
    const { links: known } = store.current();
    store.set({ ...known.askedBy(here()), ...(figure && { figure, dialog: 'export' }) });
  };
  const steps = overSteps({
    link: () => linkTo(store.current()),
    follow,
    close: () => store.set({ dialog: null }),
  });
  const reload = () => location.reload();
  const actions = mapActions(page, store, { days, unconfirmed, records, late, steps, reload });
  const propsOf = mapProps(page, scenario, days, unconfirmed, actions);
  const drawParts = drawingOf(page, written, days, propsOf, () => void late.want());

  store.subscribe(() => {
    const state = store.current();
    const { view, dialog } = state;
    days.draw(view);
    unconfirmed.draw();
    drawParts(state);
    if (state.late) return;
    const isOther = view.scenario !== scenario;
    if (isOther) records.expect();
    if (dialog || isOther || view.subject || view.vs || view.vsDay) void late.want();
  });
  follow();
  if (refused.length > 0) store.set({ invalid: [...store.current().invalid, ...refused] });
  // Old links name the scenario in the query: from now on it is the path.
  if (/[?&]scenario=/.test(location.search)) {
    remember('replace', linkTo(store.current()) + location.hash);
  }
  html.dataset['script'] = 'ready';
  addEventListener('keydown', (event) => actionOf(event, store.current())?.(actions));
  followMedia(store);
  whenIdle(() => void late.want());
}
