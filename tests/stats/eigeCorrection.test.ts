import { eigeCorrection } from '../../src/stats';
import { expectClose } from './expectClose';

describe('the correction of EIGE', () => {
  it('depends on the exponent (domain guide 2.1)', () => {
    // > c((70/90)^.5, (70/90)^1)
    expectClose(eigeCorrection({ level: 70, highest: 90, exponent: 0.5 }), 0.881917103688197);
    expectClose(eigeCorrection({ level: 70, highest: 90, exponent: 1 }), 7 / 9);
  });

  it('cannot be had where the highest level is nothing', () => {
    expect(eigeCorrection({ level: 0, highest: 0, exponent: 1 })).toEqual({
      notEstimable: 'zeroDenominator',
    });
  });

  it('refuses a level above the highest, and an exponent of nothing', () => {
    expect(() => eigeCorrection({ level: 9, highest: 8, exponent: 1 })).toThrow('between 0 and the highest');
    expect(() => eigeCorrection({ level: 7, highest: 8, exponent: 0 })).toThrow(
      'requires an exponent above 0',
    );
  });
});
