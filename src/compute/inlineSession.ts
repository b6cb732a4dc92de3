import { createMessageSession } from './messageSession';
import type { Report } from './protocol';
import type { ComputeSession } from './session';
import { createWorkplace } from './workplace';

/** Makes a session that works where it is, for Node and for tests. */
export function createInlineSession(): ComputeSession {
  const takers: ((report: Report) => void)[] = [];
  const workplace = createWorkplace((report) => {
    for (const take of takers) take(report);
  });
  return createMessageSession({
    post: workplace,
    onReport: (take) => takers.push(take),
    pause: () => Promise.resolve(),
    close: () => undefined,
  });
}
