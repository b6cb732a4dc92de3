import type { HostQuestion, HostReply, HostRequests } from './hostMessages';

/** The worker refused; `code` says why (`encrypted`, `notAnXlsx` …). */
export class HostRefusal extends Error {
  override readonly name = 'HostRefusal';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The page's end of the line to the worker that holds the workbook. */
export interface HostClient {
  readonly ask: <Kind extends keyof HostRequests>(
    kind: Kind,
    ask: HostRequests[Kind]['ask'],
  ) => Promise<HostRequests[Kind]['answer']>;
  /** Told each time cells or sheets have changed. */
  readonly onChanged: (listener: () => void) => void;
  /** Told each event message of the host, for the client library. */
  readonly onEvent: (listener: (message: string) => void) => void;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Connects to the worker. */
export function connectHost(worker: Worker): HostClient {
  const waiting = new Map<number, Waiting>();
  const changeListeners: (() => void)[] = [];
  const eventListeners: ((message: string) => void)[] = [];
  let lastId = 0;

  const settle = (reply: Extract<HostReply, { id: number }>): void => {
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === 'answer') one?.resolve(reply.answer);
    else one?.reject(new HostRefusal(reply.code, reply.message));
  };

  worker.addEventListener('message', ({ data }: MessageEvent<HostReply>) => {
    if (data.kind === 'changed') changeListeners.forEach((listener) => listener());
    else if (data.kind === 'event') eventListeners.forEach((listener) => listener(data.message));
    else settle(data);
  });

  return {
    // The answer's type follows from the kind of question; the worker's table of answers is checked against the same map.
    ask: (kind, ask) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id: lastId, kind, ask } as HostQuestion);
      }),
    onChanged: (listener) => void changeListeners.push(listener),
    onEvent: (listener) => void eventListeners.push(listener),
  };
}
