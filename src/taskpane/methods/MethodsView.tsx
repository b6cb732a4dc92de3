import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { methodTexts, viewTexts } from '../../text';
import type { Method } from '../../workflow/methods';
import { usePane } from '../shell/paneContext';
import { StepSection } from '../shell/StepSection';
import { TaskReport } from '../views/TaskReport';
import { useTask } from '../views/useTask';
import { WrittenSheets } from '../views/WrittenSheets';

const useStyles = makeStyles({
  text: { margin: 0 },
  button: { alignSelf: 'flex-start' },
});

/** Lets a person choose a method and what it is about, and makes its sheets. */
export function MethodsView(): ReactElement {
  const styles = useStyles();
  const { commands, state: pane } = usePane();
  const { language } = pane;
  const words = viewTexts(language).methods;
  const { methods } = methodTexts(language);
  const names = Object.keys(methods) as readonly Method[];
  const [method, setMethod] = useState<Method>('fourR');
  const [subject, setSubject] = useState('');
  const [asked, setAsked] = useState(false);
  const { state, run } = useTask<readonly string[]>();
  const isNamed = subject.trim() !== '';
  const create = async (): Promise<void> => {
    setAsked(true);
    if (!isNamed) return;
    await run(async () => {
      const { createMethodSheets } = await import('../../workflow/methods');
      const sheets = await createMethodSheets(commands.workspace(language), { method, subject });
      return sheets.slice(1).map(({ name }) => name);
    });
  };
  return (
    <StepSection heading={words.heading}>
      <p className={styles.text}>{words.explanation}</p>
      <Field label={words.method} hint={methods[method].answers}>
        <Select
          value={method}
          onChange={(_event, { value }) => {
            setMethod(names.find((name) => name === value) ?? 'fourR');
          }}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {methods[name].name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.subject}
        required
        {...(asked && !isNamed ? { validationState: 'error', validationMessage: words.subjectMissing } : {})}
      >
        <Input
          value={subject}
          onChange={(_event, { value }) => {
            setSubject(value);
          }}
        />
      </Field>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={state.kind === 'working'}
        onClick={() => void create()}
      >
        {words.create}
      </Button>
      <TaskReport state={state}>{(sheets) => <WrittenSheets names={sheets} />}</TaskReport>
    </StepSection>
  );
}
