/** What a service worker sees, as far as ours uses it: the compiler's own names are those of pages. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly caches: CacheStorage;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    act: (event: WorkerEvents[Name]) => void,
  ) => void;
}

interface Extendable {
  /** @throws where the event is over already */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface WorkerEvents {
  readonly install: Extendable;
  readonly activate: Extendable;
  readonly message: Extendable & Pick<MessageEvent<unknown>, 'data' | 'ports'>;
  readonly fetch: Extendable & {
    readonly request: Request;
    readonly respondWith: (answer: Promise<Response>) => void;
  };
}
