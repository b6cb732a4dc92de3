import type { AssessmentRules } from '../../plan';
import type { FollowUpTexts, PlanTexts } from '../../text';
import { amountFormat, followUpTexts, planTexts, texts } from '../../text';
import type { Formats } from '../../text';
import type { FollowUpGoal, FollowUpPage } from './followUpFacts';
import type { NoTarget, SingleTarget } from './targets';
import { targetsOf } from './targets';

/** A goal on its sheet of follow-up, with the words that it is told in. */
export interface GoalContext {
  readonly followed: FollowUpGoal;
  readonly targets: readonly (SingleTarget | NoTarget)[];
  readonly page: FollowUpPage;
  readonly rules: AssessmentRules;
  readonly words: FollowUpTexts;
  readonly planWords: PlanTexts;
  readonly formats: Formats;
}

/** Puts a goal together with its words. */
export function goalContext(followed: FollowUpGoal, page: FollowUpPage): GoalContext {
  return {
    followed,
    targets: targetsOf(followed.goal),
    page,
    rules: page.rules,
    words: followUpTexts(page.language),
    planWords: planTexts(page.language),
    formats: texts(page.language).formats,
  };
}

/** Day and month with zeros, alike in every language. */
export const DAY_FORMAT = 'yyyy-mm-dd';

const RATIO_DECIMALS = 2;
const MOST_DECIMALS = 3;

/** Gives how many decimals the values of an indicator are shown with: as many as they are typed with, at least one. */
export function decimalsOf({ followed }: GoalContext, indicator: number): number {
  const found = followed.goal.indicators.find(({ ordinal }) => ordinal === indicator);
  if (found === undefined) return 1;
  const { baseline, target } = found;
  const values = [baseline.women, baseline.men, target.women, target.men, target.ofMeasure];
  return values.reduce<number>(
    (most, value) => (value === undefined ? most : Math.max(most, typedDecimals(value))),
    1,
  );
}

function typedDecimals(value: number): number {
  const found = Array.from({ length: MOST_DECIMALS }, (_, digits) => digits).find(
    (digits) => Number(value.toFixed(digits)) === value,
  );
  return found ?? MOST_DECIMALS;
}

/** Gives the number format of an indicator's values; signed for differences. */
export function valueFormat(
  context: GoalContext,
  indicator: number,
  sign: 'plain' | 'signed' = 'plain',
): string {
  return amountFormat(decimalsOf(context, indicator), sign);
}

/** Gives the number format of a target and of what it is compared with. */
export function targetFormat(context: GoalContext, { indicator, kind }: SingleTarget): string {
  if (kind === 'ratio') return amountFormat(Math.max(RATIO_DECIMALS, decimalsOf(context, indicator.ordinal)));
  return valueFormat(context, indicator.ordinal, kind === 'gap' ? 'signed' : 'plain');
}
