import { tryJourneys } from './try.ts';
import { launchWebKit } from './webdriver.ts';

tryJourneys('WebKit', 'WEBKIT_PATH', launchWebKit);
