import type { ReactElement } from 'react';
import { Field, Select } from '@fluentui/react-components';
import { ColumnSelect } from '../data/ColumnSelect';
import type { CorrectedTable } from '../questionDraft';
import { columnPairs } from '../sexChoice';
import { usePane } from '../shell/paneContext';

/** Lets a person say which figures of a finished table are asked about, and how many persons stand behind them. */
export function FiguresChoice({ corrected }: { readonly corrected: CorrectedTable }): ReactElement {
  const { state, dispatch, texts } = usePane();
  const words = texts.pane.question;
  const { kind, figures, womenBase, menBase } = state.question;
  const pairs = corrected.sex.kind === 'columns' ? [] : columnPairs(corrected.table);
  const columns = corrected.table.columns
    .filter(({ role }) => role === 'value' || role === 'weight')
    .map(({ header }) => header);
  const bases = [
    { label: words.womenBase, chosen: womenBase, part: 'womenBase' },
    { label: words.menBase, chosen: menBase, part: 'menBase' },
  ] as const;
  return (
    <>
      {pairs.length < 2 ? null : (
        <Field label={words.figures}>
          <Select
            value={String(figures)}
            onChange={(_event, { value }) => {
              dispatch({ type: 'questionChanged', change: { figures: Number(value) } });
            }}
          >
            {pairs.map(({ women, men }, index) => (
              <option key={women} value={index}>
                {words.pair(women, men)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'count'
        ? null
        : bases.map(({ label, chosen, part }) => (
            <ColumnSelect
              key={part}
              label={label}
              noneLabel={kind === 'share' ? texts.pane.data.choose : texts.pane.data.none}
              columns={columns}
              chosen={chosen}
              onChoose={(column) => {
                dispatch({ type: 'questionChanged', change: { [part]: column } });
              }}
            />
          ))}
    </>
  );
}
