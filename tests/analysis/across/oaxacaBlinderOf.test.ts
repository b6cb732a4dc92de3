import { analyse } from '../../../src/analysis';
import type { Across, AnalysisInput } from '../../../src/analysis';
import { expectClose } from '../../stats/expectClose';
import { inputOf, tableOf } from '../support/tableOf';

const LETTERS = ['A', 'B', 'C'];
const men = Array.from({ length: 30 }, (_, i) => ({
  sex: 'M',
  years: i % 7,
  group: LETTERS[i % 3] ?? '',
  pay: 100 + 5 * (i % 7) + ([0, 10, 4][i % 3] ?? 0) + ((i * i) % 5),
}));
const women = Array.from({ length: 24 }, (_, j) => ({
  sex: 'K',
  years: j % 5,
  group: j % 4 > 1 ? 'B' : 'A',
  pay: 95 + 4 * (j % 5) + (j % 4 > 1 ? 8 : 0) + ((j * j) % 3),
}));
const COLUMNS = [
  { header: 'År', role: 'value', type: 'integer' },
  { header: 'Grupp', role: 'group', type: 'text' },
  { header: 'Kod', role: 'group', type: 'integer' },
];

interface Person {
  readonly sex: string;
  readonly years: number | null;
  readonly group: string | null;
  readonly pay: number;
}

function parts(
  persons: readonly Person[],
  explain: readonly string[] = ['År', 'Grupp'],
  change: Partial<AnalysisInput> = {},
): Across['oaxacaBlinder'] {
  return explained(persons, explain, change).oaxacaBlinder;
}

function explained(
  persons: readonly Person[],
  explain: readonly string[] = ['År', 'Grupp'],
  change: Partial<AnalysisInput> = {},
): Across {
  const table = tableOf({
    Kön: persons.map(({ sex }) => sex),
    År: persons.map(({ years }) => years),
    Grupp: persons.map(({ group }) => group),
    Kod: persons.map(({ group }) => (group === null ? null : LETTERS.indexOf(group))),
    Lön: persons.map(({ pay }) => pay),
    Antal: persons.map(() => 1),
  });
  const measure = { kind: 'mean', column: 'Lön' } as const;
  const weight = change.columns === undefined ? {} : { weight: 'Antal' };
  return analyse(inputOf(table, { measure, explain, ...weight }, { columns: COLUMNS, ...change })).across;
}

// R: i <- 0:29; j <- 0:23
//    men <- data.frame(x = i %% 7, g = c("A","B","C")[i %% 3 + 1], y = 100 + 5 * (i %% 7) + c(0,10,4)[i %% 3 + 1] + (i * i) %% 5)
//    wom <- data.frame(x = j %% 5, g = c("A","B")[(j %% 4 > 1) + 1], y = 95 + 4 * (j %% 5) + c(0,8)[(j %% 4 > 1) + 1] + (j * j) %% 3)
//    b <- coef(lm(y ~ x + g, men)); X <- function(d) c(1, mean(d$x), mean(d$g == "B"), mean(d$g == "C"))
//    gap <- mean(men$y) - mean(wom$y); ex <- sum((X(men) - X(wom)) * b); c(gap, ex, gap - ex)
const EXPECTED = { gap: 13.5, explained: 4.21417950797514, unexplained: 9.28582049202486 };

it('the gap is parted in what covariates account for at the coefficients of men, and the rest', () => {
  expectClose(parts([...men, ...women]), EXPECTED, 1e-11);
});

it('codes are categories where the sheet means them so, even if they are numbers', () => {
  expectClose(parts([...men, ...women], ['År', 'Kod']), EXPECTED, 1e-11);
});

it('persons stand for themselves whether or not a weight says so', () => {
  expectClose(parts([...men, ...women], ['År', 'Grupp'], { columns: COLUMNS }), EXPECTED, 1e-11);
});

it('persons without one of the covariates are left out', () => {
  const without = { sex: 'K', years: null, group: 'A', pay: 1000 };
  const ungrouped = { sex: 'M', years: 3, group: null, pay: 1 };
  const other = { sex: 'annat', years: 3, group: 'A', pay: 7 };
  expectClose(parts([...men, without, ungrouped, ...women, other]), EXPECTED, 1e-11);
});

it('fewer than ten men to a coefficient, or fewer than twenty women, are too few', () => {
  const none = { notEstimable: 'tooFew' };
  const nothing = { gap: none, explained: none, unexplained: none };
  expect(parts([...men.slice(1), ...women])).toEqual(nothing);
  expect(parts([...men, ...women.slice(5)])).toEqual(nothing);
});

it('a covariate that follows from another, or that equals the sex, accounts for nothing that can be told', () => {
  const none = { notEstimable: 'noVariation' };
  const nothing = { gap: none, explained: none, unexplained: none };
  const twice = [...men, ...men, ...women];
  expect(parts(twice, ['Grupp', 'Kod'])).toEqual(nothing);
  expect(parts([...men, ...women], ['Kön'])).toEqual(nothing);
});

it('published means are not persons', () => {
  const none = { notEstimable: 'notASample' };
  const columns = [...COLUMNS, { header: 'Lön', role: 'value', type: 'integer', published: 'mean' as const }];
  expect(parts([...men, ...women], ['År'], { columns })).toEqual({
    gap: none,
    explained: none,
    unexplained: none,
  });
});

// R: as above, and all <- rbind(cbind(men, f = 0), cbind(wom, f = 1)); b <- coef(lm(y ~ x + g + f, all))
it('pooled coefficients part the gap with the sex in the model', () => {
  const expected = { gap: 13.5, explained: 3.97190074539035, unexplained: 9.52809925460965 };
  expectClose(explained([...men, ...women]).oaxacaBlinderPooled, expected, 1e-11);
});

// R: s <- lm(log(y) ~ x + g + f, all); summary(s)$coefficients["f", ]; exp(c(coef(s)["f"], confint(s)["f", ])) - 1
it('women have so much less than men who are alike', () => {
  expectClose(
    explained([...men, ...women]).semiLogRegression,
    {
      gap: { estimate: -0.0787869768835582, low: -0.0864286885889942, high: -0.0710813448721105 },
      coefficient: -0.0820639740139092,
      standardError: 0.00414508902234944,
      test: { statistic: -19.7978797491291, df: 49, p: 5.02650479388324e-25, method: 'semiLogRegression' },
      droppedPersons: 0,
    },
    1e-9,
  );
});

it('persons without pay have no logarithm: they are left out and counted', () => {
  const unpaid = { sex: 'K', years: 2, group: 'A', pay: 0 };
  const { semiLogRegression } = explained([...men, ...women, unpaid, { ...unpaid, pay: -5 }]);
  expect(semiLogRegression?.droppedPersons).toBe(2);
  expect(semiLogRegression?.standardError).toBeCloseTo(0.00414508902234944, 12);
});

it('the regressions of both sexes are refused with few, and where a covariate equals the sex', () => {
  const few = { notEstimable: 'tooFew' };
  expect(explained([...men, ...women.slice(5)])).toMatchObject({
    oaxacaBlinderPooled: { gap: few, unexplained: few },
    semiLogRegression: { gap: few, standardError: few, test: few, droppedPersons: 0 },
  });
  const same = { notEstimable: 'noVariation' };
  expect(explained([...men, ...women], ['Kön'])).toMatchObject({
    oaxacaBlinder: { gap: same },
    oaxacaBlinderPooled: { gap: same, explained: same },
    semiLogRegression: { gap: same, coefficient: same },
  });
});
