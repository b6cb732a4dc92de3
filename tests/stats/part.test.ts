import { requirePart } from '../../src/stats/part';

describe('a part', () => {
  it('lies between 0 and its whole', () => {
    const check = (part: number, whole: number) => () => {
      requirePart('test', { part, whole });
    };
    expect(check(0, 0)).not.toThrow();
    expect(check(2, 2)).not.toThrow();
    for (const broken of [check(3, 2), check(-1, 2), check(1, Infinity), check(NaN, 2)]) {
      expect(broken).toThrow('test requires parts between 0 and their finite whole');
    }
  });
});
