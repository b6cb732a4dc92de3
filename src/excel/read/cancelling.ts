import { JambladError } from '../../vocabulary';

/** Ends the reading between two chunks. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new JambladError('cancelled', {});
}

/**
 * Stops waiting as soon as the user wants to stop, even while Excel is at work on a chunk; what it answers later
 * is left unread.
 */
export async function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  let stop = (): void => undefined;
  const cancelled = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(new JambladError('cancelled', {}));
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, cancelled]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
