import type { ReactElement } from 'react';
import { ColumnSelect } from '../data/ColumnSelect';
import { choicesOf } from '../questionDraft';
import type { CorrectedTable } from '../questionDraft';
import { usePane } from '../shell/paneContext';
import { CheckboxList } from './CheckboxList';

/** Lets a person say which column holds the outcome and which of its values count as having it. */
export function OutcomeChoice({ corrected }: { readonly corrected: CorrectedTable }): ReactElement {
  const { state, dispatch, texts } = usePane();
  const words = texts.pane.question;
  const { outcomeColumn, outcomeValues } = state.question;
  const values = corrected.table.groupValues[outcomeColumn] ?? [];
  const toggle = (value: string): readonly string[] =>
    outcomeValues.includes(value)
      ? outcomeValues.filter((other) => other !== value)
      : [...outcomeValues, value];
  return (
    <>
      <ColumnSelect
        label={words.outcomeColumn}
        noneLabel={texts.pane.data.choose}
        columns={choicesOf(corrected, state.question).outcomes}
        chosen={outcomeColumn}
        onChoose={(column) => {
          dispatch({ type: 'questionChanged', change: { outcomeColumn: column, outcomeValues: [] } });
        }}
      />
      {values.length === 0 ? null : (
        <CheckboxList
          label={words.outcomeValues}
          choices={values}
          ticked={outcomeValues}
          onToggle={(value) => {
            dispatch({ type: 'questionChanged', change: { outcomeValues: toggle(value) } });
          }}
        />
      )}
    </>
  );
}
