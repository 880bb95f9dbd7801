import type { Desk } from './desk.ts';
import type { Ask, DeskAnswer, DeskReply, DeskSetup, DeskTask } from './desk-messages.ts';

interface Waiting {
  readonly resolve: (answer: DeskAnswer) => void;
  readonly reject: (error: unknown) => void;
  readonly onPicture: ((made: number) => void) | undefined;
}

type OnPicture = Waiting['onPicture'];

/** A desk in a thread of its own, so that whoever writes is never held up. */
export interface DeskThread {
  readonly know: (setup: DeskSetup) => void;
  readonly ask: Ask;
  /** Ends what it is about; who waits is told so. */
  readonly end: () => void;
}

/** @param onPage gives a desk on the page itself, for where the browser refuses workers */
export function deskThread(onPage: () => Promise<Desk>): DeskThread {
  const known: DeskSetup[] = [];
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  /** Whether one has ever answered: one that can't start takes nothing from what can be asked. */
  let answers = false;
  let last = 0;
  let here: Promise<Desk> | null = null;

  const end = (why: string) => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const started = (): Worker => {
    const made = new Worker(new URL('desk-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<DeskReply>) => {
      answers = true;
      const asked = waiting.get(data.id);
      if ('made' in data) {
        asked?.onPicture?.(data.made);
        return;
      }
      waiting.delete(data.id);
      if ('answer' in data) asked?.resolve(data.answer);
      else asked?.reject(new Error(data.fault));
    });
    made.addEventListener('error', ({ message }) => {
      end(message || 'the worker could not be loaded');
    });
    for (const setup of known) made.postMessage(setup, []);
    return made;
  };
  const inWorker = (task: DeskTask, onPicture: OnPicture): Promise<DeskAnswer> => {
    worker ??= started();
    const asked = worker;
    const id = ++last;
    return new Promise<DeskAnswer>((resolve, reject) => {
      waiting.set(id, { resolve, reject, onPicture });
      asked.postMessage({ id, task }, []);
    });
  };
  const onThisPage = async (task: DeskTask): Promise<DeskAnswer> => {
    here ??= onPage().then((desk) => {
      known.forEach(desk.know);
      return desk;
    });
    return (await here).answer(task);
  };
  const ask = async (task: DeskTask, onPicture?: OnPicture): Promise<DeskAnswer> => {
    if (here) return onThisPage(task);
    try {
      return await inWorker(task, onPicture);
    } catch (error) {
      if (answers) {
        // A picture that failed may have left its program unfit for the next.
        if (task.kind === 'file' || task.kind === 'series') end(String(error));
        throw error;
      }
      return onThisPage(task);
    }
  };
  return {
    know: (setup) => {
      known.push(setup);
      worker?.postMessage(setup, []);
      void here?.then((desk) => desk.know(setup));
    },
    ask: ask as Ask,
    end: () => end('ended'),
  };
}
