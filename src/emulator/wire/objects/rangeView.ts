import { columnLetters } from '../../model';
import type { RangeAddress, SheetModel } from '../../model';
import { readBlock, readStyles, readTexts } from '../cellBlocks';
import type { HostContext, HostObject, ObjectKind } from '../hostObject';

interface RangeViewState {
  readonly sheet: SheetModel;
  readonly area: RangeAddress;
}

/** The cells of a range that are not hidden. */
export function rangeViewOf(sheet: SheetModel, area: RangeAddress): HostObject<RangeViewState> {
  return { kind: rangeViewKind, state: { sheet, area } };
}

function visible({ sheet, area }: RangeViewState): { readonly rows: number[]; readonly columns: number[] } {
  const rows = Array.from({ length: area.rowCount }, (_, index) => index);
  const columns = Array.from({ length: area.columnCount }, (_, index) => index);
  return {
    rows: rows.filter((row) => !sheet.hiddenRows.has(area.row + row)),
    columns: columns.filter((column) => !sheet.hiddenColumns.has(area.column + column)),
  };
}

function shown<T>(read: (sheet: SheetModel, area: RangeAddress) => T[][]) {
  return (state: RangeViewState, host: HostContext): unknown =>
    readBlock(state.area, host.options, () => {
      host.journal.calculateDue();
      const cells = read(state.sheet, state.area);
      const { rows, columns } = visible(state);
      return rows.map((row) => columns.map((column) => cells[row]?.[column] as T));
    });
}

export const rangeViewKind: ObjectKind<RangeViewState> = {
  name: 'RangeView',
  members: {
    rowCount: { get: (state) => visible(state).rows.length },
    columnCount: { get: (state) => visible(state).columns.length },
    values: { get: shown((sheet, area) => sheet.cells.readValues(area)) },
    text: { get: shown(readTexts) },
    numberFormat: { get: shown((sheet, area) => readStyles(sheet, area, (style) => style.numberFormat)) },
    cellAddresses: {
      get: shown((sheet, area) =>
        Array.from({ length: area.rowCount }, (_row, row) =>
          Array.from(
            { length: area.columnCount },
            (_column, column) =>
              `${sheet.name}!${columnLetters(area.column + column)}${String(area.row + row + 1)}`,
          ),
        ),
      ),
    },
  },
};
