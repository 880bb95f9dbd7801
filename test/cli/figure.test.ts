import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/figure.ts';
import { NEWEST, saying } from '../newest-day.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figure-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program. */
async function figure(...words: string[]) {
  let [said, warned] = ['', ''];
  const code = await run(words, {
    print: (text) => {
      said += text;
    },
    warn: (text) => {
      warned += text;
    },
  });
  return { code, said, warned };
}

describe('the program that draws figures', () => {
  it('says what it can do', async () => {
    for (const words of [[], ['--help'], ['-h']]) {
      const { code, said } = await figure(...words);
      expect(code).toBe(0);
      expect(said).toContain('--scenario ID    control-line, un-borders, bloomberg-2026-02');
      expect(said).toContain('Exit codes:');
    }
  });

  it('writes the figure that is asked for, and says where', async () => {
    const out = join(folder, 'deal.png');
    const asked = '--scenario bloomberg-2025-08 --lang uk --size 1200x675 --scale 2 --format png';
    const { code, said } = await figure(...asked.split(' '), '--out', out);
    expect({ code, said }).toEqual({ code: 0, said: `${out}\n` });
    const png = readFileSync(out);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1350]);
  });

  it('takes the format from the name of the file', async () => {
    for (const [name, start] of [
      ['a.svg', '<svg '],
      ['a.pdf', '%PDF-1.7'],
      ['a.csv', '\uFEFFScenario,'],
      ['a.geojson', '{"type":"FeatureCollection"'],
      ['a.json', '{\n  "title"'],
    ] as const) {
      expect((await figure('--out', join(folder, name))).code).toBe(0);
      expect(readFileSync(join(folder, name), 'utf8').slice(0, start.length)).toBe(start);
    }
  });

  it('names the file itself in a folder, which it makes', async () => {
    const { said } = await figure('--out', join(folder, 'new/'), '--format', 'csv');
    expect(said).toBe(`${join(folder, `new/control-line_${NEWEST}_en.csv`)}\n`);
    expect(existsSync(said.trim())).toBe(true);
  });

  it('prints texts, with a link where the site’s address is given', async () => {
    const of = ['--scenario', 'bloomberg-2025-08', '--vs', 'control-line', '--mode', 'difference'];
    const { said } = await figure(...of, '--text', 'plain', '--site', 'https://example.org/map');
    expect(said).toContain(
      'https://example.org/map/bloomberg-2025-08/?day=2025-08-08&vs=control-line&compare=difference&figure=1200x675&figure-scale=1\n',
    );
    const alt = await figure('--text', 'alt');
    expect(alt.said).toMatch(saying('^Map: Who held what on {day}\\. '));
  });

  it('says of a citation without the site’s address that it has no link', async () => {
    const of = ['--scenario', 'bloomberg-2025-08', '--text', 'bibtex'];
    const { said, warned } = await figure(...of);
    expect(said).toMatch(/^ {2}year = \{2025\},\n {2}month = \{8\},$/m);
    expect(warned).toContain('No --site: the citation has no link to the figure.');
    expect((await figure(...of, '--site', 'https://example.org/')).warned).toBe('');
  });

  it('draws a written title, and says what of it was left out', async () => {
    const { code, said, warned } = await figure('--title', 'Now 🕊️', '--text', 'caption');
    expect(code).toBe(0);
    expect(warned).toContain('--title: The figure’s fonts have Latin and Cyrillic letters only.');
    expect(said).toMatch(/^Who held what on [^.]+\. Now\. Assessment/);
  });
});

describe('it tells on the side', () => {
  it.each([
    ['--vs: “control-line” isn’t shown, as --mode is single.', '--vs control-line --mode single'],
    ['No --scenario: this is control-line.', ''],
    ['--scale applies to PNG only.', '--scale 2'],
    ['--fonts applies to SVG only.', '--fonts named'],
    ['--names: Not on the map, as they lie outside it', '--names -kherson,+lviv --extent crimea'],
    ['For any commercial use', ''],
  ])('%s', async (sentence, words) => {
    const asked = words.split(' ').filter(Boolean);
    const { code, said, warned } = await figure(...asked, '--out', join(folder, 'told.csv'));
    expect(code).toBe(0);
    expect(said).toBe(`${join(folder, 'told.csv')}\n`);
    expect(warned).toContain(sentence);
  });

  it('that a title had to be cut in a frame that others share', async () => {
    const words = ['--title', 'WWWWWWWWWWW '.repeat(10), '--text', 'terms'];
    const { said, warned } = await figure(...words, '--frame', 'shared', '--size', '1200x675');
    expect(warned).toContain('--title: The title is cut');
    expect(said).toContain('ask DeepState first');
  });
});

