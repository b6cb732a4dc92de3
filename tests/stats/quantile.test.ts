import { quantile } from '../../src/stats';

describe('one quantile', () => {
  it('is that of Excel', () => {
    // LibreOffice: =PERCENTILE.INC({15;20;35;40;50};0,4)   29
    expect(quantile({ values: Float64Array.of(40, 15, 50, 20, 35) }, 0.4)).toBe(29);
  });

  it('of nobody cannot be had', () => {
    expect(quantile({ values: new Float64Array(0) }, 0.4)).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('needs a probability', () => {
    expect(() => quantile({ values: Float64Array.of(1) }, 1.1)).toThrow(
      'requires probabilities between 0 and 1',
    );
  });
});
