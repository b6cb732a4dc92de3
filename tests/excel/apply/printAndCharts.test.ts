import type { WriteOp } from '../../../src/sheets';
import { openExcel } from '../../support/openExcel';

const KEY = 'cube:a';
const SHEET: WriteOp = {
  kind: 'ensureSheet',
  sheet: KEY,
  name: 'Underlag 01',
  visible: true,
  showGridlines: false,
};
const CELLS: WriteOp = {
  kind: 'writeCells',
  sheet: KEY,
  row: 0,
  column: 0,
  cells: [
    ['Grupp', 'Kvinnor', 'Män'],
    ['A', 10, 30],
    ['B', 20, 20],
  ],
};

test('a sheet too wide for one page is printed over several, with its first column on each', async () => {
  const excel = openExcel();
  const page = {
    orientation: 'landscape',
    header: 'Underlag',
    footer: 'Källa',
    pagesWide: 3,
    titleColumns: { first: 0, last: 1 },
  } as const;
  await excel.port.apply([SHEET, CELLS, { kind: 'setPage', sheet: KEY, page }]);
  const layout = excel.workbook.sheetByName('Underlag 01')?.pageLayout;
  expect(layout).toMatchObject({
    zoom: { horizontalFitToPages: 3 },
    titleColumns: { column: 0, columnCount: 2 },
  });
});

test('in a chart of lying bars the first group stands at the top, and women above men', async () => {
  const excel = openExcel();
  const column = (index: number) => ({ firstRow: 1, firstColumn: index, lastRow: 2, lastColumn: index });
  await excel.port.apply([
    SHEET,
    CELLS,
    {
      kind: 'addChart',
      sheet: KEY,
      name: 'jb_chart',
      chart: 'barClustered',
      title: 'Antal',
      valueAxisTitle: 'antal',
      valueAxisFormat: '0',
      alternativeText: 'Staplar',
      series: [
        { name: 'Kvinnor', sheet: KEY, values: column(1), categories: column(0), colour: '#5B2A86' },
        { name: 'Män', sheet: KEY, values: column(2), categories: column(0), colour: '#2CA293' },
      ],
      position: { firstRow: 5, firstColumn: 0, lastRow: 20, lastColumn: 5 },
    },
  ]);
  const [chart] = excel.workbook.sheetByName('Underlag 01')?.charts ?? [];
  expect(chart?.categoryAxis.reversed).toBe(true);
  expect(chart?.valueAxis.minimum).toBe(0);
});

test('a sheet is parted where its pages begin, and no longer where they began before', async () => {
  const excel = openExcel();
  const page = { orientation: 'portrait', header: '', footer: '' } as const;
  const write = (pageBreaks: readonly number[]) =>
    excel.port.apply([SHEET, CELLS, { kind: 'setPage', sheet: KEY, page: { ...page, pageBreaks } }]);
  await write([12, 40]);
  await write([30]);
  const layout = excel.workbook.sheetByName('Underlag 01')?.pageLayout;
  expect(layout?.horizontalPageBreaks).toEqual([30]);
});

test('a bar between limits stands on one that is not seen, with markers over it', async () => {
  const excel = openExcel();
  const column = (index: number) => ({ firstRow: 1, firstColumn: index, lastRow: 2, lastColumn: index });
  const series = { sheet: KEY, categories: column(0), colour: '#5B2A86' };
  await excel.port.apply([
    SHEET,
    CELLS,
    {
      kind: 'addChart',
      sheet: KEY,
      name: 'jb_chart',
      chart: 'columnStacked',
      title: 'Andel',
      valueAxisTitle: 'procent',
      valueAxisFormat: '0.0',
      alternativeText: 'Staplar',
      dataLabelFormat: '0.0',
      series: [
        { ...series, name: 'Upp till', values: column(1), drawn: 'space' },
        { ...series, name: 'Osäkerhet', values: column(2), labels: 'none' },
        { ...series, name: 'Kvinnor', values: column(1), drawn: 'markers', labels: 'right' },
      ],
      position: { firstRow: 5, firstColumn: 0, lastRow: 20, lastColumn: 5 },
    },
  ]);
  const [chart] = excel.workbook.sheetByName('Underlag 01')?.charts ?? [];
  expect(chart?.series).toMatchObject([
    { unfilled: true, hasDataLabels: false, inLegend: false },
    { color: '#5B2A86', hasDataLabels: false, overlap: 100 },
    { type: 'LineMarkers', lineStyle: 'None', hasDataLabels: true, dataLabelPosition: 'Right' },
  ]);
});
