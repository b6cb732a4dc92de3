import type { SheetModel, WorkbookModel } from '../../model';
import { asBoolean, asText, optional } from '../accept';
import { EVENT, WORKBOOK_TARGET } from '../eventRegistrations';
import { HostError } from '../hostError';
import { NOTHING } from '../hostObject';
import type { HostObject, ObjectKind } from '../hostObject';
import { assertStructureOpen } from '../permissions';
import { eventMembers } from './eventMembers';
import { worksheetObject } from './worksheet';

/** All worksheets of the workbook. */
export function worksheetsOf(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return { kind: worksheetCollectionKind, state: workbook };
}

/** Sheets go by name or id. */
function byKey(workbook: WorkbookModel, key: unknown): SheetModel | undefined {
  const text = asText(key);
  return workbook.sheetById(text) ?? workbook.sheetByName(text);
}

function existing(sheet: SheetModel | undefined): HostObject {
  if (!sheet) throw new HostError('ItemNotFound');
  return worksheetObject(sheet);
}

function shown(workbook: WorkbookModel, visibleOnly: unknown): readonly SheetModel[] {
  const onlyVisible = optional(asBoolean)(visibleOnly) === true;
  return onlyVisible ? workbook.sheets.filter((sheet) => sheet.visibility === 'Visible') : workbook.sheets;
}

export const worksheetCollectionKind: ObjectKind<WorkbookModel> = {
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map(worksheetObject),
  members: {
    ...eventMembers<WorkbookModel>(() => WORKBOOK_TARGET, {
      DataChanged: EVENT.worksheetChanged,
      Activated: EVENT.worksheetActivated,
      Deactivated: EVENT.worksheetDeactivated,
      Added: EVENT.worksheetAdded,
      Deleted: EVENT.worksheetDeleted,
      Calculated: EVENT.worksheetCalculated,
      SelectionChanged: EVENT.worksheetSelectionChanged,
      ProtectionChanged: EVENT.worksheetProtectionChanged,
    }),
    getItem: { find: (workbook, [key]) => existing(byKey(workbook, key)) },
    getItemOrNullObject: {
      find: (workbook, [key]) => {
        const sheet = byKey(workbook, key);
        return sheet ? worksheetObject(sheet) : NOTHING;
      },
    },
    getActiveWorksheet: { find: (workbook) => existing(workbook.activeSheet) },
    getFirst: { find: (workbook, [visibleOnly]) => existing(shown(workbook, visibleOnly)[0]) },
    getLast: { find: (workbook, [visibleOnly]) => existing(shown(workbook, visibleOnly).at(-1)) },
    getCount: { call: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length },
    add: {
      find: (workbook, [name], host) => {
        assertStructureOpen(workbook);
        const sheet = workbook.addSheet(optional(asText)(name));
        host.journal.referencesChanged();
        host.journal.record({ kind: 'sheetAdded', sheetId: sheet.id });
        return worksheetObject(sheet);
      },
    },
  },
};
