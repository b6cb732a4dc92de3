import { intersect } from '../../model';
import type { RangeAddress, SheetModel } from '../../model';
import { asInteger, oneOf } from '../accept';
import { assertShape } from '../cellBlocks';
import { clearRange } from '../clearRange';
import { HostError } from '../hostError';
import type { HostObject, ObjectKind, RangeState } from '../hostObject';
import { deleteCells, insertCells } from '../moveCells';
import { assertAllowed } from '../permissions';
import { conditionalFormatsOf } from './conditionalFormatCollection';
import { dataValidationOf } from './dataValidation';
import { rangeFinders } from './rangeFinders';
import { rangeFormatOf } from './rangeFormat';
import { rangeProperties } from './rangeProperties';
import { sheetOf } from './rangeState';

/** A Range object for a rectangle of a sheet. */
export function rangeObject(sheet: SheetModel, area: RangeAddress): HostObject<RangeState> {
  return { kind: rangeKind, state: { sheetId: sheet.id, area } };
}

const asShift = oneOf(['Down', 'Right', 'Up', 'Left']);

export const rangeKind: ObjectKind<RangeState> = {
  name: 'Range',
  identify: (state, host) => {
    sheetOf(state, host);
    const id = host.references.idOf(state);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  members: {
    ...rangeProperties,
    ...rangeFinders,
    format: { open: (state, host) => rangeFormatOf(sheetOf(state, host), [state.area]) },
    dataValidation: { open: (state, host) => dataValidationOf(sheetOf(state, host), [state.area]) },
    conditionalFormats: { open: (state, host) => conditionalFormatsOf(sheetOf(state, host), [state.area]) },
    worksheet: { open: (state, host) => host.make.worksheet(sheetOf(state, host)) },

    insert: {
      find: (state, [shift], host) => {
        const sheet = sheetOf(state, host);
        const area = { ...state.area };
        insertCells(sheet, area, asShift(shift), host);
        return rangeObject(sheet, area);
      },
    },

    delete: {
      call: (state, [shift], host) => {
        deleteCells(sheetOf(state, host), state.area, asShift(shift), host);
      },
    },
    clear: {
      call: (state, [applyTo], host) => {
        clearRange(sheetOf(state, host), state.area, applyTo, host);
      },
    },
    merge: {
      call: (state, [across], host) => {
        const sheet = sheetOf(state, host);
        assertAllowed(sheet, 'allowFormatCells');
        if (sheet.tables.some((table) => intersect(table.range, state.area))) {
          throw new HostError('MergedRangeConflict');
        }
        sheet.merges = sheet.merges.filter((area) => !intersect(area, state.area));
        sheet.merges.push(...(across === true ? rowsOf(state.area) : [state.area]));
      },
    },
    unmerge: {
      call: (state, _args, host) => {
        const sheet = sheetOf(state, host);
        assertAllowed(sheet, 'allowFormatCells');
        sheet.merges = sheet.merges.filter((area) => !intersect(area, state.area));
      },
    },
    select: {
      call: (state, _args, host) => {
        host.workbook.select(sheetOf(state, host), state.area);
      },
    },
    calculate: {
      call: (_state, _args, host) => {
        host.journal.calculateNow();
      },
    },
    _KeepReference: {
      call: (state, _args, host) => {
        sheetOf(state, host);
        host.references.keep({ kind: rangeKind, state }, state);
      },
    },
    _ValidateArraySize: {
      call: ({ area }, [rows, columns]) => {
        assertShape(area, asInteger(rows), asInteger(columns));
      },
    },
  },
};

function rowsOf(area: RangeAddress): readonly RangeAddress[] {
  return Array.from({ length: area.rowCount }, (_, row) => ({ ...area, row: area.row + row, rowCount: 1 }));
}
