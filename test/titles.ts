import { readScenarios } from '../src/content/check.ts';
import { textsIn, type Language } from '../src/model/language.ts';

const SCENARIOS = readScenarios();

/** A scenario's own title, so that tests hold whatever it is called. */
export function titleOf(id: string, lang: Language = 'en'): string {
  const scenario = SCENARIOS.find((one) => one.id === id);
  if (!scenario) throw new Error(`no scenario "${id}"`);
  return scenario.title[textsIn(lang)];
}
