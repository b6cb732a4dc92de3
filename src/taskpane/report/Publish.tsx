import type { ReactElement } from 'react';
import { viewTexts } from '../../text';
import type { PublishedWorkbook } from '../../workflow/annualReport';
import { usePane } from '../shell/paneContext';
import { OnACopy } from '../views/OnACopy';
import { TaskReport } from '../views/TaskReport';
import { useTask } from '../views/useTask';
import { HiddenCells } from './HiddenCells';

/** Turns a copy of the workbook into one that may be published, and tells what became two dots. */
export function Publish(): ReactElement {
  const { commands, state: pane, texts } = usePane();
  const { language } = pane;
  const words = viewTexts(language).report.publish;
  const { state, run } = useTask<PublishedWorkbook>();
  const publish = (): Promise<void> =>
    run(async () => {
      const { publishWorkbook } = await import('../../workflow/annualReport');
      return publishWorkbook(commands.workspace(language));
    });
  return (
    <>
      <OnACopy
        heading={words.heading}
        explanation={words.explanation}
        confirmation={words.isCopy}
        action={words.make}
        busy={state.kind === 'working'}
        onAct={() => void publish()}
      />
      <TaskReport state={state}>
        {({ sheets, suppressed }) => (
          <>
            <p>{words.done(texts.formats.list(sheets))}</p>
            <HiddenCells cells={suppressed} />
          </>
        )}
      </TaskReport>
    </>
  );
}
