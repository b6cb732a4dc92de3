import { decimalsFor, SYMBOLS } from '../../text';
import type { Texts } from '../../text';
import { DEFAULT_PRESENTATION, isEstimated, isNotEstimable } from '../../vocabulary';
import type { Estimate, IntervalEstimate } from '../../vocabulary';
import type { Answer } from '../../workflow';
import type { Comparison } from '../sexChoice';

/** Understands an answer as rows that a chart and a table show alike: everyone first, then the groups. */

/** A value of one sex: what is drawn, and what is written. */
export interface Mark {
  /** Undefined where the value cannot be shown. */
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly text: string;
  /** How many persons stand behind it, in words; `''` where the value is that number itself. */
  readonly persons: string;
}

/** Women and men of one group. */
export interface ComparisonRow {
  readonly label: string;
  readonly women: Mark;
  readonly men: Mark;
  /** The gap, or for counts the share of women. */
  readonly last: string;
  /** How many rows it holds, for choosing the largest groups; 0 where that is protected. */
  readonly size: number;
}

/** The rows of an answer, and the words for their units. */
export interface AnswerRows {
  readonly everyone: ComparisonRow;
  readonly groups: readonly ComparisonRow[];
  /** What the last column holds. */
  readonly lastHeading: string;
  readonly unit: string;
}

type WriteNumber = (value: number) => string;

function written(estimate: Estimate, write: WriteNumber): string {
  return isEstimated(estimate) ? write(estimate) : SYMBOLS[estimate.notEstimable];
}

function drawn(estimate: Estimate | undefined): number | undefined {
  return estimate !== undefined && isEstimated(estimate) ? estimate : undefined;
}

/** Writes the numbers of a measure, all with the decimals of the largest. */
function numberWriter({ recipe, overall }: Answer['published'], { formats }: Texts): WriteNumber {
  switch (recipe.measure.kind) {
    case 'share':
      return formats.percentNumber;
    case 'count':
      return formats.count;
    default: {
      const values = [overall.women, overall.men].map(({ value }) => Math.abs(drawn(value) ?? 0));
      const decimals = decimalsFor(Math.max(...values));
      return (value) => formats.number(value, decimals);
    }
  }
}

/** A gap is always signed: women minus men. */
function signed(write: WriteNumber): WriteNumber {
  return (value) => (value > 0 ? `+${write(value)}` : write(value));
}

function estimateOf(interval: IntervalEstimate): Estimate {
  return isNotEstimable(interval) ? interval : interval.estimate;
}

/** Gives an answer as rows to draw and to list. Hand in what is published, so that nothing protected is shown. */
export function answerRows(published: Answer['published'], texts: Texts): AnswerRows {
  const { formats, pane } = texts;
  const words = pane.result;
  const { kind } = published.recipe.measure;
  const write = numberWriter(published, texts);
  const { percentFrom = DEFAULT_PRESENTATION.percentFrom } = published.recipe.presentation ?? {};
  // Percentages of a handful of persons stand neither here nor on the sheet.
  const isTooFew = (n: Estimate): boolean => kind === 'share' && isEstimated(n) && n < percentFrom;
  const markOf = (comparison: Comparison, sex: 'women' | 'men'): Mark => {
    const cell = comparison[sex];
    const value = kind === 'count' ? cell.n : (cell.value ?? cell.n);
    const persons = kind === 'count' ? '' : words.persons(written(cell.n, formats.count));
    if (isTooFew(cell.n)) {
      return { value: undefined, low: undefined, high: undefined, text: SYMBOLS.tooFew, persons };
    }
    return {
      value: drawn(value),
      low: kind === 'count' ? undefined : drawn(cell.low),
      high: kind === 'count' ? undefined : drawn(cell.high),
      text: written(value, write),
      persons,
    };
  };
  const rowOf = (comparison: Comparison, label: string): ComparisonRow => ({
    label,
    women: markOf(comparison, 'women'),
    men: markOf(comparison, 'men'),
    last:
      kind === 'count'
        ? written(comparison.distribution.womenShare, formats.percentNumber)
        : [comparison.women.n, comparison.men.n].some(isTooFew)
          ? SYMBOLS.tooFew
          : written(estimateOf(comparison.gap.difference), signed(write)),
    size: drawn(comparison.total.n) ?? 0,
  });
  const unitOfGap = kind === 'share' ? words.unit.points : '';
  return {
    everyone: rowOf(published.overall, words.everyone),
    groups: published.groups.map((group) => rowOf(group, Object.values(group.key).join(' · '))),
    lastHeading:
      kind === 'count'
        ? words.inUnit(words.womenShare, words.unit.percent)
        : words.inUnit(words.gap, unitOfGap),
    unit: { count: words.unit.persons, share: words.unit.percent }[kind as string] ?? '',
  };
}
