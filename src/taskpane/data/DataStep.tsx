import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { correctedTable } from '../paneState';
import { usePane } from '../shell/paneContext';
import { WorkProgress } from '../shell/WorkProgress';
import { ColumnTable } from './ColumnTable';
import { ReadingSentence } from './ReadingSentence';
import { SourcePicker } from './SourcePicker';

const SexEditor = lazy(() => import('./SexEditor').then((file) => ({ default: file.SexEditor })));

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  confirmed: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
  },
  sentence: { margin: 0 },
});

/** Step 1: which sheet, how it was read, and whether that is right. */
export function DataStep(): ReactElement {
  const styles = useStyles();
  const { state, dispatch, texts } = usePane();
  const words = texts.pane.data;
  const corrected = correctedTable(state);
  const { data } = state;
  return (
    <>
      <SourcePicker />
      <WorkProgress of={['reading']} />
      {data !== undefined && corrected === undefined ? (
        <p className={styles.sentence}>{words.noTable}</p>
      ) : null}
      {data !== undefined && corrected !== undefined ? (
        <>
          <ReadingSentence corrected={corrected} figures={state.question.figures} />
          <Suspense>{data.changing ? <SexEditor corrected={corrected} /> : null}</Suspense>
          <ColumnTable corrected={corrected} changing={data.changing} />
          <div className={styles.buttons}>
            <Button
              appearance={data.confirmed ? 'secondary' : 'primary'}
              onClick={() => {
                dispatch({ type: 'confirmed' });
              }}
            >
              {words.agrees}
            </Button>
            <Button
              aria-expanded={data.changing}
              onClick={() => {
                dispatch({ type: 'changeToggled' });
              }}
            >
              {data.changing ? words.changeDone : words.change}
            </Button>
            {data.confirmed ? (
              <span className={styles.confirmed}>
                <CheckmarkCircleRegular aria-hidden />
                {words.confirmed}
              </span>
            ) : null}
          </div>
        </>
      ) : null}
    </>
  );
}
