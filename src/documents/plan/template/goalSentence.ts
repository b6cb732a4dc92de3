import type { IndicatorField } from '../../../plan';
import type { FormulaPart, FormulaParts } from '../formulaParts';
import { joined, parts, quoted, words as said } from '../formulaParts';
import { isoDay } from '../isoDay';
import type { PlanWords } from '../planWords';
import type { GoalInputs } from './goalFields';
import { baselineGap, hasBaseline, isRatio, isShareOfWomen } from './goalFields';

/**
 * Gives the formula of the sentence that a goal can be worded as: "Att minska skillnaden mellan kvinnor och män i …
 * från 9,4 till högst 5,0 procentenheter senast 2026-12-31 (källa: …)". What is not filled in yet is an ellipsis.
 */
export function goalSentence(of: GoalInputs, words: PlanWords): FormulaParts {
  const isOne = (one: 'targetWomen' | 'targetMen'): FormulaParts =>
    parts`AND(NOT(ISNUMBER(${of('targetGap')})),ISNUMBER(${of(one)}))`;
  return parts`IF(${isShareOfWomen(of, words)},${shareSentence(of, words)},IF(${isRatio(of, words)},${ratioSentence(of, words)},IF(${isOne('targetWomen')},${oneSexSentence(of, words, 'women')},IF(${isOne('targetMen')},${oneSexSentence(of, words, 'men')},${gapSentence(of, words)}))))&${ending(of, words)}`;
}

function gapSentence(of: GoalInputs, words: PlanWords): FormulaParts {
  const { reduceGap, from, toAtMost, open } = words.sheets.template.sentence;
  const gap = baselineGap(of);
  const decimals = decimalsOf(gap, of('targetGap'));
  const baseline = parts`IF(${hasBaseline(of)},${numberText(gap, decimals, words)},${quoted(open)})`;
  return joined(
    said(reduceGap),
    orOpen(of('indicator'), words),
    said(from),
    baseline,
    said(toAtMost),
    numberOrOpen(of('targetGap'), decimals, words),
    said(' '),
    gapUnit(of, words),
  );
}

function ratioSentence(of: GoalInputs, words: PlanWords): FormulaParts {
  const { changeRatio, from, toAtLeast, toAtMost, open } = words.sheets.template.sentence;
  const ratio = parts`N(${of('baselineWomen')})/N(${of('baselineMen')})`;
  const isKnown = parts`AND(${hasBaseline(of)},N(${of('baselineMen')})<>0)`;
  const towards = parts`IF(${isKnown},IF(N(${of('targetGap')})>=${ratio},${quoted(toAtLeast)},${quoted(toAtMost)}),${quoted(toAtLeast)})`;
  return joined(
    said(changeRatio),
    orOpen(of('indicator'), words),
    said(from),
    // IF calculates one branch only, so men's zero is never divided by.
    parts`IF(${isKnown},${numberText(ratio, ['2'], words)},${quoted(open)})`,
    towards,
    numberOrOpen(of('targetGap'), ['2'], words),
  );
}

function shareSentence(of: GoalInputs, words: PlanWords): FormulaParts {
  const { raiseShare, lowerShare, percent } = words.sheets.template.sentence;
  return joined(
    upOrDown(of, 'baselineWomen', 'targetWomen', raiseShare, lowerShare),
    orOpen(of('indicator'), words),
    fromAndTo(of, words, 'baselineWomen', 'targetWomen'),
    said(` ${percent}`),
  );
}

function oneSexSentence(of: GoalInputs, words: PlanWords, sex: 'women' | 'men'): FormulaParts {
  const { raise, lower, forWomen, forMen } = words.sheets.template.sentence;
  const [baseline, target] =
    sex === 'women' ? (['baselineWomen', 'targetWomen'] as const) : (['baselineMen', 'targetMen'] as const);
  return joined(
    upOrDown(of, baseline, target, raise, lower),
    orOpen(of('indicator'), words),
    said(sex === 'women' ? forWomen : forMen),
    fromAndTo(of, words, baseline, target),
    said(' '),
    orOpen(of('unitOfMeasure'), words),
  );
}

function upOrDown(
  of: GoalInputs,
  baseline: IndicatorField,
  target: IndicatorField,
  up: string,
  down: string,
): FormulaParts {
  return parts`IF(N(${of(target)})<N(${of(baseline)}),${quoted(down)},${quoted(up)})`;
}

function fromAndTo(
  of: GoalInputs,
  words: PlanWords,
  baseline: IndicatorField,
  target: IndicatorField,
): FormulaParts {
  const { from, toAtLeast, toAtMost } = words.sheets.template.sentence;
  const decimals = decimalsOf(of(baseline), of(target));
  return joined(
    said(from),
    numberOrOpen(of(baseline), decimals, words),
    upOrDown(of, baseline, target, toAtLeast, toAtMost),
    numberOrOpen(of(target), decimals, words),
  );
}

function ending(of: GoalInputs, words: PlanWords): FormulaParts {
  const { by, source, end, open } = words.sheets.template.sentence;
  const date = of('targetDate');
  return joined(
    said(by),
    parts`IF(${date}="",${quoted(open)},${isoDay(date)})`,
    said(source),
    orOpen(of('source'), words),
    said(end),
  );
}

/** A difference of percentages is percentage points; any other has the unit of the values. */
function gapUnit(of: GoalInputs, words: PlanWords): FormulaParts {
  const { percent, percentagePoints } = words.sheets.template.sentence;
  const unit = of('unitOfMeasure');
  const isPercent = parts`OR(LEFT(${unit},${String(percent.length)})=${quoted(percent)},${unit}="%")`;
  return parts`IF(${isPercent},${quoted(percentagePoints)},${orOpen(unit, words)})`;
}

function orOpen(cell: FormulaPart, { sheets }: PlanWords): FormulaParts {
  return parts`IF(${cell}="",${quoted(sheets.template.sentence.open)},${cell})`;
}

function numberOrOpen(cell: FormulaPart, decimals: FormulaParts, words: PlanWords): FormulaParts {
  const { open } = words.sheets.template.sentence;
  return parts`IF(ISNUMBER(${cell}),${numberText(cell, decimals, words)},${quoted(open)})`;
}

/** None where both are whole numbers, else one. */
function decimalsOf(first: FormulaPart | FormulaParts, second: FormulaPart | FormulaParts): FormulaParts {
  return parts`IF(AND(ROUND(N(${first}),6)=INT(ROUND(N(${first}),6)),N(${second})=INT(N(${second}))),0,1)`;
}

/** Gives a number without its sign, with the decimal mark of the language of the sentence, whatever Excel's is. */
export function numberText(
  value: FormulaPart | FormulaParts,
  decimals: FormulaParts,
  { sheets }: PlanWords,
): FormulaParts {
  const { decimal, otherDecimal } = sheets.template.sentence;
  return parts`SUBSTITUTE(FIXED(ABS(${value}),${decimals},TRUE),${quoted(otherDecimal)},${quoted(decimal)})`;
}
