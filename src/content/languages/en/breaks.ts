import type { Breaks } from '../setting.ts';

export const breaks: Breaks = {
  afterNumber:
    'km²|km|mm|m|kB|MB|sq mi|mi|pixels|per cent|million|thousand|' +
    'January|February|March|April|May|June|July|August|September|October|November|December',
  beforeWord: '',
  afterWord: '',
  others: [/(?<=sq) (?=mi\b)/gu, /(?<=©) /gu],
};
