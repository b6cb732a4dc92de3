/** The worker in which the workbook lives: questions in, answers out, and news of changes. */
import { createAnswers } from './answerQuestions';
import type { HostQuestion, HostReply } from './hostMessages';

interface WorkerScope {
  readonly postMessage: (reply: HostReply) => void;
  readonly addEventListener: (type: 'message', listener: (event: { data: HostQuestion }) => void) => void;
}

const scope = globalThis as unknown as WorkerScope;
const answer = createAnswers({
  changed: () => scope.postMessage({ kind: 'changed' }),
  event: (message) => scope.postMessage({ kind: 'event', message }),
});

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'other';
}

scope.addEventListener('message', ({ data }) => {
  answer(data).then(
    (result) => scope.postMessage({ kind: 'answer', id: data.id, answer: result }),
    (error: unknown) =>
      scope.postMessage({
        kind: 'refusal',
        id: data.id,
        code: codeOf(error),
        message: error instanceof Error ? error.message : String(error),
      }),
  );
});
