import { dummyColumns, leastSquares } from '../../src/stats';
import { CARS } from './cars';
import { expectClose } from './expectClose';

const ones = (length: number) => new Float64Array(length).fill(1);

describe('least squares', () => {
  it('with a categorical column is that of R', () => {
    // > summary(lm(mpg ~ wt + hp + factor(cyl), mtcars))
    const cylinders = Uint32Array.from(CARS.cylinders, (count) => (count - 4) / 2);
    const fit = leastSquares({
      columns: [ones(32), CARS.weight, CARS.power, ...dummyColumns(cylinders, 3)],
      response: CARS.milesPerGallon,
    });
    expectClose(fit, {
      coefficients: [
        35.8459953151877, -3.181404046679615, -0.0231198091544547, -3.359024895935951, -3.185884444977526,
      ],
      standardErrors: [
        2.04101907141033, 0.719601002134389, 0.0119521960088008, 1.40166971929286, 2.17047528969989,
      ],
      squaredResiduals: 5.95472718461676 * 27,
      df: 27,
    });
  });

  it('counts a row with a frequency as so many rows', () => {
    // > rr <- mtcars[rep(1:32, mtcars$carb), ]; summary(lm(mpg ~ wt + hp, rr))
    const fit = leastSquares({
      columns: [ones(32), CARS.weight, CARS.power],
      response: CARS.milesPerGallon,
      frequencies: CARS.carburettors,
    });
    expect(fit).toMatchObject({ df: 90 - 3 });
    expectClose('coefficients' in fit && [fit.coefficients, fit.standardErrors], [
      [35.0540559225938, -3.52500695091738, -0.0265240444193519],
      [0.866698886927231, 0.27967777234445, 0.00350507406710162],
    ]);
  });

  it("keeps its digits for Longley's columns, which nearly follow from each other", () => {
    // > summary(lm(Employed ~ ., longley))   (Longley, JASA 62 (1967) 819-841; condition number 5e9: four digits are lost)
    const fit = leastSquares({ columns: [ones(16), ...LONGLEY.slice(0, 6)], response: LONGLEY[6]! });
    expectClose(
      'coefficients' in fit && fit.coefficients,
      [
        -3482.25863459581, 0.0150618722713727, -0.035819179292591, -0.0202022980381682, -0.0103322686717359,
        -0.0511041056535791, 1.82915146461355,
      ],
      1e-9,
    );
  });

  it('refuses to tell columns apart that follow from each other', () => {
    const [a, b] = [Float64Array.of(1, 2, 3, 4), Float64Array.of(3, 5, 7, 9)];
    const response = Float64Array.of(1, 3, 2, 5);
    expect(leastSquares({ columns: [ones(4), a, b], response })).toEqual({ notEstimable: 'noVariation' });
    expect(leastSquares({ columns: [ones(4), new Float64Array(4)], response })).toEqual({
      notEstimable: 'noVariation',
    });
  });

  it('fits as many persons as columns, but cannot say how well', () => {
    const fit = leastSquares({ columns: [ones(2), Float64Array.of(1, 3)], response: Float64Array.of(4, 10) });
    const tooFew = { notEstimable: 'tooFew' };
    expect(fit).toMatchObject({ df: 0, standardErrors: [tooFew, tooFew] });
    expectClose('coefficients' in fit && fit.coefficients, [1, 3]);
    expect(leastSquares({ columns: [ones(1), ones(1)], response: ones(1) })).toEqual(tooFew);
  });

  it('refuses columns that do not fit together', () => {
    expect(() => leastSquares({ columns: [], response: ones(2) })).toThrow(
      'leastSquares requires at least 1 column',
    );
    expect(() => leastSquares({ columns: [ones(3)], response: ones(2) })).toThrow('of the same length');
    expect(() => leastSquares({ columns: [Float64Array.of(1, NaN)], response: ones(2) })).toThrow(
      'leastSquares requires finite numbers',
    );
    expect(() =>
      leastSquares({ columns: [ones(2)], response: ones(2), frequencies: Float64Array.of(1, -1) }),
    ).toThrow('leastSquares requires frequencies of 0 or more');
  });
});

/** > longley   (R datasets), columns GNP.deflator, GNP, Unemployed, Armed.Forces, Population, Year, Employed */
const LONGLEY = [
  Float64Array.of(
    83,
    88.5,
    88.2,
    89.5,
    96.2,
    98.1,
    99,
    100,
    101.2,
    104.6,
    108.4,
    110.8,
    112.6,
    114.2,
    115.7,
    116.9,
  ),
  Float64Array.of(
    234.289,
    259.426,
    258.054,
    284.599,
    328.975,
    346.999,
    365.385,
    363.112,
    397.469,
    419.18,
    442.769,
    444.546,
    482.704,
    502.601,
    518.173,
    554.894,
  ),
  Float64Array.of(
    235.6,
    232.5,
    368.2,
    335.1,
    209.9,
    193.2,
    187,
    357.8,
    290.4,
    282.2,
    293.6,
    468.1,
    381.3,
    393.1,
    480.6,
    400.7,
  ),
  Float64Array.of(
    159,
    145.6,
    161.6,
    165,
    309.9,
    359.4,
    354.7,
    335,
    304.8,
    285.7,
    279.8,
    263.7,
    255.2,
    251.4,
    257.2,
    282.7,
  ),
  Float64Array.of(
    107.608,
    108.632,
    109.773,
    110.929,
    112.075,
    113.27,
    115.094,
    116.219,
    117.388,
    118.734,
    120.445,
    121.95,
    123.366,
    125.368,
    127.852,
    130.081,
  ),
  Float64Array.of(
    1947,
    1948,
    1949,
    1950,
    1951,
    1952,
    1953,
    1954,
    1955,
    1956,
    1957,
    1958,
    1959,
    1960,
    1961,
    1962,
  ),
  Float64Array.of(
    60.323,
    61.122,
    60.171,
    61.187,
    63.221,
    63.639,
    64.989,
    63.761,
    66.019,
    67.857,
    68.169,
    66.513,
    68.655,
    69.564,
    69.331,
    70.551,
  ),
];
