import { limitOf } from '../../behaviours';
import { COLUMN_LIMIT, ROW_LIMIT } from '../../model';
import type { HeadersFooters, PageLayoutModel, RangeAddress, SheetModel } from '../../model';
import { asBoolean, asInteger, asNumber, asRecord, asText, isHostObject, oneOf, optional } from '../accept';
import { field } from '../fields';
import { NOTHING } from '../hostObject';
import type { Found, HostContext, HostObject, ObjectKind, Property, RangeAreasState } from '../hostObject';
import { HostError } from '../hostError';
import { resolveAreas } from '../resolveAddress';
import { areaArgument } from './rangeState';

/** How a sheet prints. */
export function pageLayoutOf(sheet: SheetModel): HostObject<SheetModel> {
  return { kind: pageLayoutKind, state: sheet };
}

const POINTS_PER: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const SIDES = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

const layout = { of: (sheet: SheetModel): PageLayoutModel => sheet.pageLayout };
const margins = { of: (sheet: SheetModel): PageLayoutModel['margins'] => sheet.pageLayout.margins };
const asPaper = oneOf(['A3', 'A4', 'A5', 'Letter', 'Legal', 'Tabloid']);

const zoom: Property<SheetModel> = {
  get: ({ pageLayout: { zoom: set } }) => set,
  set: (sheet, value) => {
    const given = asRecord(value);
    const scale = optional(asInteger)(given['scale']);
    const horizontalFitToPages = optional(asInteger)(given['horizontalFitToPages']);
    const verticalFitToPages = optional(asInteger)(given['verticalFitToPages']);
    const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
    if (
      (scale === undefined) === !fits ||
      (scale !== undefined && (scale < 10 || scale > limitOf('printScale')))
    ) {
      throw new HostError('InvalidArgument');
    }
    sheet.pageLayout.zoom = { scale, horizontalFitToPages, verticalFitToPages };
  },
};

/** @throws HostError `InvalidArgument` unless the range is whole rows (or columns). */
function wholeLines(
  value: unknown,
  along: 'rows' | 'columns',
  sheet: SheetModel,
  host: HostContext,
): RangeAddress {
  const area = areaArgument(value, sheet, host);
  const isWhole = along === 'rows' ? area.columnCount === COLUMN_LIMIT : area.rowCount === ROW_LIMIT;
  if (!isWhole) throw new HostError('InvalidArgument');
  return { ...area };
}

function printArea(value: unknown, sheet: SheetModel, host: HostContext): readonly RangeAddress[] {
  if (isHostObject(value)) {
    return value.kind.name === 'RangeAreas'
      ? (value.state as RangeAreasState).areas
      : [areaArgument(value, sheet, host)];
  }
  return resolveAreas(host.workbook, sheet, asText(value));
}

function rangeOrNothing(pick: (layout: PageLayoutModel) => RangeAddress | undefined) {
  return (sheet: SheetModel, _args: readonly unknown[], host: HostContext): Found => {
    const area = pick(sheet.pageLayout);
    return area ? host.make.range(sheet, area) : NOTHING;
  };
}

export const pageLayoutKind: ObjectKind<SheetModel> = {
  name: 'PageLayout',
  members: {
    orientation: field(layout, 'orientation', oneOf(['Portrait', 'Landscape'])),
    paperSize: field(layout, 'paperSize', asPaper),
    centerHorizontally: field(layout, 'centerHorizontally', asBoolean),
    centerVertically: field(layout, 'centerVertically', asBoolean),
    printGridlines: field(layout, 'printGridlines', asBoolean),
    printHeadings: field(layout, 'printHeadings', asBoolean),
    blackAndWhite: field(layout, 'blackAndWhite', asBoolean),
    draftMode: field(layout, 'draftMode', asBoolean),
    printOrder: field(layout, 'printOrder', oneOf(['DownThenOver', 'OverThenDown'])),
    topMargin: field(margins, 'top', asNumber),
    bottomMargin: field(margins, 'bottom', asNumber),
    leftMargin: field(margins, 'left', asNumber),
    rightMargin: field(margins, 'right', asNumber),
    headerMargin: field(margins, 'header', asNumber),
    footerMargin: field(margins, 'footer', asNumber),
    zoom,
    headersFooters: { open: (sheet) => ({ kind: headerFooterGroupKind, state: sheet }) },
    setPrintArea: {
      call: (sheet, [area], host) => {
        sheet.pageLayout.printAreas = printArea(area, sheet, host).map((part) => ({ ...part }));
      },
    },
    setPrintTitleRows: {
      call: (sheet, [rows], host) => {
        sheet.pageLayout.titleRows = wholeLines(rows, 'rows', sheet, host);
      },
    },
    setPrintTitleColumns: {
      call: (sheet, [columns], host) => {
        sheet.pageLayout.titleColumns = wholeLines(columns, 'columns', sheet, host);
      },
    },
    setPrintMargins: {
      call: (sheet, [unit, options]) => {
        const points = POINTS_PER[oneOf(Object.keys(POINTS_PER))(unit)] ?? 1;
        const given = asRecord(options);
        for (const side of SIDES) {
          const margin = optional(asNumber)(given[side]);
          if (margin !== undefined) sheet.pageLayout.margins[side] = margin * points;
        }
      },
    },
    getPrintAreaOrNullObject: {
      find: (sheet, _args, host) => {
        const { printAreas } = sheet.pageLayout;
        return printAreas.length > 0 ? host.make.rangeAreas(sheet, printAreas) : NOTHING;
      },
    },
    getPrintTitleRowsOrNullObject: { find: rangeOrNothing(({ titleRows }) => titleRows) },
    getPrintTitleColumnsOrNullObject: { find: rangeOrNothing(({ titleColumns }) => titleColumns) },
  },
};

