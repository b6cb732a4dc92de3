import { notEstimable } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import { observedIn } from '../analyse';
import type { Analysis, Comparison } from '../analysis';
import type { AnalysisInput } from '../analysisInput';
import { isSeen, sumCells, talliedBySex } from '../compare/cellSums';
import type { Tallied } from '../compare/cellSums';
import type { PerSex } from '../compare/perSex';
import { mapPerSex } from '../compare/perSex';
import type { Terms } from '../compare/terms';
import { protectsAmounts } from '../recipe/protectsAmounts';
import { categoricalColumns } from '../rows/categoricalColumns';
import type { CategoricalColumn } from '../rows/categoricalColumns';
import type { Observations } from '../rows/observations';
import type { CountedAnswer } from '../smallCounts/countedAnswer';
import { protectAmounts } from '../smallCounts/protectAmounts';
import { FEWEST_PERSONS } from '../thresholds';
import type { GapScan } from './gapScan';
import { momentsBySex } from './momentsBySex';
import { rankGaps } from './rankGaps';
import type { UnrankedGap } from './rankGaps';
import { scannedGap, womensShare } from './scannedGap';

/** What the groups of every column are compared by. */
interface Scanning {
  readonly input: AnalysisInput;
  readonly observations: Observations;
  readonly terms: Terms;
  /** The women's share of the whole. */
  readonly whole: Estimate;
}

/** A column that was looked at. */
interface ScannedColumn {
  readonly heading: string;
  readonly gaps: readonly UnrankedGap[];
  readonly groupsTooSmall: number;
  readonly counted: CountedAnswer;
}

/**
 * Asks where the gap is largest: the women and the men of every group of every column with categories, ranked by the
 * size of their gap times its certainty (1 − Holm's p over all groups that were looked at), so that neither a large
 * gap of a few nor a sure one that is small comes first; where nothing can be tested, by size. Groups with fewer than
 * twenty of a sex (of counts: of both together) are not ranked (contract.md 5), nor are rows without a category.
 *
 * `answer` is what `analyse` gave for the same input. Rates have no population for each group: nothing is ranked.
 */
export function scanGaps(input: AnalysisInput, answer: Analysis): GapScan {
  const { observations, terms } = observedIn(input);
  const { columns, left } =
    terms.measure.kind === 'rate' ? { columns: [], left: [] } : categoricalColumns(input);
  const everyone = new Uint32Array(input.table.rowCount);
  const whole = womensShare(talliedBySex(sumCells(observations, everyone, 1), 0));
  const scanned = columns.map((column) => scanColumn({ input, observations, terms, whole }, column, answer));
  const gaps = scanned.flatMap((column) => column.gaps);
  return {
    gaps: rankGaps(gaps, gaps.length),
    columns: columns.map(({ heading }) => heading),
    left,
    looks: gaps.length,
    groupsTooSmall: scanned.reduce((sum, { groupsTooSmall }) => sum + groupsTooSmall, 0),
    counted: new Map(scanned.map(({ heading, counted }) => [heading, counted])),
  };
}

function scanColumn(
  { input, observations, terms, whole }: Scanning,
  { heading, ids, values }: CategoricalColumn,
  answer: Analysis,
): ScannedColumn {
  const sums = sumCells(observations, ids, values.length);
  const hasMoments = terms.measure.kind === 'mean' && !terms.withoutSpread;
  const moments = hasMoments ? momentsBySex(observations, ids, values.length) : undefined;
  const seen = values.flatMap((value, group) =>
    isSeen(sums, group) ? [{ value, group, tallied: talliedBySex(sums, group) }] : [],
  );
  const named = seen.filter(({ value }) => value !== '');
  const compared = named.filter(({ tallied }) => hasEnough(tallied, terms));
  return {
    heading,
    gaps: compared.map(({ value, group, tallied }) => ({
      column: heading,
      value,
      ...scannedGap(tallied, terms, { moments: moments?.(group), whole }),
    })),
    groupsTooSmall: named.length - compared.length,
    counted: {
      recipe: { ...input.recipe, by: [heading] },
      overall: answer.overall,
      groups: seen.map(({ value, tallied }) => ({
        key: { [heading]: value },
        ...countedComparison(tallied, terms),
      })),
      ...(protectsAmounts(input.recipe) &&
        answer.protectedAmounts && {
          protectedAmounts: {
            overall: answer.protectedAmounts.overall,
            groups: protectAmounts(input.recipe, observations, { ids, count: values.length }).filter(
              (_, group) => isSeen(sums, group),
            ),
          },
        }),
    },
  };
}

/** The persons must be many enough for a verdict; where nobody knows how many there are, the values speak. */
function hasEnough({ women, men }: PerSex<Tallied>, { measure, personsUnknown }: Terms): boolean {
  if (personsUnknown) return true;
  if (measure.kind === 'count') return women.n + men.n >= FEWEST_PERSONS;
  return Math.min(women.n, men.n) >= FEWEST_PERSONS;
}

/** The counts of a group as the judging of small counts reads them. */
function countedComparison(tallied: PerSex<Tallied>, { measure }: Terms): Comparison {
  const none = notEstimable('notASample');
  return {
    ...mapPerSex(tallied, ({ n, missing, weighted, plain }) => ({
      n,
      missing,
      ...(measure.kind === 'share' && { count: weighted }),
      sum: measure.kind === 'resource' ? plain : weighted,
    })),
    gap: { difference: none },
    distribution: { womenShare: none, balanced4060: none },
  };
}
