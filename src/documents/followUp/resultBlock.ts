import type { Assessment } from '../../plan';
import type { Block, Highlight, KeyValue } from '../../sheets';
import type { FollowUpTexts } from '../../text';
import { amountFormat } from '../../text';
import { assessmentHighlights } from './assessmentHighlights';
import type { FormulaParts } from '../plan/formulaParts';
import { parts, quoted } from '../plan/formulaParts';
import type { GoalContext } from './goalContext';
import { valueFormat } from './goalContext';
import type { ResultRow } from './goalPlaces';
import { blockIds, indicatorCell, RESULT_ROWS, resultCell } from './goalPlaces';
import { outcomeCells, reckoningColumn } from './reckoningBlocks';
import { measured, NOT_APPLICABLE, NOT_TOLD, WITHHELD } from './reckonTarget';
import { WIDTHS } from './widths';

/** Numbers that differ in so far a digit are the same. */
const DIGITS = '9';
const FIRST = 1;

/** Gives what comes of the outcomes of a goal, in formulas: its gap, how it has moved, the part of the way and the assessment. */
export function resultBlock(context: GoalContext): Block {
  const { followed, words, planWords } = context;
  const rows: Readonly<Record<ResultRow, KeyValue>> = {
    outcomeGap: {
      label: words.rows.outcomeGap,
      value: { formula: measured('gap', outcomeCells(context, FIRST)) },
      numberFormat: valueFormat(context, FIRST, 'signed'),
    },
    development: {
      label: words.rows.development,
      value: { formula: development(context) },
      highlights: developmentHighlights(words),
    },
    levelling: {
      label: words.rows.levelling,
      value: { formula: levelling(context) },
      highlights: levellingHighlights(words),
    },
    shareOfWay: {
      label: words.rows.shareOfWay,
      value: shareOfWayOf(context),
      numberFormat: amountFormat(1),
    },
    computed: {
      label: words.rows.computed,
      value: { formula: computedAssessment(context) },
      highlights: assessmentHighlights(planWords.choices.assessments),
    },
  };
  return {
    kind: 'keyValues',
    id: blockIds(followed.goal.ordinal).result,
    caption: words.resultCaption,
    widths: WIDTHS,
    entries: RESULT_ROWS.map((row) => rows[row]),
  };
}

function gapsOf({ followed }: GoalContext): {
  readonly baseline: FormulaParts;
  readonly outcome: FormulaParts;
} {
  const place = { ordinal: followed.goal.ordinal };
  return {
    baseline: [indicatorCell(place, FIRST, 'baselineGap')],
    outcome: [resultCell(place, 'outcomeGap')],
  };
}

/** The difference of the sizes of the gaps, without sign: below zero where it has narrowed. */
function change(context: GoalContext): FormulaParts {
  const { baseline, outcome } = gapsOf(context);
  return parts`ROUND(ABS(${outcome})-ABS(${baseline}),${DIGITS})`;
}

function whereBothGaps(context: GoalContext, then: FormulaParts, otherwise: string): FormulaParts {
  const { baseline, outcome } = gapsOf(context);
  return parts`IF(AND(ISNUMBER(${baseline}),ISNUMBER(${outcome})),${then},${quoted(otherwise)})`;
}

function development(context: GoalContext): FormulaParts {
  const { narrowed, widened, same, turned, unknown } = context.words.development;
  const { baseline, outcome } = gapsOf(context);
  const size = change(context);
  const moved = parts`IF(${size}<0,${quoted(narrowed)},IF(${size}>0,${quoted(widened)},${quoted(same)}))`;
  const round = parts`IF(${baseline}*${outcome}<0,${quoted(turned)},"")`;
  return whereBothGaps(context, parts`${moved}&${round}`, unknown);
}

/** Lets a development stand out by its first words. */
export function developmentHighlights({ development: words }: FollowUpTexts): readonly Highlight[] {
  return [
    { text: words.narrowed, tone: 'good' },
    { text: words.widened, tone: 'bad' },
  ];
}

/** Lets a warning of levelling down stand out. */
export function levellingHighlights({ levelling: words }: FollowUpTexts): readonly Highlight[] {
  return [{ text: words.women.slice(0, words.women.indexOf(':')), tone: 'attention' }];
}

/** R12: the sex that was better off at the baseline is worse off now, and the gap has narrowed. Silent where no way is better. */
function levelling(context: GoalContext): FormulaParts {
  const { levelling: words } = context.words;
  const { indicators } = context.followed.goal;
  const judged = indicators.filter(({ direction }) => direction !== undefined && direction in SIGNS);
  if (judged.length === 0) return [quoted(words.notSaid)];
  const none = whereBothGaps(context, [quoted(words.none)], NOT_TOLD);
  return judged.reduceRight<FormulaParts>((otherwise, { ordinal, direction }) => {
    const sign = direction === 'higherIsBetter' ? SIGNS.higherIsBetter : SIGNS.lowerIsBetter;
    const women = levelledDown(context, ordinal, { sex: 'women', sign });
    const men = levelledDown(context, ordinal, { sex: 'men', sign });
    return parts`IF(${women},${quoted(words.women)},IF(${men},${quoted(words.men)},${otherwise}))`;
  }, none);
}

