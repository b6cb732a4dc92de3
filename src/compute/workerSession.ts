import { createMessageSession } from './messageSession';
import type { Report } from './protocol';
import type { ComputeSession } from './session';

/** The part of a Web Worker that is used. */
export interface ComputeWorker {
  readonly postMessage: (message: unknown, transfer: ArrayBuffer[]) => void;
  readonly addEventListener: (
    type: 'message' | 'error',
    take: (event: { readonly data?: unknown; readonly message?: string }) => void,
  ) => void;
  readonly terminate: () => void;
}

/** The page gets its turn when so much time has passed; a browser's own pause costs some milliseconds. */
const TURN_MILLISECONDS = 20;

/**
 * Makes a session whose work is done in a worker (`compute/worker.ts`), so that the page stays responsive.
 * @param start starts a worker; also called when work that nobody waits for any more has been ended with its worker
 */
export function createWorkerSession(start: () => ComputeWorker): ComputeSession {
  const takers: ((report: Report) => void)[] = [];
  const breakdownTakers: ((message: string) => void)[] = [];
  const begin = (): ComputeWorker => {
    const begun = start();
    begun.addEventListener('message', ({ data }) => {
      // The last word of a worker that has been ended concerns nobody.
      if (begun === worker) for (const take of takers) take(data as Report);
    });
    // A worker whose file does not come, or that breaks down, reports nothing; without this a person waits for ever.
    begun.addEventListener('error', ({ message }) => {
      for (const take of breakdownTakers) take(message ?? 'The worker could not be started');
    });
    return begun;
  };
  let worker = begin();
  return createMessageSession({
    post: (order, transfer) => {
      worker.postMessage(order, [...transfer]);
    },
    onReport: (take) => takers.push(take),
    onBreakdown: (take) => breakdownTakers.push(take),
    // A worker at work hears nothing: it can only be ended.
    stopWork: () => {
      worker.terminate();
      worker = begin();
    },
    pause: createPause(),
    close: () => {
      worker.terminate();
    },
  });
}

function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MILLISECONDS) return;
    await new Promise<void>((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
