import { amountFormat, CELL_FORMATS, SYMBOLS } from '../../text';
import { isEstimated } from '../../vocabulary';
import type { AcrossNumber, AcrossUnit } from '../cube/acrossNumbers';
import { acrossNumbers } from '../cube/acrossNumbers';
import { CUBE_BLOCKS } from '../cube/cubeDocument';
import type { ReportContext } from './reportContext';
import type { ReportCell } from './reportNumber';

/** One number over all groups as the report shows it. */
export interface AcrossCell extends AcrossNumber {
  readonly shown: ReportCell;
}

/** Gives the numbers over all groups as cells that lead to the cube. */
export function acrossCells(context: ReportContext): readonly AcrossCell[] {
  return acrossNumbers(context.analysis, context.words).map((number, row) => ({
    ...number,
    shown: cellOf(context, number, row),
  }));
}

/** The number of that key; a symbol where there is none. */
export function acrossCell(cells: readonly AcrossCell[], key: string): ReportCell {
  return cells.find((cell) => cell.key === key)?.shown ?? { cell: SYMBOLS.emptyGroup, reason: 'emptyGroup' };
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
  const inPercent =
    number.unit === 'points' ||
    number.unit === 'ofMen' ||
    (context.rule.scale === 100 && (number.unit === 'measure' || number.unit === 'difference'));
  return {
    cell: { formula: inPercent ? ['100*', reference] : [reference] },
    shown: inPercent ? 100 * number.estimate : number.estimate,
  };
}

/** The number format of a unit. */
export function acrossFormat(context: ReportContext, unit: AcrossUnit): string {
  const formats: Readonly<Record<AcrossUnit, string>> = {
    measure: context.valueFormat,
    difference: context.differenceFormat,
    points: CELL_FORMATS.percentagePoints,
    ofMen: CELL_FORMATS.percentagePoints,
    index: CELL_FORMATS.index,
    ratio: CELL_FORMATS.ratio,
    count: amountFormat(0),
  };
  return formats[unit];
}

/** What a unit is called. */
export function acrossUnit({ words, differenceUnit, rule }: ReportContext, unit: AcrossUnit): string {
  const { units } = words.documents;
  const texts: Readonly<Record<AcrossUnit, string>> = {
    measure: rule.scale === 100 ? units.percent : differenceUnit,
    difference: differenceUnit,
    points: units.percentagePoints,
    ofMen: units.percentOf(words.sexes.men),
    index: units.index,
    ratio: units.ratio,
    count: units.count,
  };
  return texts[unit];
}