describe('it refuses, with a sentence and an exit code,', () => {
  it.each([
    [2, 'There is no option --scenerio. Did you mean --scenario?', '--scenerio x'],
    [2, 'What is “x”? Options begin with --.', 'x'],
    [2, '--size needs a value.', '--size'],
    [2, '--title needs a value.', '--title --out x.png'],
    [2, '--out: x.png ends in png, --format says pdf.', '--format pdf --out x.png'],
    [2, '--title would appear above every scenario', '--all --title X'],
    [2, '--scenario: There is no “blomberg”. Did you mean', '--scenario blomberg'],
    [2, '--names: “++kyiv” is not a valid choice of names.', '--names ++kyiv --out a.png'],
    [
      2,
      '--names: The map has no name “kramatorks”. Did you mean “kramatorsk”',
      '--names -simferopol,+kramatorks --out a.png',
    ],
    [2, '--lang: There is no “de”.', '--lang de --out a.png'],
    [2, '--format: There is no “tiff”.', '--out a.tiff'],
    [2, '--site: “here” is not the address of a site', '--site here --out a.png'],
    [2, '--site: “javascript:alert(1)” is not the address of a site', '--site javascript:alert(1)'],
    [2, '--site: “mailto:a@b” is not the address of a site', '--site mailto:a@b --text caption'],
    [2, '--site: “https://” is not the address of a site', '--site https:// --text caption'],
    [2, 'Say where to: --out FILE.', '--lang en'],
    [3, '--size: 10x10 is too small: a side must be at least 320 px.', '--size 10x10'],
    [3, '--scale: “9” is not a valid resolution', '--scale 9'],
    [
      3,
      'at most 50 million. The nearest possible resolution is 2.3.',
      '--size a4 --scale 4 --out a.png',
    ],
  ])('%d: %s', async (code, sentence, words) => {
    const result = await figure(...words.split(' '));
    expect(result.warned).toContain(sentence);
    expect(result).toMatchObject({ code, said: '' });
  });

  it('a file below another file, or where no folder can be', async () => {
    const file = join(folder, 'file.csv');
    expect((await figure('--out', file)).code).toBe(0);
    const below = await figure('--out', `${file}/new/inside.csv`);
    expect(below.code).toBe(4);
    expect(below.warned).toContain(
      `${file}/new/inside.csv can't be written: ${file} is a file, not a folder`,
    );
    const nowhere = await figure('--out', '/proc/none/x.csv');
    expect(nowhere.code).toBe(4);
    expect(nowhere.warned).toContain("/proc/none/x.csv can't be written: ");
  });

  it('and tells every wrong option at once', async () => {
    const { warned } = await figure('--lang', 'xx', '--size', 'y');
    expect(warned.trim().split('\n')).toHaveLength(2);
  });
});

describe('all at once', () => {
  it('writes every scenario, language and size, and says how far it is', async () => {
    const out = join(folder, 'all');
    const words = `--all --out ${out} --size 1200x675,90mm --format csv,svg`;
    const { code, said } = await figure(...words.split(' '));
    expect(code).toBe(0);
    const files = readdirSync(out);
    // Data have no size: those of both sizes are one file.
    const scenarios = new Set(files.map((file) => file.split('_')[0]));
    expect(files).toHaveLength(scenarios.size * 2 * (2 + 1));
    const lines = said.trim().split('\n');
    expect(lines).toHaveLength(files.length);
    expect(lines[0]).toMatch(new RegExp(`^1/\\d+ .*control-line_${NEWEST}_en`));
    expect(lines.at(-1)).toMatch(/^(\d+)\/\1 /);
    // Of each scenario twelve files, on a machine that has more to do.
  }, 300_000);

  it('stops at what can’t be had', async () => {
    const { code, warned } = await figure('--all', '--scenario', 'nothing', '--out', folder);
    expect(code).toBe(2);
    expect(warned).toContain('There is no “nothing”.');
  });
});
