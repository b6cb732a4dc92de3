import type { CountedAnswer } from '../smallCounts/countedAnswer';
import { comparisonIds } from '../smallCounts/comparisonIds';
import { decideSuppression } from '../smallCounts/decideSuppression';
import type { SuppressionMask } from '../smallCounts/suppressionMask';
import type { GapScan, LargestGaps, RankedGap } from './gapScan';
import { rankGaps } from './rankGaps';

/** How many groups are named. */
const MOST_GAPS = 10;

/**
 * Gives the ten largest gaps that may be shown beside the analyses that are visible. The counts of a column that is
 * looked at are judged as if its whole table were shown: its groups with a hidden cell are not named, and where it would
 * take hiding more in what is visible already, none of its groups is. The looks at those that are not named count, but
 * nothing follows about them.
 */
export function publishGaps(scan: GapScan, visible: readonly CountedAnswer[]): LargestGaps {
  const { counted, gaps, ...told } = scan;
  const judge = new Judge(counted, visible);
  const judged = gaps.filter((gap) => judge.allows(gap));
  // A column that came later may have hidden a group of one that came before.
  const shown = judged.filter((gap) => judge.allows(gap));
  return {
    ...told,
    gaps: rankGaps(shown, told.looks).slice(0, MOST_GAPS),
    protectedColumns: told.columns.filter((column) => judge.refuses(column)),
  };
}

/** Understands which columns can be shown beside what is visible, each judged when it first comes up. */
class Judge {
  readonly #counted: GapScan['counted'];
  readonly #visible: readonly CountedAnswer[];
  readonly #before: SuppressionMask;
  readonly #allowed: CountedAnswer[] = [];
  readonly #verdicts = new Map<string, boolean>();
  #mask: SuppressionMask;

  constructor(counted: GapScan['counted'], visible: readonly CountedAnswer[]) {
    this.#counted = counted;
    this.#visible = visible;
    this.#before = decideSuppression(visible);
    this.#mask = this.#before;
  }

  /** True where the group can be named. */
  allows({ column, value }: RankedGap): boolean {
    const answer = this.#counted.get(column);
    if (answer === undefined || !this.#isFree(column, answer)) return false;
    const at = answer.groups.findIndex(({ key }) => key[column] === value);
    return !this.#mask.cells.has(comparisonIds(answer).groups[at] ?? '');
  }

  /** True where no group of the column can be named. */
  refuses(column: string): boolean {
    return this.#verdicts.get(column) === false;
  }

  #isFree(column: string, answer: CountedAnswer): boolean {
    const known = this.#verdicts.get(column);
    if (known !== undefined) return known;
    const mask = decideSuppression([...this.#visible, ...this.#allowed, answer]);
    const isFree = isSameFor(this.#visible, this.#before, mask);
    this.#verdicts.set(column, isFree);
    if (isFree) {
      this.#allowed.push(answer);
      this.#mask = mask;
    }
    return isFree;
  }
}

function isSameFor(
  visible: readonly CountedAnswer[],
  before: SuppressionMask,
  after: SuppressionMask,
): boolean {
  const ids = visible.flatMap((analysis) => {
    const { overall, groups } = comparisonIds(analysis);
    return [overall, ...groups];
  });
  return ids.every((id) => {
    const [was, is] = [before.cells.get(id), after.cells.get(id)];
    return (was?.size ?? 0) === (is?.size ?? 0) && [...(was?.keys() ?? [])].every((cell) => is?.has(cell));
  });
}
