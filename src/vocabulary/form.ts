/**
 * Understands what stands on a sheet that people fill in, as it is read back: single inputs that are known by a field
 * and a number, and open tables that grow downwards. Nothing here is interpreted; `plan/` does that.
 */

/** What stands in a cell that a person fills in. A date is a number in a cell with a date format (a serial day of the 1900 system). */
export interface FormCell {
  readonly kind: 'empty' | 'number' | 'date' | 'text' | 'boolean' | 'error';
  /** As Excel gives it; `''` when empty, the error's text (`#N/A`) for an error. */
  readonly value: number | boolean | string;
  /** With its equals sign, where a person has put a formula there. */
  readonly formula?: string;
}

/** A single input: the cell of the hidden name `_jb_<field>_<ordinal>` (`_jb_filled_<field>_<ordinal>` where it is locked). */
export interface FormInput {
  readonly field: string;
  /** Tells inputs of the same field apart, from 1: the first goal of a template, the second … */
  readonly ordinal: number;
  /** On its sheet: `B7`. */
  readonly address: string;
  /** Filled by us and not open to be typed in. */
  readonly locked: boolean;
  readonly cell: FormCell;
}

/** A filled-in row of an open table. */
export interface FormRow {
  /** 1-based on the sheet. */
  readonly row: number;
  /** One a column of the table. */
  readonly cells: readonly FormCell[];
}

/** A table whose body people fill in and extend: from its header row down to the last row with something in it. */
export interface FormTable {
  /** The id of its block in the SheetSpec. */
  readonly id: string;
  /** 1-based on the sheet. */
  readonly headerRow: number;
  /** Letters of the first column: `A`. */
  readonly firstColumn: string;
  /** As they stand now; a person may have changed them. */
  readonly headers: readonly string[];
  /** Rows with something in them; blank ones between are left out. */
  readonly rows: readonly FormRow[];
}

/** One of our sheets with everything that people may have typed on it. */
export interface FormSheet {
  /** `kind:id` (design 2.7). Two sheets have the same key where a person has copied one. */
  readonly key: string;
  /** As it is called now. */
  readonly name: string;
  readonly inputs: readonly FormInput[];
  readonly tables: readonly FormTable[];
}
