import type { FormSheet } from '../../vocabulary';
import type { ChoiceWords } from '../forms/choiceWords';
import { indicatorField, sheetKeyOf } from '../forms/fields';
import type { FormReader } from '../forms/formReader';
import { openForm } from '../forms/formReader';
import { defined } from '../goals/defined';
import type { Goal } from '../goals/goal';
import type { PlanFinding } from '../planFinding';
import type { AssessmentOverride, FollowUp, Outcome } from './followUp';

/** Reads what units tell about their goals; of a goal without a follow-up sheet nothing. Findings go to `findings`. */
export function readFollowUps(
  goals: readonly Goal[],
  sheets: ReadonlyMap<string, FormSheet>,
  words: readonly ChoiceWords[],
  findings: PlanFinding[],
): readonly FollowUp[] {
  return goals.flatMap((goal) => {
    const sheet = sheets.get(sheetKeyOf('followUp', goal.unit));
    if (sheet === undefined) return [];
    const form = openForm(sheet, findings);
    if (!form.hasGoal(goal.ordinal)) return [];
    const followUp = readFollowUp(form, goal, words, findings);
    findings.push(...datesOutOfOrder(goal, followUp));
    return [followUp];
  });
}

function readFollowUp(
  form: FormReader,
  goal: Goal,
  words: readonly ChoiceWords[],
  findings: PlanFinding[],
): FollowUp {
  const { id, ordinal, indicators } = goal;
  return {
    goal: id,
    outcomes: indicators.map(({ ordinal: indicator }) => readOutcome(form, ordinal, indicator)),
    fulfilment: form.text('fulfilment', ordinal),
    proposedActions: form.text('proposedActions', ordinal),
    ...defined({
      submitted: form.date('submitted', ordinal),
      override: readOverride(form, goal, words, findings),
    }),
    places: form.places(ordinal),
  };
}

function readOutcome(form: FormReader, ordinal: number, indicator: number): Outcome {
  return {
    indicator,
    ...defined({
      women: form.estimate(indicatorField('outcomeWomen', indicator), ordinal),
      men: form.estimate(indicatorField('outcomeMen', indicator), ordinal),
      date: form.date(indicatorField('outcomeDate', indicator), ordinal),
    }),
    origin: form.isFilled(indicatorField('outcomeWomen', indicator), ordinal) ? 'analysis' : 'manual',
  };
}

function readOverride(
  form: FormReader,
  { id, ordinal }: Goal,
  words: readonly ChoiceWords[],
  findings: PlanFinding[],
): AssessmentOverride | undefined {
  const choices = words.map(({ assessments }) => assessments);
  const assessment = form.choice('assessmentOverride', ordinal, choices);
  if (assessment === undefined) return undefined;
  const reason = form.text('overrideReason', ordinal);
  if (reason !== '') return { assessment, reason };
  const where = { sheet: form.sheet, cells: form.places(ordinal).cells['assessmentOverride'] ?? '' };
  findings.push({ code: 'overrideWithoutReason', severity: 'warning', where, data: { goal: id } });
  return undefined;
}

function datesOutOfOrder({ id, indicators }: Goal, { outcomes, places }: FollowUp): readonly PlanFinding[] {
  return outcomes.flatMap(({ indicator, date: outcome }): readonly PlanFinding[] => {
    const baseline = indicators.find(({ ordinal }) => ordinal === indicator)?.baseline.date;
    if (outcome === undefined || baseline === undefined || outcome >= baseline) return [];
    const cells = places.cells[indicatorField('outcomeDate', indicator)] ?? '';
    const data = { goal: id, outcome, baseline };
    return [
      { code: 'outcomeBeforeBaseline', severity: 'warning', where: { sheet: places.sheet, cells }, data },
    ];
  });
}
