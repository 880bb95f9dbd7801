import { talk, type Talk } from '../../browser/embed-talk.ts';
import type { Store } from '../../browser/store.ts';
import { cameraFor } from '../../embed/camera.ts';
import { follow } from '../../embed/follow.ts';
import type { Command, Refusal } from '../../embed/message.ts';
import type { Camera } from '../../model/camera.ts';
import type { ExtentPreset } from '../../share/options/options.ts';
import { roundedCamera } from '../../url/parameters.ts';
import type { Opened } from './opened.ts';
import { offered, type EmbedState } from './state.ts';

/** The camera that shows a part of the map in the room that there is; null for the figure's own. */
export function lookingAt(
  preset: ExtentPreset,
  { extents }: Pick<Opened, 'extents'>,
): Camera | null {
  const box = document.querySelector('.map-pane')?.getBoundingClientRect();
  const extent = extents[preset];
  if (!box || !extent) return null;
  return preset === 'five' ? null : roundedCamera(cameraFor(extent, box));
}

/**
 * Lets the page around steer the embed.
 * @param leave goes to another page
 */
export function steered(
  opened: Opened,
  store: Store<EmbedState>,
  leave: (href: string) => void,
): Talk {
  const { all, choices, asked, words, hrefOf } = opened;
  const { options } = asked;
  const obey = (command: Command): readonly Refusal[] => {
    const { embedded, view: before } = store.current();
    if (command.command !== 'set') {
      store.set({ embedded: { ...embedded, asked: { map: command.command === 'start' } } });
      return [];
    }
    const { view, extent, refusals } = follow(command.values, before, choices);
    if (view.lang === all.lang) {
      const camera = extent ? lookingAt(extent, opened) : view.camera;
      const data = offered(all, [...options.scenarios, view.scenario, view.vs]);
      store.set({ data, view: { ...view, camera } });
    } else leave(hrefOf(view));
    return refusals;
  };
  return talk({ origins: options.origins, obey, words: words.embed.page.refusals });
}
