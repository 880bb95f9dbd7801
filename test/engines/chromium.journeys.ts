import { launchChromium } from './puppeteer.ts';
import { tryJourneys } from './try.ts';

tryJourneys('Chromium', 'CHROMIUM_PATH', launchChromium);
