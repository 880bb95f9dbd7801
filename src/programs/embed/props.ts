import { whenSeen } from '../../browser/idle.ts';
import { mapsOf } from '../../browser/open-map.ts';
import type { PageDays } from '../../browser/days.ts';
import type { EmbedProps } from '../../ui/embed/embed-props.ts';
import type { OpenMap } from '../../ui/page/open-map.ts';
import { schemeOf } from '../../ui/page/state-changes.ts';
import type { Actions } from '../../ui/page/state.ts';
import type { Opened } from './opened.ts';
import type { UnconfirmedPart } from '../../browser/unconfirmed-part.ts';
import type { EmbedState } from './state.ts';

/** Gives what the parts of an embed are made from in a state. */
export function embedProps(
  { entry, all, words, root, version, asked, hrefOf, presentOf, fullPageOf }: Opened,
  days: PageDays,
  unconfirmed: UnconfirmedPart,
  actions: Actions,
): (state: EmbedState) => EmbedProps {
  const opens = mapsOf(entry.map, all.ground.day, true);
  const openMap: OpenMap = (options) => {
    unconfirmed.mapOpens();
    return opens(options);
  };
  const whenIdle = (act: () => void) => {
    if (asked.options.start === 'now') whenSeen(act);
  };
  return (state) => {
    const { view, data, options, embedded } = state;
    return {
      data: days.dataOn(view, data),
      drawn: days.drawn,
      drawnOther: days.drawnOther,
      unconfirmed: unconfirmed.drawn,
      words,
      state,
      actions,
      scheme: schemeOf(state),
      root: root.href,
      places: () => [],
      openMap,
      whenIdle,
      embedded,
      options,
      calendar: days.calendar(),
      version,
      fullPage: fullPageOf(view),
      present: presentOf(view),
      inLanguage: (lang) => hrefOf({ ...view, lang }),
      mayFill: document.fullscreenEnabled,
    };
  };
}
