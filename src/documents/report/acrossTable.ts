import { amountFormat, CELL_FORMATS, SYMBOLS } from '../../text';
import { isEstimated } from '../../vocabulary';
import type { AcrossNumber, AcrossUnit } from '../cube/acrossNumbers';
import { acrossNumbers } from '../cube/acrossNumbers';
import { CUBE_BLOCKS } from '../cube/cubeDocument';
import type { ReportContext } from './reportContext';
import type { ReportCell } from './reportNumber';
import type { ReportTable } from './reportTable';

function formatOf(context: ReportContext, unit: AcrossUnit): string {
  const formats: Readonly<Record<AcrossUnit, string>> = {
    measure: context.valueFormat,
    difference: context.differenceFormat,
    share: CELL_FORMATS.index,
    count: amountFormat(0),
  };
  return formats[unit];
}

function unitText({ words, differenceUnit, rule }: ReportContext, unit: AcrossUnit): string {
  const { units } = words.documents;
  const texts: Readonly<Record<AcrossUnit, string>> = {
    measure: rule.scale === 100 ? units.percent : differenceUnit,
    difference: differenceUnit,
    share: units.index,
    count: units.count,
  };
  return texts[unit];
}

function cellOf(context: ReportContext, number: AcrossNumber, row: number): ReportCell {
  if (!isEstimated(number.estimate)) {
    return { cell: SYMBOLS[number.estimate.notEstimable], reason: number.estimate.notEstimable };
  }
  const [first] = context.rows;
  const reference = {
    ...(first === undefined ? {} : { sheet: first.cube }),
    block: CUBE_BLOCKS.across,
    row,
    column: 'value',
  };
  const inPercent = context.rule.scale === 100 && (number.unit === 'measure' || number.unit === 'difference');
  return { cell: { formula: inPercent ? ['100*', reference] : [reference] } };
}

/** Makes the table of what is said over all groups: standardised values, decomposition, segregation, trend. */
export function acrossTables(context: ReportContext, number: number): readonly ReportTable[] {
  const numbers = acrossNumbers(context.analysis.across, context.words);
  if (numbers.length === 0) return [];
  const { captions, columns } = context.words.documents;
  const { kitagawa, standardised } = context.analysis.across;
  const caption =
    kitagawa === undefined && standardised === undefined ? captions.overGroups : captions.across;
  const lines = numbers.map((across, row) => ({ across, ...cellOf(context, across, row) }));
  return [
    {
      block: {
        kind: 'table',
        id: 'across',
        caption: caption(number),
        columns: [
          { key: 'measure', header: columns.measure, width: 34 },
          { key: 'unit', header: columns.unit, width: 14 },
          { key: 'value', header: columns.value, numberFormat: CELL_FORMATS.general, width: 14 },
        ],
        rows: lines.map(({ across, cell }) => ({
          kind: 'body',
          cells: [across.label, unitText(context, across.unit), cell],
          numberFormats: { value: formatOf(context, across.unit) },
        })),
      },
      reasons: [...new Set(lines.flatMap(({ reason }) => reason ?? []))],
    },
  ];
}
