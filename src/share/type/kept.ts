import type { Block, Room, Setting } from './setting.ts';

/** Sets a text in a room, in the first of the settings that suits. */
export type SetText = (text: string, room: Room, settings: readonly Setting[]) => Block;

/** As many as a figure that shares its frame with all records asks for. */
const MOST = 4000;

/** The same, with what was set kept: a layout tries the same texts in the same widths many times. */
export function keptOf(set: SetText): SetText {
  const known = new Map<string, Block>();
  return (text, room, settings) => {
    const sizes = settings.map(({ face, size, leading }) => `${face} ${size} ${leading}`);
    const key = [room.width, room.lines, ...sizes, text].join('|');
    const block = known.get(key) ?? set(text, room, settings);
    if (known.size >= MOST) known.clear();
    known.set(key, block);
    return block;
  };
}
