import type { Finding } from '../vocabulary';
import { cellsOf, makeFinding, rowsWhere } from './findingPlace';
import { holdsIdentityNumber } from './identityNumber';
import type { TableFacts } from './readOneTable';
import { countLabels, labelsOf } from './sexColumn';
import type { SexCodeCount } from './sexCodes';

/**
 * Understands names of groups that differ from another by a sign, or by a letter where the other is far more common.
 * They are told of and never taken as one by themselves.
 */

const MOST_LABELS = 300;
const FEWEST_LETTERS = 8;
/** A slip of the pen is much rarer than the word itself. */
const RARE = 0.2;

/** Says which names of groups look like slips of others. */
export function findingsOfSpellings(facts: TableFacts): readonly Finding[] {
  return facts.columns.flatMap((column, place) => {
    const built = facts.values[place];
    if (built === undefined || facts.roles[place] !== 'group' || column.type !== 'text') return [];
    const labels = labelsOf(built);
    if (labels.spellings.length > MOST_LABELS) return [];
    const { status } = facts.marks;
    const counts = countLabels(labels, status).filter(({ code }) => !holdsIdentityNumber(code));
    // What hardly ever comes again may name persons, and nobody groups by it.
    const rows = counts.reduce((sum, count) => sum + count.rows, 0);
    if (counts.length > rows / 2) return [];
    return clustersOf(counts).map(({ is, texts }) => {
      const slips = new Set(texts);
      const found = rowsWhere(status.length, (row) => {
        return status[row] === 0 && slips.has(labels.spellings[labels.rows[row] ?? -1] ?? '');
      });
      const { header } = column.profile;
      return makeFinding({
        code: 'spellingsDiffer',
        severity: 'warning',
        where: { sheet: facts.cells.grid.sheet, cells: cellsOf(facts.frame, column.profile, found.rows) },
        count: found.count,
        data: { column: header, texts, is },
        corrections: [{ kind: 'textIs', column: header, texts, is }],
      });
    });
  });
}

interface Cluster {
  readonly is: string;
  readonly texts: readonly string[];
}

function clustersOf(counts: readonly SexCodeCount[]): readonly Cluster[] {
  const sorted = [...counts].sort((a, b) => b.rows - a.rows);
  const taken = new Set<string>();
  return sorted.flatMap((common) => {
    if (taken.has(common.code)) return [];
    const texts = sorted
      .filter((other) => other !== common && !taken.has(other.code) && isSlip(other, common))
      .map(({ code }) => code);
    texts.forEach((text) => taken.add(text));
    return texts.length === 0 ? [] : [{ is: common.code, texts }];
  });
}

/** The same letters and digits with other signs between; or one letter off, rare and long enough to be a slip. */
function isSlip(rare: SexCodeCount, common: SexCodeCount): boolean {
  if (rare.rows > common.rows) return false;
  const [one, other] = [bare(rare.code), bare(common.code)];
  if (one !== '' && one === other) return true;
  const long = Math.min(one.length, other.length) >= FEWEST_LETTERS;
  return long && rare.rows <= common.rows * RARE && isOneLetterOff(one, other);
}

function bare(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/&/g, 'och')
      .match(/[\p{L}\p{N}]/gu)
      ?.join('') ?? ''
  );
}

/** One letter changed, missing or too many, or two that have changed places; a digit makes another name. */
function isOneLetterOff(one: string, other: string): boolean {
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '') || Math.abs(one.length - other.length) > 1)
    return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  // What differs at the very end tells unit A from unit B.
  if (end === 0 && left.length === 1 && right.length === 1) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
