import { outcomesOf } from '../../model/outcome.ts';
import type { AskedMap } from '../../own-map/fields.ts';
import { mapOfFile } from '../../own-map/file.ts';
import { fragmentIn, mapOfFragment } from '../../own-map/link.ts';
import { emptyMap, LIMITS } from '../../own-map/own-map.ts';
import { readingOfRecord } from '../../own-map/read.ts';
import type { OwnMapActions } from '../../ui/own-map/state.ts';
import { shortened } from '../../words/shortened.ts';
import type { Held } from './parts.ts';

/** Opening a map in the place of this one, and laying another over it. */
export function layActions({
  data,
  speech: { own },
  known,
  state,
  set,
  take,
  faultsOf,
}: Held): Pick<OwnMapActions, 'open' | 'lay' | 'laySite'> {
  const lay = (asked: AskedMap, where: string) => {
    const title = asked.map.name || own.compare.otherName;
    set({
      other: isMapless(asked) ? null : { title, map: asked.map, isSite: false },
      otherNotices: faultsOf(asked, where),
    });
  };
  const inFile = async (file: File) => ({
    asked: mapOfFile(await textOf(file), known),
    where: own.faults.file(shortened(file.name)),
  });
  return {
    open: (file) => {
      void inFile(file).then(({ asked, where }) => {
        const notices = faultsOf(asked, where);
        if (isMapless(asked)) set({ notices });
        else take(asked.map, notices, own.keep.opened);
      });
    },
    lay: (other) => {
      if (other === null) set({ other: null, otherNotices: [] });
      else if (typeof other === 'string') {
        const fragment = fragmentIn(other);
        if (fragment === null) {
          set({ otherNotices: [own.compare.notLink(shortened(other))] });
        } else lay(mapOfFragment(fragment, known), own.faults.link);
      } else void inFile(other).then(({ asked, where }) => lay(asked, where));
    },
    laySite: () => {
      const { text } = state().map;
      const record = data.scenarios.find(({ id }) => text?.kind === 'record' && id === text.id);
      if (!record) return;
      const zones = readingOfRecord(outcomesOf(record, data.ground.zones));
      const map = { ...emptyMap(data.ground.day), text, zones };
      set({ other: { title: own.compare.siteName, map, isSite: true }, otherNotices: [] });
    },
  };
}

/** What can be wrong with a map so that nothing of it can be taken over. */
const MAPLESS: readonly string[] = ['whole', 'size', 'version'];

function isMapless({ faults }: AskedMap): boolean {
  return faults.some(({ field }) => MAPLESS.includes(field));
}

/** What a file says, as far as a map may be long; nothing where it can't be read. */
async function textOf(file: File): Promise<string> {
  return file
    .slice(0, LIMITS.file + 1)
    .text()
    .catch(() => '');
}
