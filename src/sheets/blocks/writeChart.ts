import type { Area } from '../../vocabulary';
import type { Placement } from '../placement';
import { bodyRow, columnOf, placementOf } from '../placement';
import type { ChartBlock, ColumnReference } from '../sheetSpec';
import type { ChartLooks, WriteOp } from '../writeOp';
import { CHART_PREFIX } from '../writeOp';
import type { BlockContext } from './blockContext';
import { lastColumnWithin } from './lastColumnWithin';

/** A chart is about as wide as a page, however many columns the tables have. */
const CHART_WIDTH = 130;

function columnCells(context: BlockContext, reference: ColumnReference): Area {
  const place = placementOf(context.sheet, reference.block);
  const column = columnOf(place.block, reference.column);
  return {
    firstRow: bodyRow(place, reference.firstRow),
    lastRow: bodyRow(place, reference.lastRow),
    firstColumn: column,
    lastColumn: column,
  };
}

function looksOf({ legend, valueAxisMinimum, gapWidth, overlap, firstBar }: ChartBlock): ChartLooks {
  return {
    ...(legend === undefined ? {} : { legend }),
    ...(valueAxisMinimum === undefined ? {} : { valueAxisMinimum }),
    ...(gapWidth === undefined ? {} : { gapWidth }),
    ...(overlap === undefined ? {} : { overlap }),
    ...(firstBar === undefined ? {} : { firstBar }),
  };
}

/** Writes a native chart over the rows that it takes up. */
export function writeChart(context: BlockContext, place: Placement, block: ChartBlock): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  return [
    {
      kind: 'addChart',
      sheet,
      name: `${CHART_PREFIX}${block.id}`,
      chart: block.chart,
      title: block.title,
      valueAxisTitle: block.valueAxisTitle,
      valueAxisFormat: block.numberFormat,
      alternativeText: block.alternativeText,
      series: block.series.map((series) => ({
        name: series.name,
        sheet,
        values: columnCells(context, series.values),
        categories: columnCells(context, series.categories),
        colour: series.colour,
        ...(series.drawn === undefined ? {} : { drawn: series.drawn }),
        ...(series.marker === undefined ? {} : { marker: series.marker }),
        ...(series.labels === undefined ? {} : { labels: series.labels }),
      })),
      ...looksOf(block),
      dataLabelFormat: block.numberFormat,
      position: {
        firstRow: place.firstRow,
        lastRow: place.firstRow + place.rowCount - 1,
        firstColumn: 0,
        lastColumn: lastColumnWithin(context.sheet.widths, CHART_WIDTH),
      },
    },
  ];
}
