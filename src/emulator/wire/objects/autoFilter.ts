import type { SheetModel } from '../../model';
import { asInteger, asRecord, asText, optional } from '../accept';
import { NOTHING } from '../hostObject';
import type { HostContext, HostObject, ObjectKind } from '../hostObject';
import { HostError } from '../hostError';
import { assertAllowed } from '../permissions';
import { areaArgument } from './rangeState';

/** The filter of a sheet. Filters by listed values are worked out, other criteria are refused by name. */
export function autoFilterOf(sheet: SheetModel): HostObject<SheetModel> {
  return { kind: autoFilterKind, state: sheet };
}

function apply(sheet: SheetModel, args: readonly unknown[], host: HostContext): void {
  assertAllowed(sheet, 'allowAutoFilter');
  const [range, column, criteria] = args;
  const area = areaArgument(range, sheet, host);
  const known = sheet.autoFilter?.criteria ?? new Map<number, readonly string[]>();
  const index = optional(asInteger)(column);
  if (index !== undefined) known.set(index, listedValues(criteria));
  sheet.autoFilter = { range: { ...area }, criteria: known };
  hideFilteredRows(sheet);
}

function listedValues(criteria: unknown): readonly string[] {
  const given = asRecord(criteria);
  const values = given['values'];
  if (asText(given['filterOn']) !== 'Values' || !Array.isArray(values)) {
    throw new HostError('NotImplemented', 'The emulated host filters by listed values only.');
  }
  return values.map(asText);
}

function hideFilteredRows(sheet: SheetModel): void {
  const filter = sheet.autoFilter;
  if (!filter) return;
  const { row, column, rowCount } = filter.range;
  for (let line = row + 1; line < row + rowCount; line += 1) {
    const shown = [...filter.criteria].every(([index, values]) =>
      values.includes(String(sheet.cells.valueAt(line, column + index))),
    );
    if (shown) sheet.hiddenRows.delete(line);
    else sheet.hiddenRows.add(line);
  }
}

export const autoFilterKind: ObjectKind<SheetModel> = {
  name: 'AutoFilter',
  members: {
    enabled: { get: (sheet) => sheet.autoFilter !== undefined },
    isDataFiltered: { get: (sheet) => (sheet.autoFilter?.criteria.size ?? 0) > 0 },
    apply: { call: apply },
    clearCriteria: {
      call: (sheet) => {
        assertAllowed(sheet, 'allowAutoFilter');
        sheet.autoFilter?.criteria.clear();
        hideFilteredRows(sheet);
      },
    },
    remove: {
      call: (sheet) => {
        assertAllowed(sheet, 'allowAutoFilter');
        sheet.autoFilter?.criteria.clear();
        hideFilteredRows(sheet);
        sheet.autoFilter = undefined;
      },
    },
    getRangeOrNullObject: {
      find: (sheet, _args, host) =>
        sheet.autoFilter ? host.make.range(sheet, sheet.autoFilter.range) : NOTHING,
    },
  },
};
