import { recalculate } from '../../../src/emulator/formulas';
import type { SheetModel } from '../../../src/emulator/model';
import { emptyChart, emptySeries, parseA1, WorkbookModel } from '../../../src/emulator/model';

/** The cells that an address means. */
export const range = (address: string) => parseA1(address)!;

/** A workbook with something of everything that the model holds. */
export function exampleWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  const data = workbook.addSheet('Underlag & mått');
  const report = workbook.addSheet('Rapport');
  const lists = workbook.addSheet('Listor');
  fillData(data);
  fillReport(report);
  lists.cells.writeBlock(0, 0, [['Kvot'], ['Skillnad']]);
  lists.visibility = 'VeryHidden';
  workbook.names.set({ name: 'Mått', formula: '=Listor!$A$1:$A$2', comment: 'val', visible: true });
  report.names.set({ name: '_jb_mal_1', formula: '=Rapport!$B$2', comment: '', visible: false });
  workbook.customXmlParts.set(
    '{11111111-2222-3333-4444-555555555555}',
    '<plan xmlns="urn:example:plan">å &amp; ö</plan>',
  );
  Object.assign(workbook.properties, {
    title: 'Jämställdhetsanalys',
    author: 'Kvalitetsenheten',
    company: 'Exempelkommun',
  });
  workbook.customProperties.set('nyckel', 'värde').set('antal', 7).set('klar', true);
  workbook.protection.structure = true;
  workbook.select(report, range('B2:C3'));
  recalculate(workbook);
  return workbook;
}

