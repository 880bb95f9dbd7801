import { LANGUAGES } from '../model/language.ts';
import { FORMATS } from '../share/file.ts';
import { PAPERS, SIZES } from '../share/size.ts';
import type { Arguments } from './arguments.ts';
import { oneOf } from './choice.ts';
import { made, type Desk, type Output } from './make.ts';
import { write } from './write.ts';

/** Writes every scenario in every language and size. */
export async function writeAll(asked: Arguments, desk: Desk & Output): Promise<void> {
  const list = <T extends string>(text: string | undefined, all: readonly T[]) =>
    text === undefined ? all : text.split(',');
  const jobs = list(asked.scenario, desk.scenarios).flatMap((scenario) =>
    list(asked.lang, LANGUAGES).flatMap((lang) =>
      list(
        asked.size,
        SIZES.filter((size) => !PAPERS.includes(size)),
      ).map((size) => ({ scenario, lang, size })),
    ),
  );
  const formats = list(asked.format, ['png' as const]).map((format) =>
    oneOf('format', FORMATS, format),
  );
  const folder = `${asked.out ?? 'figures'}/`;
  let done = 0;
  for (const job of jobs) {
    const figure = made({ ...asked, ...job }, desk);
    for (const format of formats) {
      const name = await write(figure, format, folder, asked);
      done++;
      desk.print(`${done}/${jobs.length * formats.length} ${name}\n`);
    }
  }
}
