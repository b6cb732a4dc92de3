import { binomialKernel, poissonKernel } from '../../src/stats/binomialKernel';
import { expectClose } from './expectClose';

describe('the kernels of binomial and Poisson probabilities', () => {
  it('reach between whole numbers', () => {
    // python3 (mpmath): binomial(2.5, .75) * .25**.75 * .75**1.75; 3**2.5 * exp(-3) / gamma(3.5)
    expectClose(binomialKernel(0.75, 2.5, { p: 0.25, q: 0.75 }), 0.4804633437620394);
    expectClose(poissonKernel(2.5, 3), 0.233530431982279);
  });

  it('keep their digits for a million trials', () => {
    // python3 (mpmath): binomial(10**6, 300500) * p**300500 * q**699500 with p = mpf(.3), q = 1 - p
    expectClose(binomialKernel(300500, 1e6, { p: 0.3, q: 0.7 }), 0.0004799181645956632);
  });

  it('know what is certain', () => {
    expect(binomialKernel(0, 3, { p: 0, q: 1 })).toBe(1);
    expect(binomialKernel(3, 3, { p: 1, q: 0 })).toBe(1);
    expect(binomialKernel(2, 3, { p: 1, q: 0 })).toBe(0);
    expect([poissonKernel(0, 0), poissonKernel(1, 0)]).toEqual([1, 0]);
  });
});
