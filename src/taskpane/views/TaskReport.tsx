import type { ReactElement, ReactNode } from 'react';
import { makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from '@fluentui/react-components';
import { viewTexts } from '../../text';
import { usePane } from '../shell/paneContext';
import type { TaskState } from './useTask';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalS },
});

/** What is said of a task. */
export interface TaskReportProps<Result> {
  readonly state: TaskState<Result>;
  readonly children: (result: Result) => ReactNode;
}

/** Says that a task is under way, what came of it, or what went wrong and how to go on. */
export function TaskReport<Result>({ state, children }: TaskReportProps<Result>): ReactElement | null {
  const styles = useStyles();
  const words = viewTexts(usePane().state.language);
  if (state.kind === 'idle') return null;
  if (state.kind === 'working') {
    return (
      <div role="status">
        <span>{words.working}</span>
        <ProgressBar aria-label={words.working} />
      </div>
    );
  }
  if (state.kind === 'done') return <div role="status">{children(state.result)}</div>;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>{state.sentences.join(' ')}</MessageBarBody>
    </MessageBar>
  );
}
