import type { Goal, Indicator, Plan } from '../../plan';
import { lineOf } from '../../plan';
import type { Language, PlanTexts, SexWords } from '../../text';
import { capitalised, planSheetTexts, planTexts, texts } from '../../text';
import type { Estimate } from '../../vocabulary';

/** A semicolon and a decimal comma are what a Swedish Excel, Stratsys and Hypergene read. */
const SEPARATOR = ';';
const LINE_END = '\r\n';
/** Tells programs that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

const SEXES = ['women', 'men'] as const;

/**
 * Gives every goal flat, a row for each indicator and sex, as text in the form CSV: for programs that plan and follow
 * up. The gap that is aimed at is in a column of its own, the same in both rows.
 */
export function goalsCsv(plan: Plan, language: Language): string {
  const { columns } = planSheetTexts(language).flat;
  const words = planTexts(language);
  const sexes = texts(language).sexWords.adults;
  const rows = plan.goals
    .filter(({ level, text, indicators }) => isOfUnit(level) && (text !== '' || indicators[0].name !== ''))
    .flatMap((goal) =>
      goal.indicators.flatMap((indicator) => rowsOf(plan, { goal, indicator }, { words, sexes })),
    );
  const lines = [Object.values(columns), ...rows].map((cells) => cells.map(cellText).join(SEPARATOR));
  return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
}

function isOfUnit(level: Goal['level']): boolean {
  return level !== 'vision' && level !== 'council';
}

type CsvCell = string | number | undefined;

interface GoalIndicator {
  readonly goal: Goal;
  readonly indicator: Indicator;
}

/** In the order of the columns. */
function rowsOf(
  plan: Plan,
  { goal, indicator }: GoalIndicator,
  { words: { choices }, sexes }: { readonly words: PlanTexts; readonly sexes: SexWords },
): readonly (readonly CsvCell[])[] {
  const line = lineOf(plan.organisation, goal.unit);
  const named = (level: Goal['level']): string => line.find((unit) => unit.level === level)?.name ?? '';
  const { baseline, target, direction } = indicator;
  const followUp = plan.followUps.find((other) => other.goal === goal.id);
  const outcome = followUp?.outcomes.find((other) => other.indicator === indicator.ordinal);
  return SEXES.map((sex) => [
    goal.id,
    choices.levels[goal.level],
    named('committee'),
    named('department'),
    named('unit'),
    goal.text,
    goal.parents.join(', '),
    indicator.name,
    indicator.definition,
    indicator.source,
    indicator.unitOfMeasure,
    direction === undefined ? '' : choices.directions[direction],
    choices.measures[indicator.measure],
    capitalised(sexes[sex]),
    baseline[sex],
    baseline.date,
    target[sex],
    target.ofMeasure,
    target.date,
    shownOutcome(outcome?.[sex]),
    outcome?.date,
    goal.responsible,
    goal.adopted ?? goal.prepared,
  ]);
}

/** What is withheld has the symbol of the tables. */
function shownOutcome(outcome: Estimate | undefined): CsvCell {
  return outcome === undefined || typeof outcome === 'number' ? outcome : '..';
}

/** Excel would calculate a text that begins so; the apostrophe makes it a text again. */
const CALCULATED = /^[=+\-@\t\r]/;

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = CALCULATED.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
