import type { Analysis, Cell, Comparison } from '../../src/analysis';
import { isEstimated } from '../../src/vocabulary';
import type { Estimate } from '../../src/vocabulary';
import { solverOf } from './countSolver';
import type { Equation, Term } from './countSolver';

/** A count that what is shown narrows to fewer than three values. */
export interface Disclosure {
  /** The analysis, the group, the cell and the number. */
  readonly where: string;
  readonly low: number;
  readonly high: number;
}

const FEWEST_VALUES = 3;
const DEFAULT_THRESHOLD = 5;
const SEXES = ['women', 'men', 'other', 'unknown'] as const;
const CELLS = [...SEXES, 'total'] as const;

interface Suspect {
  readonly where: string;
  readonly terms: readonly Term[];
}

/**
 * Plays the curious reader: writes down, as equations between whole numbers that are not negative, all that published
 * analyses of one sheet show and how their tables add up, and asks HiGHS for the least and the most that every
 * suppressed count can be. Knows nothing of how the suppression was decided.
 *
 * Of every cell there are persons with the outcome (`y`), without it (`z`) and without a value (`m`); `n = y + z`.
 */
export async function auditDisclosure(published: readonly Analysis[]): Promise<readonly Disclosure[]> {
  const equations = [...published.flatMap(equationsOf), ...linksBetween(published)];
  const suspects = published.flatMap(suspectsOf);
  const solve = await solverOf(
    equations,
    suspects.map(({ terms }) => terms),
  );
  return suspects.flatMap(({ where, terms }): Disclosure[] => {
    const low = solve('Minimize', terms);
    const high = solve('Maximize', terms);
    return high - low + 1 < FEWEST_VALUES ? [{ where, low, high }] : [];
  });
}

interface Shown {
  readonly label: string;
  readonly key: Readonly<Record<string, string>>;
  readonly comparison: Comparison;
}

function comparisonsOf({ overall, groups }: Analysis): readonly Shown[] {
  return [
    { label: 'whole', key: {}, comparison: overall },
    ...groups.map((group) => ({
      label: Object.values(group.key).join(' x '),
      key: group.key,
      comparison: group,
    })),
  ];
}

const names = new WeakMap<Analysis, string>();
let analysesSeen = 0;

function nameOf(analysis: Analysis): string {
  const name = names.get(analysis) ?? `a${(analysesSeen += 1)}`;
  names.set(analysis, name);
  return name;
}

function variable(analysis: Analysis, position: number, cell: string, part: string): string {
  return `${nameOf(analysis)}_${position}_${cell}_${part}`;
}

function persons(analysis: Analysis, position: number, cell: string, factor = 1): readonly Term[] {
  return ['y', 'z'].map((part) => [factor, variable(analysis, position, cell, part)] as const);
}

function everyone(analysis: Analysis, position: number, cell: string, factor = 1): readonly Term[] {
  return [...persons(analysis, position, cell, factor), [factor, variable(analysis, position, cell, 'm')]];
}

function equationsOf(analysis: Analysis): readonly Equation[] {
  const shown = comparisonsOf(analysis);
  return [
    ...shown.flatMap(({ comparison }, position) => [
      ...marginsOf(analysis, position),
      ...CELLS.flatMap((cell) => cellEquations(analysis, position, cell, comparison[cell])),
      ...comparisonEquations(analysis, position, comparison),
    ]),
    ...groupMargins(analysis, shown.length),
    ...populationEquations(analysis),
  ];
}

/** The sexes add up to the total. */
function marginsOf(analysis: Analysis, position: number): readonly Equation[] {
  return ['y', 'z', 'm'].map((part) => ({
    terms: [
      [-1, variable(analysis, position, 'total', part)],
      ...SEXES.map((sex) => [1, variable(analysis, position, sex, part)] as const),
    ],
    equals: 0,
  }));
}

/** The groups add up to the whole. */
function groupMargins(analysis: Analysis, count: number): readonly Equation[] {
  if (count === 1) return [];
  return CELLS.flatMap((cell) =>
    ['y', 'z', 'm'].map((part) => ({
      terms: [
        [-1, variable(analysis, 0, cell, part)],
        ...Array.from(
          { length: count - 1 },
          (_, group) => [1, variable(analysis, group + 1, cell, part)] as const,
        ),
      ] as readonly Term[],
      equals: 0,
    })),
  );
}

function isKnown(estimate: Estimate | undefined): estimate is number {
  return estimate !== undefined && isEstimated(estimate);
}

function cellEquations(
  analysis: Analysis,
  position: number,
  name: string,
  cell: Cell | undefined,
): readonly Equation[] {
  if (cell === undefined) return [{ terms: everyone(analysis, position, name), equals: 0 }];
  const { n, count, missing, value, sum, mean } = cell;
  const kind = analysis.recipe.measure.kind;
  const [having, without] = persons(analysis, position, name);
  const equations: Equation[] = [];
  if (isKnown(n)) equations.push({ terms: persons(analysis, position, name), equals: n });
  if (isKnown(missing))
    equations.push({ terms: [[1, variable(analysis, position, name, 'm')]], equals: missing });
  if (kind === 'share' && having && without) {
    if (isKnown(count)) equations.push({ terms: [having], equals: count });
    if (isKnown(value))
      equations.push({
        terms: [
          [1 - value, having[1]],
          [-value, without[1]],
        ],
        equals: 0,
      });
  } else if (isKnown(count)) equations.push({ terms: persons(analysis, position, name), equals: count });
  if (isKnown(sum) && isKnown(mean) && mean !== 0) {
    equations.push({ terms: persons(analysis, position, name), equals: sum / mean });
  }
  return equations;
}

