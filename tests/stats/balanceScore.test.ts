import { balanceScore } from '../../src/stats';

describe('the balance score', () => {
  it('is 1 at one half and 0 at the ends', () => {
    expect([0, 0.25, 0.5, 1].map(balanceScore)).toEqual([0, 0.5, 1, 0]);
  });

  it('refuses a percentage', () => {
    expect(() => balanceScore(36)).toThrow('balanceScore requires a share between 0 and 1');
  });
});
