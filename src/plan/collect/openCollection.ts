import type { FormCell, FormInput, FormSheet, FormTable } from '../../vocabulary';
import { cellAddress, columnIndex } from '../../vocabulary';
import { FORM_KINDS } from '../forms/fields';
import { readTextCell } from '../forms/readCell';
import { pathOf } from '../organisation/organisation';
import type { PlanState } from '../planState';
import type { CollectConflict } from './collectConflict';
import type { CollectedAnswers, TakenAnswer, TakenRows, UnplacedAnswer } from './collectedAnswers';
import { BY_BEGINNING, BY_UNIT, mergeRows } from './mergeRows';

/** Answers as they are gathered, one sheet at a time. */
export interface Collection {
  readonly add: (file: string, form: FormSheet) => void;
  readonly result: () => Omit<CollectedAnswers, 'refused' | 'findings'>;
}

/** Gathers answers; what has been taken counts as ours when the next file comes. */
export function openCollection(state: PlanState, ours: ReadonlyMap<string, FormSheet>): Collection {
  const answers: TakenAnswer[] = [];
  const conflicts: CollectConflict[] = [];
  const unplaced: UnplacedAnswer[] = [];
  const held = new Map<string, FormCell>();
  const heldRows = new Map<string, TakenRows>();
  const changed = new Set<string>();
  for (const [key, form] of ours) {
    for (const input of form.inputs) held.set(nameOf(key, input), input.cell);
    for (const table of form.tables)
      heldRows.set(`${key} ${table.id}`, { key, table: table.id, rows: table.rows });
  }

  const addInput = (file: string, form: FormSheet, input: FormInput): void => {
    if (input.locked || isEmpty(input.cell)) return;
    const name = nameOf(form.key, input);
    const own = held.get(name);
    if (own === undefined) {
      unplaced.push(unplacedInput(file, form, input));
    } else if (isEmpty(own)) {
      held.set(name, input.cell);
      answers.push({ key: form.key, field: input.field, ordinal: input.ordinal, cell: input.cell, file });
    } else if (textOf(own) !== textOf(input.cell)) {
      const where = `${file}, ${form.name}!${input.address}`;
      conflicts.push(conflictOf(state, form.key, { field: input.field, own, other: input.cell, where }));
    }
  };

  const addTable = (file: string, form: FormSheet, table: FormTable): void => {
    const name = `${form.key} ${table.id}`;
    const own = heldRows.get(name);
    if (own === undefined) {
      unplaced.push(...table.rows.map(({ row, cells }) => unplacedRow(file, form, { table, row, cells })));
      return;
    }
    const rule = table.id === FORM_KINDS.organisation ? BY_UNIT : BY_BEGINNING;
    const merged = mergeRows(own.rows, table.rows, rule);
    if (JSON.stringify(merged.rows) !== JSON.stringify(own.rows)) changed.add(name);
    heldRows.set(name, { ...own, rows: merged.rows });
    for (const { row, column, own: ownCell, other } of merged.conflicts) {
      const where = `${file}, ${form.name}!${cellAddress(row - 1, columnIndex(table.firstColumn) + column)}`;
      const field = `${table.id}: ${table.headers[column] ?? String(column + 1)}`;
      conflicts.push(conflictOf(state, form.key, { field, own: ownCell, other, where }));
    }
  };

  return {
    add: (file, form) => {
      for (const input of form.inputs) addInput(file, form, input);
      for (const table of form.tables) addTable(file, form, table);
    },
    result: () => {
      const tables = [...heldRows].flatMap(([name, rows]) => (changed.has(name) ? [rows] : []));
      return { answers, tables, conflicts, unplaced };
    },
  };
}

function nameOf(key: string, { field, ordinal }: FormInput): string {
  return `${key} ${field} ${String(ordinal)}`;
}

function isEmpty(cell: FormCell): boolean {
  return textOf(cell) === '';
}

/** What a cell says, for comparing: a date is the same as the text of that day. */
function textOf(cell: FormCell): string {
  return cell.formula ?? readTextCell(cell).value ?? String(cell.value);
}

interface TwoTexts {
  readonly field: string;
  readonly own: FormCell;
  readonly other: FormCell;
  readonly where: string;
}

function conflictOf(
  { organisation, municipality }: PlanState,
  key: string,
  { field, own, other, where }: TwoTexts,
): CollectConflict {
  const id = key.slice(key.indexOf(':') + 1);
  const unit = organisation.find((known) => known.id === id);
  return {
    field,
    unit: unit?.name ?? municipality,
    path: unit === undefined ? municipality : pathOf(organisation, id),
    ours: textOf(own),
    theirs: textOf(other),
    kept: 'ours',
    where,
  };
}

function unplacedInput(file: string, form: FormSheet, { field, address, cell }: FormInput): UnplacedAnswer {
  return { file, sheet: form.name, address, field, cells: [cell] };
}

function unplacedRow(
  file: string,
  form: FormSheet,
  {
    table,
    row,
    cells,
  }: { readonly table: FormTable; readonly row: number; readonly cells: readonly FormCell[] },
): UnplacedAnswer {
  return { file, sheet: form.name, address: `${table.firstColumn}${String(row)}`, field: table.id, cells };
}