function fillData(sheet: SheetModel): void {
  sheet.cells.writeBlock(0, 0, [
    ['Område', 'Kvinnor', 'Män', 'Gap'],
    ['Norr', 0.61, 0.55, ''],
    ['Söder', 0.4, 0.52, ''],
    ['Väster "A" <b>', 0.7, 0.66, ''],
  ]);
  for (const row of [1, 2, 3]) {
    sheet.cells.writeFormula(row, 3, `=B${String(row + 1)}-C${String(row + 1)}`);
  }
  sheet.cells.writeBlock(6, 0, [['  rymd  ', true, { error: '#N/A' }, 1e21, 'rad1\nrad2', '_x000D_']]);
  sheet.tables.push({
    id: '1',
    name: 'tblAndelar',
    range: range('A1:D4'),
    columns: ['Område', 'Kvinnor', 'Män', 'Gap'].map((name, index) => ({ id: index + 1, name })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
  });
  sheet.tabColor = '#AA3377';
  sheet.freezePanes = { rows: 1, columns: 1 };
  sheet.showGridlines = false;
  sheet.columnWidths.set(0, 150).set(2, 36);
  sheet.rowHeights.set(0, 24);
  sheet.hiddenColumns.add(5);
  sheet.hiddenRows.add(9);
  sheet.rowOutlineLevels.set(3, 1);
  sheet.customProperties.set('jamblad.key', 'cube:åäö');
  sheet.formats.apply(range('A1:D1'), {
    font: { bold: true, color: '#FFFFFF', size: 12, name: 'Arial' },
    fill: '#1F4E79',
    borders: { bottom: { style: 'Continuous', weight: 'Medium', color: '#123456' } },
    wrapText: true,
    horizontal: 'Center',
    vertical: 'Top',
  });
  sheet.formats.apply(range('B2:D4'), { numberFormat: '0.0" %"', indent: 1 });
  sheet.formats.apply(range('B2:C4'), { locked: false });
  sheet.formats.apply(range('F:F'), { fill: '#EEEEEE' });
  sheet.formats.apply(range('12:12'), { font: { italic: true } });
}

function fillReport(sheet: SheetModel): void {
  sheet.cells.writeFormula(0, 0, "='Underlag & mått'!D2*2");
  sheet.cells.writeFormula(1, 0, '=TEXTJOIN(", ",TRUE,tblAndelar[Område])');
  sheet.cells.writeFormula(2, 0, "='Underlag & mått'!B2:B4*10", range('A3:A5'));
  sheet.cells.write(1, 1, 'Kvot');
  sheet.merges.push(range('A8:D8'));
  sheet.validations.push({
    ranges: [range('B2'), range('B4:B6')],
    type: 'List',
    operator: 'Between',
    formula1: '=Listor!$A$1:$A$2',
    formula2: '',
    inCellDropDown: true,
    ignoreBlanks: true,
    prompt: { title: 'Mått', message: 'Välj ett mått', showPrompt: true },
    errorAlert: { title: 'Fel', message: 'Välj ur listan', showAlert: true, style: 'Warning' },
  });
  sheet.validations.push({
    ranges: [range('C2')],
    type: 'Decimal',
    operator: 'GreaterThan',
    formula1: '0',
    formula2: '',
    inCellDropDown: true,
    ignoreBlanks: false,
    prompt: { title: '', message: '', showPrompt: false },
    errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
  });
  sheet.conditionalFormats.push(
    {
      id: 'a',
      ranges: [range('A1:A5')],
      priority: 0,
      stopIfTrue: true,
      format: { font: { color: '#9C0006', bold: true }, fill: '#FFC7CE' },
      rule: { kind: 'CellValue', operator: 'LessThan', formula1: '=0', formula2: '' },
    },
    {
      id: 'b',
      ranges: [range('B1:B5')],
      priority: 1,
      stopIfTrue: false,
      format: { fill: '#FFEB9C' },
      rule: { kind: 'Custom', formula: '=$B1=""' },
    },
    {
      id: 'c',
      ranges: [range('C1:C5')],
      priority: 2,
      stopIfTrue: false,
      format: {},
      rule: {
        kind: 'ColorScale',
        points: [
          { type: 'LowestValue', formula: '', color: '#FF0000' },
          { type: 'HighestValue', formula: '', color: '#00FF00' },
        ],
      },
    },
  );
  sheet.hyperlinks.push(
    {
      range: range('A9'),
      address: '',
      documentReference: "'Underlag & mått'!A1",
      screenTip: 'Visa',
      textToDisplay: 'Underlag',
    },
    {
      range: range('A10'),
      address: 'https://example.org/?a=1&b=2',
      documentReference: '',
      screenTip: '',
      textToDisplay: '',
    },
  );
  sheet.notes.push({ row: 0, column: 0, author: 'Ada', content: 'Räknat på kuben' });
  sheet.comments.push({
    id: '{AAAAAAAA-0000-0000-0000-000000000001}',
    row: 1,
    column: 1,
    author: 'Bo Ek',
    content: 'Varför kvot?',
    created: '2026-01-15T10:00:00.00',
    resolved: false,
    replies: [
      {
        id: '{AAAAAAAA-0000-0000-0000-000000000002}',
        author: 'Ada',
        content: 'För att jämföra',
        created: '2026-01-16T10:00:00.00',
      },
    ],
  });
  sheet.protection.protected = true;
  sheet.protection.options.allowFormatColumns = true;
  sheet.protection.options.selectionMode = 'Unlocked';
  layOutPage(sheet);
  sheet.charts.push(exampleChart());
}

function layOutPage({ pageLayout }: SheetModel): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: undefined };
  pageLayout.printAreas = [range('A1:H40')];
  pageLayout.titleRows = range('1:2');
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.leftHeader = 'Exempelkommun';
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  pageLayout.horizontalPageBreaks = [20];
}

function exampleChart() {
  const chart = emptyChart('c1', 'Diagram 1', 'BarClustered');
  const series = (name: string, column: string, color: string) => ({
    ...emptySeries(name),
    nameReference: `'Underlag & mått'!$${column}$1`,
    values: `'Underlag & mått'!$${column}$2:$${column}$4`,
    categories: "'Underlag & mått'!$A$2:$A$4",
    color,
    hasDataLabels: true,
    dataLabelFormat: '0%',
    gapWidth: 60,
  });
  return {
    ...chart,
    title: 'Andel efter kön',
    titleVisible: true,
    altTextTitle: 'Diagram',
    altTextDescription: 'Kvinnor 61 procent i Norr',
    left: 12,
    top: 200,
    series: [series('Kvinnor', 'B', '#7B2D8E'), series('Män', 'C', '#2E8B57')],
    valueAxis: { ...chart.valueAxis, title: 'Andel', numberFormat: '0%', minimum: 0, maximum: 1 },
    categoryAxis: { ...chart.categoryAxis, reversed: true },
  };
}
