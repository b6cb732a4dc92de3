import type { ReactElement } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { Texts } from '../../text';
import type { CorrectedTable } from '../questionDraft';
import { sexSourceOf } from '../sexChoice';
import type { TableSummary } from '../sexChoice';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({ sentence: { margin: 0 } });

/** Counts the rows of a table that count. */
export function countedRows({ dataRows, excludedRows, joined }: TableSummary): number {
  if (joined !== undefined) return joined.reduce((sum, { rows }) => sum + rows, 0);
  const [first, last] = dataRows;
  const excluded = excludedRows.filter(({ row }) => row >= first && row <= last);
  return last - first + 1 - excluded.length;
}

function sexSentence({ table, sex }: CorrectedTable, figures: number, words: Texts['pane']['data']): string {
  const source = sexSourceOf(table, sex, figures);
  if (source === undefined) return words.sexNotFound;
  if ('womenColumn' in source) return words.sexInColumns(source.womenColumn, source.menColumn);
  if ('personalIdentityNumber' in source) return words.sexFromIdentityNumber(source.personalIdentityNumber);
  return table.layout === 'blocks' ? words.sexInBlocks : words.sexIn(source.column);
}

/** What is said about a table. */
export interface ReadingSentenceProps {
  readonly corrected: CorrectedTable;
  readonly figures: number;
}

/** Says in one breath what was found on the sheet and how the sex is told. */
export function ReadingSentence({ corrected, figures }: ReadingSentenceProps): ReactElement {
  const styles = useStyles();
  const { pane, formats } = usePane().texts;
  const rows = countedRows(corrected.table);
  const layout = corrected.sex.kind === 'columns' ? 'wide' : corrected.table.layout;
  return (
    <p className={styles.sentence}>
      {`${pane.data.rows(rows, formats.count(rows))}, ${pane.data.layout[layout]}. `}
      {sexSentence(corrected, figures, pane.data)}
    </p>
  );
}
