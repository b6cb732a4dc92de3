import { formatA1 } from '../model';
import type { CellKind } from '../model';
import type { JournalEntry } from './changeJournal';
import { EVENT, WORKBOOK_TARGET } from './eventRegistrations';
import type { HostEvent } from './eventRegistrations';
import type { HostContext } from './hostObject';

type CellsEntry = Extract<JournalEntry, { kind: 'cells' }>;

const VALUE_TYPES: Readonly<Record<CellKind, string>> = {
  empty: 'Empty',
  number: 'Double',
  text: 'String',
  boolean: 'Boolean',
  error: 'Error',
};

/** What happened, in the words in which Excel tells its listeners. */
export function hostEvents(entries: readonly JournalEntry[], host: HostContext): readonly HostEvent[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'cells') return cellEvents(entry, host);
    const message = { worksheetId: entry.sheetId, source: 'Local' };
    if (entry.kind === 'protection') {
      const targets = [WORKBOOK_TARGET, entry.sheetId];
      return [
        {
          type: EVENT.worksheetProtectionChanged,
          targets,
          message: { ...message, isProtected: entry.isProtected },
        },
      ];
    }
    return [{ type: SHEET_EVENTS[entry.kind], targets: [WORKBOOK_TARGET, entry.sheetId], message }];
  });
}

const SHEET_EVENTS = {
  sheetAdded: EVENT.worksheetAdded,
  sheetDeleted: EVENT.worksheetDeleted,
  sheetActivated: EVENT.worksheetActivated,
} as const;

function cellEvents(entry: CellsEntry, host: HostContext): readonly HostEvent[] {
  const sheet = host.workbook.sheetById(entry.sheetId);
  if (!sheet) return [];
  const range = host.make.range(sheet, entry.area);
  const message = {
    worksheetId: entry.sheetId,
    address: formatA1(entry.area),
    changeType: entry.changeType,
    source: 'Local',
    shiftDirection: 'None',
    referenceId: host.references.keep(range, range.state),
    ...(entry.source === 'addIn' ? { triggerSource: 'ThisLocalAddin' } : { triggerSource: 'Unknown' }),
    ...details(entry),
  };
  return [{ type: EVENT.worksheetChanged, targets: [WORKBOOK_TARGET, entry.sheetId], message }];
}

function details({ before, after }: CellsEntry): Readonly<Record<string, unknown>> {
  if (!before || !after) return {};
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: VALUE_TYPES[before.kind],
    valueTypeAfter: VALUE_TYPES[after.kind],
  };
}
