import type { GoalField, IndicatorField } from '../../../plan';
import type { InputEntry, InputsBlock, SpecCell } from '../../../sheets';
import { CELL_FORMATS } from '../../../text';
import type { GoalSlot, PlanSheets } from '../planSheets';
import { planWords } from '../planWords';
import { TEMPLATE_WIDTHS } from './templateWidths';

/** Understands the rows of a goal in its template: labels, cells that are filled in, and help. */

const DATE_FORMAT = 'yyyy-mm-dd';
const LARGEST = 1e12;

type Field = GoalField | IndicatorField;
type Help = keyof ReturnType<typeof planWords>['sheets']['template']['help'];
/** What else is said of an entry. */
export type More = Partial<
  Pick<InputEntry, 'lines' | 'rule' | 'note' | 'numberFormat' | 'initial' | 'fill' | 'locked'>
>;
/** Makes the entry of a field. */
export type Entry = (field: Field, help: Help | undefined, more?: More) => InputEntry;

/** Makes a block of a goal: its id has the number of the goal. */
export function goalInputs(
  goal: GoalSlot,
  { id, caption }: { readonly id: string; readonly caption: string },
  entries: InputsBlock['entries'],
): InputsBlock {
  const [label, value, note] = TEMPLATE_WIDTHS;
  return {
    kind: 'inputs',
    id: `${id}${String(goal.ordinal)}`,
    caption,
    widths: { label, value, note },
    entries,
  };
}

/** Gives what makes an entry of this goal: the label of the field, its help, and what else is said of it. */
export function entryOf({ language }: PlanSheets, { ordinal }: GoalSlot): Entry {
  const words = planWords(language);
  const { fields } = words.plan.labels;
  return (field, help, more = {}) => ({
    label: fields[field],
    field,
    ordinal,
    initial: '',
    ...(help === undefined
      ? {}
      : { help: { title: fields[field], message: words.sheets.template.help[help] } }),
    ...more,
  });
}

/** Filled in by us and locked. */
export function filled(initial: SpecCell): More {
  return { initial, fill: 'ours', locked: true };
}

/** A cell for a day; Excel asks for a date. */
export function dayEntry(): More {
  return {
    numberFormat: DATE_FORMAT,
    rule: { kind: 'date', from: '2000-01-01', to: '2100-12-31' },
  };
}

/** A cell for a number. */
export function numberEntry(): More {
  return { numberFormat: CELL_FORMATS.general, rule: { kind: 'decimal', from: -LARGEST, to: LARGEST } };
}
