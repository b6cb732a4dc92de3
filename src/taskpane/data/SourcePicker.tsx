import type { ReactElement } from 'react';
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  list: { flexGrow: 1, minWidth: 0 },
  sentence: { margin: 0 },
});

/** The list of sheets, and of the tables on the chosen one where there are several. */
export function SourcePicker(): ReactElement {
  const styles = useStyles();
  const { state, dispatch, actions, texts } = usePane();
  const words = texts.pane.data;
  const { sources, chosenSheet, data } = state;
  const readAgain = async (): Promise<void> => {
    await actions.list();
    if (chosenSheet !== '') await actions.read(chosenSheet);
  };
  const again = <Button onClick={() => void readAgain()}>{words.readAgain}</Button>;
  if (sources === undefined) {
    if (state.work.kind === 'listing') return <p className={styles.sentence}>{words.listing}</p>;
    return <div>{again}</div>;
  }
  if (sources.length === 0) {
    return (
      <>
        <p className={styles.sentence}>{words.noSheets}</p>
        <div>{again}</div>
      </>
    );
  }
  const tables = data?.reading.tables ?? [];
  return (
    <>
      <div className={styles.row}>
        <Field label={words.sheet} className={styles.list}>
          <Select
            value={chosenSheet}
            onChange={(_event, { value }) => {
              dispatch({ type: 'sheetChosen', sheet: value });
            }}
          >
            {sources.map(({ sheet }) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
        {again}
      </div>
      {tables.length > 1 ? (
        <Field label={words.table}>
          <Select
            value={String(data?.tableIndex ?? 0)}
            onChange={(_event, { value }) => {
              dispatch({ type: 'tableChosen', tableIndex: Number(value) });
            }}
          >
            {tables.map((table, index) => (
              <option key={table.address} value={index}>
                {words.tableAt(table.address, table.tableName)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </>
  );
}
