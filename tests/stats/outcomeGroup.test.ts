import { constantFor, groupMean, groupPersons } from '../../src/stats/outcomeGroup';

describe('persons with an outcome', () => {
  const outcome = Float64Array.of(1, 2, 6);
  const covariates = [Float64Array.of(0, 1, 1)];

  it('count once each, or as often as their frequency', () => {
    const weighted = { outcome, covariates, frequencies: Uint32Array.of(1, 1, 2) };
    expect([groupPersons({ outcome, covariates }), groupPersons(weighted)]).toEqual([3, 4]);
    expect([groupMean(outcome, { outcome, covariates }), groupMean(outcome, weighted)]).toEqual([3, 3.75]);
  });

  it('have a constant of one each', () => {
    expect(Array.from(constantFor({ outcome, covariates }))).toEqual([1, 1, 1]);
  });
});
