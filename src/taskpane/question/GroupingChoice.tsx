import type { ReactElement } from 'react';
import { choicesOf, MOST_GROUPINGS } from '../questionDraft';
import type { CorrectedTable } from '../questionDraft';
import { usePane } from '../shell/paneContext';
import { CheckboxList } from './CheckboxList';

/** Lets a person choose up to three columns to divide by, in the order in which they are chosen. */
export function GroupingChoice({ corrected }: { readonly corrected: CorrectedTable }): ReactElement {
  const { state, dispatch, texts } = usePane();
  const words = texts.pane.question;
  const { by } = state.question;
  const columns = choicesOf(corrected, state.question).groupings;
  const toggle = (column: string): readonly string[] =>
    by.includes(column) ? by.filter((other) => other !== column) : [...by, column];
  if (columns.length === 0) return <p>{words.noGroups}</p>;
  return (
    <CheckboxList
      label={words.groups}
      choices={columns}
      ticked={by}
      isLocked={(column) => !by.includes(column) && by.length >= MOST_GROUPINGS}
      onToggle={(column) => {
        dispatch({ type: 'questionChanged', change: { by: toggle(column) } });
      }}
    />
  );
}
