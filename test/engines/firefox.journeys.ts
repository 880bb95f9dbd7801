import { launchFirefox } from './puppeteer.ts';
import { tryJourneys } from './try.ts';

tryJourneys('Firefox', 'FIREFOX_PATH', launchFirefox);
