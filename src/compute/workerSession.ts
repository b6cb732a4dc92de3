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

/** Makes a session whose work is done in a worker (`compute/worker.ts`), so that the page stays responsive. */
export function createWorkerSession(worker: ComputeWorker): ComputeSession {
  return createMessageSession({
    post: (order, transfer) => {
      worker.postMessage(order, [...transfer]);
    },
    onReport: (take) => {
      worker.addEventListener('message', ({ data }) => {
        take(data as Report);
      });
    },
    // A worker whose file does not come, or that breaks down, reports nothing; without this a person waits for ever.
    onBreakdown: (take) => {
      worker.addEventListener('error', ({ message }) => {
        take(message ?? 'The worker could not be started');
      });
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
