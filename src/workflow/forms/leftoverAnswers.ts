import type { Input, SheetKey, SheetSpec, SpecCell, TableBlock } from '../../sheets';
import { isInputCell, placedInputs } from '../../sheets';
import type { FormCell, FormInput, FormRow, FormSheet, FormTable } from '../../vocabulary';

/**
 * Understands which typed answers a form would lose when it is written again: nothing that a person has typed goes
 * away; what no longer fits is shown on *Behållna svar* (design 2.6).
 */

/** An answer that has no place in the new form. */
export interface LeftoverAnswer {
  /** The sheet on which it stood. */
  readonly sheet: { readonly key: SheetKey; readonly name: string };
  readonly address: string;
  /** The field of a single input, or the id of the open table whose row it was. */
  readonly field: string;
  readonly ordinal: number;
  /** One for a single input, all of a row of an open table. */
  readonly cells: readonly FormCell[];
}

/** What is about to be done to the sheets that were read. */
export interface FormChange {
  readonly specs: readonly SheetSpec[];
  /** Keys of the sheets that are taken away. */
  readonly removed?: readonly SheetKey[];
}

/**
 * Lists what people have typed on `forms` and what would be gone after the change: inputs that the new sheet does
 * not have, or that it fills with something else, rows that an open table no longer holds, and everything open on a
 * sheet that is taken away. Sheets that are not touched lose nothing.
 */
export function leftoverAnswers(
  forms: readonly FormSheet[],
  { specs, removed = [] }: FormChange,
): readonly LeftoverAnswer[] {
  const specByKey = new Map(specs.map((spec) => [spec.key, spec]));
  return forms.flatMap((form) => {
    const spec = specByKey.get(form.key);
    if (spec === undefined && !removed.includes(form.key)) return [];
    return [
      ...leftoverInputs(form, spec),
      ...form.tables.flatMap((table) => leftoverRows(form, table, spec)),
    ];
  });
}

function leftoverInputs(form: FormSheet, spec: SheetSpec | undefined): readonly LeftoverAnswer[] {
  const inputs = new Map(
    (spec?.blocks ?? []).flatMap(placedInputs).map(({ input }) => [nameOf(input), input] as const),
  );
  return form.inputs
    .filter((answer) => isTyped(answer) && isLost(answer.cell, inputs.get(nameOf(answer))))
    .map(({ field, ordinal, address, cell }) => ({
      sheet: { key: form.key, name: form.name },
      address,
      field,
      ordinal,
      cells: [cell],
    }));
}

function nameOf({ field, ordinal }: Pick<Input, 'field' | 'ordinal'>): string {
  return `${field} ${String(ordinal)}`;
}

function isTyped({ locked, cell }: FormInput): boolean {
  return !locked && cell.kind !== 'empty';
}

function isLost(cell: FormCell, input: Input | undefined): boolean {
  if (input === undefined) return true;
  return input.fill === 'ours' && !isSame(cell, input.initial);
}

/** A formula is the same as a formula that reads alike; a value as a value that reads alike. */
function isSame({ value, formula }: FormCell, written: SpecCell): boolean {
  if (typeof written !== 'object') return formula === undefined && String(written) === String(value);
  return formula !== undefined && formula === `=${written.formula.join('')}`;
}

function leftoverRows(
  form: FormSheet,
  table: FormTable,
  spec: SheetSpec | undefined,
): readonly LeftoverAnswer[] {
  const block = spec?.blocks.find(
    (other): other is TableBlock => other.kind === 'table' && other.id === table.id,
  );
  const kept = new Set(
    (block?.rows ?? []).map(({ cells }) => rowText(cells.map((cell) => (isInputCell(cell) ? '' : cell)))),
  );
  return table.rows
    .filter((row) => !kept.has(rowText(row.cells.map(asWritten))))
    .map((row) => ({
      sheet: { key: form.key, name: form.name },
      address: rowAddress(table, row),
      field: table.id,
      ordinal: row.row,
      cells: row.cells,
    }));
}

function rowAddress({ firstColumn }: FormTable, { row }: FormRow): string {
  return `${firstColumn}${String(row)}`;
}

function asWritten({ value, formula }: FormCell): SpecCell {
  return formula === undefined ? value : { formula: [formula.slice(1)] };
}

/** What a row says, whatever blank cells stand at its end. */
function rowText(cells: readonly SpecCell[]): string {
  const texts = cells.map((cell) => (typeof cell === 'object' ? `=${cell.formula.join('')}` : String(cell)));
  const length = texts.reduce((end, text, column) => (text === '' ? end : column + 1), 0);
  return JSON.stringify(texts.slice(0, length));
}
