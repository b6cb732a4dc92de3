import { useId } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { correctedTable } from '../paneState';
import { isFinishedTable, missingIn, recipeOf } from '../questionDraft';
import type { CorrectedTable } from '../questionDraft';
import { usePane } from '../shell/paneContext';
import type { PaneSurroundings } from '../shell/paneContext';
import { WorkProgress } from '../shell/WorkProgress';
import { suggestedTitle } from '../suggestedTitle';
import { AskAgain } from './AskAgain';
import { FiguresChoice } from './FiguresChoice';
import { GroupingChoice } from './GroupingChoice';
import { KindChoice } from './KindChoice';
import { MeanChoice } from './MeanChoice';
import { OutcomeChoice } from './OutcomeChoice';
import { SettingsPanel } from './SettingsPanel';

const useStyles = makeStyles({
  missing: { margin: 0, color: tokens.colorNeutralForeground2 },
  analyse: { alignSelf: 'flex-start' },
});

function MeasureChoice({ corrected }: { readonly corrected: CorrectedTable }): ReactElement | null {
  const { kind } = usePane().state.question;
  if (isFinishedTable(corrected)) return <FiguresChoice corrected={corrected} />;
  if (kind === 'share') return <OutcomeChoice corrected={corrected} />;
  return kind === 'mean' ? <MeanChoice corrected={corrected} /> : null;
}

function put(corrected: CorrectedTable, { state, actions, texts }: PaneSurroundings): void {
  const title = suggestedTitle(corrected, state.question, texts);
  void actions.analyse(recipeOf(corrected, state.question, title), state.language);
}

/** Step 3: what the person wants to know, and the button that finds it out. */
export function AnalysisStep(): ReactElement | null {
  const styles = useStyles();
  const reasonId = useId();
  const pane = usePane();
  const { state, texts } = pane;
  const words = texts.pane.question;
  const corrected = correctedTable(state);
  if (corrected === undefined) return null;
  const missing = missingIn(corrected, state.question);
  const reason = missing === undefined ? undefined : words.missing[missing];
  return (
    <>
      <AskAgain recipes={state.data?.pastRecipes ?? []} corrected={corrected} />
      <KindChoice />
      <MeasureChoice corrected={corrected} />
      <GroupingChoice corrected={corrected} />
      <SettingsPanel corrected={corrected} />
      {reason === undefined ? null : (
        <p id={reasonId} className={styles.missing}>
          {reason}
        </p>
      )}
      <WorkProgress of={['analysing']} />
      <Button
        appearance="primary"
        className={styles.analyse}
        disabledFocusable={reason !== undefined || state.work.kind !== 'idle'}
        {...(reason === undefined ? {} : { 'aria-describedby': reasonId })}
        onClick={() => {
          put(corrected, pane);
        }}
      >
        {words.analyse}
      </Button>
    </>
  );
}
