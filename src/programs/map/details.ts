import { DETAILED_PARTS, latePropsOf } from '../../browser/details.ts';
import { whenIdle } from '../../browser/idle.ts';
import { detailsWith } from '../../browser/own-details.ts';
import type { Store } from '../../browser/store.ts';
import { openTermsInPlace } from '../../browser/terms-in-place.ts';
import type { DetailMessages } from '../../content/messages/index.ts';
import { wordsOf } from '../../content/messages/templates.ts';
import { linksOf } from './links.ts';
import type { Opened } from './opened.ts';
import type { MapState } from './state.ts';

/** Puts what comes when the page already answers into its state. */
export function takeIn(
  { details, words: more, smallMaps }: Awaited<ReturnType<Opened['entry']['details']>>,
  opened: Opened,
  store: Store<MapState>,
): void {
  const { entry, own, data, site, words } = opened;
  const props = {
    details: detailsWith(own.ground, details),
    words: { ...words, ...wordsOf<DetailMessages>(more) },
    loadExporter: async () => (await import('../../browser/exporter.ts')).exporterFor(site),
    ...latePropsOf(site, whenIdle, async () => {
      const map = await entry.map();
      return [map.data[data.ground.day] ?? '', map.near];
    }),
  };
  openTermsInPlace();
  const before = store.current();
  const links = linksOf(opened, details.places);
  // Until now anything may have been a place.
  const { view, invalid } = links.askedBy(new URL(links.hrefOf(before.view, true)));
  store.set({
    late: { parts: DETAILED_PARTS, props, smallMaps },
    links,
    view,
    invalid: [...before.invalid, ...invalid],
    detailsFault: null,
  });
}