/** What relates women and men tells one of them where the other is known. */
function comparisonEquations(
  analysis: Analysis,
  position: number,
  comparison: Comparison,
): readonly Equation[] {
  const { gap, distribution } = comparison;
  const { kind } = analysis.recipe.measure;
  const women = (factor: number): readonly Term[] => persons(analysis, position, 'women', factor);
  const men = (factor: number): readonly Term[] => persons(analysis, position, 'men', factor);
  const equations: Equation[] = [];
  if (isKnown(distribution.womenShare) && kind !== 'resource') {
    const share = distribution.womenShare;
    equations.push({ terms: [...women(1 - share), ...men(-share)], equals: 0 });
  }
  if (kind !== 'count') return equations;
  if ('estimate' in gap.difference && isKnown(gap.difference.estimate)) {
    equations.push({ terms: [...women(1), ...men(-1)], equals: gap.difference.estimate });
  }
  for (const ratio of [
    gap.parityIndex,
    gap.ratio !== undefined && 'estimate' in gap.ratio ? gap.ratio.estimate : undefined,
  ]) {
    if (isKnown(ratio)) equations.push({ terms: [...women(1), ...men(-ratio)], equals: 0 });
  }
  return equations;
}

function populationEquations(analysis: Analysis): readonly Equation[] {
  const { population, recipe } = analysis;
  const equations: Equation[] = SEXES.flatMap((sex) => {
    const count = population[sex];
    return isKnown(count) ? [{ terms: everyone(analysis, 0, sex), equals: count }] : [];
  });
  const isRowAPerson = !('womenColumn' in recipe.sex) && recipe.weight === undefined;
  const rows = population.rowsRead - population.rowsExcluded;
  return isRowAPerson ? [...equations, { terms: everyone(analysis, 0, 'total'), equals: rows }] : equations;
}

/** Two analyses of the same persons agree on every column that both group by, and on the whole. */
function linksBetween(published: readonly Analysis[]): readonly Equation[] {
  return published.flatMap((first, index) =>
    published.slice(index + 1).flatMap((second) => linksOf(first, second)),
  );
}

function linksOf(first: Analysis, second: Analysis): readonly Equation[] {
  const common = (first.recipe.by ?? []).filter((column) => second.recipe.by?.includes(column));
  const termsBy = (analysis: Analysis, factor: number): Map<string, Term[]> => {
    const terms = new Map<string, Term[]>();
    comparisonsOf(analysis).forEach(({ key }, position) => {
      const isWhole = position === 0;
      if (common.length > 0 && isWhole) return;
      if (common.length === 0 && !isWhole) return;
      for (const cell of CELLS) {
        const place = [...common.map((column) => key[column] ?? ''), cell].join('|');
        terms.set(place, [...(terms.get(place) ?? []), ...everyone(analysis, position, cell, factor)]);
      }
    });
    return terms;
  };
  const others = termsBy(second, -1);
  return [...termsBy(first, 1)].map(([place, terms]) => ({
    terms: [...terms, ...(others.get(place) ?? [])],
    equals: 0,
  }));
}

/**
 * How many have an unknown sex is told on purpose. What a few of them have is withheld, with what everyone has, and is
 * narrow only because they are few: it is no count that somebody could work out further.
 */
function isWithheldForUnknown(analysis: Analysis, name: string, { n }: Cell): boolean {
  const threshold = analysis.recipe.smallCounts?.threshold ?? DEFAULT_THRESHOLD;
  const isFew = comparisonsOf(analysis).some(({ comparison: { unknown } }) => {
    const persons = [unknown?.n, unknown?.missing].reduce(
      (sum: number, part) => sum + (isKnown(part) ? part : 0),
      0,
    );
    return persons > 0 && persons < threshold;
  });
  return isFew && isKnown(n) && (name === 'unknown' || name === 'total');
}

function suspectsOf(analysis: Analysis): readonly Suspect[] {
  const isShare = analysis.recipe.measure.kind === 'share';
  return comparisonsOf(analysis).flatMap(({ label, comparison }, position) => {
    const at = (cell: string, number: string): string =>
      `${analysis.recipe.title}: ${label}, ${cell}, ${number}`;
    return CELLS.flatMap((name): Suspect[] => {
      const cell = comparison[name];
      const counted = persons(analysis, position, name);
      const [having] = counted;
      const isPopulationHidden = position === 0 && name !== 'total' && !isKnown(analysis.population[name]);
      return [
        ...(cell !== undefined && !isKnown(cell.n) ? [{ where: at(name, 'n'), terms: counted }] : []),
        ...(isShare &&
        cell !== undefined &&
        !isKnown(cell.count) &&
        having &&
        !isWithheldForUnknown(analysis, name, cell)
          ? [{ where: at(name, 'count'), terms: [having] }]
          : []),
        ...(isPopulationHidden
          ? [{ where: at(name, 'population'), terms: everyone(analysis, position, name) }]
          : []),
      ];
    });
  });
}
