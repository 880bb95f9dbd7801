import { render } from 'preact';
import { unpackedIn } from '../../browser/packed-part.ts';
import type { Messages } from '../../content/messages/index.ts';
import { SHEETS } from '../../model/lesson.ts';
import { RoomDefs } from '../../ui/lesson/RoomDefs.tsx';
import type { SingleLessons } from '../../ui/lesson/single-lessons.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import { ROOM, ROOM_DEFS, SINGLE_LESSONS } from '../../ui/page/single-data.ts';
import { openLesson, type LessonRoom, type OpenLesson } from './lesson-room.tsx';
import { openSheet } from './sheet-room.tsx';

interface Known {
  readonly data: PageData;
  readonly words: Messages;
  /** The address of a lesson's page on the site, or empty where that is not known. */
  readonly addressOf: (lesson: string) => string;
  readonly here: LessonRoom['here'];
  readonly goTo: LessonRoom['goTo'];
}

/** What stands in place of the map and all beside it: a lesson, or one of its sheets. */
interface Room {
  readonly lesson: string;
  /** Shows what else a fragment asks for, where it can. */
  readonly follow: OpenLesson['follow'];
  readonly close: () => void;
}

/**
 * The lessons of a file that has the whole site, and their sheets, by their fragments:
 * `#lessons/<id>/?step=…`, `#lessons/<id>/worksheet/`.
 * @returns what follows a fragment, and tells whether it leads to one of them
 */
export function roomsOf({ addressOf, ...known }: Known): (fragment: string) => boolean {
  const { dataset } = document.documentElement;
  const [into, defs] = [document.getElementById(ROOM), document.getElementById(ROOM_DEFS)];
  if (!into || !defs) throw new Error('the file has no room for lessons');
  let all: SingleLessons | null = null;
  let open: Room | null = null;
  const close = () => {
    open?.close();
    open = null;
    delete dataset['room'];
    into.role = null;
  };
  return (fragment) => {
    const [, id = '', name, query = ''] = FRAGMENT.exec(fragment) ?? [];
    if (!id) {
      close();
      return false;
    }
    if (!name && open?.lesson === id && open.follow(query)) return true;
    // They are unpacked when they are first asked for.
    all ??= JSON.parse(unpackedIn(SINGLE_LESSONS)) as SingleLessons;
    const written = all.lessons.find(({ lesson }) => lesson.id === id);
    const sheet = SHEETS.find((one) => one === name);
    close();
    if (!written || (name && !sheet)) return false;
    dataset['room'] = sheet ? 'sheet' : 'lesson';
    // The document's own main part is not shown meanwhile.
    into.role = 'main';
    render(
      <RoomDefs
        written={written}
        all={all}
        unit={known.words.units.distance.km}
        shapeOf={shapeOf}
      />,
      defs,
    );
    const room = { ...known, written, all, address: addressOf(id) };
    open = sheet
      ? { lesson: id, follow: () => false, close: openSheet(room, into, sheet) }
      : { lesson: id, ...openLesson(room, into, query) };
    return true;
  };
}

const FRAGMENT = /^#lessons\/([^/?]+)\/(?:([^/?]+)\/)?(\?.*)?$/s;

/** The path of a shape of the document, by the id of its element. */
function shapeOf(id: string): string {
  return document.getElementById(id)?.getAttribute('d') ?? '';
}
