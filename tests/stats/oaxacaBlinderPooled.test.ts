import { oaxacaBlinderPooled } from '../../src/stats';
import type { OutcomeGroup } from '../../src/stats';
import { automatic, manual } from './cars';
import { expectClose } from './expectClose';

describe('the Oaxaca-Blinder decomposition with pooled coefficients', () => {
  it('is that of R, with the group in the model', () => {
    // > bp <- coef(lm(mpg ~ wt + hp + am, mtcars))[1:3]; sum((xa-xb)*bp); (xa-xb)*bp
    expectClose(oaxacaBlinderPooled(automatic, manual), {
      gap: -7.24493927125506,
      explained: -5.16122914093177,
      unexplained: -2.08371013032332,
      contributions: [-3.90880240401186, -1.2524267369199],
    });
  });

  it('refuses a covariate that is the group itself', () => {
    const marked = { ...automatic, covariates: [new Float64Array(19)] };
    const others = { ...manual, covariates: [new Float64Array(13).fill(1)] };
    expect(oaxacaBlinderPooled(marked, others)).toEqual({ notEstimable: 'noVariation' });
  });

  it('counts weighted rows as persons', () => {
    const twice = (group: OutcomeGroup) => ({
      ...group,
      frequencies: new Float64Array(group.outcome.length).fill(2),
    });
    expectClose(oaxacaBlinderPooled(twice(automatic), twice(manual)), oaxacaBlinderPooled(automatic, manual));
  });

  it('cannot be had for an empty group', () => {
    const none = { outcome: new Float64Array(0), covariates: [new Float64Array(0), new Float64Array(0)] };
    expect(oaxacaBlinderPooled(none, manual)).toEqual({ notEstimable: 'emptyGroup' });
  });
});
