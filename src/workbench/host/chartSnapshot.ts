import type { CellValue, ChartModel, WorkbookModel } from '../../emulator';
import { parseArea } from '../../vocabulary';
import type { ChartSnapshot, SeriesSnapshot } from './hostMessages';

function sheetOfReference(
  workbook: WorkbookModel,
  reference: string,
): ReturnType<WorkbookModel['sheetByName']> {
  const name = reference.slice(0, reference.lastIndexOf('!')).replace(/^=?'?|'$/g, '');
  return workbook.sheetByName(name.replaceAll("''", "'"));
}

function readReference(workbook: WorkbookModel, reference: string): readonly CellValue[] {
  const sheet = sheetOfReference(workbook, reference);
  if (reference === '' || sheet === undefined) return [];
  const { firstRow, firstColumn, lastRow, lastColumn } = parseArea(reference);
  return sheet.cells
    .readValues({
      row: firstRow,
      column: firstColumn,
      rowCount: lastRow - firstRow + 1,
      columnCount: lastColumn - firstColumn + 1,
    })
    .flat();
}

function drawnAs(chart: ChartModel, series: ChartModel['series'][number]): SeriesSnapshot['drawn'] {
  if (series.unfilled) return 'space';
  if (!(series.type ?? chart.type).startsWith('Line')) return 'bars';
  return series.lineStyle === 'None' ? 'markers' : 'line';
}

/** Reads the numbers of a chart from the cells that it shows. */
export function chartSnapshot(workbook: WorkbookModel, chart: ChartModel): ChartSnapshot {
  const [first] = chart.series;
  return {
    title: chart.titleVisible ? chart.title : '',
    alternativeText: chart.altTextDescription,
    kind: chart.type.startsWith('Bar') ? 'bar' : 'column',
    // Bars that cover one another wholly go to different sides, as stacked ones do.
    stacked: chart.type.includes('Stacked') || chart.series.some(({ overlap }) => overlap === 100),
    fromTop: chart.categoryAxis.reversed,
    left: chart.left,
    top: chart.top,
    width: chart.width,
    height: chart.height,
    categories: first === undefined ? [] : readReference(workbook, first.categories).map(String),
    series: chart.series.map((series) => ({
      name: series.name,
      colour: series.markerColor || series.color,
      drawn: drawnAs(chart, series),
      values: readReference(workbook, series.values).map((value) =>
        typeof value === 'number' ? value : undefined,
      ),
    })),
  };
}
