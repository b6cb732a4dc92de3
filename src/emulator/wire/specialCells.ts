import { intersect } from '../model';
import type { CellKind, RangeAddress, SheetModel } from '../model';
import { oneOf } from './accept';
import { HostError } from './hostError';

type IsWanted = (row: number, column: number) => boolean;

const VALUE_KINDS: Readonly<Record<string, readonly CellKind[]>> = {
  all: ['number', 'text', 'boolean', 'error'],
  errors: ['error'],
  logical: ['boolean'],
  numbers: ['number'],
  text: ['text'],
};

const asType = oneOf(['Blanks', 'Constants', 'Formulas', 'Visible', 'DataValidations', 'ConditionalFormats']);

/** The cells of one sort within the used part of a range, as rectangles. */
export function specialCells(
  sheet: SheetModel,
  area: RangeAddress,
  type: string,
  valueType = 'All',
): readonly RangeAddress[] {
  const sort = asType(type);
  if (sort === 'DataValidations')
    return sharedWith(
      area,
      sheet.validations.flatMap((rule) => rule.ranges),
    );
  if (sort === 'ConditionalFormats') {
    return sharedWith(
      area,
      sheet.conditionalFormats.flatMap((format) => format.ranges),
    );
  }
  const used = sheet.usedRange('valuesAndFormats');
  const within = sort === 'Visible' ? area : used && intersect(used, area);
  return within ? rectangles(within, wanted(sheet, sort, valueType)) : [];
}

function wanted(
  sheet: SheetModel,
  type: 'Blanks' | 'Constants' | 'Formulas' | 'Visible',
  valueType: string,
): IsWanted {
  const kinds = VALUE_KINDS[valueType.toLowerCase()];
  if (!kinds) throw new HostError('InvalidArgument');
  const hasKind: IsWanted = (row, column) => kinds.includes(sheet.cells.kindAt(row, column));
  const hasFormula: IsWanted = (row, column) => sheet.cells.formulaAt(row, column) !== undefined;
  switch (type) {
    case 'Visible':
      return (row, column) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
    case 'Blanks':
      return (row, column) => sheet.cells.kindAt(row, column) === 'empty' && !hasFormula(row, column);
    case 'Constants':
      return (row, column) => hasKind(row, column) && !hasFormula(row, column);
    case 'Formulas':
      return (row, column) => hasFormula(row, column) && (hasKind(row, column) || valueType === 'All');
  }
}

function sharedWith(area: RangeAddress, ranges: readonly RangeAddress[]): readonly RangeAddress[] {
  return ranges.flatMap((range) => intersect(range, area) ?? []);
}

/** Stretches along each row, joined with those above that begin and end alike. */
function rectangles(area: RangeAddress, isWanted: IsWanted): readonly RangeAddress[] {
  const done: RangeAddress[] = [];
  let open = new Map<string, RangeAddress>();
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const next = new Map<string, RangeAddress>();
    for (const stretch of stretches(row, area, isWanted)) {
      const key = `${String(stretch.column)}+${String(stretch.columnCount)}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, rowCount: above.rowCount + 1 } : stretch);
    }
    for (const [key, rectangle] of open) if (!next.has(key)) done.push(rectangle);
    open = next;
  }
  return [...done, ...open.values()];
}

function stretches(row: number, area: RangeAddress, isWanted: IsWanted): readonly RangeAddress[] {
  const found: RangeAddress[] = [];
  let start = -1;
  for (let column = area.column; column <= area.column + area.columnCount; column += 1) {
    const inside = column < area.column + area.columnCount && isWanted(row, column);
    if (inside && start < 0) start = column;
    if (!inside && start >= 0) {
      found.push({ row, column: start, rowCount: 1, columnCount: column - start });
      start = -1;
    }
  }
  return found;
}
