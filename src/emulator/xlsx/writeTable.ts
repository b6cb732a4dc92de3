import type { TableModel } from '../model';
import { formatA1 } from '../model';
import { escapeAttribute } from './xml';

/** A table's own part. The id is a number that no other table of the workbook has. */
export function writeTable(table: TableModel, id: number): string {
  const { range, name, showHeaders, showTotals } = table;
  const filtered = { ...range, rowCount: range.rowCount - (showTotals ? 1 : 0) };
  const filter = table.showFilterButton && showHeaders ? `<autoFilter ref="${formatA1(filtered)}"/>` : '';
  const columns = table.columns
    .map((column, index) => `<tableColumn id="${String(index + 1)}" name="${escapeAttribute(column.name)}"/>`)
    .join('');
  const flag = (word: string, value: boolean): string => ` ${word}="${value ? '1' : '0'}"`;
  const style =
    table.style === ''
      ? ''
      : `<tableStyleInfo name="${escapeAttribute(table.style)}"${flag('showFirstColumn', table.highlightFirstColumn)}${flag('showLastColumn', table.highlightLastColumn)}${flag('showRowStripes', table.showBandedRows)}${flag('showColumnStripes', table.showBandedColumns)}/>`;
  const rows = `${showHeaders ? '' : ' headerRowCount="0"'}${showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}`;
  return (
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${String(id)}" name="${escapeAttribute(name)}" displayName="${escapeAttribute(name)}" ref="${formatA1(range)}"${rows}>` +
    `${filter}<tableColumns count="${String(table.columns.length)}">${columns}</tableColumns>${style}</table>`
  );
}
