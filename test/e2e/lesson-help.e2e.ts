import { expectNoViolation } from './axe.ts';
import { lessons, material, openStep, say, sectionOf } from './lesson-steps.ts';
import { expect, test } from './page.ts';

/** A step whose text has a word of the glossary. */
const lesson = lessons.find(({ id }) => id === 'reading-a-control-map');
const step = lesson?.steps.find(({ id }) => id === 'recognition');
const term = material.glossary.terms.find(({ id }) => id === 'de-jure');
if (!lesson || !step || !term) throw new Error('no step with a word of the glossary');

test.use({ viewport: { width: 1024, height: 768 } });

test('a step’s words are told in plain ones, by keyboard', async ({ page }) => {
  await openStep(page, lesson, `?step=${step.id}`);
  const section = sectionOf(page, step);
  const plain = section.getByText(term.plain.en, { exact: true });
  await expect(plain).toBeHidden();
  await section.getByText(say.help.bank).press('Enter');
  await expect(plain).toBeVisible();
  await expect(section.locator('dt', { hasText: new RegExp(`^${term.term.en}$`) })).toBeVisible();
  await expectNoViolation(page, 'a word bank', `#step-${step.id}`);
});

for (const [voice, told] of [
  ['en-GB', [step.title, ...step.paragraphs].join('\n')],
  ['fr-FR', null],
] as const) {
  test(`a step is read aloud by keyboard with a voice of the browser’s, and not by one of another language: ${voice}`, async ({
    page,
  }) => {
    // Browsers without a screen have no voices.
    await page.addInitScript((lang) => {
      const spoken: string[] = [];
      class Utterance extends EventTarget {
        constructor(readonly text: string) {
          super();
        }
      }
      const synthesis = {
        getVoices: () => [{ lang }],
        speak: ({ text }: Utterance) => void spoken.push(text),
        cancel: () => undefined,
      };
      Object.defineProperties(window, {
        spoken: { value: spoken },
        SpeechSynthesisUtterance: { value: Utterance },
        speechSynthesis: { value: synthesis },
      });
    }, voice);
    await openStep(page, lesson, `?step=${step.id}`);
    const section = sectionOf(page, step);
    await section.getByRole('button', { name: say.help.aloud }).press('Enter');
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    if (told === null) {
      expect(spoken).toEqual([]);
      await expect(section.getByText(say.help.noVoice)).toBeVisible();
    } else {
      expect(spoken).toEqual([expect.stringContaining(told)]);
      await section.getByRole('button', { name: say.help.silent }).press('Enter');
      await expect(section.getByRole('button', { name: say.help.aloud })).toBeVisible();
    }
  });
}
