import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../shell/paneContext';
import { WorkProgress } from '../shell/WorkProgress';
import { AnswerFigure } from './AnswerFigure';
import { AnswerText } from './AnswerText';
import { ColourSettings } from './ColourSettings';
import { CreatedLine } from './CreatedLine';
import { HiddenPreview } from './HiddenPreview';
import { RefreshReport } from './RefreshReport';
import { SourceCheck } from './SourceCheck';

const MakeGoal = lazy(() => import('../plan/MakeGoal').then((file) => ({ default: file.MakeGoal })));
const LargestGaps = lazy(() => import('./LargestGaps').then((file) => ({ default: file.LargestGaps })));

const useStyles = makeStyles({
  waiting: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Step 4: the answer in a sentence, then drawn, then how sure it is; and the sheets that come of it. */
export function ResultStep(): ReactElement {
  const styles = useStyles();
  const { state, actions, texts } = usePane();
  const words = texts.pane.result;
  const { result, work } = state;
  const busy = work.kind !== 'idle';
  return (
    <>
      {result === undefined ? (
        <p className={styles.waiting}>{texts.pane.waitingFor.result}</p>
      ) : (
        <>
          <AnswerText published={result.answer.published}>
            <AnswerFigure answer={result.answer} />
          </AnswerText>
          <HiddenPreview answer={result.answer} />
        </>
      )}
      <WorkProgress of={['writing', 'refreshing']} />
      <div className={styles.buttons}>
        {result === undefined ? null : (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void actions.createSheets(result.answer, state.language)}
          >
            {words.createSheets}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => void actions.refresh(state.language)}>
          {words.refresh}
        </Button>
      </div>
      {result === undefined ? null : (
        <Suspense>
          <LargestGaps />
        </Suspense>
      )}
      {result?.created === undefined ? null : (
        <>
          <CreatedLine created={result.created} />
          <Suspense>
            <MakeGoal key={result.created.analysis} analysis={result.answer.recipe.title} />
          </Suspense>
        </>
      )}
      <RefreshReport />
      <SourceCheck />
      <ColourSettings />
    </>
  );
}
