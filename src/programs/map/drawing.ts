import { tellDocument } from '../../browser/document.ts';
import { earlyPress } from '../../browser/early-press.ts';
import type { PageDays } from '../../browser/days.ts';
import { takeOver } from '../../ui/kit/mount.tsx';
import { shownBy } from '../../ui/page/comparison.ts';
import type { DetailedProps, PageProps } from '../../ui/page/page-props.ts';
import { titleOf } from '../../ui/page/state-changes.ts';
import { PARTS } from '../../ui/shell/parts.ts';
import type { Opened } from './opened.ts';
import type { MapState } from './state.ts';

/** Parts of the text that are better missing than of another record. */
const TEXT = ['lead', 'reading'];

/**
 * Takes over the page's parts, and gives what draws a state in them.
 * @param written the state that the page was written with
 * @param wantLate loads what comes when the page already answers
 */
export function drawingOf(
  { data, words }: Opened,
  written: MapState,
  days: PageDays,
  propsOf: (state: MapState) => PageProps,
  wantLate: () => void,
): (state: MapState) => void {
  const drawParts = takeOver(PARTS, propsOf(written));
  const doPressed = earlyPress(['legend', 'time', 'reading'], wantLate);
  let drawLate: ((props: DetailedProps) => void) | null = null;

  /** Until the text of what is shown has come, none is better than the wrong one. */
  const hideWrong = (state: MapState, props: PageProps) => {
    const isOther = state.view.scenario !== written.view.scenario;
    for (const id of TEXT) hide(id, isOther);
    const { scenario, vs } = shownBy(state.view, props.data, state.wide);
    const isWritten = scenario.id === written.view.scenario && !vs;
    hide('legend', !isWritten || props.data.ground !== data.ground);
  };
  return (state) => {
    const { late, view } = state;
    tellDocument(`${titleOf(state, data)} · ${words.name}`, view);
    const comes = late !== null && drawLate === null;
    if (comes) {
      const props = propsOf({ ...written, records: state.records });
      drawLate = takeOver(late.parts, { ...props, ...late.props });
      for (const id of [...TEXT, 'legend']) hide(id, false);
    }
    const props = propsOf(state);
    drawParts(props);
    if (!late) return hideWrong(state, props);
    const details = days.detailsOn(view, late.props.details);
    drawLate?.({ ...props, ...late.props, details });
    if (comes) doPressed();
  };
}

function hide(id: string, isHidden: boolean): void {
  document.getElementById(id)?.toggleAttribute('hidden', isHidden);
}
