import loadHighs from 'highs';

/** A multiple of a count that is not known. */
export type Term = readonly [factor: number, variable: string];

/** What is shown, as a sum of counts that are not known. */
export interface Equation {
  readonly terms: readonly Term[];
  readonly equals: number;
}

/** Gives what finds the least or the most of a sum of variables under the equations. */
export async function solverOf(
  equations: readonly Equation[],
  sought: readonly (readonly Term[])[],
): Promise<(direction: 'Minimize' | 'Maximize', terms: readonly Term[]) => number> {
  const highs = await loadHighs();
  const rows = equations.map(({ terms, equals }) => ` ${written(terms)} = ${equals}`).join('\n');
  const variables = [
    ...new Set(
      [...equations.map(({ terms }) => terms), ...sought].flatMap((terms) => terms.map(([, name]) => name)),
    ),
  ];
  const bounds = variables.map((name) => ` 0 <= ${name} <= ${UNBOUNDED}`).join('\n');
  return (direction, terms) => {
    const problem = `${direction}\n obj: ${written(terms)}\nSubject To\n${rows}\nBounds\n${bounds}\nGenerals\n ${variables.join('\n ')}\nEnd\n`;
    const { Status, ObjectiveValue } = highs.solve(problem, { output_flag: false });
    if (Status !== 'Optimal')
      throw new Error(`the auditor requires equations that can be met, got ${Status}`);
    return Math.round(ObjectiveValue);
  };
}

/** More persons than any table of the tests holds. */
const UNBOUNDED = 100_000;

function written(terms: readonly Term[]): string {
  return (
    terms
      .filter(([factor]) => factor !== 0)
      .map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`)
      .join(' ') || `0 ${terms[0]?.[1] ?? 'none'}`
  );
}
