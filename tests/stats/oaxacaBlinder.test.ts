import { oaxacaBlinder } from '../../src/stats';
import type { OutcomeGroup } from '../../src/stats';
import { automatic, manual } from './cars';
import { expectClose } from './expectClose';

describe('the Oaxaca-Blinder decomposition', () => {
  it('with the coefficients of the reference group is that of R', () => {
    // > A <- subset(mtcars, am == 0); B <- subset(mtcars, am == 1); ma <- lm(mpg ~ wt + hp, A); mb <- lm(mpg ~ wt + hp, B)
    // > xa <- colMeans(model.matrix(ma)); xb <- colMeans(model.matrix(mb))
    // > c(mean(A$mpg) - mean(B$mpg), sum((xa-xb)*coef(ma)), sum(xb*(coef(ma)-coef(mb)))); (xa-xb)*coef(ma)
    expectClose(oaxacaBlinder(automatic, manual), {
      gap: -7.24493927125506,
      explained: -3.88835997375708,
      unexplained: -3.356579297498,
      contributions: [-2.52013206118663, -1.36822791257045],
    });
  });

  it('counts weighted rows as persons', () => {
    const twice = (group: OutcomeGroup) => ({
      ...group,
      frequencies: new Float64Array(group.outcome.length).fill(2),
    });
    expectClose(oaxacaBlinder(twice(automatic), twice(manual)), oaxacaBlinder(automatic, manual));
  });

  it('refuses a covariate that is the same for all of the reference group', () => {
    const constant = { ...automatic, covariates: [automatic.covariates[0]!, new Float64Array(19).fill(3)] };
    expect(oaxacaBlinder(constant, manual)).toEqual({ notEstimable: 'noVariation' });
  });

  it('cannot be had for too few persons or an empty group', () => {
    const few = {
      outcome: Float64Array.of(1, 2),
      covariates: [Float64Array.of(1, 2), Float64Array.of(2, 1)],
    };
    const none = { outcome: new Float64Array(0), covariates: [new Float64Array(0), new Float64Array(0)] };
    expect(oaxacaBlinder(few, manual)).toEqual({ notEstimable: 'tooFew' });
    expect(oaxacaBlinder(automatic, none)).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses groups with different covariates', () => {
    expect(() => oaxacaBlinder(automatic, { ...manual, covariates: [] })).toThrow(
      'oaxacaBlinder requires the same covariates in both groups',
    );
    const short = { ...manual, covariates: [new Float64Array(2), new Float64Array(2)] };
    expect(() => oaxacaBlinder(automatic, short)).toThrow('requires covariates as long as the outcome');
  });
});
