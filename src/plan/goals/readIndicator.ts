import { indicatorField, INDICATOR_FIELDS } from '../forms/fields';
import type { IndicatorField } from '../forms/fields';
import type { ChoiceWords } from '../forms/choiceWords';
import type { FormReader } from '../forms/formReader';
import type { GoalRecord } from '../planState';
import { defined } from './defined';
import type { Baseline, Indicator, Target } from './indicator';

/** From this part of the way on a goal is partly met, unless something else is typed (R8). */
export const STANDARD_TOLERANCE = 0.5;

/** A template has room for at most so many indicators of a goal. */
const MOST_INDICATORS = 9;

const FULL_PERCENT = 100;

/** Reads the indicators of a goal: the first, and every other one that has something typed. */
export function readIndicators(
  form: FormReader,
  record: GoalRecord,
  words: readonly ChoiceWords[],
): readonly [Indicator, ...Indicator[]] {
  const others = Array.from({ length: MOST_INDICATORS - 1 }, (_, index) => index + 2).filter((ordinal) =>
    INDICATOR_FIELDS.some((field) => form.isTyped(indicatorField(field, ordinal), record.ordinal)),
  );
  const read = (ordinal: number): Indicator => readIndicator(form, { record, ordinal, words });
  return [read(1), ...others.map(read)];
}

interface IndicatorPlace {
  readonly record: GoalRecord;
  readonly ordinal: number;
  readonly words: readonly ChoiceWords[];
}

function readIndicator(form: FormReader, place: IndicatorPlace): Indicator {
  const { record, ordinal, words } = place;
  const name = (field: IndicatorField): string => indicatorField(field, ordinal);
  const text = (field: IndicatorField): string => form.text(name(field), record.ordinal);
  const directions = words.map(({ directions: ofLanguage }) => ofLanguage);
  const measures = words.map(({ measures: ofLanguage }) => ofLanguage);
  return {
    ordinal,
    name: text('indicator'),
    definition: text('definition'),
    source: text('source'),
    unitOfMeasure: text('unitOfMeasure'),
    ...defined({ direction: form.choice(name('direction'), record.ordinal, directions) }),
    measure: form.choice(name('measure'), record.ordinal, measures) ?? 'gap',
    baseline: readBaseline(form, place),
    target: readTarget(form, place),
    tolerance: toleranceOf(form.number(name('tolerance'), record.ordinal)),
  };
}

/** A baseline from an analysis is the snapshot, whatever has come to stand in its cells since; one carried over is open. */
function readBaseline(form: FormReader, { record, ordinal }: IndicatorPlace): Baseline {
  const { snapshot, carriedBaseline = [] } = record;
  const isCarried = carriedBaseline.some(({ indicator }) => indicator === ordinal);
  if (snapshot !== undefined && ordinal === 1 && !isCarried) {
    const { women, men, date } = snapshot;
    return { women, men, date, origin: 'analysis' };
  }
  return {
    ...defined({
      women: form.number(indicatorField('baselineWomen', ordinal), record.ordinal),
      men: form.number(indicatorField('baselineMen', ordinal), record.ordinal),
      date: form.date(indicatorField('baselineDate', ordinal), record.ordinal),
    }),
    origin: isCarried ? 'carriedOver' : 'manual',
  };
}

function readTarget(form: FormReader, { record, ordinal }: IndicatorPlace): Target {
  const number = (field: IndicatorField): number | undefined =>
    form.number(indicatorField(field, ordinal), record.ordinal);
  return defined({
    ofMeasure: number('targetGap'),
    women: number('targetWomen'),
    men: number('targetMen'),
    date: form.date(indicatorField('targetDate', ordinal), record.ordinal),
  });
}

/** People write 0,5 or 50. */
function toleranceOf(typed: number | undefined): number {
  if (typed === undefined || typed < 0 || typed > FULL_PERCENT) return STANDARD_TOLERANCE;
  return typed > 1 ? typed / FULL_PERCENT : typed;
}
