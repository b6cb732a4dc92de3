import type { GroupAnswer } from './contestant';

const NUMBERS = ['n', 'mean', 'q1', 'median', 'q3'] as const;

/** Sums are added in other orders by others. */
const TOLERANCE = 1e-12;

/**
 * Sees to it that two contestants answer the same question the same.
 * @throws Error that names the first group in which they differ
 */
export function requireSameAnswers(
  rival: string,
  theirs: readonly GroupAnswer[],
  ours: readonly GroupAnswer[],
): void {
  if (theirs.length !== ours.length) {
    throw new Error(`${rival} gives ${String(theirs.length)} groups where there are ${String(ours.length)}`);
  }
  const byKey = new Map(ours.map((answer) => [keyOf(answer), answer]));
  for (const answer of theirs) {
    const own = byKey.get(keyOf(answer));
    const odd = NUMBERS.find((name) => own === undefined || !isClose(answer[name], own[name]));
    if (odd !== undefined) throw new Error(`${rival} differs in ${odd} of ${keyOf(answer)}`);
  }
}

function keyOf({ sex, unit, age }: GroupAnswer): string {
  return `${sex} / ${unit} / ${String(age)}`;
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE * Math.abs(other);
}
