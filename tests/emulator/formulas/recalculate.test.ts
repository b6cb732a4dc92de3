import { recalculate } from '../../../src/emulator/formulas';
import type { CellValue, SheetModel } from '../../../src/emulator/model';
import { parseA1, WorkbookModel } from '../../../src/emulator/model';

const UNDERLAG = [
  ['Område', 'Kön', 'Antal', 'Belopp'],
  ['Norr', 'Kvinna', 3, 10.5],
  ['Norr', 'Man', 2, 7],
  ['Söder', 'Kvinna', 5, 0],
  ['Söder', 'Man', 4, 12.25],
  ['Söder', 'Kvinna', 1, -3],
];

function workbookWithData(): { workbook: WorkbookModel; report: SheetModel; data: SheetModel } {
  const workbook = new WorkbookModel();
  const report = workbook.addSheet('Rapport');
  const data = workbook.addSheet('Underlag 1');
  data.cells.writeBlock(0, 0, UNDERLAG);
  return { workbook, report, data };
}

function formula(sheet: SheetModel, address: string, text: string): void {
  const { row, column } = parseA1(address)!;
  sheet.cells.writeFormula(row, column, text);
}

function valueAt(sheet: SheetModel, address: string): CellValue {
  const { row, column } = parseA1(address)!;
  return sheet.cells.valueAt(row, column);
}

function answer(text: string): CellValue {
  const { workbook, report } = workbookWithData();
  formula(report, 'A1', text);
  recalculate(workbook);
  return valueAt(report, 'A1');
}

