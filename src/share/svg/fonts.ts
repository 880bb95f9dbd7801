import type { Scene } from '../scene/scene.ts';
import { charactersIn } from '../scene/characters.ts';
import { calledOf } from '../type/faces.ts';
import { subsetOf } from '../type/truetype.ts';
import { woffOf } from '../type/woff.ts';

/** The fonts of a picture as CSS with the fonts inside, each with what the picture has in it. */
export function fontRules(scene: Scene): string {
  return [...charactersIn(scene)]
    .map(([face, characters]) => {
      const { family, weight } = calledOf(face);
      const data = base64(woffOf(subsetOf(face, characters).bytes));
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff;base64,${data})format('woff')}`;
    })
    .join('');
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
