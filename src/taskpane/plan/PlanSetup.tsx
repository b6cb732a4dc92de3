import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { planFindingSentence, viewTexts } from '../../text';
import type { WrittenPlan } from '../../workflow/planning';
import { usePane } from '../shell/paneContext';
import { TaskReport } from '../views/TaskReport';
import { useTask } from '../views/useTask';
import { WrittenSheets } from '../views/WrittenSheets';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  button: { alignSelf: 'flex-start' },
});

const YEAR = /^\d{4}$/;
const LINES = 6;

/** Asks for what a plan begins with, and writes it. */
export function PlanSetup({ onCreated }: { readonly onCreated: () => Promise<void> }): ReactElement {
  const styles = useStyles();
  const { commands, state: pane } = usePane();
  const { language } = pane;
  const words = viewTexts(language).plan;
  const workspace = commands.workspace(language);
  const [municipality, setMunicipality] = useState('');
  const [year, setYear] = useState(workspace.today.slice(0, 4));
  const [organisation, setOrganisation] = useState('');
  const [asked, setAsked] = useState(false);
  const { state, run } = useTask<WrittenPlan>();
  const isNamed = municipality.trim() !== '';
  const isYear = YEAR.test(year.trim());
  const create = async (): Promise<void> => {
    setAsked(true);
    if (!isNamed || !isYear) return;
    await run(async () => {
      const { beginPlan } = await import('../../workflow/planning');
      return beginPlan(workspace, { municipality, year: Number(year), organisation });
    });
  };
  const problem = (holds: boolean, message: string): object =>
    asked && !holds ? { validationState: 'error', validationMessage: message } : {};
  return (
    <div className={styles.form}>
      <p className={styles.text}>{words.none}</p>
      <Field label={words.municipality} required {...problem(isNamed, words.municipalityMissing)}>
        <Input
          value={municipality}
          onChange={(_event, { value }) => {
            setMunicipality(value);
          }}
        />
      </Field>
      <Field label={words.year} required {...problem(isYear, words.yearWrong)}>
        <Input
          value={year}
          inputMode="numeric"
          onChange={(_event, { value }) => {
            setYear(value);
          }}
        />
      </Field>
      <Field label={words.organisation} hint={words.organisationHint}>
        <Textarea
          value={organisation}
          rows={LINES}
          resize="vertical"
          onChange={(_event, { value }) => {
            setOrganisation(value);
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
      <TaskReport state={state}>
        {({ sheets, findings }) => (
          <>
            <WrittenSheets names={sheets.map(({ name }) => name)} />
            {findings.length === 0 ? null : (
              <>
                <p>{words.notUnderstood}</p>
                <ul>
                  {findings.map((finding, index) => (
                    <li key={index}>{planFindingSentence(finding, language)}</li>
                  ))}
                </ul>
              </>
            )}
            <Button onClick={() => void onCreated()}>{words.wheel}</Button>
          </>
        )}
      </TaskReport>
    </div>
  );
}
