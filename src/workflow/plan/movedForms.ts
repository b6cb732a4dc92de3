import type { AnswerMove } from '../../plan';
import { actionsTable, sheetKeyOf } from '../../plan';
import type { SheetKey, SpecCell } from '../../sheets';
import type { FormInput, FormSheet, FormTable } from '../../vocabulary';
import { asWritten } from './formAnswers';
import type { Answers } from './withAnswers';
import { answerKey } from './withAnswers';

/** The forms as they would be read if goals stood on other templates already, and what is to be written there for it. */
export interface MovedForms {
  readonly forms: readonly FormSheet[];
  readonly answers: ReadonlyMap<SheetKey, Answers>;
}

/** Takes the answers of goals from one template to another. */
export function movedForms(forms: readonly FormSheet[], moves: readonly AnswerMove[]): MovedForms {
  return moves.reduce<MovedForms>(moveOne, { forms, answers: new Map() });
}

function moveOne({ forms, answers }: MovedForms, { from, to }: AnswerMove): MovedForms {
  const [source, target] = [sheetKeyOf('goal', from.unit), sheetKeyOf('goal', to.unit)];
  const sheet = forms.find(({ key }) => key === source);
  const inputs = (sheet?.inputs ?? []).filter((input) => isOfGoal(input, from.ordinal));
  const table = sheet?.tables.find(({ id }) => id === actionsTable(from.ordinal));
  const moved = inputs.map((input) => ({ ...input, ordinal: to.ordinal }));
  const written = new Map<string, SpecCell>([
    ...(answers.get(target) ?? []),
    ...moved
      .filter(({ locked, cell }) => !locked && cell.kind !== 'empty')
      .map((input) => [answerKey(input), asWritten(input.cell)] as const),
  ]);
  return {
    forms: forms.map((form) => {
      if (form.key === source) return withoutGoal(form, from.ordinal);
      return form.key === target ? withGoal(form, moved, table, to.ordinal) : form;
    }),
    answers: new Map([...answers, [target, written]]),
  };
}

function isOfGoal({ field, ordinal }: FormInput, goal: number): boolean {
  return ordinal === goal && field !== 'comment';
}

function withoutGoal(form: FormSheet, goal: number): FormSheet {
  return {
    ...form,
    inputs: form.inputs.filter((input) => !isOfGoal(input, goal)),
    tables: form.tables.filter(({ id }) => id !== actionsTable(goal)),
  };
}

function withGoal(
  form: FormSheet,
  inputs: readonly FormInput[],
  table: FormTable | undefined,
  goal: number,
): FormSheet {
  return {
    ...form,
    inputs: [...form.inputs, ...inputs],
    tables: [...form.tables, ...(table === undefined ? [] : [{ ...table, id: actionsTable(goal) }])],
  };
}
