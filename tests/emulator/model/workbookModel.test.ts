import { emptyChart, emptySeries, ModelError, WorkbookModel } from '../../../src/emulator/model';

describe('a workbook', () => {
  it('numbers new sheets and finds them without regard to case', () => {
    const workbook = new WorkbookModel();
    workbook.addSheet();
    workbook.addSheet('Åtgärder');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Åtgärder']);
    expect(workbook.sheetByName('ÅTGÄRDER')?.name).toBe('Åtgärder');
    expect(workbook.activeSheet?.name).toBe('Sheet1');
  });

  it.each([
    ['', 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['DATA', 'ItemAlreadyExists'],
  ])('refuses the sheet name %p with %p', (name, code) => {
    const workbook = new WorkbookModel();
    workbook.addSheet('Data');
    expect(() => workbook.addSheet(name)).toThrow(expect.objectContaining({ code, refused: name }) as Error);
  });

  it('renames references in formulas, names, rules and charts along with a sheet', () => {
    const workbook = new WorkbookModel();
    const data = workbook.addSheet('Data');
    const report = workbook.addSheet('Report');
    report.cells.writeFormula(0, 0, '=SUM(Data!A1:A3)+data!B1&"Data!A1"+Databas!A1');
    report.names.set({ name: '_jb_x', formula: '=Data!$A$1', comment: '', visible: false });
    const chart = emptyChart('c', 'Diagram 1', 'BarClustered');
    chart.series.push({ ...emptySeries('Kvinnor'), values: 'Data!$A$1:$A$3' });
    report.charts.push(chart);
    workbook.renameSheet(data, 'Elever gymnasiet');
    expect(report.cells.formulaAt(0, 0)?.text).toBe(
      "=SUM('Elever gymnasiet'!A1:A3)+'Elever gymnasiet'!B1&\"Data!A1\"+Databas!A1",
    );
    expect(report.names.get('_JB_X')?.formula).toBe("='Elever gymnasiet'!$A$1");
    expect(chart.series[0]?.values).toBe("'Elever gymnasiet'!$A$1:$A$3");
  });

  it('leaves #REF! where a deleted sheet was meant', () => {
    const workbook = new WorkbookModel();
    const data = workbook.addSheet('Mål & mått');
    const report = workbook.addSheet('Report');
    report.cells.writeFormula(0, 0, "='Mål & mått'!A1*2");
    workbook.deleteSheet(data);
    expect(report.cells.formulaAt(0, 0)?.text).toBe('=#REF!*2');
    expect(workbook.activeSheetId).toBe(report.id);
  });

  it('keeps its last visible sheet and any very hidden one', () => {
    const workbook = new WorkbookModel();
    const only = workbook.addSheet('Data');
    const lists = workbook.addSheet('Listor');
    lists.visibility = 'VeryHidden';
    expect(() => {
      workbook.deleteSheet(only);
    }).toThrow(ModelError);
    workbook.addSheet('Mer');
    expect(() => {
      workbook.deleteSheet(lists);
    }).toThrow(ModelError);
  });

  it('moves a sheet among the others', () => {
    const workbook = new WorkbookModel();
    const [a] = ['A', 'B', 'C'].map((name) => workbook.addSheet(name));
    workbook.moveSheet(a!, 2);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['B', 'C', 'A']);
  });
});
