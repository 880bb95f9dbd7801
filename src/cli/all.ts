import { LANGUAGES } from '../model/language.ts';
import { FORMATS, isPicture } from '../share/options/format.ts';
import { PAPERS, SIZES } from '../share/options/size.ts';
import type { Arguments } from './arguments.ts';
import { oneOf } from './choice.ts';
import { EXIT, UserFault } from './faults.ts';
import { made, type Desk, type Output } from './make.ts';
import { write } from './write.ts';

/** Writes every scenario in every language and size. */
export async function writeAll(asked: Arguments, desk: Desk & Output): Promise<void> {
  for (const name of ['title', 'subtitle'] as const) {
    if (asked[name] === undefined) continue;
    throw new UserFault(
      `--${name} would appear above every scenario: it can’t go with --all.`,
      EXIT.option,
    );
  }
  const list = <T extends string>(text: string | undefined, all: readonly T[]) =>
    text === undefined ? all : text.split(',');
  const sizes = list(
    asked.size,
    SIZES.filter((size) => !PAPERS.includes(size)),
  );
  const formats = list(asked.format, ['png' as const]).map((format) =>
    oneOf('format', FORMATS, format),
  );
  // Data have no size: they are written once.
  const each = sizes.flatMap((size, index) =>
    formats
      .filter((format) => isPicture(format) || index === 0)
      .map((format) => ({ size, format })),
  );
  const jobs = list(asked.scenario, desk.scenarios).flatMap((scenario) =>
    list(asked.lang, LANGUAGES).flatMap((lang) => each.map((one) => ({ scenario, lang, ...one }))),
  );
  const folder = `${asked.out ?? 'figures'}/`;
  for (const [index, { format, ...job }] of jobs.entries()) {
    const name = await write(made({ ...asked, ...job }, desk), format, folder, asked);
    desk.print(`${index + 1}/${jobs.length} ${name}\n`);
  }
}
