import type { CollectedAnswers, HeldRow } from '../../plan';
import type { FormRow, FormSheet, FormTable } from '../../vocabulary';

type Taken = Pick<CollectedAnswers, 'answers' | 'tables'>;

/** Gives the forms as they would be read if what was taken from others stood in them already. */
export function mergedForms(forms: readonly FormSheet[], { answers, tables }: Taken): readonly FormSheet[] {
  const cells = new Map(answers.map(({ key, field, ordinal, cell }) => [nameOf(key, field, ordinal), cell]));
  const rows = new Map(tables.map(({ key, table, rows: held }) => [nameOf(key, table, 0), held]));
  return forms.map((form) => ({
    ...form,
    inputs: form.inputs.map((input) => {
      const cell = cells.get(nameOf(form.key, input.field, input.ordinal));
      return cell === undefined ? input : { ...input, cell };
    }),
    tables: form.tables.map((table) => {
      const held = rows.get(nameOf(form.key, table.id, 0));
      return held === undefined ? table : { ...table, rows: numbered(table, held) };
    }),
  }));
}

function nameOf(key: string, field: string, ordinal: number): string {
  return JSON.stringify([key, field, ordinal]);
}

/** Rows that have come from others stand below one's own. */
function numbered({ rows, headerRow }: FormTable, held: readonly HeldRow[]): readonly FormRow[] {
  let last = Math.max(headerRow, ...rows.map(({ row }) => row));
  return held.map(({ row, cells }) => {
    if (row !== undefined) return { row, cells };
    last += 1;
    return { row: last, cells };
  });
}
