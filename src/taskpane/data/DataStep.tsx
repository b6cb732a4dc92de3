import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { correctedTable } from '../paneState';
import { usePane } from '../shell/paneContext';
import { WorkProgress } from '../shell/WorkProgress';
import { rememberWith } from '../useSourceChoice';
import { ColumnTable } from './ColumnTable';
import { ReadingSentence } from './ReadingSentence';
import { SourcePicker } from './SourcePicker';

const SexEditor = lazy(() => import('./SexEditor').then((file) => ({ default: file.SexEditor })));

const RecalledCard = lazy(() => import('./RecalledCard').then((file) => ({ default: file.RecalledCard })));
const YearSheets = lazy(() => import('./YearSheets').then((file) => ({ default: file.YearSheets })));

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
  const pane = usePane();
  const { state, dispatch, texts } = pane;
  const words = texts.pane.data;
  const corrected = correctedTable(state);
  const { data } = state;
  const otherYears = state.sources?.find(({ sheet }) => sheet === state.chosenSheet)?.otherYears ?? [];
  return (
    <>
      <SourcePicker />
      {data === undefined || otherYears.length === 0 ? null : (
        <Suspense>
          <YearSheets otherYears={otherYears} />
        </Suspense>
      )}
      <WorkProgress of={['reading']} />
      {data !== undefined && corrected === undefined ? (
        <p className={styles.sentence}>{words.noTable}</p>
      ) : null}
      {data !== undefined && corrected !== undefined ? (
        <>
          {data.recalled === undefined ? null : (
            <Suspense>
              <RecalledCard recalled={data.recalled} />
            </Suspense>
          )}
          <ReadingSentence corrected={corrected} figures={state.question.figures} />
          <Suspense>{data.changing ? <SexEditor corrected={corrected} /> : null}</Suspense>
          <ColumnTable corrected={corrected} changing={data.changing} />
          <div className={styles.buttons}>
            <Button
              appearance={data.confirmed ? 'secondary' : 'primary'}
              onClick={() => {
                dispatch({ type: 'confirmed' });
                rememberWith(pane);
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
