import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHARE_WORDS } from '../../../src/content/share/index.ts';
import { credited, creditedTables } from '../../../src/site/pages/credited-tables.ts';
import { CREDITED_TABLES, DOWNLOADS } from '../../../src/ui/reading/downloads.ts';

const { licence } = SHARE_WORDS.en;

describe('the tables to take away', () => {
  it('have credit and licence in every row, behind the columns that they had', () => {
    const [heading, ...rows] = credited('day,region,km2\n2024-07-08,sumy,0.50\n2024-07-09,,\n')
      .trimEnd()
      .split('\r\n');
    expect(heading).toBe('\uFEFFday,region,km2,credit,licence');
    expect(rows.map((row) => row.split(',').slice(0, 3))).toEqual([
      ['2024-07-08', 'sumy', '0.50'],
      ['2024-07-09', '', ''],
    ]);
    for (const row of rows) {
      expect(row).toContain('DeepState (deepstatemap.live)');
      expect(row).toContain('© OpenStreetMap');
      expect(row.endsWith(`"${licence}"`)).toBe(true);
    }
  });

  it('are those of the published data, row by row', () => {
    const tables = creditedTables('.');
    expect([...tables.keys()]).toEqual(Object.keys(CREDITED_TABLES));
    for (const [name, text] of tables) {
      const plain = readFileSync(`public/geo/${CREDITED_TABLES[name]}`, 'utf8').trimEnd();
      const rows = text.slice(1).trimEnd().split('\r\n');
      const columns = plain.slice(0, plain.indexOf('\n')).split(',').length;
      const shown = rows.map((row) => row.split(',').slice(0, columns).join(','));
      expect(shown.join('\n')).toBe(plain);
      expect(DOWNLOADS).toContain(name);
    }
  });
});
