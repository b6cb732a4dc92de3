import type { KeyValue, KeyValuesBlock } from '../../../sheets';
import type { FormulaParts } from '../formulaParts';
import { joined, parts, quoted } from '../formulaParts';
import type { Judgement } from '../goalStanding';
import { JUDGEMENT_ROWS, judgedBlock } from '../goalStanding';
import { isoDay } from '../isoDay';
import { evidenceValue } from '../listsDocument';
import type { GoalSlot, PlanSheets } from '../planSheets';
import type { PlanWords } from '../planWords';
import { planWords } from '../planWords';
import type { GoalInputs } from './goalFields';
import { baselineGap, hasBaseline, inputsOf, isRatio, isShareOfWomen } from './goalFields';

const PACE_FORMAT = '"+"0.0#;"−"0.0#;0';
const DAYS_A_YEAR = '365.25';

/** Makes the block that says live whether a goal holds: Mätbart? Tidsatt? Realistiskt?, with what is missing and the paces. */
export function judgements(plan: PlanSheets, { ordinal }: GoalSlot): KeyValuesBlock {
  const words = planWords(plan.language);
  const { template } = words.sheets;
  const of = inputsOf(ordinal);
  const at = (judgement: Judgement): FormulaParts => [
    { block: judgedBlock(ordinal), row: JUDGEMENT_ROWS.indexOf(judgement), column: 'value' },
  ];
  const highlights = [
    { text: template.yes, tone: 'good' },
    { text: template.notMeasurable.slice(0, 'Nej'.length), tone: 'bad' },
    { text: template.paceUnknown.slice(0, 'Osäkert'.length), tone: 'attention' },
  ] as const;
  const entries: Readonly<Record<Judgement, KeyValue>> = {
    measurable: {
      label: template.measurable,
      value: { formula: measurable(of, words, at('lacking')) },
      highlights,
    },
    timed: { label: template.timed, value: { formula: timed(of, words, plan.year) }, highlights },
    realistic: {
      label: template.realistic,
      value: { formula: realistic(words, at('pace'), at('demandedPace')) },
      highlights,
    },
    lacking: { label: template.lacking, value: { formula: lacking(of, words) } },
    pace: {
      label: template.pace,
      value: { formula: pace(of, plan) },
      numberFormat: PACE_FORMAT,
    },
    demandedPace: {
      label: template.demandedPace,
      value: { formula: demandedPace(of, words) },
      numberFormat: PACE_FORMAT,
    },
  };
  return {
    kind: 'keyValues',
    id: judgedBlock(ordinal),
    caption: template.judged,
    entries: JUDGEMENT_ROWS.map((judgement) => entries[judgement]),
  };
}

/** Nothing is said of a goal that nobody has begun. */
function unlessEmpty(of: GoalInputs, { sheets }: PlanWords, said: FormulaParts): FormulaParts {
  return parts`IF(AND(${of('goal')}="",${of('indicator')}=""),${quoted(sheets.template.empty)},${said})`;
}

function measurable(of: GoalInputs, words: PlanWords, lacks: FormulaParts): FormulaParts {
  const { yes, notMeasurable } = words.sheets.template;
  return unlessEmpty(of, words, parts`IF(${lacks}="",${quoted(yes)},${quoted(notMeasurable)}&${lacks})`);
}

/** Lists what a measurable goal lacks (R4), with commas between. */
function lacking(of: GoalInputs, words: PlanWords): FormulaParts {
  const { lacks } = words.sheets.template;
  const texts = (['indicator', 'unitOfMeasure', 'direction', 'source'] as const).map((field) =>
    lack(parts`${of(field)}=""`, lacks[field]),
  );
  const numbers = (['baselineWomen', 'baselineMen', 'baselineDate'] as const).map((field) =>
    lack(parts`NOT(ISNUMBER(${of(field)}))`, lacks[field]),
  );
  const list = joined(
    ...texts,
    ...numbers,
    lack(parts`NOT(${hasTarget(of, words)})`, lacks.target),
    lack(parts`NOT(ISNUMBER(${of('targetDate')}))`, lacks.targetDate),
    lack(isOnWrongSide(of, words), lacks.otherTarget),
    lack(isTooEarly(of), lacks.laterDate),
  );
  return parts`IF(AND(${of('goal')}="",${of('indicator')}=""),"",MID(${list},3,500))`;
}

function lack(condition: FormulaParts, what: string): FormulaParts {
  return parts`IF(${condition},${quoted(`, ${what}`)},"")`;
}

function hasTarget(of: GoalInputs, words: PlanWords): FormulaParts {
  const anyTarget = parts`OR(ISNUMBER(${of('targetGap')}),ISNUMBER(${of('targetWomen')}),ISNUMBER(${of('targetMen')}))`;
  return parts`IF(${isShareOfWomen(of, words)},ISNUMBER(${of('targetWomen')}),IF(${isRatio(of, words)},ISNUMBER(${of('targetGap')}),${anyTarget}))`;
}

