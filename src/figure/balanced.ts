/**
 * A text in as few lines as its room allows, none much longer than the others. It is broken at plain
 * spaces alone; a word that is wider than the room has a line of its own.
 * @param room how wide a line may be, as `widthOf` measures it
 */
export function balanced(
  text: string,
  room: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const words = text.split(' ');
  const fewest = filled(words, room, widthOf).length;
  // The narrowest room that needs no more lines.
  const widths = words.flatMap((_, from) =>
    words.slice(from).map((__, count) => widthOf(words.slice(from, from + count + 1).join(' '))),
  );
  const narrowest = widths
    .toSorted((a, b) => a - b)
    .find((width) => width <= room && filled(words, width, widthOf).length === fewest);
  return filled(words, narrowest ?? room, widthOf);
}

function filled(
  words: readonly string[],
  room: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
