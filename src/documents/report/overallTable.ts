import type { SpecCell, TableRow } from '../../sheets';
import { CELL_FORMATS } from '../../text';
import type { NotEstimableReason } from '../../vocabulary';
import type { OverallMeasure } from './overallMeasures';
import { moreMeasures } from './moreMeasures';
import { overallMeasures } from './overallMeasures';
import type { ReportContext } from './reportContext';
import type { ReportRow } from './reportNumber';
import type { ReportTable } from './reportTable';
import { isTotal } from './reportTable';

interface OverallLine {
  readonly row: TableRow;
  readonly reasons: readonly NotEstimableReason[];
}

function overallLine(context: ReportContext, measure: OverallMeasure, everybody: ReportRow): OverallLine {
  const { documents } = context.words;
  const value = measure.value(everybody);
  const limits = measure.limits?.map((limit) => limit(everybody)) ?? [];
  const blank: SpecCell = '';
  return {
    row: {
      kind: 'body',
      cells: [
        measure.label,
        measure.unit,
        value.cell,
        limits[0]?.cell ?? blank,
        limits[1]?.cell ?? blank,
        documents.calculations[measure.calculation],
      ],
      numberFormats: {
        value: measure.numberFormat,
        low: measure.numberFormat,
        high: measure.numberFormat,
      },
    },
    reasons: [value, ...limits].flatMap(({ reason }) => reason ?? []),
  };
}

/** What a table of measures over everybody is made of. */
interface MeasureTable {
  readonly id: string;
  readonly caption: string;
  readonly measures: readonly OverallMeasure[];
}

/** Makes the table of the difference over everybody: a row a measure, with limits and whether it is a formula. */
export function overallTable(context: ReportContext): ReportTable {
  const { women, men } = context.words.sexes;
  return measureTable(context, {
    id: 'overall',
    caption: context.words.documents.captions.overall(women, men),
    measures: overallMeasures(context),
  });
}

/** Makes the table of the further measures over everybody; nothing where there are none. */
export function moreTable(context: ReportContext): ReportTable | undefined {
  const measures = moreMeasures(context);
  if (measures.length === 0) return undefined;
  return measureTable(context, { id: 'moreGaps', caption: context.words.tables.moreGaps.caption, measures });
}

function measureTable(context: ReportContext, { id, caption, measures }: MeasureTable): ReportTable {
  const { columns } = context.words.documents;
  const everybody = context.rows.filter(isTotal);
  const lines = everybody.flatMap((row) => measures.map((measure) => overallLine(context, measure, row)));
  const numberColumn = { numberFormat: CELL_FORMATS.general, width: 14 };
  return {
    block: {
      kind: 'table',
      id,
      caption,
      columns: [
        { key: 'measure', header: columns.measure, width: 34 },
        { key: 'unit', header: columns.unit, width: 14 },
        { key: 'value', header: columns.value, ...numberColumn },
        { key: 'low', header: columns.lowLimit, ...numberColumn },
        { key: 'high', header: columns.highLimit, ...numberColumn },
        { key: 'calculation', header: columns.calculation, width: 14 },
      ],
      rows: lines.map(({ row }) => row),
    },
    reasons: [...new Set(lines.flatMap(({ reasons }) => reasons))],
  };
}
