import type { ReactElement } from 'react';
import { viewTexts } from '../../text';
import type { WrittenNextPlan } from '../../workflow/followingUp';
import { usePane } from '../shell/paneContext';
import { OnACopy } from '../views/OnACopy';
import { TaskReport } from '../views/TaskReport';
import { useTask } from '../views/useTask';
import { WrittenSheets } from '../views/WrittenSheets';

/** Begins the plan of the year after, in a copy of the workbook. */
export function NextYear({ year }: { readonly year: number }): ReactElement {
  const { commands, state: pane, texts } = usePane();
  const { language } = pane;
  const words = viewTexts(language).plan.nextYear;
  const { state, run } = useTask<WrittenNextPlan>();
  const make = (): Promise<void> =>
    run(async () => {
      const { writeNextPlan } = await import('../../workflow/followingUp');
      return writeNextPlan(commands.workspace(language), year);
    });
  return (
    <>
      <OnACopy
        heading={words.heading(year)}
        explanation={words.explanation(year)}
        confirmation={words.isCopy}
        action={words.make(year)}
        busy={state.kind === 'working'}
        onAct={() => void make()}
      />
      <TaskReport state={state}>
        {({ sheets, carried }) => (
          <>
            <WrittenSheets names={sheets.map(({ name }) => name)} />
            {carried.length === 0 ? null : (
              <p>{words.carried(texts.formats.list(carried.map(({ from, id }) => `${from} → ${id}`)))}</p>
            )}
          </>
        )}
      </TaskReport>
    </>
  );
}
