import { useCallback, useState } from 'react';
import { JambladError } from '../../vocabulary';
import { explainError } from '../../workflow';
import { viewTexts } from '../../text';
import { usePane } from '../shell/paneContext';

/** Something that a view has set going: not begun, under way, done, or failed with what to say about it. */
export type TaskState<Result> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly sentences: readonly string[]; readonly cause: unknown };

/** A task of a view, one at a time. */
export interface Task<Result> {
  readonly state: TaskState<Result>;
  readonly run: (work: () => Promise<Result>) => Promise<void>;
}

/** Gives a task with its state; it ends as a state, never as a rejected promise. */
export function useTask<Result>(): Task<Result> {
  const { language } = usePane().state;
  const [state, setState] = useState<TaskState<Result>>({ kind: 'idle' });
  const run = useCallback(
    async (work: () => Promise<Result>) => {
      setState({ kind: 'working' });
      try {
        setState({ kind: 'done', result: await work() });
      } catch (cause) {
        const sentences =
          cause instanceof JambladError ? explainError(cause, language) : [viewTexts(language).failed];
        setState({ kind: 'failed', sentences, cause });
      }
    },
    [language],
  );
  return { state, run };
}
