import { createWorkbook } from '../../../src/emulator';
import { boxOf } from '../../../src/emulator/wire/sheetGeometry';

describe('the place of cells on a sheet', () => {
  it('counts own widths and heights, and hidden lines as nothing', () => {
    const sheet = createWorkbook().sheets[0]!;
    sheet.columnWidths.set(0, 100);
    sheet.rowHeights.set(1, 30);
    sheet.hiddenRows.add(0);
    sheet.hiddenRows.add(1);
    // 100 + 48 points to column C; rows 1 and 2 are hidden, so only row 3 of 15 points lies above row 4.
    expect(boxOf(sheet, { row: 3, column: 2, rowCount: 2, columnCount: 1 })).toEqual({
      left: 148,
      top: 15,
      width: 48,
      height: 30,
    });
  });
});
