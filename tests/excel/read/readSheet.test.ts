import type { SheetChunk, SheetFacts } from '../../../src/excel';
import type { OpenedExcel } from '../../support/openExcel';
import { openExcel } from '../../support/openExcel';

const LIMIT = 2_500_000;

interface Read {
  readonly facts: SheetFacts;
  readonly chunks: readonly SheetChunk[];
  readonly rows: readonly (readonly unknown[])[];
}

async function read({ port }: OpenedExcel, sheet: string): Promise<Read> {
  const chunks: SheetChunk[] = [];
  const facts = await port.readSheet(sheet, {
    onChunk: (chunk) => {
      chunks.push(chunk);
    },
  });
  return { facts, chunks, rows: chunks.flatMap((chunk) => chunk.values) };
}

const wideRows = (count: number): (string | number)[][] =>
  Array.from({ length: count }, (_unused, row) => [
    `Person i rad ${String(row)} med åäö`,
    row,
    row / 7,
    row % 2 === 0 ? 'Kvinna' : 'Man',
    `Enhet ${String(row % 200)}`,
  ]);

describe('reading a sheet', () => {
  it('gives every row once and in order, and says where the used part stands', async () => {
    const rows = wideRows(3_000);
    const { facts, rows: got } = await read(openExcel({ Personal: rows }), 'Personal');
    expect(got).toEqual(rows);
    expect(facts).toMatchObject({ sheet: 'Personal', firstRow: 0, firstColumn: 0, rowCount: 3_000 });
  });

  it('keeps every response below 2.5 MB, with few requests', async () => {
    const excel = openExcel({ Personal: wideRows(100_000) });
    await read(excel, 'Personal');
    const { biggestResponse, responseBytes, requests } = excel.host.statistics;
    expect(biggestResponse).toBeLessThanOrEqual(LIMIT);
    expect(requests).toBeLessThanOrEqual(10 + Math.ceil((1.5 * responseBytes) / LIMIT));
  });

  it('asks for less when later rows are much longer than the first', async () => {
    const rows = [...wideRows(4_000), ...wideRows(4_000).map((row) => [...row.slice(0, 4), 'å'.repeat(900)])];
    const excel = openExcel({ Personal: rows });
    const { rows: got } = await read(excel, 'Personal');
    expect(got).toHaveLength(8_000);
  });

  it.each(['null', 'error'] as const)(
    'halves the chunk when Excel has too many cells to give (%s)',
    async (oversizedRead) => {
      const excel = openExcel({ Tomt: [] }, { platform: 'desktop', oversizedRead });
      const sheet = excel.workbook.sheetByName('Tomt');
      sheet?.cells.writeBlock(0, 0, [['först']]);
      sheet?.cells.writeBlock(400_000, 19, [['sist']]);
      const { rows: got } = await read(excel, 'Tomt');
      expect(got).toHaveLength(400_001);
      expect(got.at(-1)?.at(-1)).toBe('sist');
    },
  );

  it('tells the text #N/A from the error', async () => {
    const excel = openExcel({
      Fel: [
        ['Text', 'x'],
        ['#N/A', 1],
      ],
    });
    excel.workbook.sheetByName('Fel')?.cells.writeFormula(2, 0, '=1/0');
    excel.workbook.sheetByName('Fel')?.cells.writeResult(2, 0, { error: '#DIV/0!' } as never);
    const { chunks } = await read(excel, 'Fel');
    expect(chunks[0]?.valueTypes?.map((row) => row[0])).toEqual(['String', 'String', 'Error']);
  });

  it('does not ask for value types where no text begins with a hash', async () => {
    const { chunks } = await read(openExcel({ Blad: [['a'], ['b']] }), 'Blad');
    expect(chunks[0]).not.toHaveProperty('valueTypes');
  });

  it('says of a blank sheet that it has no rows', async () => {
    const { facts, chunks } = await read(openExcel({ Tomt: [] }), 'Tomt');
    expect(facts.rowCount).toBe(0);
    expect(chunks).toHaveLength(0);
  });

  it('names the sheets that there are when the one asked for is not', async () => {
    await expect(read(openExcel({ Data: [['a']] }), 'Dta')).rejects.toMatchObject({
      code: 'sheetNotFound',
      concerns: { sheet: 'Dta', sheets: ['Data'] },
    });
  });

  it('says so when the sheet is deleted while it is being read', async () => {
    const excel = openExcel({ Data: wideRows(5_000), Annat: [['x']] });
    const reading = excel.port.readSheet('Data', {
      onChunk: () => {
        const sheet = excel.workbook.sheetByName('Data');
        if (sheet !== undefined) excel.workbook.deleteSheet(sheet);
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'sheetGone', concerns: { sheet: 'Data' } });
  });

  it('goes on when the sheet is renamed while it is being read', async () => {
    const excel = openExcel({ Data: wideRows(5_000) });
    let rows = 0;
    await excel.port.readSheet('Data', {
      onChunk: (chunk) => {
        rows += chunk.values.length;
        const sheet = excel.workbook.sheetByName('Data');
        if (sheet !== undefined) excel.workbook.renameSheet(sheet, 'Nytt namn');
      },
    });
    expect(rows).toBe(5_000);
  });

  it('says so when a cell is being edited', async () => {
    const excel = openExcel({ Data: [['a']] });
    excel.host.enterCellEdit();
    await expect(read(excel, 'Data')).rejects.toMatchObject({ code: 'cellBeingEdited' });
  });

  it('stops between two chunks when the user cancels', async () => {
    const excel = openExcel({ Data: wideRows(50_000) });
    const stop = new AbortController();
    let chunks = 0;
    const reading = excel.port.readSheet('Data', {
      onChunk: () => {
        chunks += 1;
        stop.abort();
      },
      signal: stop.signal,
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(chunks).toBe(1);
  });

  it('reports progress in rows', async () => {
    const seen: [number, number][] = [];
    await openExcel({ Data: wideRows(3_000) }).port.readSheet('Data', {
      onChunk: () => undefined,
      onProgress: (rows, total) => seen.push([rows, total]),
    });
    expect(seen.at(-1)).toEqual([3_000, 3_000]);
    expect(seen.length).toBeGreaterThan(1);
  });

  it('finds real tables, merges, hidden rows and number formats', async () => {
    const excel = openExcel({
      Data: [
        ['Namn', 'Andel'],
        ['A', 0.5],
        ['B', 0.25],
        ['C', 1],
        ['Fotnot', ''],
      ],
    });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.tables.add(sheet.getRange('A1:B4'), true).name = 'tblData';
      sheet.getRange('B2:B4').numberFormat = '0%' as never;
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('A5:B5').merge(false);
      await context.sync();
    });
    const { facts } = await read(excel, 'Data');
    expect(facts.tables).toEqual([
      {
        name: 'tblData',
        area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 1 },
        hasHeaders: true,
        hasTotals: false,
      },
    ]);
    expect(facts.merges).toEqual([{ firstRow: 4, firstColumn: 0, lastRow: 4, lastColumn: 1 }]);
    expect(facts.hiddenRows).toEqual([{ first: 2, last: 2 }]);
    expect(facts.filtered).toBe(true);
    expect(facts.numberFormats[1]).toEqual(['General', '0%', '0%', '0%', 'General']);
  });

  it('says that rows hidden outside a table were hidden by hand', async () => {
    const excel = openExcel({ Data: [['Namn'], ['A'], ['B']] });
    excel.workbook.sheetByName('Data')?.hiddenRows.add(1);
    const { facts } = await read(excel, 'Data');
    expect(facts).toMatchObject({ filtered: false, hiddenRows: [{ first: 1, last: 1 }] });
  });

  it('finds formulas on a small sheet, and takes no text for one', async () => {
    const excel = openExcel({ Data: [['Antal'], [1], [2]] });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A4:A5').formulas = [['=SUM(A2:A3)'], ["'=inte en formel"]];
      await context.sync();
    });
    const { facts } = await read(excel, 'Data');
    expect(facts.formulas).toEqual([{ row: 3, column: 0, formula: '=SUM(A2:A3)' }]);
  });

  it('finds the formulas of single rows on a large sheet', async () => {
    const rows = wideRows(10_000);
    rows[5_000] = ['Summa', 1, 2, '', ''];
    const excel = openExcel({ Data: rows });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('B5001').formulas = [['=SUM(B1:B5000)']];
      await context.sync();
    });
    const { facts } = await read(excel, 'Data');
    expect(facts.formulas).toEqual([{ row: 5_000, column: 1, formula: '=SUM(B1:B5000)' }]);
  });

  it('refuses a used part that no computer can hold', async () => {
    const excel = openExcel({ Data: [['a']] });
    excel.workbook.sheetByName('Data')?.cells.writeBlock(1_048_575, 16_383, [['långt bort']]);
    await expect(read(excel, 'Data')).rejects.toMatchObject({ code: 'sheetTooLarge' });
  });
});
