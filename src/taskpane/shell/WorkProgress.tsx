import type { ReactElement } from 'react';
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Work } from '../paneState';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  cancel: { alignSelf: 'flex-start' },
});

/** What is shown while something of these kinds is under way. */
export interface WorkProgressProps {
  readonly of: readonly Exclude<Work['kind'], 'idle' | 'listing'>[];
}

/** How far the work has come, in rows and per cent, with a way to stop it; nothing while there is none. */
export function WorkProgress({ of: kinds }: WorkProgressProps): ReactElement | null {
  const styles = useStyles();
  const { state, actions, texts } = usePane();
  const { work } = state;
  if (work.kind === 'idle' || work.kind === 'listing' || !kinds.includes(work.kind)) return null;
  const { formats, pane } = texts;
  const known = 'rows' in work && work.total > 0 ? { done: work.rows, of: work.total } : undefined;
  const percent = known === undefined ? '' : formats.number((100 * known.done) / known.of, 0);
  const rows =
    known === undefined
      ? ''
      : pane.progress.rows(formats.count(known.done), formats.count(known.of), percent);
  return (
    <div className={styles.progress}>
      <span>{pane.progress[work.kind]}</span>
      <ProgressBar
        aria-label={pane.progress[work.kind]}
        {...(known === undefined ? {} : { value: known.done, max: known.of, 'aria-valuetext': rows })}
      />
      {rows === '' ? null : <span>{rows}</span>}
      {'rows' in work ? (
        <Button className={styles.cancel} onClick={actions.cancel}>
          {pane.question.cancel}
        </Button>
      ) : null}
    </div>
  );
}
