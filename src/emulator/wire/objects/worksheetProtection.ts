import { defaultProtectionOptions, givesWayTo } from '../../model';
import type { ProtectionOptions, SheetModel } from '../../model';
import { asBoolean, asRecord, asText, oneOf, optional } from '../accept';
import { HostError } from '../hostError';
import type { HostObject, ObjectKind } from '../hostObject';

/** The protection of a sheet. */
export function worksheetProtectionOf(sheet: SheetModel): HostObject<SheetModel> {
  return { kind: worksheetProtectionKind, state: sheet };
}

const asSelectionMode = oneOf<ProtectionOptions['selectionMode']>(['Normal', 'Unlocked', 'None']);

/** Excel's defaults with what is given laid over them; an unknown option is refused. */
function protectionOptions(value: unknown): ProtectionOptions {
  const options = defaultProtectionOptions();
  if (value === undefined || value === null) return options;
  const given = Object.entries(asRecord(value)).filter(([, setting]) => setting !== undefined);
  const known = given.every(([name]) => Object.hasOwn(options, name));
  if (!known) throw new HostError('InvalidArgument');
  return Object.assign(
    options,
    Object.fromEntries(
      given.map(([name, setting]) => [
        name,
        name === 'selectionMode' ? asSelectionMode(setting) : asBoolean(setting),
      ]),
    ),
  );
}

export const worksheetProtectionKind: ObjectKind<SheetModel> = {
  name: 'WorksheetProtection',
  members: {
    protected: { get: (sheet) => sheet.protection.protected },
    options: { get: (sheet) => sheet.protection.options },
    protect: {
      call: (sheet, [options, password], host) => {
        if (sheet.protection.protected) throw new HostError('InvalidOperation');
        sheet.protection = {
          protected: true,
          password: optional(asText)(password) ?? '',
          storedHash: '',
          options: protectionOptions(options),
        };
        host.journal.record({ kind: 'protection', sheetId: sheet.id, isProtected: true });
      },
    },
    unprotect: {
      call: (sheet, [password], host) => {
        const { protection } = sheet;
        const given = optional(asText)(password) ?? '';
        if (protection.protected && !givesWayTo(protection, given)) throw new HostError('AccessDenied');
        sheet.protection = { ...protection, protected: false, password: '', storedHash: '' };
        host.journal.record({ kind: 'protection', sheetId: sheet.id, isProtected: false });
      },
    },
  },
};
