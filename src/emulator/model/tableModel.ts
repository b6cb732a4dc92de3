import type { RangeAddress } from './address';

/** An Excel table (ListObject). Its range includes the header row and the totals row where they are shown. */
export interface TableModel {
  /** Stable number as text, unique in the workbook. */
  readonly id: string;
  name: string;
  range: RangeAddress;
  columns: TableColumnModel[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
}

export interface TableColumnModel {
  readonly id: number;
  name: string;
}
