import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import type { Regime } from '../../../src/model/regime.ts';
import { RulesCompared } from '../../../src/ui/reading/RulesCompared.tsx';
import { outcome, REGIME } from '../../fixtures.ts';

const cells = (before: Regime | undefined, after: Regime | undefined) =>
  renderToString(
    <RulesCompared
      name="Donetsk region"
      sides={[
        { title: 'A', outcome: outcome({ control: 'unresolved', regime: before }) },
        { title: 'B', outcome: outcome({ control: 'unresolved', regime: after }) },
      ]}
      words={MESSAGES.en}
    />,
  )
    .split('<tr')
    .slice(2)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell));

describe('RulesCompared', () => {
  it('is nothing where neither gives ground rules of its own', () => {
    expect(cells(undefined, undefined)).toEqual([]);
  });

  it('has each part that one of them settles, and says where the two differ', () => {
    const other: Regime = {
      kind: 'economic-zone',
      parts: {
        'army-ukraine': { answer: 'stays', basis: 'reported', sources: ['paper'] },
        police: { answer: 'joint', basis: 'reported', sources: ['paper'] },
      },
    };
    expect(cells(REGIME, other)).toEqual([
      ['As a whole', 'demilitarised zone', 'special economic zone'],
      ['Would count as', 'disputed', 'not said'],
      ['Administration', 'left open', 'not said'],
      ['Police', 'not said', 'joint'],
      ['Ukraine’s army (differs)', 'leaves', 'stays'],
      ['Russia’s army', 'does not enter', 'not said'],
    ]);
  });

  it('says of a record without such rules nothing but who would control the ground', () => {
    expect(cells(undefined, REGIME).slice(0, 2)).toEqual([
      ['As a whole', 'unclear', 'demilitarised zone'],
      ['Would count as', '–', 'disputed'],
    ]);
  });
});
