import { useCallback, useEffect } from 'react';
import type { ReactElement } from 'react';
import { JambladError } from '../../vocabulary';
import { viewTexts } from '../../text';
import type { CheckedPlan } from '../../workflow/planning';
import { usePane } from '../shell/paneContext';
import { StepSection } from '../shell/StepSection';
import { TaskReport } from '../views/TaskReport';
import { useTask } from '../views/useTask';
import { CollectTemplates } from './CollectTemplates';
import { NextYear } from './NextYear';
import { PlanActions } from './PlanActions';
import { PlanSetup } from './PlanSetup';
import { PlanStatus } from './PlanStatus';

/** The action plan: how to begin one, or how far it has come and what is to be done. */
export function PlanView(): ReactElement {
  const { commands, state: pane } = usePane();
  const { language } = pane;
  const words = viewTexts(language).plan;
  const { state, run } = useTask<CheckedPlan>();
  const load = useCallback(
    () =>
      run(async () => {
        const { checkPlan } = await import('../../workflow/planning');
        return checkPlan(commands.workspace(language));
      }),
    [commands, language, run],
  );
  useEffect(() => {
    void load();
  }, [load]);
  const isMissing =
    state.kind === 'failed' && state.cause instanceof JambladError && state.cause.code === 'planMissing';
  return (
    <StepSection heading={words.heading}>
      {isMissing ? (
        <PlanSetup onCreated={load} />
      ) : (
        <>
          <TaskReport state={state}>{(checked) => <PlanStatus checked={checked} />}</TaskReport>
          {state.kind === 'working' ? null : <PlanActions onDone={load} />}
          {state.kind === 'done' ? (
            <>
              <CollectTemplates onDone={load} />
              <NextYear year={state.result.plan.year + 1} />
            </>
          ) : null}
        </>
      )}
    </StepSection>
  );
}