describe('a formula comes to what LibreOffice makes of it', () => {
  // LibreOffice 7.4: the same data and `msoxl:=` formulas in a flat ODS file, converted to CSV.
  it.each<[string, CellValue]>([
    [`SUM('Underlag 1'!C2:C6)`, 15],
    [`SUMIFS('Underlag 1'!C2:C6,'Underlag 1'!A2:A6,"Söder",'Underlag 1'!B2:B6,"Kvinna")`, 6],
    [`COUNTIFS('Underlag 1'!B2:B6,"Kvinna",'Underlag 1'!D2:D6,">0")`, 1],
    [`SUMIFS('Underlag 1'!C:C,'Underlag 1'!B:B,"kvinna")`, 9],
    [`IF('Underlag 1'!C2>2,"många","få")`, 'många'],
    [`IFERROR(1/0,"..")`, '..'],
    [`1/0`, '#DIV/0!'],
    [`INDEX('Underlag 1'!C2:C6,MATCH("Söder",'Underlag 1'!A2:A6,0))`, 5],
    [`MATCH("Väster",'Underlag 1'!A2:A6,0)`, '#N/A'],
    [`TEXT(0.14159,"0.0%")`, '14.2%'],
    [`TEXT(45337,"yyyy-mm-dd")`, '2024-02-15'],
    [`ABS(-2.5)`, 2.5],
    [`ROUND(-2.5,0)`, -3],
    [`ROUND(2.345,2)`, 2.35],
    [`AND(TRUE,1=1)`, true],
    [`ISNUMBER('Underlag 1'!A1)`, false],
    [`MIN('Underlag 1'!D2:D6)`, -3],
    [`MAX('Underlag 1'!C2:C6,9)`, 9],
    [`'Underlag 1'!A2&" · "&'Underlag 1'!B2`, 'Norr · Kvinna'],
    [`SUBTOTAL(9,'Underlag 1'!C2:C6)`, 15],
    [`AVERAGE('Underlag 1'!D2:D6)`, 5.35],
    [`MEDIAN('Underlag 1'!C2:C6)`, 3],
    [`QUARTILE('Underlag 1'!D2:D6,1)`, 0],
    [`HYPERLINK("#A1","Visa")`, 'Visa'],
    [`'Underlag 1'!Z99`, 0],
    [`'Underlag 1'!Z99&""`, ''],
    [`COUNTA('Underlag 1'!A:A)`, 6],
    [`SUMPRODUCT(('Underlag 1'!B2:B6="Man")*'Underlag 1'!C2:C6)`, 6],
    [`-2^2`, 4],
    [`"12"+1`, 13],
    [`"x"+1`, '#VALUE!'],
    [`LEN("Åre")`, 3],
    [`SUBSTITUTE("a-b","-","·")`, 'a·b'],
    [`VLOOKUP("Söder",'Underlag 1'!A2:D6,3,FALSE)`, 5],
    [`YEAR(45337)`, 2024],
    [`EDATE(45337,12)`, 45703],
    [`RANK(4,'Underlag 1'!C2:C6)`, 2],
    [`LARGE('Underlag 1'!C2:C6,2)`, 4],
    [`TRIM("  a  b ")`, 'a b'],
    [`IF('Underlag 1'!A9="","tom","ej")`, 'tom'],
    [`50%*2`, 1],
    [`COUNTBLANK('Underlag 1'!A1:A9)`, 3],
    [`IF(NOT(ISBLANK('Underlag 1'!C2)),NA(),1)`, '#N/A'],
    ["STDEV('Underlag 1'!C2:C6)", 1.58113883008419],
  ])('%s', (text, expected) => {
    const value = answer(`=${text}`);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  // The same way; halves are judged on the decimal digits that one sees.
  it.each<[string, CellValue]>([
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(2.675,2)', 2.68],
    ['ROUND(-1.005,2)', -1.01],
    ['ROUND(1250,-2)', 1300],
    ['ROUND(5.015,2)', 5.02],
    ['SUMPRODUCT(ROUND({1.005,2.675},2))', 3.69],
    ['ROUND("2.5",0)', 3],
    ['ROUND(TRUE,1)', 1],
    ['ROUND(1/0,1)', '#DIV/0!'],
    ['ROUND("x",1)', '#VALUE!'],
    ['ROUND(123456.789,20)', 123456.789],
  ])('%s', (text, expected) => {
    const value = answer(`=${text}`);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  // Excel compares texts without regard to case, and calls a root of a negative number #NUM!.
  it('follows Excel where LibreOffice differs', () => {
    expect(answer('=OR(1=2,"a"="A")')).toBe(true);
    expect(answer('=SQRT(-1)')).toBe('#NUM!');
    // python3 -c "from datetime import date as d; print((d(2026,4,30)-d(1899,12,30)).days)"
    expect(answer('=DATE(2026,4,30)')).toBe(46142);
  });

  it('says #NAME? to a function that there is not', () => {
    expect(answer('=JÄMNA(1)')).toBe('#NAME?');
  });
});

describe('formulas that speak of names and tables', () => {
  it('read workbook names and prefer the name of their own sheet', () => {
    const { workbook, report, data } = workbookWithData();
    const item = { comment: '', visible: true };
    workbook.names.set({ ...item, name: 'Antal', formula: "='Underlag 1'!$C$2:$C$6" });
    workbook.names.set({ ...item, name: 'golv', formula: "='Underlag 1'!$C$2" });
    report.names.set({ ...item, name: 'golv', formula: "='Underlag 1'!$C$6" });
    formula(report, 'A1', '=SUM(Antal)');
    formula(report, 'A2', '=golv*10');
    formula(data, 'F1', '=golv*10');
    recalculate(workbook);
    expect([valueAt(report, 'A1'), valueAt(report, 'A2'), valueAt(data, 'F1')]).toEqual([15, 10, 30]);
  });

  it('read columns of tables, and their own row', () => {
    const { workbook, report, data } = workbookWithData();
    data.tables.push({
      id: '1',
      name: 'tblBeslut',
      range: parseA1('A1:E6')!,
      columns: ['Område', 'Kön', 'Antal', 'Belopp', 'Dubbelt'].map((name, id) => ({ id: id + 1, name })),
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: 'TableStyleMedium2',
    });
    formula(data, 'E2', '=[@Antal]*2');
    formula(data, 'E3', '=tblBeslut[[#This Row],[Antal]]*2');
    formula(report, 'A1', '=SUMIFS(tblBeslut[Antal],tblBeslut[Kön],"Kvinna")');
    formula(report, 'A2', '=ROWS(tblBeslut[#All])&tblBeslut[[#Headers],[Belopp]]');
    recalculate(workbook);
    expect([valueAt(data, 'E2'), valueAt(data, 'E3')]).toEqual([6, 4]);
    expect([valueAt(report, 'A1'), valueAt(report, 'A2')]).toEqual([9, '6Belopp']);
    data.cells.write(1, 2, 30);
    const touched = recalculate(workbook, [{ sheetId: data.id, range: parseA1('C2')! }]);
    expect([valueAt(data, 'E2'), valueAt(report, 'A1')]).toEqual([60, 36]);
    expect(touched.changed).toHaveLength(2);
  });
});

describe('a change', () => {
  it('reaches all formulas behind it and no other', () => {
    const { workbook, report, data } = workbookWithData();
    formula(report, 'A1', "='Underlag 1'!C2+1");
    formula(report, 'A2', '=A1*2');
    formula(report, 'A3', "='Underlag 1'!C3");
    recalculate(workbook);
    data.cells.write(1, 2, 10);
    const { changed } = recalculate(workbook, [{ sheetId: data.id, range: parseA1('C2')! }]);
    expect(changed).toEqual([
      { sheetId: report.id, row: 0, column: 0 },
      { sheetId: report.id, row: 1, column: 0 },
    ]);
    expect([valueAt(report, 'A1'), valueAt(report, 'A2')]).toEqual([11, 22]);
  });

  it('to a sheet without readers changes nothing', () => {
    const { workbook, data } = workbookWithData();
    expect(recalculate(workbook, [{ sheetId: data.id, range: parseA1('A1:D6')! }])).toEqual({
      changed: [],
      circular: [],
    });
  });

  it('of a formula is noticed without being told', () => {
    const { workbook, report } = workbookWithData();
    formula(report, 'A1', '=1+1');
    formula(report, 'A2', '=A1+1');
    recalculate(workbook, []);
    formula(report, 'A1', '=10');
    recalculate(workbook, []);
    expect(valueAt(report, 'A2')).toBe(11);
  });

  it('of a sheet name keeps results, and of what a name means makes them new', () => {
    const { workbook, report, data } = workbookWithData();
    workbook.names.set({ name: 'golv', formula: "='Underlag 1'!$C$2", comment: '', visible: true });
    formula(report, 'A1', '=golv');
    recalculate(workbook);
    workbook.renameSheet(data, 'Beslut');
    recalculate(workbook, []);
    expect(valueAt(report, 'A1')).toBe(3);
    workbook.names.set({ name: 'golv', formula: '=Beslut!$C$3', comment: '', visible: true });
    recalculate(workbook, []);
    expect(valueAt(report, 'A1')).toBe(2);
  });

  it('goes through chains of tens of thousands of formulas', () => {
    const workbook = new WorkbookModel();
    const sheet = workbook.addSheet('Kedja');
    sheet.cells.write(0, 0, 1);
    for (let row = 1; row < 20_000; row += 1) sheet.cells.writeFormula(row, 0, `=A${String(row)}+1`);
    recalculate(workbook);
    expect(sheet.cells.valueAt(19_999, 0)).toBe(20_000);
  });
});

describe('results that came with a file', () => {
  it('stay until something that they depend on changes', () => {
    const { workbook, report, data } = workbookWithData();
    formula(report, 'A1', "='Underlag 1'!C2+1");
    report.cells.writeResult(0, 0, 99);
    recalculate(workbook, []);
    expect(valueAt(report, 'A1')).toBe(99);
    workbook.addSheet('Ny');
    recalculate(workbook, []);
    expect(valueAt(report, 'A1')).toBe(99);
    recalculate(workbook, [{ sheetId: data.id, range: parseA1('C2')! }]);
    expect(valueAt(report, 'A1')).toBe(4);
  });

  it('stay for good where another workbook was read, or a function is not known here', () => {
    const { workbook, report } = workbookWithData();
    formula(report, 'A1', "='[1]Blad 1'!A1");
    formula(report, 'A2', '=[2]Blad1!A1+1');
    formula(report, 'A3', '=CUBEVALUE("x")');
    formula(report, 'A4', '=A1+A2');
    report.cells.writeResult(0, 0, 7);
    report.cells.writeResult(1, 0, 8);
    report.cells.writeResult(2, 0, 9);
    recalculate(workbook);
    expect(report.cells.readValues(parseA1('A1:A4')!)).toEqual([[7], [8], [9], [15]]);
  });

  it('give way to #REF! when the sheet that they read is deleted', () => {
    const { workbook, report, data } = workbookWithData();
    formula(report, 'A1', "='Underlag 1'!C2+1");
    report.cells.writeResult(0, 0, 99);
    workbook.deleteSheet(data);
    recalculate(workbook, []);
    expect(valueAt(report, 'A1')).toBe('#REF!');
  });
});

describe('formulas in a circle', () => {
  it('are named and come to 0, and what stands behind the circle is not named', () => {
    const { workbook, report } = workbookWithData();
    formula(report, 'A1', '=B1+1');
    formula(report, 'B1', '=A1+1');
    formula(report, 'C1', '=A1+5');
    const { circular } = recalculate(workbook);
    expect(circular.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect([valueAt(report, 'A1'), valueAt(report, 'B1')]).toEqual([0, 0]);
  });
});

describe('an array formula', () => {
  it('fills the cells that it was entered over', () => {
    const { workbook, report } = workbookWithData();
    report.cells.writeFormula(0, 0, "='Underlag 1'!C2:C4*2", parseA1('A1:A3')!);
    recalculate(workbook);
    expect(report.cells.readValues(parseA1('A1:A3')!)).toEqual([[6], [4], [10]]);
  });
});

describe('the day', () => {
  afterEach(() => jest.useRealTimers());

  it('is looked up anew at every calculation', () => {
    const { workbook, report } = workbookWithData();
    formula(report, 'A1', '=TODAY()');
    jest.useFakeTimers({ now: new Date(2026, 3, 30, 12) });
    recalculate(workbook);
    expect(valueAt(report, 'A1')).toBe(46142);
    jest.setSystemTime(new Date(2026, 4, 1, 12));
    recalculate(workbook, []);
    expect(valueAt(report, 'A1')).toBe(46143);
  });
});
