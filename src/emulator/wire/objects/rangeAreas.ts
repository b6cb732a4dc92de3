import { formatA1, quoteSheetName } from '../../model';
import type { RangeAddress, SheetModel } from '../../model';
import { asInteger } from '../accept';
import { clearRange } from '../clearRange';
import { HostError } from '../hostError';
import type { HostObject, ObjectKind, RangeAreasState } from '../hostObject';
import { assertAllowed } from '../permissions';
import { conditionalFormatsOf } from './conditionalFormatCollection';
import { dataValidationOf } from './dataValidation';
import { rangeObject } from './range';
import { sheetOf } from './rangeState';
import { rangeFormatOf } from './rangeFormat';
import { applyNamedStyle } from './styles';

/** One or more rectangles of a sheet as one object. */
export function rangeAreasObject(
  sheet: SheetModel,
  areas: readonly RangeAddress[],
): HostObject<RangeAreasState> {
  return { kind: rangeAreasKind, state: { sheetId: sheet.id, areas } };
}

const rangeAreasKind: ObjectKind<RangeAreasState> = {
  name: 'RangeAreas',
  identify: (state, host) => {
    const id = host.references.idOf(state);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  members: {
    address: {
      get: (state, host) => {
        const prefix = quoteSheetName(sheetOf(state, host).name);
        return state.areas.map((area) => `${prefix}!${formatA1(area)}`).join(',');
      },
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
    areas: { open: (state) => ({ kind: rangeCollectionKind, state }) },
    format: { open: (state, host) => rangeFormatOf(sheetOf(state, host), state.areas) },
    dataValidation: { open: (state, host) => dataValidationOf(sheetOf(state, host), state.areas) },
    conditionalFormats: { open: (state, host) => conditionalFormatsOf(sheetOf(state, host), state.areas) },
    worksheet: { open: (state, host) => host.make.worksheet(sheetOf(state, host)) },
    style: {
      get: (state, host) => {
        const { formats } = sheetOf(state, host);
        const names = state.areas.flatMap((area) => formats.stylesIn(area).map((style) => style.styleName));
        return new Set(names).size === 1 ? names[0] : null;
      },
      set: (state, value, host) => {
        const sheet = sheetOf(state, host);
        assertAllowed(sheet, 'allowFormatCells');
        for (const area of state.areas) applyNamedStyle(sheet, area, host.workbook, value);
      },
    },
    clear: {
      call: (state, [applyTo], host) => {
        for (const area of state.areas) clearRange(sheetOf(state, host), area, applyTo, host);
      },
    },
    _KeepReference: {
      call: (state, _args, host) => {
        host.references.keep({ kind: rangeAreasKind, state }, state);
      },
    },
  },
};

const rangeCollectionKind: ObjectKind<RangeAreasState> = {
  name: 'RangeCollection',
  items: (state, host) => state.areas.map((area) => rangeObject(sheetOf(state, host), area)),
  members: {
    getCount: { call: ({ areas }) => areas.length },
    getItemAt: {
      find: (state, [index], host) => {
        const area = state.areas[asInteger(index)];
        if (!area) throw new HostError('InvalidArgument');
        return rangeObject(sheetOf(state, host), area);
      },
    },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const rangeAreasKinds: readonly ObjectKind<RangeAreasState>[] = [rangeAreasKind, rangeCollectionKind];