/** A gap is to shrink; a value of one sex is to move the way that is better, if there is one, and not to stand still. */
function isOnWrongSide(of: GoalInputs, words: PlanWords): FormulaParts {
  const { directions } = words.plan.choices;
  const one = (baseline: FormulaParts, target: FormulaParts): FormulaParts =>
    parts`IF(AND(ISNUMBER(${target}),ISNUMBER(${baseline})),IF(${of('direction')}=${quoted(directions.higherIsBetter)},${target}<=${baseline},IF(${of('direction')}=${quoted(directions.lowerIsBetter)},${target}>=${baseline},${target}=${baseline})),FALSE)`;
  const women = one([of('baselineWomen')], [of('targetWomen')]);
  const men = one([of('baselineMen')], [of('targetMen')]);
  const share = parts`IF(AND(ISNUMBER(${of('targetWomen')}),ISNUMBER(${of('baselineWomen')})),${of('targetWomen')}=${of('baselineWomen')},FALSE)`;
  const ratio = parts`IF(AND(${hasBaseline(of)},ISNUMBER(${of('targetGap')}),N(${of('baselineMen')})<>0),ABS(N(${of('targetGap')})-1)>=ABS(N(${of('baselineWomen')})/N(${of('baselineMen')})-1),FALSE)`;
  const gap = parts`IF(AND(${hasBaseline(of)},ISNUMBER(${of('targetGap')})),ROUND(ABS(N(${of('targetGap')})),9)>=ROUND(ABS(${baselineGap(of)}),9),FALSE)`;
  return parts`IF(${isShareOfWomen(of, words)},${share},IF(${isRatio(of, words)},${ratio},OR(${gap},${women},${men})))`;
}

function isTooEarly(of: GoalInputs): FormulaParts {
  const [date, baseline] = [of('targetDate'), of('baselineDate')];
  return parts`IF(AND(ISNUMBER(${date}),ISNUMBER(${baseline})),${date}<=${baseline},FALSE)`;
}

function timed(of: GoalInputs, words: PlanWords, year: number): FormulaParts {
  const { noDate, notADate, dateTooEarly, afterYear, yes } = words.sheets.template;
  const date = of('targetDate');
  const inTime = parts`IF(YEAR(${date})>${String(year)},${quoted(afterYear(String(year)))},${quoted(`${yes}, `)}&${isoDay(date)})`;
  return unlessEmpty(
    of,
    words,
    parts`IF(${date}="",${quoted(noDate)},IF(NOT(ISNUMBER(${date})),${quoted(notADate)},IF(${isTooEarly(of)},${quoted(dateTooEarly)},${inTime})))`,
  );
}

function realistic(words: PlanWords, past: FormulaParts, demanded: FormulaParts): FormulaParts {
  const { empty, paceUnknown, paceEnough, paceTooSlow, paceAway } = words.sheets.template;
  return parts`IF(NOT(ISNUMBER(${demanded})),${quoted(empty)},IF(NOT(ISNUMBER(${past})),${quoted(paceUnknown)},IF(${past}*${demanded}<=0,${quoted(paceAway)},IF(ABS(${past})>=ABS(${demanded}),${quoted(paceEnough)},${quoted(paceTooSlow)}))))`;
}

/** By how much a year the gap has changed in the analysis that is chosen; the list says it. */
function pace(of: GoalInputs, plan: PlanSheets): FormulaParts {
  const found = evidenceValue(plan, of('evidence'), 'pace');
  // An empty cell that is looked up reads as zero, which would be a pace.
  return parts`IFERROR(IF(${found}="","",${found}),"")`;
}

/** By how much a year the goal's own measure has to change from the baseline's day to the target's. */
function demandedPace(of: GoalInputs, words: PlanWords): FormulaParts {
  const years = parts`((N(${of('targetDate')})-N(${of('baselineDate')}))/${DAYS_A_YEAR})`;
  const isDated = parts`AND(ISNUMBER(${of('targetDate')}),ISNUMBER(${of('baselineDate')}),N(${of('targetDate')})>N(${of('baselineDate')}))`;
  const gap = parts`IF(AND(${hasBaseline(of)},ISNUMBER(${of('targetGap')})),(N(${of('targetGap')})-${baselineGap(of)})/${years},"")`;
  const ratio = parts`IF(AND(${hasBaseline(of)},ISNUMBER(${of('targetGap')}),N(${of('baselineMen')})<>0),(N(${of('targetGap')})-N(${of('baselineWomen')})/N(${of('baselineMen')}))/${years},"")`;
  const women = parts`IF(AND(ISNUMBER(${of('baselineWomen')}),ISNUMBER(${of('targetWomen')})),(N(${of('targetWomen')})-N(${of('baselineWomen')}))/${years},"")`;
  return parts`IF(NOT(${isDated}),"",IF(${isShareOfWomen(of, words)},${women},IF(${isRatio(of, words)},${ratio},${gap})))`;
}
