import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { viewTexts } from '../../text';
import type { CheckedPlan } from '../../workflow/planning';
import { usePane } from '../shell/paneContext';
import { TaskReport } from '../views/TaskReport';
import { useTask } from '../views/useTask';
import { WrittenSheets } from '../views/WrittenSheets';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
  text: { margin: 0 },
});

/** Makes an analysis whose sheets are in the workbook the evidence of a goal, in the template of a unit. */
export function MakeGoal({ analysis }: { readonly analysis: string }): ReactElement {
  const styles = useStyles();
  const { commands, state: pane } = usePane();
  const { language } = pane;
  const words = viewTexts(language).goal;
  const { state, run } = useTask<CheckedPlan>();
  const open = (): Promise<void> =>
    run(async () => (await import('../../workflow/planning')).checkPlan(commands.workspace(language)));
  return (
    <div className={styles.part}>
      <Button disabledFocusable={state.kind === 'working'} onClick={() => void open()}>
        {words.make}
      </Button>
      <TaskReport state={state}>
        {({ plan }) => <UnitChoice analysis={analysis} organisation={plan.organisation} />}
      </TaskReport>
    </div>
  );
}

interface UnitChoiceProps {
  readonly analysis: string;
  readonly organisation: CheckedPlan['plan']['organisation'];
}

function UnitChoice({ analysis, organisation }: UnitChoiceProps): ReactElement {
  const styles = useStyles();
  const { commands, state: pane } = usePane();
  const { language } = pane;
  const words = viewTexts(language).goal;
  const [unit, setUnit] = useState(organisation[0]?.id ?? '');
  const { state, run } = useTask<readonly string[]>();
  const put = (): Promise<void> =>
    run(async () => {
      const { makeGoal } = await import('../../workflow/planning');
      const { sheets, sheet } = await makeGoal(commands.workspace(language), { analysis, unit });
      return sheets.flatMap(({ key, name }) => (key === sheet ? [name] : []));
    });
  return (
    <div className={styles.part}>
      <p className={styles.text}>{words.explanation}</p>
      <Field label={words.unit}>
        <Select
          value={unit}
          onChange={(_event, { value }) => {
            setUnit(value);
          }}
        >
          {organisation.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        appearance="primary"
        disabledFocusable={unit === '' || state.kind === 'working'}
        onClick={() => void put()}
      >
        {words.put}
      </Button>
      <TaskReport state={state}>{(names) => <WrittenSheets names={names} />}</TaskReport>
    </div>
  );
}
