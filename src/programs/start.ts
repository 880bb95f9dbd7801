import { boot } from './map.tsx';
import '../ui/shell/page.css';

// Alone in its file: what the page is made of shares a file with the programs of other pages.
void boot();
