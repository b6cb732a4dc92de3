import { givesWayTo } from '../../model';
import type { WorkbookModel } from '../../model';
import { asBoolean, asText, optional } from '../accept';
import type { Found, HostContext, HostObject, ObjectKind } from '../hostObject';
import { HostError } from '../hostError';
import { applicationOf } from './application';
import { commentsOf } from './comments';
import { customXmlPartsOf } from './customXmlParts';
import { documentPropertiesOf } from './documentProperties';
import { namesOf } from './namedItems';
import { settingsOf } from './settings';
import { stylesOf } from './styles';
import { tablesOf } from './tableCollection';
import { worksheetsOf } from './worksheetCollection';

/** The workbook, where every path of a request begins. */
export function workbookObject(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return { kind: workbookKind, state: workbook };
}

function selectedRange(workbook: WorkbookModel, host: HostContext): Found {
  const sheet = workbook.sheetById(workbook.selection.sheetId) ?? workbook.activeSheet;
  if (!sheet) throw new HostError('ItemNotFound');
  return host.make.range(sheet, workbook.selection.range);
}

const workbookKind: ObjectKind<WorkbookModel> = {
  name: 'Workbook',
  members: {
    name: { get: (workbook) => workbook.name },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
    worksheets: { open: worksheetsOf },
    tables: { open: () => tablesOf({ sheets: ({ workbook }) => workbook.sheets }) },
    names: { open: () => namesOf() },
    application: { open: applicationOf },
    styles: { open: stylesOf },
    settings: { open: (_workbook, host) => settingsOf(host.settings) },
    customXmlParts: { open: customXmlPartsOf },
    properties: { open: documentPropertiesOf },
    comments: { open: () => commentsOf(({ workbook }) => workbook.sheets) },
    protection: { open: (workbook) => ({ kind: workbookProtectionKind, state: workbook }) },
    _Runtime: { open: (workbook) => ({ kind: runtimeKind, state: workbook }) },
    getSelectedRange: { find: (workbook, _args, host) => selectedRange(workbook, host) },
    getActiveCell: {
      find: (workbook, _args, host) => {
        const { sheetId, range } = workbook.selection;
        const sheet = workbook.sheetById(sheetId) ?? workbook.activeSheet;
        if (!sheet) throw new HostError('ItemNotFound');
        return host.make.range(sheet, { row: range.row, column: range.column, rowCount: 1, columnCount: 1 });
      },
    },
    _RemoveReference: {
      call: (_workbook, [id], host) => {
        host.references.release(asText(id));
      },
    },
    _RemoveAllReferences: {
      call: (_workbook, _args, host) => {
        host.references.releaseAll();
      },
    },
    _GetReferenceCount: { call: (_workbook, _args, host) => host.references.count },
    _GetRangeForEventByReferenceId: { find: (_workbook, [id], host) => host.references.objectOf(asText(id)) },
    _GetRangeOrNullObjectForEventByReferenceId: {
      find: (_workbook, [id], host) => host.references.objectOf(asText(id)),
    },
  },
};

const workbookProtectionKind: ObjectKind<WorkbookModel> = {
  name: 'WorkbookProtection',
  members: {
    protected: { get: ({ protection }) => protection.structure },
    protect: {
      call: (workbook, [password]) => {
        if (workbook.protection.structure) throw new HostError('InvalidOperation');
        workbook.protection = { structure: true, password: optional(asText)(password) ?? '', storedHash: '' };
      },
    },
    unprotect: {
      call: (workbook, [password]) => {
        const { protection } = workbook;
        const given = optional(asText)(password) ?? '';
        if (protection.structure && !givesWayTo(protection, given)) throw new HostError('AccessDenied');
        workbook.protection = { structure: false, password: '', storedHash: '' };
      },
    },
  },
};

const runtimeKind: ObjectKind<WorkbookModel> = {
  name: 'Runtime',
  members: {
    enableEvents: {
      get: (_workbook, host) => host.runtime.enableEvents,
      set: (_workbook, value, host) => {
        host.runtime.enableEvents = asBoolean(value);
      },
    },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const workbookKinds: readonly ObjectKind<WorkbookModel>[] = [
  workbookKind,
  workbookProtectionKind,
  runtimeKind,
];
