import type { ReactElement } from 'react';
import type { CorrectedTable } from '../questionDraft';
import { sexSourceOf } from '../sexChoice';
import { usePane } from '../shell/paneContext';
import { ColumnSelect } from './ColumnSelect';

const MAY_TELL_SEX = ['sex', 'personalIdentityNumber', 'group', 'ignore'];

/** Gives the column that tells the sex now; `''` where none does. */
function chosenColumn({ table, sex }: CorrectedTable): string {
  const source = sexSourceOf(table, sex, 0);
  if (source === undefined) return '';
  if ('personalIdentityNumber' in source) return source.personalIdentityNumber;
  return 'column' in source ? source.column : '';
}

/** Lets a person point out the column that tells the sex. */
export function SexColumnEditor({ corrected }: { readonly corrected: CorrectedTable }): ReactElement {
  const { dispatch, texts } = usePane();
  const { table } = corrected;
  const asRead = chosenColumn({ ...corrected, sex: { kind: 'asRead' } });
  return (
    <ColumnSelect
      label={texts.pane.data.sexColumn}
      noneLabel={texts.pane.data.choose}
      columns={table.columns.filter(({ role }) => MAY_TELL_SEX.includes(role)).map(({ header }) => header)}
      chosen={chosenColumn(corrected)}
      onChoose={(column) => {
        dispatch({
          type: 'sexCorrected',
          sex: column === asRead ? { kind: 'asRead' } : { kind: 'column', column, codes: {} },
        });
      }}
    />
  );
}
