import type { GoalField, IndicatorField } from '../../../plan';
import type { InputReference } from '../../../sheets';
import type { PlanWords } from '../planWords';
import type { FormulaParts } from '../formulaParts';
import { parts, quoted } from '../formulaParts';

/** Understands what the formulas of one goal refer to: its own inputs, by their fields. */
export type GoalInputs = (field: GoalField | IndicatorField) => InputReference;

/** Gives the inputs of the goal with this number. */
export function inputsOf(ordinal: number): GoalInputs {
  return (field) => ({ field, ordinal });
}

/** Gives the condition that the goal is about women's part of both. */
export function isShareOfWomen(of: GoalInputs, { plan }: PlanWords): FormulaParts {
  return parts`${of('measure')}=${quoted(plan.choices.measures.shareOfWomen)}`;
}

/** Gives the condition that the goal is about the ratio women / men. */
export function isRatio(of: GoalInputs, { plan }: PlanWords): FormulaParts {
  return parts`${of('measure')}=${quoted(plan.choices.measures.ratio)}`;
}

/** Gives the condition that both baselines are numbers. */
export function hasBaseline(of: GoalInputs): FormulaParts {
  return parts`AND(ISNUMBER(${of('baselineWomen')}),ISNUMBER(${of('baselineMen')}))`;
}

/** Gives women minus men at the baseline; zero where neither is a number. */
export function baselineGap(of: GoalInputs): FormulaParts {
  return parts`(N(${of('baselineWomen')})-N(${of('baselineMen')}))`;
}
