import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';
import { resultOf } from './resultOf';

const ROWS = [
  ['Enhet', 'Antal'],
  ['A', 1],
  ['B', 2],
];

inEveryExcel('tables', ['tableNames', 'tableOverlap', 'tableHeaders', 'tableResize'], (start) => {
  async function withTable(
    script: (table: Excel.Table, context: Excel.RequestContext) => void | Promise<void>,
  ) {
    const { Excel, workbook } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = ROWS;
      const table = sheet.tables.add(sheet.getRange('A1:B3'), true);
      await script(table, context);
      await context.sync();
    });
    return workbook;
  }

  it('are found by name, with header, body and columns', async () => {
    await withTable(async (table, context) => {
      table.name = 'tblEnheter';
      await context.sync();
      const again = context.workbook.tables.getItem('TBLENHETER').load('name,showHeaders,showTotals');
      const header = again.getHeaderRowRange().load('values');
      const body = again.getDataBodyRange().load('values,address');
      const column = again.columns.getItem('antal').getDataBodyRange().load('values');
      await context.sync();
      expect([again.name, again.showHeaders, again.showTotals]).toEqual(['tblEnheter', true, false]);
      expect([header.values, body.values, column.values]).toEqual([[ROWS[0]], ROWS.slice(1), [[1], [2]]]);
      expect(body.address).toBe('Sheet1!A2:B3');
    });
  });

  it.each(['R1C1', 'Maj2019', 'c', '1a', 'a b', 'x'.repeat(256), ''])('cannot be named %j', async (name) => {
    const attempt = withTable((table) => {
      table.name = name;
    });
    await expectRefusal(attempt, 'InvalidArgument', 'Table.name');
  });

  it('have a name of their own in the whole workbook', async () => {
    const attempt = withTable((table, context) => {
      table.name = 'tbl';
      const other = context.workbook.worksheets.add('B');
      other.tables.add(other.getRange('A1:B2'), true).name = 'TBL';
    });
    await expectRefusal(attempt, 'InvalidArgument', 'Table.name');
  });

  it('do not lie over each other or over merged cells', async () => {
    const over = withTable((_table, context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('B2:C4', true);
    });
    await expectRefusal(over, 'MergedRangeConflict', 'TableCollection.add');
    const merged = withTable((_table, context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('F1:G1').merge();
      sheet.tables.add('F1:G4', true);
    });
    await expectRefusal(merged, 'MergedRangeConflict', 'TableCollection.add');
  });

  it('have texts of their own for headers, whatever is written there', async () => {
    await withTable(async (table, context) => {
      table.getHeaderRowRange().values = [[2024, 2024]];
      const header = table.getHeaderRowRange().load('values');
      table.columns.load('items/name');
      await context.sync();
      expect(header.values).toEqual([['2024', '20242']]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['2024', '20242']);
    });
  });

  it('without headers get a header row, and the data move down', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add('A1:B2', false);
      const cells = sheet.getRange('A1:B3').load('values');
      await context.sync();
      expect(cells.values).toEqual([
        ['Column1', 'Column2'],
        [1, 2],
        [3, 4],
      ]);
    });
  });

  it('are resized only where they keep their header row', async () => {
    const workbook = await withTable((table) => {
      table.resize('A1:C5');
    });
    expect(workbook.activeSheet?.tables[0]?.columns.map((column) => column.name)).toEqual([
      'Enhet',
      'Antal',
      'Column3',
    ]);
    const elsewhere = withTable((table) => {
      table.resize('A2:B5');
    });
    await expectRefusal(elsewhere, 'InvalidArgument', 'Table.resize');
  });

  it('feed formulas by their names', async () => {
    await withTable(async (table, context) => {
      table.name = 'tbl';
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('E1');
      cell.formulas = [['=SUM(tbl[Antal])']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[3]]);
    });
  });

  it('grow by rows and shrink back to cells', async () => {
    const workbook = await withTable(async (table, context) => {
      table.rows.add(undefined, [['C', 3]]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values).toEqual([...ROWS.slice(1), ['C', 3]]);
      table.convertToRange();
    });
    expect(workbook.activeSheet?.tables).toEqual([]);
  });

  it('are found by the cells that they lie on', async () => {
    await withTable(async (_table, context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const touching = sheet.getRange('B3:F9').getTables().load('items/name');
      const within = sheet.getRange('B3:F9').getTables(true).getCount();
      await context.sync();
      expect([touching.items.length, resultOf(within)]).toEqual([1, 0]);
    });
  });
});
