/** A question as a course platform takes it from a file in the GIFT format. */
export interface GiftQuestion {
  readonly name: string;
  readonly text: string;
  readonly kind: 'multichoice' | 'match' | 'numerical' | 'essay';
  /** Options with a star before the right one, pairs, or the least and the greatest number. */
  readonly answers: readonly string[];
  /** What is said of each option, where something is. */
  readonly feedback: readonly string[];
  /** What is said of the whole question. */
  readonly general: string;
}

/** Signs of the format, which a backslash makes signs of the text, and what stands for each meanwhile. */
const SIGNS = [':', '#', '=', '{', '}', '~', 'n'];
const PRIVATE = 0xe000;
const BACKSLASH = '\uf000';

function hidden(text: string): string {
  return text
    .replaceAll('\\\\', BACKSLASH)
    .replaceAll(/\\([:#={}~n])/g, (_, sign: string) =>
      String.fromCodePoint(PRIVATE + SIGNS.indexOf(sign)),
    )
    .replaceAll(BACKSLASH, '\\');
}

function shown(text: string): string {
  const back = (char: string) => {
    const sign = SIGNS[(char.codePointAt(0) ?? 0) - PRIVATE] ?? char;
    return sign === 'n' ? '\n' : sign;
  };
  return text.replaceAll(/[\ue000-\ue006]/g, back).trim();
}

/**
 * Reads questions by the rules of Moodle's reader: blocks parted by empty lines, comments left out,
 * and what is between the first pair of braces taken as answers.
 * Source: https://docs.moodle.org/en/GIFT_format
 * @throws Error where that reader would refuse a question
 */
export function readGift(file: string): readonly GiftQuestion[] {
  return file.split(/\n[^\S\n]*\n/).flatMap((block): GiftQuestion[] => {
    const lines = block.split('\n').filter((line) => !line.trim().startsWith('//'));
    const text = hidden(lines.join('\n').trim());
    if (!text || text.startsWith('$CATEGORY:')) return [];
    const [, name = '', rest = text] = /^::([^]*?)::([^]*)$/.exec(text) ?? [];
    const [open, close] = [rest.indexOf('{'), rest.indexOf('}')];
    if (open < 0 || close < open || close !== rest.length - 1) throw new Error(`braces: ${rest}`);
    const inside = rest.slice(open + 1, close).trim();
    const at = inside.lastIndexOf('####');
    const answers = at < 0 ? inside : inside.slice(0, at).trim();
    return [
      {
        name: shown(name),
        text: shown(rest.slice(0, open).replace(/^\[(?:plain|html|markdown|moodle)\]/, '')),
        general: at < 0 ? '' : shown(inside.slice(at + 4)),
        ...answersIn(answers),
      },
    ];
  });
}

function answersIn(text: string): Pick<GiftQuestion, 'kind' | 'answers' | 'feedback'> {
  if (!text) return { kind: 'essay', answers: [], feedback: [] };
  if (text.startsWith('#')) {
    const range = text.slice(1).split('..');
    if (range.some((one) => !/^-?\d+(?:\.\d+)?$/.test(one.trim())))
      throw new Error(`number: ${text}`);
    return { kind: 'numerical', answers: [range[0] ?? '', range.at(-1) ?? ''], feedback: [] };
  }
  if (text.includes('~')) {
    const parts = text
      .replaceAll('=', '~=')
      .split('~')
      .map((one) => one.trim())
      .filter(Boolean);
    if (parts.length < 2) throw new Error(`one option: ${text}`);
    const split = parts.map((one) => one.split(/#([^]*)/));
    return {
      kind: 'multichoice',
      answers: split.map(([option = '']) => shown(option.replace(/^=/, '*'))),
      feedback: split.map(([, why = '']) => shown(why)),
    };
  }
  const pairs = text
    .split('=')
    .map((one) => one.trim())
    .filter(Boolean);
  if (pairs.length < 2 || pairs.some((one) => one.split('->').length !== 2)) {
    throw new Error(`pairs: ${text}`);
  }
  return {
    kind: 'match',
    answers: pairs.map((one) => shown(one).replace(/ *-> */, ' -> ')),
    feedback: [],
  };
}
