import type { ReactElement } from 'react';
import { ColumnSelect } from '../data/ColumnSelect';
import { choicesOf } from '../questionDraft';
import type { CorrectedTable } from '../questionDraft';
import { usePane } from '../shell/paneContext';

/** Lets a person say which column holds the number whose mean is wanted. */
export function MeanChoice({ corrected }: { readonly corrected: CorrectedTable }): ReactElement {
  const { state, dispatch, texts } = usePane();
  return (
    <ColumnSelect
      label={texts.pane.question.valueColumn}
      noneLabel={texts.pane.data.choose}
      columns={choicesOf(corrected, state.question).values}
      chosen={state.question.valueColumn}
      onChoose={(valueColumn) => {
        dispatch({ type: 'questionChanged', change: { valueColumn } });
      }}
    />
  );
}
