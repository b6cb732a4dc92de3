import { serialOfDate } from '../../plan';
import type { Block, KeyValue, SpecCell } from '../../sheets';
import type { GoalContext } from './goalContext';
import { DAY_FORMAT, targetFormat, valueFormat } from './goalContext';
import type { IndicatorRow } from './goalPlaces';
import { INDICATOR_ROWS, indicatorBlock, indicatorCell } from './goalPlaces';
import { measured, NOT_TOLD } from './reckonTarget';
import { WIDTHS } from './widths';

type Indicator = GoalContext['followed']['goal']['indicators'][number];

/** Gives what is known of an indicator from the template: where it stood and where it is to be. Ours, not to be typed in. */
export function indicatorBlockOf(context: GoalContext, indicator: Indicator): Block {
  const { followed, words } = context;
  const { id, ordinal, indicators } = followed.goal;
  const rows = entriesOf(context, indicator);
  return {
    kind: 'keyValues',
    id: indicatorBlock(ordinal, indicator.ordinal),
    ...(indicators.length > 1 ? { caption: words.indicatorCaption(id, indicator.ordinal) } : {}),
    widths: WIDTHS,
    entries: [...INDICATOR_ROWS.map((row) => rows[row]), ...targetEntries(context, indicator)],
  };
}

function entriesOf(context: GoalContext, indicator: Indicator): Readonly<Record<IndicatorRow, KeyValue>> {
  const { followed, words, planWords } = context;
  const { fields } = planWords.labels;
  const { baseline, direction, measure } = indicator;
  const place = { ordinal: followed.goal.ordinal };
  const cell = (row: 'baselineWomen' | 'baselineMen') => indicatorCell(place, indicator.ordinal, row);
  const numberFormat = valueFormat(context, indicator.ordinal);
  return {
    indicator: { label: fields.indicator, value: textOr(indicator.name) },
    unitOfMeasure: { label: fields.unitOfMeasure, value: textOr(indicator.unitOfMeasure) },
    direction: {
      label: fields.direction,
      value: direction === undefined ? NOT_TOLD : planWords.choices.directions[direction],
    },
    measure: { label: fields.measure, value: planWords.choices.measures[measure] },
    baselineWomen: {
      label: fields.baselineWomen,
      value: baseline.women ?? NOT_TOLD,
      numberFormat,
      note: planWords.choices.baselineOrigins[baseline.origin],
    },
    baselineMen: { label: fields.baselineMen, value: baseline.men ?? NOT_TOLD, numberFormat },
    baselineGap: {
      label: words.rows.baselineGap,
      value: { formula: measured('gap', { women: cell('baselineWomen'), men: cell('baselineMen') }) },
      numberFormat: valueFormat(context, indicator.ordinal, 'signed'),
    },
    baselineDate: dayEntry(fields.baselineDate, baseline.date),
  };
}

function targetEntries(context: GoalContext, { ordinal, target }: Indicator): readonly KeyValue[] {
  const { words, planWords } = context;
  const { fields } = planWords.labels;
  const labels = {
    gap: fields.targetGap,
    ratio: words.rows.targetRatio,
    shareOfWomen: words.rows.targetShareOfWomen,
    shareOfMen: words.rows.targetShareOfMen,
    women: fields.targetWomen,
    men: fields.targetMen,
  };
  return [
    ...context.targets.flatMap((one) =>
      one.kind === undefined || one.indicator.ordinal !== ordinal
        ? []
        : [
            {
              label: labels[one.kind],
              value: one.value,
              numberFormat: targetFormat(context, one),
            },
          ],
    ),
    dayEntry(fields.targetDate, target.date),
  ];
}

/** A day that nobody has given is missing, and said to be. */
export function dayEntry(label: string, date: string | undefined): KeyValue {
  return { label, value: date === undefined ? NOT_TOLD : serialOfDate(date), numberFormat: DAY_FORMAT };
}

function textOr(text: string): SpecCell {
  return text === '' ? NOT_TOLD : text;
}
