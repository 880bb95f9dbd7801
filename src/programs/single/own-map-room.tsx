import { render } from 'preact';
import { dividerHere } from '../../browser/dividing-here.ts';
import { remember } from '../../browser/remember.ts';
import { wordsOf } from '../../content/messages/templates.ts';
import type { OwnMapWords } from '../../content/own-map-words/index.ts';
import { IN_FILE } from '../../own-map/link.ts';
import type { Details } from '../../ui/page/page-data.ts';
import { textsOf, townsOf } from '../../ui/own-map/known.ts';
import { OwnMapApp } from '../../ui/own-map/OwnMapApp.tsx';
import { heldMap } from '../own-map/held.ts';
import { speechOf, type LessonRoom, type OpenLesson } from './lesson-room.tsx';

/** What own maps in the file are made from. */
export interface OwnMapRoom extends Pick<LessonRoom, 'all' | 'data' | 'words' | 'here'> {
  readonly details: Pick<Details, 'scenarios' | 'places' | 'placeZones'>;
  /** Address of the site's page for own maps, or empty where it is not known. */
  readonly address: string;
  /** The path of one of the document's own shapes, by its id. */
  readonly shapeOf: (id: string) => string;
}

/** Opens the part of the file where a map is drawn from a text. @param fragment of a map */
export function openOwnMap(room: OwnMapRoom, into: HTMLElement, fragment: string): OpenLesson {
  const { all, data, details, address, here, shapeOf } = room;
  const { lang, ground } = data;
  const speech = { ...speechOf(room), own: wordsOf<OwnMapWords>(all.own) };
  const written = {
    frames: all.ownFrames,
    records: textsOf(details),
    towns: townsOf(details, lang),
    lessons: '#lessons',
  };
  const page = { ...data, headings: [], frames: [] };
  const inFile = (of: string) => `#${IN_FILE}?${of}`;
  let isOpen = true;
  const { follow } = heldMap(
    { written, data, speech },
    {
      linkWith: (of) => (address ? `${address}#${of}` : here + inFile(of)),
      remember: (of) => void remember('replace', inFile(of)),
      dividing: (onAnswer) =>
        dividerHere({ zones: ground.zones, towns: written.towns }, shapeOf, onAnswer),
      picture: null,
      draw: (state, actions) => {
        if (!isOpen) return;
        render(
          <OwnMapApp
            {...{ ...written, data: page, speech, state, actions }}
            openMap={null}
            pictures={false}
          />,
          into,
        );
      },
    },
  );
  document.title = speech.own.title;
  follow(fragment);
  scrollTo({ top: 0 });
  return {
    follow: (query) => {
      follow(query.slice(1));
      return true;
    },
    close: () => {
      isOpen = false;
      render(null, into);
    },
  };
}
