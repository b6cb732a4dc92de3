import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { viewTexts } from '../../text';
import type { CreatedReport, FormattedTable } from '../../workflow/annualReport';
import { usePane } from '../shell/paneContext';
import { StepSection } from '../shell/StepSection';
import { TaskReport } from '../views/TaskReport';
import { useTask } from '../views/useTask';
import { WrittenSheets } from '../views/WrittenSheets';
import { CopyTables } from './CopyTables';
import { HiddenCells } from './HiddenCells';
import { Publish } from './Publish';
import { SaveForWord } from './SaveForWord';

const useStyles = makeStyles({
  text: { margin: 0 },
  button: { alignSelf: 'flex-start' },
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The report as it was made, with its tables ready for Word. */
interface MadeReport {
  readonly created: CreatedReport;
  readonly tables: readonly FormattedTable[];
}

/** Makes the sheet of the annual report, tells what is hidden and why, and hands its tables to Word. */
export function ReportView(): ReactElement {
  const styles = useStyles();
  const { commands, state: pane } = usePane();
  const { language } = pane;
  const words = viewTexts(language).report;
  const { state, run } = useTask<MadeReport>();
  const create = (): Promise<void> =>
    run(async () => {
      const { createAnnualReport, reportAsTables } = await import('../../workflow/annualReport');
      const created = await createAnnualReport(commands.workspace(language));
      return { created, tables: await reportAsTables(created.report, language) };
    });
  return (
    <StepSection heading={words.heading}>
      <p className={styles.text}>{words.explanation}</p>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={state.kind === 'working'}
        onClick={() => void create()}
      >
        {words.create}
      </Button>
      <TaskReport state={state}>
        {({ created, tables }) => (
          <div className={styles.parts}>
            <WrittenSheets names={created.sheets.slice(1).map(({ name }) => name)} />
            <HiddenCells cells={created.suppressed} />
            <CopyTables tables={tables} />
            <SaveForWord report={created.report} />
          </div>
        )}
      </TaskReport>
      <Publish />
    </StepSection>
  );
}
