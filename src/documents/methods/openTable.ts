import type { InputRule, SpecCell, TableBlock } from '../../sheets';
import { open } from './methodSheet';

/** A column that people fill in. */
export interface OpenColumn {
  /** The key of the column and the field of its inputs. */
  readonly field: string;
  readonly header: string;
  readonly width: number;
  readonly rule?: InputRule;
  readonly numberFormat?: string;
}

/** A table in which every cell is filled in by people, perhaps with something there to begin with. */
export interface OpenTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly OpenColumn[];
  /** What stands there when the table is new, by row and column. */
  readonly initial?: readonly (readonly SpecCell[])[];
  /** Formats of the rows whose numbers are of another kind than the column's, by row and field. */
  readonly formats?: readonly Readonly<Record<string, string>>[];
  readonly rows: number;
  /** Lines of text that a row has room for. */
  readonly lines: number;
}

/** Makes such a table: each cell is an input of its column's field, numbered by its row. */
export function openTable(table: OpenTable): TableBlock {
  const { id, caption, columns, initial = [], formats = [], rows, lines } = table;
  const count = Math.max(rows, initial.length);
  return {
    kind: 'table',
    id,
    caption,
    columns: columns.map(({ field, header, width, rule, numberFormat }) => ({
      key: field,
      header,
      width,
      ...(rule === undefined ? {} : { rule }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    })),
    rows: Array.from({ length: count }, (_, row) => ({
      kind: 'body',
      lines,
      ...(formats[row] === undefined ? {} : { numberFormats: formats[row] }),
      cells: columns.map(({ field }, column) => open(field, row + 1, initial[row]?.[column] ?? '')),
    })),
  };
}
