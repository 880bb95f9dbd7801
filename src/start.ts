import { boot } from './main.tsx';
import './ui/page.css';

// Alone in its file: what the page is made of shares a file with the programs of other pages.
void boot();
