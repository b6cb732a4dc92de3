import type { TableModel } from '../model';
import { parseA1 } from '../model';
import { attribute, child, children, flag, numberAttribute, parseXml, unescapeExcel } from './xml';

export function readTable(xml: string, part: string): TableModel | undefined {
  const table = parseXml(xml, part);
  const range = parseA1(attribute(table, 'ref') ?? '');
  if (!range) return undefined;
  const style = child(table, 'tableStyleInfo');
  return {
    id: attribute(table, 'id') ?? '1',
    name: attribute(table, 'displayName') ?? attribute(table, 'name') ?? '',
    range,
    columns: children(child(table, 'tableColumns'), 'tableColumn').map((column) => ({
      id: numberAttribute(column, 'id') ?? 0,
      name: unescapeExcel(attribute(column, 'name') ?? ''),
    })),
    showHeaders: (numberAttribute(table, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberAttribute(table, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: child(table, 'autoFilter') !== undefined,
    showBandedRows: flag(style, 'showRowStripes', 'false'),
    showBandedColumns: flag(style, 'showColumnStripes', 'false'),
    highlightFirstColumn: flag(style, 'showFirstColumn', 'false'),
    highlightLastColumn: flag(style, 'showLastColumn', 'false'),
    style: attribute(style, 'name') ?? '',
  };
}
