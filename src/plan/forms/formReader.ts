import type { Estimate, FormCell, FormSheet } from '../../vocabulary';
import type { LocalDate } from '../localDate';
import type { PlanFinding, PlanFindingCode } from '../planFinding';
import type { FieldPlaces } from './fieldPlaces';
import { COMMENT_FIELD } from './fields';
import type { CellNotice, CellReading } from './readCell';
import { readChoiceCell, readDateCell, readEstimateCell, readNumberCell, readTextCell } from './readCell';

/**
 * Understands the inputs of one sheet, asked for by field and number. What was odd about them is collected as they
 * are read; a field that the sheet does not have reads as an empty one.
 */
export interface FormReader {
  readonly sheet: string;
  readonly text: (field: string, ordinal: number) => string;
  readonly number: (field: string, ordinal: number) => number | undefined;
  readonly estimate: (field: string, ordinal: number) => Estimate | undefined;
  readonly date: (field: string, ordinal: number) => LocalDate | undefined;
  readonly choice: <Choice extends string>(
    field: string,
    ordinal: number,
    words: readonly Readonly<Record<Choice, string>>[],
  ) => Choice | undefined;
  /** What stands there, as it is; `''` where nothing does. */
  readonly value: (field: string, ordinal: number) => FormCell['value'];
  /** True where somebody has typed something there. */
  readonly isTyped: (field: string, ordinal: number) => boolean;
  /** True where we have filled something in that is not open to be typed in. */
  readonly isFilled: (field: string, ordinal: number) => boolean;
  /** Where the fields of one number stand. */
  readonly places: (ordinal: number) => FieldPlaces;
  /** True where the sheet has a part for the goal of that number; the comment, numbered 1 as well, is none. */
  readonly hasGoal: (ordinal: number) => boolean;
}

const EMPTY: FormCell = { kind: 'empty', value: '' };

/** Opens a sheet for reading; findings go to `findings`. */
export function openForm(sheet: FormSheet | undefined, findings: PlanFinding[]): FormReader {
  const inputs = sheet?.inputs ?? [];
  const byName = new Map(inputs.map((input) => [nameOf(input.field, input.ordinal), input]));
  const name = sheet?.name ?? '';
  const ask =
    <T>(read: (cell: FormCell) => CellReading<T>) =>
    (field: string, ordinal: number): T | undefined => {
      const input = byName.get(nameOf(field, ordinal));
      const { value, notice } = read(input?.cell ?? EMPTY);
      if (notice !== undefined && input?.locked !== true) {
        findings.push(placeNotice(notice, { sheet: name, cells: input?.address ?? '' }, field));
      }
      return value;
    };
  const readText = ask(readTextCell);
  return {
    sheet: name,
    text: (field, ordinal) => readText(field, ordinal) ?? '',
    number: ask(readNumberCell),
    estimate: ask(readEstimateCell),
    date: ask(readDateCell),
    choice: (field, ordinal, words) => ask((cell) => readChoiceCell(cell, words))(field, ordinal),
    value: (field, ordinal) => (byName.get(nameOf(field, ordinal))?.cell ?? EMPTY).value,
    isTyped: (field, ordinal) => {
      const input = byName.get(nameOf(field, ordinal));
      return input !== undefined && !input.locked && input.cell.kind !== 'empty';
    },
    isFilled: (field, ordinal) => {
      const input = byName.get(nameOf(field, ordinal));
      return input !== undefined && input.locked && input.cell.kind !== 'empty';
    },
    places: (ordinal) => ({
      sheet: name,
      cells: Object.fromEntries(
        inputs.filter((input) => input.ordinal === ordinal).map(({ field, address }) => [field, address]),
      ),
    }),
    hasGoal: (number) => inputs.some(({ field, ordinal }) => ordinal === number && field !== COMMENT_FIELD),
  };
}

function nameOf(field: string, ordinal: number): string {
  return `${field} ${String(ordinal)}`;
}

/** What is merely told, what is to be looked at. */
const INFORMATION: readonly PlanFindingCode[] = ['numberReadAs', 'dateReadAs', 'formulaInInput'];

/** Makes a finding of what there is to tell about a cell. */
export function placeNotice(
  { code, data }: CellNotice,
  where: PlanFinding['where'],
  field: string,
): PlanFinding {
  const severity = INFORMATION.includes(code) ? 'info' : 'warning';
  return { code, severity, where, data: { ...data, field } } as PlanFinding;
}
