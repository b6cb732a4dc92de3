import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Label, makeStyles, tokens } from '@fluentui/react-components';
import { planFindingSentence, viewTexts } from '../../text';
import type { CollectedTemplates } from '../../workflow/planning';
import { usePane } from '../shell/paneContext';
import { TaskReport } from '../views/TaskReport';
import { useTask } from '../views/useTask';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  files: { maxWidth: '100%' },
});

/** Brings in what managers have filled in (*Hämta in*): from files, read in memory, field by field. */
export function CollectTemplates({ onDone }: { readonly onDone: () => Promise<void> }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { commands, state: pane } = usePane();
  const { language } = pane;
  const words = viewTexts(language).plan.collect;
  const [files, setFiles] = useState<readonly File[]>([]);
  const { state, run } = useTask<CollectedTemplates>();
  const collect = (): Promise<void> =>
    run(async () => {
      const { collectTemplates } = await import('../../workflow/planning');
      const filled = await Promise.all(
        files.map(async (file) => ({
          file: file.name,
          port: await commands.openFilled(new Uint8Array(await file.arrayBuffer()), file.name),
        })),
      );
      return collectTemplates(commands.workspace(language), filled);
    });
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={styles.text}>{words.explanation}</p>
      <Label htmlFor={id}>{words.files}</Label>
      <input
        id={id}
        type="file"
        multiple
        accept=".xlsx"
        className={styles.files}
        onChange={({ target }) => {
          setFiles([...(target.files ?? [])]);
        }}
      />
      <Button
        disabledFocusable={files.length === 0 || state.kind === 'working'}
        onClick={() => void collect()}
      >
        {words.collect}
      </Button>
      <TaskReport state={state}>
        {(collected) => <Collected collected={collected} onDone={onDone} />}
      </TaskReport>
    </div>
  );
}

interface CollectedProps {
  readonly collected: CollectedTemplates;
  readonly onDone: () => Promise<void>;
}

/** Says how many answers came, where two differ, and what is odd in them. */
function Collected({ collected, onDone }: CollectedProps): ReactElement {
  const { language } = usePane().state;
  const { plan } = viewTexts(language);
  const words = plan.collect;
  const { taken, conflicts, findings } = collected;
  return (
    <>
      <p>{words.taken(taken)}</p>
      {conflicts.length === 0 ? null : (
        <>
          <p>{words.conflicts}</p>
          <ul>
            {conflicts.map(({ path, ours, theirs, where }, index) => (
              <li key={index}>
                {path}: {words.stands(ours, theirs)} ({where})
              </li>
            ))}
          </ul>
        </>
      )}
      {findings.length === 0 ? null : (
        <ul>
          {findings.map((finding, index) => (
            <li key={index}>{planFindingSentence(finding, language)}</li>
          ))}
        </ul>
      )}
      <Button onClick={() => void onDone()}>{plan.wheel}</Button>
    </>
  );
}
