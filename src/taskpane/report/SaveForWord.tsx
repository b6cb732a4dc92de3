import type { ReactElement } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { viewTexts } from '../../text';
import type { CreatedReport } from '../../workflow/annualReport';
import { usePane } from '../shell/paneContext';
import { TaskReport } from '../views/TaskReport';
import { useTask } from '../views/useTask';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Saves the report as a Word file, made in memory. */
export function SaveForWord({ report }: { readonly report: CreatedReport['report'] }): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const words = viewTexts(language).report;
  const { state, run } = useTask<string>();
  const save = (): Promise<void> =>
    run(async () => {
      const { reportAsWord } = await import('../../workflow/annualReport');
      const bytes = await reportAsWord(report, language);
      const name = words.wordFile(report.year);
      download(new Blob([new Uint8Array(bytes)], { type: WORD }), name);
      return name;
    });
  return (
    <>
      <Button
        className={styles.button}
        disabledFocusable={state.kind === 'working'}
        onClick={() => void save()}
      >
        {words.word}
      </Button>
      <TaskReport state={state}>{(name) => name}</TaskReport>
    </>
  );
}

/** A browser saves what a link of this kind leads to. */
function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
