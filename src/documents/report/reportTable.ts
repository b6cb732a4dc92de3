import type { TableBlock } from '../../sheets';
import type { NotEstimableReason } from '../../vocabulary';
import type { ReportNumber, ReportRow } from './reportNumber';

/** One column of a report; one of texts has no number format. */
export interface ReportColumn {
  readonly key: string;
  readonly header: string;
  readonly numberFormat?: string;
  /** In characters; that of a number when absent. */
  readonly width?: number;
  readonly number: ReportNumber;
}

/** What a table of a report is made of. The last row is the one for everybody. */
export interface ReportTableParts {
  readonly id: string;
  readonly caption: string;
  readonly heading: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

/** A table with the reasons for the symbols in it. */
export interface ReportTable {
  readonly block: TableBlock;
  readonly reasons: readonly NotEstimableReason[];
}

/** The column with the names of the groups. */
export const LABEL_COLUMN = 'label';

const LABEL_WIDTH = 34;
const NUMBER_WIDTH = 14;

/** True for the row of everybody. */
export function isTotal({ cubeBlock, cubeRow, overall }: ReportRow): boolean {
  return cubeBlock === overall.cubeBlock && cubeRow === overall.cubeRow;
}

/** Makes a table of groups by numbers. */
export function reportTable(parts: ReportTableParts): ReportTable {
  const lines = parts.rows.map((row) => ({
    row,
    cells: parts.columns.map((column) => column.number(row)),
  }));
  const reasons = lines.flatMap(({ cells }) => cells.flatMap(({ reason }) => reason ?? []));
  return {
    block: {
      kind: 'table',
      id: parts.id,
      caption: parts.caption,
      columns: [
        { key: LABEL_COLUMN, header: parts.heading, width: LABEL_WIDTH },
        ...parts.columns.map(({ key, header, numberFormat, width = NUMBER_WIDTH }) => ({
          key,
          header,
          width,
          ...(numberFormat === undefined ? {} : { numberFormat }),
        })),
      ],
      rows: lines.map(({ row, cells }) => ({
        kind: isTotal(row) ? 'total' : 'body',
        cells: [row.label, ...cells.map(({ cell }) => cell)],
      })),
    },
    reasons: [...new Set(reasons)],
  };
}
