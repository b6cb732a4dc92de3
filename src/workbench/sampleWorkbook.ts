import { createWorkbook, type WorkbookModel } from '../emulator';
import { sampleMunicipality } from '../sample';
import { CELL_KIND, type Grid, type GridColumn } from '../vocabulary';

type CellValue = string | number | boolean;

const HEADER_STYLE = { font: { bold: true }, fill: '#EDEBF2' } as const;
/** Points a character takes, about, and the widths that still look right. */
const POINTS_A_CHARACTER = 5.6;
const WIDTHS = { least: 54, most: 190 };
const ROWS_MEASURED = 40;

function cellOf(column: GridColumn, row: number): CellValue {
  const value = column.numbers[row] ?? 0;
  switch (column.kinds[row]) {
    case CELL_KIND.number:
      return value;
    case CELL_KIND.boolean:
      return value === 1;
    case CELL_KIND.text:
    case CELL_KIND.error:
      return column.texts[value] ?? '';
    default:
      return '';
  }
}

function widthOf(column: GridColumn, headerRow: number): number {
  let longest = 0;
  for (let row = headerRow; row < headerRow + ROWS_MEASURED && row < column.kinds.length; row += 1) {
    longest = Math.max(longest, String(cellOf(column, row)).length);
  }
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, (longest + 2) * POINTS_A_CHARACTER));
}

/** The first row in which most columns hold something: the titles above it are one cell wide. */
function headerRowOf(grid: Grid): number {
  for (let row = 0; row < grid.rowCount; row += 1) {
    const filled = grid.columns.filter((column) => column.kinds[row] !== CELL_KIND.empty).length;
    if (filled > grid.columns.length / 2) return row;
  }
  return 0;
}

function addGrid(workbook: WorkbookModel, grid: Grid): void {
  const sheet = workbook.addSheet(grid.sheet);
  const headerRow = headerRowOf(grid);
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    grid.columns.map((column) => cellOf(column, row)),
  );
  sheet.cells.writeBlock(grid.firstRow, grid.firstColumn, rows);
  sheet.merges = grid.merges.map(({ firstRow, firstColumn, lastRow, lastColumn }) => ({
    row: firstRow,
    column: firstColumn,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  }));
  const headerRows = grid.merges.length > 0 ? 2 : 1;
  const columnCount = grid.columns.length;
  sheet.formats.apply({ row: headerRow, column: 0, rowCount: headerRows, columnCount }, HEADER_STYLE);
  if (headerRow > 0) {
    sheet.formats.apply(
      { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      { font: { bold: true, size: 14 } },
    );
  }
  grid.columns.forEach((column, index) => {
    sheet.columnWidths.set(index, widthOf(column, headerRow));
    const [numberFormat = 'General'] = grid.numberFormats[index] ?? [];
    const body = { row: headerRow + headerRows, column: index, rowCount: grid.rowCount, columnCount: 1 };
    if (numberFormat !== 'General') sheet.formats.apply(body, { numberFormat });
  });
  sheet.freezePanes = { rows: headerRow + headerRows, columns: 0 };
}

/** Makes the workbook of Exempelkommun. */
export function sampleWorkbook(): WorkbookModel {
  const workbook = createWorkbook();
  const [blank] = workbook.sheets;
  workbook.name = 'Exempelkommun.xlsx';
  sampleMunicipality().forEach((grid) => addGrid(workbook, grid));
  if (blank !== undefined) workbook.deleteSheet(blank);
  const [first] = workbook.sheets;
  if (first !== undefined) workbook.activate(first);
  return workbook;
}
