import { lazy, Suspense, useEffect, useMemo, useReducer, useState } from 'react';
import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { texts as textsIn } from '../../text';
import type { Language } from '../../text';
import type { PaneCommands } from '../paneCommands';
import { initialPaneState, paneReducer } from '../paneState';
import { usePaneActions } from '../usePaneActions';
import { DataStep } from '../data/DataStep';
import { PaneContext } from './paneContext';
import { PaneHeader } from './PaneHeader';
import { StepSection } from './StepSection';
import type { View } from './ViewSwitch';
import { ViewSwitch } from './ViewSwitch';

const ProblemBar = lazy(() => import('./ProblemBar').then((file) => ({ default: file.ProblemBar })));
const CheckStep = lazy(() => import('../check/CheckStep').then((file) => ({ default: file.CheckStep })));
const AnalysisStep = lazy(() =>
  import('../question/AnalysisStep').then((file) => ({ default: file.AnalysisStep })),
);
const ResultStep = lazy(() => import('../result/ResultStep').then((file) => ({ default: file.ResultStep })));

const PlanView = lazy(() => import('../plan/PlanView').then((file) => ({ default: file.PlanView })));
const MethodsView = lazy(() =>
  import('../methods/MethodsView').then((file) => ({ default: file.MethodsView })),
);
const ReportView = lazy(() => import('../report/ReportView').then((file) => ({ default: file.ReportView })));

const FURTHER_VIEWS = { plan: PlanView, methods: MethodsView, report: ReportView };

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    height: '100%',
    overflowY: 'auto',
    overflowX: 'hidden',
    paddingInline: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // A list with a long line in it must not push the pane wider than its column.
    '& .fui-Field, & .fui-Select': { minWidth: 0 },
  },
  waiting: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** What the pane begins with. */
export interface PaneProps {
  readonly commands: PaneCommands;
  readonly language: Language;
}

/** The four steps from a sheet to an answer, in one scrolling column; or one of the further views in their place. */
export function Pane({ commands, language }: PaneProps): ReactElement {
  const styles = useStyles();
  const [state, dispatch] = useReducer(paneReducer, language, initialPaneState);
  const actions = usePaneActions(commands, dispatch);
  const texts = textsIn(state.language);
  const { steps, waitingFor, loadingStep, product } = texts.pane;
  const surroundings = useMemo(
    () => ({ state, dispatch, actions, commands, texts }),
    [state, dispatch, actions, commands, texts],
  );
  const [view, setView] = useState<View>('analysis');
  const { chosenSheet, data, problem, result } = state;
  const hasTable = data?.reading.tables[data.tableIndex] !== undefined;

  useEffect(() => {
    void actions.list();
  }, [actions]);
  useEffect(() => {
    if (chosenSheet !== '') void actions.read(chosenSheet);
  }, [actions, chosenSheet]);

  const waiting = (sentence: string): ReactElement => <p className={styles.waiting}>{sentence}</p>;
  const further = (chosen: Exclude<View, 'analysis'>): ReactElement => {
    const Further = FURTHER_VIEWS[chosen];
    return <Further />;
  };
  const fourSteps = (): ReactElement => (
    <>
      <StepSection heading={steps.data}>
        <DataStep />
      </StepSection>
      <Suspense fallback={waiting(loadingStep)}>
        <StepSection heading={steps.check} focusOn={data?.confirmed === true ? data.reading : undefined}>
          {data === undefined ? waiting(waitingFor.check) : <CheckStep />}
        </StepSection>
        <StepSection heading={steps.analysis}>
          {hasTable ? <AnalysisStep /> : waiting(waitingFor.analysis)}
        </StepSection>
        <StepSection heading={steps.result} focusOn={result?.answer}>
          <ResultStep />
        </StepSection>
      </Suspense>
    </>
  );
  return (
    <PaneContext value={surroundings}>
      <aside aria-label={product} lang={state.language} className={styles.pane}>
        <PaneHeader />
        <ViewSwitch view={view} onChoose={setView} />
        {problem === undefined ? null : (
          <Suspense>
            <ProblemBar problem={problem} />
          </Suspense>
        )}
        {view === 'analysis' ? (
          fourSteps()
        ) : (
          <Suspense fallback={waiting(loadingStep)}>{further(view)}</Suspense>
        )}
      </aside>
    </PaneContext>
  );
}
