import { WorkbookModel } from '../../../src/emulator/model';
import { readXlsx, writeXlsx } from '../../../src/emulator/xlsx';

describe('a sheet larger than one piece of the stream', () => {
  it('comes back whole, row by row', async () => {
    const workbook = new WorkbookModel();
    const sheet = workbook.addSheet('Beslut');
    const rows = Array.from({ length: 30_000 }, (_, row) => [
      `Ärende ${String(row)}`,
      row % 2 === 0 ? 'Kvinna' : 'Man',
      row / 7,
      row % 3 === 0,
    ]);
    sheet.cells.writeBlock(0, 0, rows);
    const back = (await readXlsx(await writeXlsx(workbook))).sheets[0]!;
    const used = back.usedRange('values')!;
    expect(used).toEqual({ row: 0, column: 0, rowCount: 30_000, columnCount: 4 });
    expect(back.cells.readValues(used)).toEqual(rows);
  });
});
