import type { ReactElement } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { JambladError } from '../../vocabulary';
import { explainError } from '../../workflow';
import type { Problem } from '../paneState';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  bar: { position: 'sticky', top: 0, zIndex: 1 },
  body: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalS },
  sentence: { margin: 0, paddingBottom: tokens.spacingVerticalS },
});

/** What went wrong, in one kind sentence with the cure; announced at once. */
export function ProblemBar({ problem }: { readonly problem: Problem }): ReactElement {
  const styles = useStyles();
  const { state, dispatch, texts } = usePane();
  const words = texts.pane.problem;
  const { cause } = problem;
  const sentences = cause instanceof JambladError ? explainError(cause, state.language) : [words.unknown];
  return (
    <div role="alert" className={styles.bar}>
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{words.heading}</MessageBarTitle>
          <p className={styles.sentence}>{sentences.join(' ')}</p>
          <Button
            size="small"
            onClick={() => {
              dispatch({ type: 'problemClosed' });
            }}
          >
            {words.close}
          </Button>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
