import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { viewTexts } from '../../text';
import { usePane } from '../shell/paneContext';
import { TaskReport } from '../views/TaskReport';
import { useTask } from '../views/useTask';
import { WrittenSheets } from '../views/WrittenSheets';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What came of writing: the sheets, and how many answers have no place any more. */
interface Written {
  readonly names: readonly string[];
  readonly kept: number;
}

/** Writes the plan anew, or its follow-up. */
export function PlanActions({ onDone }: { readonly onDone: () => Promise<void> }): ReactElement {
  const styles = useStyles();
  const { commands, state: pane } = usePane();
  const { language } = pane;
  const words = viewTexts(language).plan;
  const { state, run } = useTask<Written>();
  const workspace = commands.workspace(language);
  const refresh = (): Promise<void> =>
    run(async () => {
      const { sheets, kept } = await (await import('../../workflow/planning')).writePlan(workspace);
      return { names: sheets.map(({ name }) => name), kept };
    });
  const followUp = (): Promise<void> =>
    run(async () => {
      const { sheets, kept } = await (await import('../../workflow/followingUp')).writeFollowUp(workspace);
      return { names: sheets.map(({ name }) => name), kept };
    });
  const busy = state.kind === 'working';
  return (
    <>
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => void refresh().then(onDone)}>
          {words.refresh}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void followUp().then(onDone)}>
          {words.followUp}
        </Button>
      </div>
      <TaskReport state={state}>
        {({ names, kept }) => (
          <>
            <WrittenSheets names={names} />
            {kept === 0 ? null : <p>{words.kept(kept)}</p>}
          </>
        )}
      </TaskReport>
    </>
  );
}