type GroupName = 'defaultForAllPages' | 'firstPage' | 'evenPages';

interface HeaderFooterState {
  readonly sheet: SheetModel;
  readonly group: GroupName;
}

function groupOf(group: GroupName) {
  return (sheet: SheetModel): HostObject =>
    ({ kind: headerFooterKind, state: { sheet, group } }) as HostObject;
}

const headerFooterGroupKind: ObjectKind<SheetModel> = {
  name: 'HeaderFooterGroup',
  members: {
    state: field<SheetModel, 'state', PageLayoutModel['headersFooters']['state']>(
      { of: (sheet) => sheet.pageLayout.headersFooters },
      'state',
      oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']),
    ),
    defaultForAllPages: { open: groupOf('defaultForAllPages') },
    firstPage: { open: groupOf('firstPage') },
    evenPages: { open: groupOf('evenPages') },
    oddPages: { open: groupOf('defaultForAllPages') },
  },
};

function headerText(name: keyof HeadersFooters): Property<HeaderFooterState> {
  return field<HeaderFooterState, keyof HeadersFooters, string>(
    { of: ({ sheet, group }) => sheet.pageLayout.headersFooters[group] },
    name,
    (value) => {
      const text = asText(value);
      if (text.length > limitOf('headerFooterLength')) throw new HostError('InvalidArgument');
      return text;
    },
  );
}

const headerFooterKind: ObjectKind<HeaderFooterState> = {
  name: 'HeaderFooter',
  members: {
    leftHeader: headerText('leftHeader'),
    centerHeader: headerText('centerHeader'),
    rightHeader: headerText('rightHeader'),
    leftFooter: headerText('leftFooter'),
    centerFooter: headerText('centerFooter'),
    rightFooter: headerText('rightFooter'),
  },
};

interface PageBreaksState {
  readonly sheet: SheetModel;
  readonly along: 'rows' | 'columns';
}

/** The page breaks of a sheet that the user has set. */
export function pageBreaksOf(sheet: SheetModel, along: 'rows' | 'columns'): HostObject<PageBreaksState> {
  return { kind: pageBreaksKind, state: { sheet, along } };
}

function breaks({ sheet, along }: PageBreaksState): number[] {
  return along === 'rows' ? sheet.pageLayout.horizontalPageBreaks : sheet.pageLayout.verticalPageBreaks;
}

function breakObject({ sheet, along }: PageBreaksState, line: number): HostObject {
  return { kind: pageBreakKind, state: { sheet, along, line } } as HostObject;
}

const pageBreaksKind: ObjectKind<PageBreaksState> = {
  name: 'PageBreakCollection',
  items: (state) => breaks(state).map((line) => breakObject(state, line)),
  members: {
    add: {
      find: (state, [range], host) => {
        const area = areaArgument(range, state.sheet, host);
        const line = state.along === 'rows' ? area.row : area.column;
        if (!breaks(state).includes(line)) breaks(state).push(line);
        return breakObject(state, line);
      },
    },
    getCount: { call: (state) => breaks(state).length },
    removePageBreaks: {
      call: (state) => {
        breaks(state).length = 0;
      },
    },
  },
};

interface PageBreakState extends PageBreaksState {
  readonly line: number;
}

const pageBreakKind: ObjectKind<PageBreakState> = {
  name: 'PageBreak',
  members: {
    delete: {
      call: (state) => {
        const lines = breaks(state);
        const index = lines.indexOf(state.line);
        if (index >= 0) lines.splice(index, 1);
      },
    },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const pageLayoutKinds: readonly ObjectKind<never>[] = [
  pageLayoutKind,
  headerFooterGroupKind,
  headerFooterKind,
  pageBreaksKind,
  pageBreakKind,
];
