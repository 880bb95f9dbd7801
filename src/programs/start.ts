import { isAble } from '../browser/able.ts';
import { replaceRefusedStyle } from '../browser/refused-style.ts';
import { boot } from './map.tsx';

// Alone in its file: what the page is made of shares a file with the programs of other pages.
replaceRefusedStyle();
if (isAble()) void boot();
