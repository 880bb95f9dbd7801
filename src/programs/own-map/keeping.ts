import type { Pictured } from '../../own-map/figure.ts';
import type { Division } from '../../own-map/division.ts';
import { fileOf } from '../../own-map/file.ts';
import { fragmentOf } from '../../own-map/link.ts';
import type { OwnMap } from '../../own-map/own-map.ts';
import { textTitle } from '../../own-map/text.ts';
import type { OutputFile } from '../../share/file/file.ts';
import { save } from '../../browser/save.ts';
import type { OtherMap, OwnMapActions } from '../../ui/own-map/state.ts';
import type { Held } from './parts.ts';

/** Makes a picture of a map, or of where it differs from another; null where its texts have no room. */
export type MakePicture = (
  own: Pictured,
  other: Pictured | null,
  format: 'svg' | 'png',
  division: Division,
) => Promise<OutputFile | null>;

/** Keeping a map as a link, a file or a picture. */
export function keepActions(
  { written: { records }, data, speech: { own }, state, set }: Held,
  linkWith: (fragment: string) => string,
  picture: MakePicture | null,
): Pick<OwnMapActions, 'link' | 'copy' | 'save' | 'saveDifference'> {
  const link = () => linkWith(fragmentOf(state().map));
  const fileName = `reading_${data.lang}.json`;
  const picturedOf = (map: OwnMap): Pictured => {
    const record = records.find(({ id }) => map.text?.kind === 'record' && id === map.text.id);
    const text = textTitle(map.text, records, own);
    const day = new Date().toISOString().slice(0, 10);
    return { map, origin: { text, sources: record?.sources ?? [], day } };
  };
  const savePicture = async (
    make: MakePicture,
    format: 'svg' | 'png',
    other: OtherMap | null,
  ): Promise<void> => {
    const { map, measured } = state();
    if (measured.kind !== 'done') {
      set({ done: own.keep.failed(own.areas.notMeasured) });
      return;
    }
    set({ done: own.keep.drawing });
    try {
      const file = await make(
        picturedOf(map),
        other && picturedOf({ ...other.map, name: other.title }),
        format,
        measured.division,
      );
      if (file) save(file);
      set({ done: file ? own.keep.saved(file.name) : own.keep.failed(own.keep.noRoom) });
    } catch (error) {
      set({ done: own.keep.failed(error instanceof Error ? error.message : String(error)) });
    }
  };
  return {
    link,
    copy: () => {
      const copied = navigator.clipboard
        ? navigator.clipboard.writeText(link())
        : Promise.reject(new Error('no clipboard'));
      copied.then(
        () => set({ done: own.keep.copied, refused: false }),
        () => set({ done: own.keep.refused, refused: true }),
      );
    },
    save: (format) => {
      if (format === 'file') {
        const bytes = new TextEncoder().encode(fileOf(state().map, own.caption));
        save({ name: fileName, type: 'application/json', bytes });
        set({ done: own.keep.saved(fileName) });
      } else if (picture) void savePicture(picture, format, null);
    },
    saveDifference: (format) => {
      if (picture) void savePicture(picture, format, state().other);
    },
  };
}
