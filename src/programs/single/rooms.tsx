import { render } from 'preact';
import { unpackedIn } from '../../browser/packed-part.ts';
import type { Messages } from '../../content/messages/index.ts';
import { SHEETS } from '../../model/lesson.ts';
import { IN_FILE } from '../../own-map/link.ts';
import { OwnMapDefs, RoomDefs } from '../../ui/lesson/RoomDefs.tsx';
import type { SingleLessons } from '../../ui/lesson/single-lessons.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import { ROOM, ROOM_DEFS, SINGLE_LESSONS } from '../../ui/page/single-data.ts';
import { openLesson, type LessonRoom, type OpenLesson } from './lesson-room.tsx';
import { openOwnMap, type OwnMapRoom } from './own-map-room.tsx';
import { openSheet } from './sheet-room.tsx';

interface Options {
  readonly data: PageData;
  readonly details: OwnMapRoom['details'];
  readonly words: Messages;
  /** The address of a page on the site, by its path below the language; empty where that is not known. */
  readonly addressOf: (path: string) => string;
  readonly here: LessonRoom['here'];
  readonly goTo: LessonRoom['goTo'];
}

/** What stands in place of the map and all beside it: a lesson, one of its sheets, or an own map. */
interface Room extends OpenLesson {
  /** Its fragment, without what else that asks for. */
  readonly name: string;
}

/** A fragment that leads to a room. */
interface Way {
  readonly name: string;
  /** What else it asks for, from its question mark on. */
  readonly query: string;
}

/**
 * The lessons of a file that has the whole site, their sheets, and maps of one's own, by their
 * fragments: `#lessons/<id>/?step=…`, `#lessons/<id>/worksheet/`, `#your-map/?v=…`.
 * @returns what follows a fragment, and tells whether it leads to one of them
 */
export function roomsOf({ addressOf, ...known }: Options): (fragment: string) => boolean {
  const { dataset } = document.documentElement;
  const [into, defs] = [document.getElementById(ROOM), document.getElementById(ROOM_DEFS)];
  if (!into || !defs) throw new Error('the file has no room for lessons');
  const unit = known.words.units.distance.km;
  let all: SingleLessons | null = null;
  let open: Room | null = null;
  const close = () => {
    open?.close();
    open = null;
    delete dataset['room'];
    into.role = null;
    into.classList.remove('own-map');
  };
  /** Gives the room to what is opened: the document's own main part is not shown meanwhile. */
  const enter = (kind: 'lesson' | 'sheet' | 'own-map') => {
    close();
    dataset['room'] = kind;
    into.role = 'main';
    into.classList.toggle('own-map', kind === 'own-map');
  };
  const opened = ({ name, query }: Way, lessons: SingleLessons): OpenLesson | null => {
    if (name === IN_FILE) {
      enter('own-map');
      render(<OwnMapDefs all={lessons} unit={unit} />, defs);
      const room = { ...known, all: lessons, address: addressOf(IN_FILE), shapeOf };
      return openOwnMap(room, into, query.slice(1));
    }
    const [, id = '', sheetName] = LESSON.exec(name) ?? [];
    const written = lessons.lessons.find(({ lesson }) => lesson.id === id);
    const sheet = SHEETS.find((one) => one === sheetName);
    if (!written || (sheetName && !sheet)) return null;
    enter(sheet ? 'sheet' : 'lesson');
    render(<RoomDefs {...{ written, unit, shapeOf, all: lessons }} />, defs);
    const room = { ...known, written, all: lessons, address: addressOf(`lessons/${id}/`) };
    return sheet
      ? { follow: () => false, close: openSheet(room, into, sheet) }
      : openLesson(room, into, query);
  };
  return (fragment) => {
    const [, name = '', query = ''] = FRAGMENT.exec(fragment) ?? [];
    if (name && open?.name === name && open.follow(query)) return true;
    close();
    if (!name) return false;
    // They are unpacked when they are first asked for.
    all ??= JSON.parse(unpackedIn(SINGLE_LESSONS)) as SingleLessons;
    const room = opened({ name, query }, all);
    open = room && { ...room, name };
    return room !== null;
  };
}

const FRAGMENT = /^#(your-map\/|lessons\/[^/?]+\/(?:[^/?]+\/)?)(\?.*)?$/s;
const LESSON = /^lessons\/([^/]+)\/(?:([^/]+)\/)?$/;

/** The path of a shape of the document, by the id of its element. */
function shapeOf(id: string): string {
  return document.getElementById(id)?.getAttribute('d') ?? '';
}
