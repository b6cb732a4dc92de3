import { semiLogRegression } from '../../src/stats';
import { CARS } from './cars';
import { expectClose } from './expectClose';

const cars = {
  outcome: CARS.milesPerGallon,
  covariates: [CARS.weight, CARS.power],
  membership: CARS.isManual,
};

describe('the semi-logarithmic regression', () => {
  it('is that of R', () => {
    // > m <- lm(log(mpg) ~ wt + hp + am, mtcars); summary(m); exp(coef(m)["am"]) - 1; confint(m)["am", ]
    expectClose(
      semiLogRegression(cars, 0.95),
      {
        gap: {
          estimate: 0.0530333757544084,
          low: Math.expm1(-0.0727047520725728),
          high: Math.expm1(0.176054609117907),
        },
        coefficient: 0.0516749285226673,
        standardError: 0.0607201947588566,
        test: { statistic: 0.851033642561399, df: 28, p: 0.401970339589701, method: 'semiLogRegression' },
      },
      1e-11,
    );
  });

  it('counts weighted rows as persons', () => {
    const weighted = semiLogRegression({ ...cars, frequencies: new Float64Array(32).fill(2) }, 0.95);
    expect(weighted).toMatchObject({ test: { df: 60 } });
  });

  it('refuses a covariate that equals the membership', () => {
    const same = { ...cars, covariates: [CARS.isManual] };
    expect(semiLogRegression(same, 0.95)).toEqual({ notEstimable: 'noVariation' });
  });

  it('cannot be had where no person is left over, or nothing is left to chance', () => {
    const two = { outcome: Float64Array.of(5, 6), covariates: [], membership: Float64Array.of(0, 1) };
    expect(semiLogRegression(two, 0.95)).toEqual({ notEstimable: 'tooFew' });
    const alike = {
      outcome: new Float64Array(4).fill(1),
      covariates: [],
      membership: Float64Array.of(0, 1, 0, 1),
    };
    expect(semiLogRegression(alike, 0.95)).toEqual({ notEstimable: 'noVariation' });
  });

  it('refuses pay of nothing, which has no logarithm', () => {
    const zero = { outcome: Float64Array.of(0, 6), covariates: [], membership: Float64Array.of(0, 1) };
    expect(() => semiLogRegression(zero, 0.95)).toThrow('semiLogRegression requires outcomes above 0');
  });
});
