import type { TextLanguage } from '../../src/model/language.ts';

/**
 * Words that judge people or states, or take a side: the site has none in words of its own. What
 * somebody said stands in a quotation, with who said it.
 */
export const JUDGING: Readonly<Record<TextLanguage, RegExp>> = {
  en: /\b(aggress|annihilat|barbar|bloody|brave|brazen|brutal|capitulat|crimin|cruel|cynical|despot|dictator|disgrac|evil|extremis|fair|fascist|generous|gr[ae]b|harsh|hero|infamous|invader|just peace|land[- ]?grab|liberat|maximalis|nazi|notorious|outrag|propagand|puppet|regime|ruthless|shame|shocking|so-called|sham|steal|stole|surrender|tyran|terroris|traitor|unfair|unjust|unprovoked|vicious|warmonger)/i,
  uk: /агрес|варвар|геро[їй]|диктатор|жахлив|загарбн|злочин|капітул|ляльков|маріонет|нацист|окупант|підступн|пропаганд|рашист|режим|терор|так зван|ультимативн|фашист|цинічн|щедр/i,
};
