import type { ReactElement } from 'react';
import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import { choicesOf, MOST_GROUPINGS } from '../questionDraft';
import type { CorrectedTable } from '../questionDraft';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', maxHeight: '240px', overflowY: 'auto' },
  sentence: { margin: 0 },
});

/** Lets a person choose up to three columns to divide by, in the order in which they are chosen. */
export function GroupingChoice({ corrected }: { readonly corrected: CorrectedTable }): ReactElement {
  const styles = useStyles();
  const { state, dispatch, texts } = usePane();
  const words = texts.pane.question;
  const { by } = state.question;
  const columns = choicesOf(corrected, state.question).groupings;
  const toggle = (column: string): readonly string[] =>
    by.includes(column) ? by.filter((other) => other !== column) : [...by, column];
  return (
    <Field label={words.groups}>
      <div role="group" className={styles.columns}>
        {columns.length === 0 ? <p className={styles.sentence}>{words.noGroups}</p> : null}
        {columns.map((column) => (
          <Checkbox
            key={column}
            label={column}
            checked={by.includes(column)}
            disabled={!by.includes(column) && by.length >= MOST_GROUPINGS}
            onChange={() => {
              dispatch({ type: 'questionChanged', change: { by: toggle(column) } });
            }}
          />
        ))}
      </div>
    </Field>
  );
}
