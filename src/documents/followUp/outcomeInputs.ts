import { indicatorField, serialOfDate } from '../../plan';
import type { Block, InputEntry, InputRule } from '../../sheets';
import { isEstimated } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import type { ComputedOutcome, KnownOutcome } from './followUpFacts';
import type { GoalContext } from './goalContext';
import { DAY_FORMAT, decimalsOf, valueFormat } from './goalContext';
import { outcomeBlock } from './goalPlaces';
import { WITHHELD } from './reckonTarget';
import { WIDTHS } from './widths';

/** The field in which the sheet with new data is named. */
export const OUTCOME_SOURCE_FIELD = 'outcomeSource';

/** What Excel takes as a list of choices: short, and parted by commas. */
const LONGEST_CHOICES = 255;
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';

/** Any day that a follow-up may have. */
export const DAY_RULE: InputRule = { kind: 'date', from: FIRST_DAY, to: LAST_DAY };

/** Gives the cells in which the outcome of an indicator is told: filled and locked where data gave it and nobody has typed one, open else. */
export function outcomeInputs(
  context: GoalContext,
  indicator: { readonly ordinal: number },
  sources: readonly string[],
): Block {
  const { followed, words } = context;
  const { ordinal } = followed.goal;
  const known = followed.outcomes.find((outcome) => outcome.indicator === indicator.ordinal);
  const computed = known?.typed === true ? undefined : known?.computed;
  const entries =
    computed === undefined
      ? typedEntries(context, indicator.ordinal, known)
      : computedEntries(context, indicator.ordinal, computed);
  return {
    kind: 'inputs',
    id: outcomeBlock(ordinal, indicator.ordinal),
    caption: words.outcomeCaption,
    widths: WIDTHS,
    entries: [...entries, ...sourceEntries(context, indicator.ordinal, sources)],
  };
}

type OutcomeField = 'outcomeWomen' | 'outcomeMen' | 'outcomeDate';

interface Cells {
  readonly field: OutcomeField;
  readonly numberFormat: string;
  readonly note: string;
}

function inputOf(
  context: GoalContext,
  indicator: number,
  { field, ...looks }: Cells,
): Pick<InputEntry, 'label' | 'field' | 'ordinal' | 'numberFormat' | 'note'> {
  return {
    label: context.planWords.labels.fields[field],
    field: indicatorField(field, indicator),
    ordinal: context.followed.goal.ordinal,
    ...looks,
  };
}

function typedEntries(
  context: GoalContext,
  indicator: number,
  known: KnownOutcome | undefined,
): readonly InputEntry[] {
  const { words } = context;
  const numberFormat = valueFormat(context, indicator);
  const noteOn = (part: 'women' | 'men'): string => {
    if (known?.typed !== true) return '';
    return known.computed === undefined
      ? words.notes.typed
      : words.notes.typedWins(shown(context, indicator, known.computed[part]));
  };
  const open = { initial: '', help: { title: words.outcomeCaption, message: words.help.outcome } } as const;
  return [
    {
      ...inputOf(context, indicator, { field: 'outcomeWomen', numberFormat, note: noteOn('women') }),
      ...open,
    },
    { ...inputOf(context, indicator, { field: 'outcomeMen', numberFormat, note: noteOn('men') }), ...open },
    {
      ...inputOf(context, indicator, { field: 'outcomeDate', numberFormat: DAY_FORMAT, note: '' }),
      initial: '',
      rule: DAY_RULE,
    },
  ];
}

function computedEntries(
  context: GoalContext,
  indicator: number,
  { women, men, date, sheet }: ComputedOutcome,
): readonly InputEntry[] {
  const { words } = context;
  const numberFormat = valueFormat(context, indicator);
  const noteOn = (value: Estimate): string =>
    isEstimated(value) ? words.notes.fromAnalysis(sheet, date) : words.notes.suppressed;
  const ours = { fill: 'ours', locked: true } as const;
  const cell = (value: Estimate): number | string => (isEstimated(value) ? value : WITHHELD);
  return [
    {
      ...inputOf(context, indicator, { field: 'outcomeWomen', numberFormat, note: noteOn(women) }),
      ...ours,
      initial: cell(women),
    },
    {
      ...inputOf(context, indicator, { field: 'outcomeMen', numberFormat, note: noteOn(men) }),
      ...ours,
      initial: cell(men),
    },
    {
      ...inputOf(context, indicator, { field: 'outcomeDate', numberFormat: DAY_FORMAT, note: '' }),
      ...ours,
      initial: serialOfDate(date),
    },
  ];
}

function shown(context: GoalContext, indicator: number, value: Estimate): string {
  return isEstimated(value) ? context.formats.number(value, decimalsOf(context, indicator)) : WITHHELD;
}

/** Where the evidence has a recipe, the sheet with new data can be pointed at. */
function sourceEntries(
  { followed, words }: GoalContext,
  indicator: number,
  sources: readonly string[],
): readonly InputEntry[] {
  const { goal } = followed;
  if (goal.evidence.snapshot === undefined || indicator !== 1) return [];
  const choices = sources.filter((sheet) => !sheet.includes(','));
  const fits = choices.length > 0 && choices.join(',').length <= LONGEST_CHOICES;
  return [
    {
      label: words.rows.outcomeSource,
      field: OUTCOME_SOURCE_FIELD,
      ordinal: goal.ordinal,
      initial: '',
      help: { title: words.rows.outcomeSource, message: words.help.outcomeSource },
      ...(fits ? { rule: { kind: 'choices', choices, open: true } as const } : {}),
    },
  ];
}
