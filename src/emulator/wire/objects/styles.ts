import { DEFAULT_STYLE, patchStyle } from '../../model';
import type { CellStyle, RangeAddress, SheetModel, StylePatch, WorkbookModel } from '../../model';
import { asBoolean, asColor, asInteger, asNumber, asText, oneOf } from '../accept';
import type { Accept } from '../accept';
import { field } from '../fields';
import { HostError } from '../hostError';
import { NOTHING } from '../hostObject';
import type { Found, HostObject, ObjectKind, Property } from '../hostObject';

/** The parts of a style that a range takes over when it is given the style. */
interface Inclusion {
  includeNumber: boolean;
  includeFont: boolean;
  includeAlignment: boolean;
  includeBorder: boolean;
  includePatterns: boolean;
  includeProtection: boolean;
}

/** The model keeps whole styles only; what a style leaves out is kept here as long as the workbook is open. */
const inclusions = new WeakMap<WorkbookModel, Map<string, Inclusion>>();

function inclusionOf({ workbook, name }: StyleState): Inclusion {
  const byName = inclusions.get(workbook) ?? new Map<string, Inclusion>();
  inclusions.set(workbook, byName);
  const known = byName.get(name) ?? {
    includeNumber: true,
    includeFont: true,
    includeAlignment: true,
    includeBorder: true,
    includePatterns: true,
    includeProtection: true,
  };
  byName.set(name, known);
  return known;
}

/** Gives a range a named style: what the style includes changes, the rest of each cell's looks stays. */
export function applyNamedStyle(
  sheet: SheetModel,
  area: RangeAddress,
  workbook: WorkbookModel,
  key: unknown,
): void {
  const name = knownName(workbook, key);
  if (name === undefined) throw new HostError('InvalidArgument');
  const style = current({ workbook, name });
  const included = inclusionOf({ workbook, name });
  sheet.formats.apply(area, {
    styleName: name,
    ...(included.includeNumber ? { numberFormat: style.numberFormat } : {}),
    ...(included.includeFont ? { font: style.font } : {}),
    ...(included.includeBorder ? { borders: style.borders } : {}),
    ...(included.includePatterns ? { fill: style.fill } : {}),
    ...(included.includeProtection ? { locked: style.locked, formulaHidden: style.formulaHidden } : {}),
    ...(included.includeAlignment ? alignment(style) : {}),
  });
}

function alignment({
  horizontal,
  vertical,
  wrapText,
  shrinkToFit,
  indent,
  textOrientation,
}: CellStyle): StylePatch {
  return { horizontal, vertical, wrapText, shrinkToFit, indent, textOrientation };
}

const included = { of: inclusionOf };

interface StyleState {
  readonly workbook: WorkbookModel;
  readonly name: string;
}

/** The named cell styles of the workbook. */
export function stylesOf(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return { kind: styleCollectionKind, state: workbook };
}

function styleObject(workbook: WorkbookModel, name: string): HostObject<StyleState> {
  return { kind: styleKind, state: { workbook, name } };
}

function knownName(workbook: WorkbookModel, name: unknown): string | undefined {
  const wanted = asText(name).toLowerCase();
  return [...workbook.namedStyles.keys()].find((known) => known.toLowerCase() === wanted);
}

function styleOrNothing(workbook: WorkbookModel, name: unknown): Found {
  const known = knownName(workbook, name);
  return known === undefined ? NOTHING : styleObject(workbook, known);
}

const styleCollectionKind: ObjectKind<WorkbookModel> = {
  name: 'StyleCollection',
  items: (workbook) => [...workbook.namedStyles.keys()].map((name) => styleObject(workbook, name)),
  members: {
    getCount: { call: (workbook) => workbook.namedStyles.size },
    add: {
      call: (workbook, [name]) => {
        const text = asText(name);
        if (text === '') throw new HostError('InvalidArgument');
        if (knownName(workbook, text) !== undefined) throw new HostError('ItemAlreadyExists');
        workbook.namedStyles.set(text, { ...DEFAULT_STYLE, styleName: text });
      },
    },
    getItem: {
      find: (workbook, [name]) => {
        const found = styleOrNothing(workbook, name);
        if (found === NOTHING) throw new HostError('ItemNotFound');
        return found;
      },
    },
    getItemOrNullObject: { find: (workbook, [name]) => styleOrNothing(workbook, name) },
  },
};

