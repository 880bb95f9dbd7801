import { readScenarios } from '../content/check.ts';
import { readMethod } from '../content/read-method.ts';
import { MESSAGES } from '../content/messages/index.ts';
import { orderScenarios } from '../content/order.ts';
import { SHARE_WORDS } from '../content/share/index.ts';
import { readGeography } from '../data/read.ts';
import { textsIn, type Language } from '../model/language.ts';
import { localise } from '../model/localise.ts';
import type { Material } from '../share/material/material.ts';

/** Reads what figures are made of. @param root folder of the project */
export function readMaterials(root: string): (lang: Language) => Material {
  const geography = readGeography(root);
  const scenarios = orderScenarios(readScenarios());
  const { reviewed } = readMethod();
  return (lang) => ({
    geography,
    lang,
    scenarios: scenarios.map((scenario) => localise(scenario, textsIn(lang))),
    words: MESSAGES[lang],
    share: SHARE_WORDS[lang],
    reviewed,
  });
}
