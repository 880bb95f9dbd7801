import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deskThread } from '../../src/browser/desk-thread.ts';
import type { Desk } from '../../src/browser/desk.ts';
import type { DeskMessage, DeskSetup, DeskTask } from '../../src/browser/desk-messages.ts';

/** A worker that answers each question at once with what it was asked, and all that were made. */
class Worker extends EventTarget {
  static made: Worker[] = [];
  static answer: (task: DeskTask) => object = (task) => ({ answer: task });
  static starts = true;
  told: DeskMessage[] = [];
  ended = false;
  constructor() {
    super();
    Worker.made.push(this);
  }
  postMessage(message: DeskMessage) {
    this.told.push(message);
    if ('kind' in message) return;
    if (!Worker.starts) {
      this.dispatchEvent(new Event('error'));
      return;
    }
    const data = { id: message.id, ...Worker.answer(message.task) };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate() {
    this.ended = true;
  }
}

const answered = Worker.answer;
beforeEach(() => {
  vi.stubGlobal('Worker', Worker);
  Worker.made = [];
  Worker.answer = answered;
  Worker.starts = true;
});
afterEach(() => void vi.unstubAllGlobals());

const SITE: DeskSetup = {
  kind: 'site',
  site: 'https://example.org/',
  archive: { 'history.json': 'h', 'series.csv': 's', 'unconfirmed.csv': 'u' },
};
const draft = (day: string) => ({ kind: 'draft', lang: 'en', raw: { day }, today: '' }) as const;
const png = { kind: 'file', lang: 'en', raw: {}, format: 'png', fonts: 'outlines' } as const;

const refused = () => Promise.reject(new Error('no desk on the page'));

it('one worker makes all figures, each for who asked', async () => {
  const thread = deskThread(refused);
  const days = ['2024-08-08', '2025-08-08'];
  expect(await Promise.all(days.map((day) => thread.ask(draft(day))))).toEqual(days.map(draft));
  expect(Worker.made).toHaveLength(1);
  expect(Worker.made[0]?.ended).toBe(false);
});

it('a worker that failed at a file is ended, and the next one knows what it knew', async () => {
  const thread = deskThread(refused);
  thread.know(SITE);
  await thread.ask({ kind: 'open' });
  Worker.answer = () => ({ fault: 'no program' });
  await expect(thread.ask(png)).rejects.toThrow('no program');
  Worker.answer = answered;
  expect(await thread.ask(png)).toEqual(png);
  expect(Worker.made.map(({ ended }) => ended)).toEqual([true, false]);
  expect(Worker.made[1]?.told[0]).toEqual(SITE);
});

it('a figure that can’t be made leaves the worker to the next', async () => {
  const thread = deskThread(refused);
  Worker.answer = () => ({ fault: 'no archive' });
  await expect(thread.ask(draft('2024-08-08'))).rejects.toThrow('no archive');
  Worker.answer = answered;
  expect(await thread.ask(draft('2025-08-08'))).toEqual(draft('2025-08-08'));
  expect(Worker.made).toHaveLength(1);
});

it('where no worker starts, figures are made on the page, by a desk that knows as much', async () => {
  Worker.starts = false;
  const known: DeskSetup[] = [];
  const onPage: Desk = {
    know: (setup) => known.push(setup),
    answer: ((task: DeskTask) => Promise.resolve(task)) as unknown as Desk['answer'],
  };
  const thread = deskThread(() => Promise.resolve(onPage));
  thread.know(SITE);
  expect(await thread.ask(draft('2024-08-08'))).toEqual(draft('2024-08-08'));
  expect(await thread.ask({ kind: 'open' })).toEqual({ kind: 'open' });
  expect(known).toEqual([SITE]);
  expect(Worker.made).toHaveLength(1);
});