function current({ workbook, name }: StyleState): CellStyle {
  const style = workbook.namedStyles.get(name);
  if (!style) throw new HostError('ItemNotFound');
  return style;
}

/** Changes the style and every cell that has it. */
function restyle(state: StyleState, patch: StylePatch): void {
  const before = current(state);
  const { workbook, name } = state;
  workbook.namedStyles.set(name, patchStyle(before, patch));
  for (const sheet of workbook.sheets) {
    for (const column of sheet.formats.formattedColumns()) {
      for (const run of sheet.formats.columnRuns(column)) {
        if (sheet.formats.styleAt(run.start, column).styleName !== name) continue;
        sheet.formats.apply({ row: run.start, column, rowCount: run.count, columnCount: 1 }, patch);
      }
    }
  }
}

function part<T>(
  pick: (style: CellStyle) => T,
  patch: (value: T) => StylePatch,
  accept: Accept<T>,
): Property<StyleState> {
  return {
    get: (state) => pick(current(state)),
    set: (state, value) => {
      restyle(state, patch(accept(value)));
    },
  };
}

const styleKind: ObjectKind<StyleState> = {
  name: 'Style',
  members: {
    name: { get: ({ name }) => name },
    includeNumber: field(included, 'includeNumber', asBoolean),
    includeFont: field(included, 'includeFont', asBoolean),
    includeAlignment: field(included, 'includeAlignment', asBoolean),
    includeBorder: field(included, 'includeBorder', asBoolean),
    includePatterns: field(included, 'includePatterns', asBoolean),
    includeProtection: field(included, 'includeProtection', asBoolean),
    builtIn: { get: ({ name }) => name === 'Normal' },
    numberFormat: part(
      (style) => style.numberFormat,
      (numberFormat) => ({ numberFormat }),
      asText,
    ),
    horizontalAlignment: part(
      (style) => style.horizontal,
      (horizontal) => ({ horizontal }),
      oneOf([
        'General',
        'Left',
        'Center',
        'Right',
        'Fill',
        'Justify',
        'CenterAcrossSelection',
        'Distributed',
      ]),
    ),
    verticalAlignment: part(
      (style) => style.vertical,
      (vertical) => ({ vertical }),
      oneOf(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
    ),
    wrapText: part(
      (style) => style.wrapText,
      (wrapText) => ({ wrapText }),
      asBoolean,
    ),
    indentLevel: part(
      (style) => style.indent,
      (indent) => ({ indent }),
      asInteger,
    ),
    locked: part(
      (style) => style.locked,
      (locked) => ({ locked }),
      asBoolean,
    ),
    font: { open: (state) => ({ kind: styleFontKind, state }) },
    fill: { open: (state) => ({ kind: styleFillKind, state }) },
    delete: {
      call: (state) => {
        if (state.name === 'Normal') throw new HostError('InvalidOperation');
        current(state);
        state.workbook.namedStyles.delete(state.name);
      },
    },
  },
};

const styleFontKind: ObjectKind<StyleState> = {
  name: 'RangeFont',
  members: {
    name: part(
      (style) => style.font.name,
      (name) => ({ font: { name } }),
      asText,
    ),
    size: part(
      (style) => style.font.size,
      (size) => ({ font: { size } }),
      asNumber,
    ),
    bold: part(
      (style) => style.font.bold,
      (bold) => ({ font: { bold } }),
      asBoolean,
    ),
    italic: part(
      (style) => style.font.italic,
      (italic) => ({ font: { italic } }),
      asBoolean,
    ),
    color: part(
      (style) => style.font.color,
      (color) => ({ font: { color } }),
      asColor,
    ),
  },
};

const styleFillKind: ObjectKind<StyleState> = {
  name: 'RangeFill',
  members: {
    color: part(
      (style) => style.fill || '#FFFFFF',
      (fill) => ({ fill }),
      asColor,
    ),
    clear: {
      call: (state) => {
        restyle(state, { fill: '' });
      },
    },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const styleKinds: readonly ObjectKind<never>[] = [
  styleCollectionKind,
  styleKind,
  styleFontKind,
  styleFillKind,
];
