/** What a user may still do on a protected sheet, by Office.js names. */
export interface ProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export interface SheetProtectionModel {
  protected: boolean;
  /** The password as given now, or '' for none. */
  password: string;
  /** The hash attributes as they stood in a file that was read, kept for writing; '' for none. */
  storedHash: string;
  options: ProtectionOptions;
}

/** True where a protection gives way to a password; to none where only the hash of its password is known. */
export function givesWayTo(
  { password, storedHash }: { readonly password: string; readonly storedHash: string },
  given: string,
): boolean {
  return storedHash === '' && (password === '' || given === password);
}

export function defaultProtectionOptions(): ProtectionOptions {
  return {
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
    selectionMode: 'Normal',
  };
}
