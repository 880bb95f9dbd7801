import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { localise } from '../../../src/model/localise.ts';
import { REGIME_ANSWERS, REGIME_PARTS } from '../../../src/model/regime.ts';
import { RegimeTable } from '../../../src/ui/kit/RegimeTable.tsx';
import { SourceLinks } from '../../../src/ui/kit/SourceLinks.tsx';
import { localScenario, REGIME } from '../../fixtures.ts';

const draw = (below?: readonly string[]) =>
  renderToString(
    <RegimeTable
      regime={localise(REGIME, 'en')}
      scenario={localScenario([])}
      words={MESSAGES.en}
      lang="en"
      Cited={SourceLinks}
      {...(below && { below })}
    />,
  );
const html = draw();
const rows = html
  .split('<tr>')
  .slice(2)
  .map((row) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      cell
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  );

describe('RegimeTable', () => {
  it('has a row for each part of which something is said, with how it is known and its source', () => {
    expect(rows).toEqual([
      ['Would count as', 'disputed', 'reported Paper, 2 January 2025'],
      ['Administration', 'left open', 'reported as unclear Paper, 2 January 2025'],
      ['Ukraine’s army', 'leaves within a month', 'reported Paper, 2 January 2025'],
      ['Russia’s army', 'does not enter', 'inferred Paper, 2 January 2025'],
      ['Not said', 'Police; Monitors; The other side pulls back too'],
    ]);
  });

  it('does not repeat the sources that stand below it', () => {
    expect(draw(['paper'])).not.toContain('Paper');
    expect(draw(['paper', 'other'])).toContain('Paper');
  });

  it('names the kind of rules, and has their note', () => {
    expect(html).toContain('Rules of its own: demilitarised zone');
    expect(html).toContain('for five years');
  });

  it.each(LANGUAGES)('has words in %s for every answer to every part', (lang) => {
    const { regime } = MESSAGES[lang];
    for (const part of REGIME_PARTS) {
      expect(regime.parts[part]).toMatch(/\S/);
      expect(Object.keys(regime.answers[part]).toSorted()).toEqual(
        [...REGIME_ANSWERS[part]].toSorted(),
      );
    }
  });
});
