import type { HiddenReason } from './annualReport';
import type { ReportTable } from './reportTable';

/** A cell that is not shown, by the table, row and column that it stands in. */
export interface HiddenCell {
  /** The id of the table's block, and where in its body. */
  readonly block: string;
  readonly row: number;
  readonly column: string;
  readonly reason: HiddenReason;
  /** As a person reads it. */
  readonly table: string;
  readonly rowLabel: string;
  readonly header: string;
}

/** Lists the cells of tables that are not shown, and why. */
export function hiddenCells(tables: readonly ReportTable[]): readonly HiddenCell[] {
  return tables.flatMap((table) =>
    table.lines.flatMap(({ cells }, row) =>
      cells.flatMap(({ hidden }, column): readonly HiddenCell[] => {
        const { key = '', header = '' } = table.columns[column] ?? {};
        if (hidden === undefined) return [];
        const [label] = cells;
        return [
          {
            block: table.id,
            row,
            column: key,
            reason: hidden,
            table: table.caption.split('.')[0] ?? '',
            rowLabel: typeof label?.value === 'string' ? label.value : '',
            header,
          },
        ];
      }),
    ),
  );
}