/** What higher numbers mean, by the direction in which they are better. */
const SIGNS = { higherIsBetter: '1', lowerIsBetter: '-1' } as const;

function levelledDown(
  context: GoalContext,
  indicator: number,
  { sex, sign }: { readonly sex: 'women' | 'men'; readonly sign: string },
): FormulaParts {
  const place = { ordinal: context.followed.goal.ordinal };
  const gap = indicatorCell(place, indicator, 'baselineGap');
  const before = indicatorCell(place, indicator, sex === 'women' ? 'baselineWomen' : 'baselineMen');
  const now = outcomeCells(context, indicator);
  const wasBetter = parts`${sign}*${gap}${sex === 'women' ? '>' : '<'}0`;
  const narrowed = parts`ROUND(ABS(${now.women}-(${now.men}))-ABS(${gap}),${DIGITS})<0`;
  const worse = parts`${sign}*ROUND(${now[sex]}-${before},${DIGITS})<0`;
  const all = parts`AND(${wasBetter},${narrowed},${worse})`;
  return parts`IF(AND(ISNUMBER(${gap}),ISNUMBER(${now.women}),ISNUMBER(${now.men})),${all},FALSE)`;
}

/** The part of the way of the worst target; where the most decide, the one that more than half have come. */
function shareOfWayOf(context: GoalContext): KeyValue['value'] {
  const ways = reckoningColumn(context, 'shareOfWay');
  const some = (symbol: string): FormulaParts => parts`COUNTIF(${ways},${quoted(symbol)})>0`;
  const orSymbol = (value: FormulaParts): FormulaParts =>
    parts`IF(${some(WITHHELD)},${quoted(WITHHELD)},IF(${some(NOT_APPLICABLE)},${quoted(NOT_APPLICABLE)},${value}))`;
  const none = quoted(NOT_TOLD);
  const most = parts`LARGE(${ways},INT(COUNT(${ways})/2)+1)`;
  return {
    formula:
      context.rules.severalIndicators === 'majority'
        ? parts`IF(COUNT(${ways})=0,${orSymbol([none])},${most})`
        : orSymbol(parts`IF(COUNT(${ways})=0,${none},MIN(${ways}))`),
  };
}

/** The assessment that the numbers give, by how goals with several values to be reached are judged. */
function computedAssessment(context: GoalContext): FormulaParts {
  const words = context.planWords.choices.assessments;
  const verdicts = reckoningColumn(context, 'verdict');
  const count = (assessment: Assessment): FormulaParts =>
    parts`COUNTIF(${verdicts},${quoted(words[assessment])})`;
  return JOINED[context.rules.severalIndicators](count, words);
}

type Count = (assessment: Assessment) => FormulaParts;
type AssessmentWords = GoalContext['planWords']['choices']['assessments'];

/** One that is not met decides, whatever cannot be assessed. */
function worstOf(count: Count, words: AssessmentWords): FormulaParts {
  const { met, partly, notMet, cannotBeAssessed } = words;
  const known = parts`IF(${count('partly')}>0,${quoted(partly)},${quoted(met)})`;
  const assessed = parts`IF(${count('cannotBeAssessed')}>0,${quoted(cannotBeAssessed)},${known})`;
  return parts`IF(${count('notMet')}>0,${quoted(notMet)},${assessed})`;
}

function allOf(count: Count, words: AssessmentWords): FormulaParts {
  const { met, partly, notMet, cannotBeAssessed } = words;
  const some = parts`IF(${count('met')}+${count('partly')}>0,${quoted(partly)},${quoted(notMet)})`;
  const assessed = parts`IF(${count('partly')}+${count('notMet')}=0,${quoted(met)},${some})`;
  return parts`IF(${count('cannotBeAssessed')}>0,${quoted(cannotBeAssessed)},${assessed})`;
}

function mostOf(count: Count, words: AssessmentWords): FormulaParts {
  const { met, partly, notMet, cannotBeAssessed } = words;
  const known = parts`(${count('met')}+${count('partly')}+${count('notMet')})`;
  const far = parts`IF(2*(${count('met')}+${count('partly')})>${known},${quoted(partly)},${quoted(notMet)})`;
  const assessed = parts`IF(2*${count('met')}>${known},${quoted(met)},${far})`;
  return parts`IF(${known}=0,${quoted(cannotBeAssessed)},${assessed})`;
}

const JOINED = { worst: worstOf, all: allOf, majority: mostOf } as const;
