import { limitOf } from '../../behaviours';
import { COLUMN_LIMIT, ROW_LIMIT } from '../../model';
import type { RangeAddress, SheetModel } from '../../model';
import { asBoolean, asColor, asInteger, asNumber, asText, oneOf } from '../accept';
import { fitColumns, fitRows } from '../autofit';
import { HostError } from '../hostError';
import type { HostObject, ObjectKind, Property } from '../hostObject';
import { assertAllowed } from '../permissions';
import { applyPatch, styleProperty } from './formatState';
import type { FormatState } from './formatState';
import { bordersOf } from './rangeBorders';

/** The format of some rectangles of a sheet. */
export function rangeFormatOf(sheet: SheetModel, areas: readonly RangeAddress[]): HostObject<FormatState> {
  return { kind: rangeFormatKind, state: { sheet, areas } };
}

const asHorizontal = oneOf([
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
]);
const asVertical = oneOf(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']);
const asUnderline = oneOf(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']);

/** Each column of the rectangles; whole rows have no columns of their own. */
function columnsOf({ areas }: FormatState): readonly number[] {
  return areas.flatMap(({ column, columnCount }) =>
    columnCount === COLUMN_LIMIT ? [] : Array.from({ length: columnCount }, (_, index) => column + index),
  );
}

function rowsOf({ areas }: FormatState): readonly number[] {
  return areas.flatMap(({ row, rowCount }) =>
    rowCount === ROW_LIMIT ? [] : Array.from({ length: rowCount }, (_, index) => row + index),
  );
}

function sharedNumber(numbers: readonly number[], standard: number): number | null {
  const distinct = new Set(numbers.length > 0 ? numbers : [standard]);
  return distinct.size === 1 ? ([...distinct][0] ?? standard) : null;
}

const columnWidth: Property<FormatState> = {
  get: (state) => {
    const { columnWidths, standardWidth } = state.sheet;
    return sharedNumber(
      columnsOf(state).map((column) => columnWidths.get(column) ?? standardWidth),
      standardWidth,
    );
  },
  set: (state, value) => {
    assertAllowed(state.sheet, 'allowFormatColumns');
    const width = asNumber(value);
    if (width < 0) throw new HostError('InvalidArgument');
    for (const column of columnsOf(state)) state.sheet.columnWidths.set(column, width);
    if (state.areas.some((area) => area.columnCount === COLUMN_LIMIT)) state.sheet.standardWidth = width;
  },
};

const rowHeight: Property<FormatState> = {
  get: (state) => {
    const { rowHeights, standardHeight } = state.sheet;
    return sharedNumber(
      rowsOf(state).map((row) => rowHeights.get(row) ?? standardHeight),
      standardHeight,
    );
  },
  set: (state, value) => {
    assertAllowed(state.sheet, 'allowFormatRows');
    const height = asNumber(value);
    if (height < 0 || height > limitOf('rowHeight')) throw new HostError('InvalidArgument');
    for (const row of rowsOf(state)) state.sheet.rowHeights.set(row, height);
    if (state.areas.some((area) => area.rowCount === ROW_LIMIT)) state.sheet.standardHeight = height;
  },
};

/** Back to the height (or width) that lines have without one of their own. */
function standardSize(along: 'rows' | 'columns'): Property<FormatState> {
  const sizesOf = ({ sheet }: FormatState) => (along === 'rows' ? sheet.rowHeights : sheet.columnWidths);
  const linesOf = along === 'rows' ? rowsOf : columnsOf;
  return {
    get: (state) => {
      const own = linesOf(state).filter((line) => sizesOf(state).has(line)).length;
      return own === 0 ? true : own === linesOf(state).length ? false : null;
    },
    set: (state, value) => {
      assertAllowed(state.sheet, along === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
      if (asBoolean(value)) for (const line of linesOf(state)) sizesOf(state).delete(line);
    },
  };
}

const rangeFormatKind: ObjectKind<FormatState> = {
  name: 'RangeFormat',
  members: {
    horizontalAlignment: styleProperty(
      (style) => style.horizontal,
      (horizontal) => ({ horizontal }),
      asHorizontal,
    ),
    verticalAlignment: styleProperty(
      (style) => style.vertical,
      (vertical) => ({ vertical }),
      asVertical,
    ),
    wrapText: styleProperty(
      (style) => style.wrapText,
      (wrapText) => ({ wrapText }),
      asBoolean,
    ),
    shrinkToFit: styleProperty(
      (style) => style.shrinkToFit,
      (shrinkToFit) => ({ shrinkToFit }),
      asBoolean,
    ),
    indentLevel: styleProperty(
      (style) => style.indent,
      (indent) => ({ indent }),
      asInteger,
    ),
    textOrientation: styleProperty(
      (style) => style.textOrientation,
      (textOrientation) => ({ textOrientation }),
      asInteger,
    ),
    columnWidth,
    rowHeight,
    useStandardWidth: standardSize('columns'),
    useStandardHeight: standardSize('rows'),
    fill: { open: (state) => ({ kind: fillKind, state }) },
    font: { open: (state) => ({ kind: fontKind, state }) },
    borders: { open: (state) => bordersOf(state) },
    protection: { open: (state) => ({ kind: protectionKind, state }) },
    autofitColumns: {
      call: (state) => {
        assertAllowed(state.sheet, 'allowFormatColumns');
        for (const area of state.areas) fitColumns(state.sheet, area);
      },
    },
    autofitRows: {
      call: (state) => {
        assertAllowed(state.sheet, 'allowFormatRows');
        for (const area of state.areas) fitRows(state.sheet, area);
      },
    },
  },
};

const fillKind: ObjectKind<FormatState> = {
  name: 'RangeFill',
  members: {
    // Excel calls cells without a fill white.
    color: styleProperty(
      (style) => style.fill || '#FFFFFF',
      (fill) => ({ fill }),
      asColorOrNone,
    ),
    clear: {
      call: (state) => {
        applyPatch(state, { fill: '' });
      },
    },
  },
};

/** An empty text takes the fill away. */
function asColorOrNone(value: unknown): string {
  return value === '' ? '' : asColor(value);
}

const fontKind: ObjectKind<FormatState> = {
  name: 'RangeFont',
  members: {
    bold: styleProperty(
      (style) => style.font.bold,
      (bold) => ({ font: { bold } }),
      asBoolean,
    ),
    italic: styleProperty(
      (style) => style.font.italic,
      (italic) => ({ font: { italic } }),
      asBoolean,
    ),
    strikethrough: styleProperty(
      (style) => style.font.strikethrough,
      (strikethrough) => ({ font: { strikethrough } }),
      asBoolean,
    ),
    underline: styleProperty(
      (style) => style.font.underline,
      (underline) => ({ font: { underline } }),
      asUnderline,
    ),
    color: styleProperty(
      (style) => style.font.color,
      (color) => ({ font: { color } }),
      asColor,
    ),
    name: styleProperty(
      (style) => style.font.name,
      (name) => ({ font: { name } }),
      asText,
    ),
    size: styleProperty(
      (style) => style.font.size,
      (size) => ({ font: { size } }),
      asNumber,
    ),
  },
};

const protectionKind: ObjectKind<FormatState> = {
  name: 'FormatProtection',
  members: {
    locked: styleProperty(
      (style) => style.locked,
      (locked) => ({ locked }),
      asBoolean,
    ),
    formulaHidden: styleProperty(
      (style) => style.formulaHidden,
      (formulaHidden) => ({ formulaHidden }),
      asBoolean,
    ),
  },
};

/** The kinds of this file, for the list of what is supported. */
export const rangeFormatKinds: readonly ObjectKind<FormatState>[] = [
  rangeFormatKind,
  fillKind,
  fontKind,
  protectionKind,
];
