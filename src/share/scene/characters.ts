import type { Drawn, Scene } from './scene.ts';
import { FACES, type FaceName } from '../type/faces.ts';

/** The characters that a picture has in each face, in their order. */
export function charactersIn({ layers }: Scene): ReadonlyMap<FaceName, readonly string[]> {
  const found = new Map<FaceName, Set<string>>();
  const look = (drawn: readonly Drawn[]): void => {
    for (const one of drawn) {
      if (one.kind === 'layer') look(one.children);
      if (one.kind !== 'words') continue;
      const characters = found.get(one.face) ?? new Set();
      for (const { text } of one.lines) for (const character of text) characters.add(character);
      found.set(one.face, characters);
    }
  };
  look(layers);
  return new Map(
    [...new Set<FaceName>([...FACES, ...found.keys()])].flatMap((face) => {
      const characters = found.get(face);
      return characters ? [[face, [...characters].toSorted()] as const] : [];
    }),
  );
}
