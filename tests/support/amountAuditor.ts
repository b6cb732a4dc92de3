import loadHighs from 'highs';
import type { Analysis } from '../../src/analysis';
import { isEstimated } from '../../src/vocabulary';
import type { Estimate } from '../../src/vocabulary';

const SEXES = ['women', 'men', 'other', 'unknown'] as const;
const CELLS = [...SEXES, 'total'] as const;

/** An amount that what is shown tells too closely. */
export interface CloseAmount {
  readonly where: string;
  readonly amount: number;
  /** The most that a reader must think possible, and the most that they can. */
  readonly needed: number;
  readonly high: number;
}

/**
 * Plays the curious reader of amounts that are not negative: all sums that are shown and how sexes and groups add up,
 * as equations, and asks HiGHS for the most that each sensitive amount can be.
 */
export async function auditAmounts(full: Analysis, published: Analysis): Promise<readonly CloseAmount[]> {
  const highs = await loadHighs();
  const shown = [published.overall, ...published.groups];
  const rows = [
    ...shown.flatMap((comparison, at) => [
      `${SEXES.map((sex) => `+ ${name(at, sex)}`).join(' ')} - ${name(at, 'total')} = 0`,
      ...CELLS.flatMap((cell) => {
        const sum: Estimate | undefined = comparison[cell] === undefined ? 0 : comparison[cell].sum;
        return sum !== undefined && isEstimated(sum) ? [`${name(at, cell)} = ${sum}`] : [];
      }),
    ]),
    ...(published.groups.length === 0
      ? []
      : CELLS.map(
          (cell) =>
            `${published.groups.map((_, at) => `+ ${name(at + 1, cell)}`).join(' ')} - ${name(0, cell)} = 0`,
        )),
  ];
  const variables = shown.flatMap((_, at) => CELLS.map((cell) => name(at, cell)));
  const bounds = variables.map((each) => ` 0 <= ${each} <= 1e9`).join('\n');
  const protectedCells = [full.protectedAmounts?.overall, ...(full.protectedAmounts?.groups ?? [])];
  return protectedCells.flatMap((cells, at) =>
    Object.entries(cells ?? {}).flatMap(([cell, room]): CloseAmount[] => {
      const sum = [full.overall, ...full.groups][at]?.[cell as 'total']?.sum;
      const amount = sum !== undefined && isEstimated(sum) ? sum : 0;
      const problem = `Maximize\n obj: ${name(at, cell)}\nSubject To\n ${rows.join('\n ')}\nBounds\n${bounds}\nEnd\n`;
      const { Status, ObjectiveValue: high } = highs.solve(problem, { output_flag: false });
      if (Status !== 'Optimal')
        throw new Error(`the auditor requires equations that can be met, got ${Status}`);
      const needed = amount + room;
      return high < needed - 1e-6 ? [{ where: `${at} ${cell}`, amount, needed, high }] : [];
    }),
  );
}

function name(at: number, cell: string): string {
  return `a${at}_${cell}`;
}
