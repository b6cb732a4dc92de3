import type { ReactElement } from 'react';
import type { CorrectedTable } from '../questionDraft';
import { columnPairs } from '../sexChoice';
import type { SexChoice } from '../sexChoice';
import { usePane } from '../shell/paneContext';
import { ColumnSelect } from './ColumnSelect';

type PairChoice = Extract<SexChoice, { kind: 'columns' }>;

function currentPair({ table, sex }: CorrectedTable): PairChoice {
  if (sex.kind === 'columns') return sex;
  const [pair] = columnPairs(table);
  return { kind: 'columns', women: pair?.women ?? '', men: pair?.men ?? '', total: pair?.total ?? '' };
}

/** Lets a person point out the columns for women, men and total of a finished table. */
export function SexPairEditor({ corrected }: { readonly corrected: CorrectedTable }): ReactElement {
  const { dispatch, texts } = usePane();
  const words = texts.pane.data;
  const pair = currentPair(corrected);
  const columns = corrected.table.columns
    .filter(({ role }) => role === 'value' || role === 'weight')
    .map(({ header }) => header);
  const change = (part: Partial<PairChoice>): void => {
    dispatch({ type: 'sexCorrected', sex: { ...pair, ...part } });
  };
  const parts = [
    { label: words.womenColumn, noneLabel: words.choose, chosen: pair.women, part: 'women' },
    { label: words.menColumn, noneLabel: words.choose, chosen: pair.men, part: 'men' },
    { label: words.totalColumn, noneLabel: words.none, chosen: pair.total, part: 'total' },
  ] as const;
  return (
    <>
      {parts.map(({ part, ...rest }) => (
        <ColumnSelect
          key={part}
          {...rest}
          columns={columns}
          onChoose={(column) => {
            change({ [part]: column });
          }}
        />
      ))}
    </>
  );
}
