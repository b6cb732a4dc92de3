import {
  balanceScore,
  finitePopulationCorrection,
  numberMissing,
  quartileBands,
  ratePer,
  redistribution,
  representationIndex,
  resourceIndex,
} from '../../src/stats';
import { expectClose } from './expectClose';

const part = (of: number, whole: number) => ({ part: of, whole });

describe('shares of a whole', () => {
  it('are compared with those of the population', () => {
    // > (18/266) / (39/397)
    expectClose(representationIndex(part(18, 266), part(39, 397)), 0.688837478311162);
    expect(representationIndex(part(0, 0), part(39, 397))).toEqual({ notEstimable: 'emptyGroup' });
    expect(representationIndex(part(2, 9), part(0, 397))).toEqual({ notEstimable: 'zeroDenominator' });
    expect(() => representationIndex(part(10, 9), part(1, 2))).toThrow(
      'representationIndex requires parts between 0 and their finite whole',
    );
  });

  it('lack whole persons, never by a rounding error', () => {
    expect(numberMissing(part(3, 11), 0.4)).toBe(2);
    expect(numberMissing(part(6, 100), 0.07)).toBe(1);
    expect(numberMissing(part(7, 100), 0.07)).toBe(0);
    expect(numberMissing(part(8, 10), 0.4)).toBe(0);
    expect(numberMissing(part(0, 0), 0.4)).toEqual({ notEstimable: 'emptyGroup' });
    expect(() => numberMissing(part(1, 2), 40)).toThrow('numberMissing requires a share between 0 and 1');
  });

  // Domain guide 5.5, table 4: part / whole in thousand kronor, target group women and all
  it.each([
    ['sports halls', part(1470, 4200), part(292, 601), 0.72, 571],
    ['transport service', part(1214, 1860), part(612, 1200), 1.28, -265],
    ['income support', part(1426, 3100), part(1105, 2350), 0.98, 32],
  ])('of money for %s are compared with the target group', (_, resource, target, index, moved) => {
    expect((resourceIndex(resource, target) as number).toFixed(2)).toBe(index.toFixed(2));
    expect(Math.round(redistribution(resource, target) as number)).toBe(moved);
  });

  it('of money may be negative, but need a target group', () => {
    expectClose(resourceIndex(part(-50, 100), part(1, 2)), -1);
    expectClose(redistribution(part(-50, 100), part(1, 2)), 100);
    expect(resourceIndex(part(0, 0), part(1, 2))).toEqual({ notEstimable: 'zeroDenominator' });
    expect(resourceIndex(part(5, 9), part(0, 0))).toEqual({ notEstimable: 'emptyGroup' });
    expect(redistribution(part(5, 9), part(0, 0))).toEqual({ notEstimable: 'emptyGroup' });
    expect(() => resourceIndex(part(NaN, 9), part(1, 2))).toThrow('resourceIndex requires finite amounts');
  });

  it('are balanced at one half', () => {
    expect(balanceScore(0.5)).toBe(1);
    expect(balanceScore(0)).toBe(0);
    expect(balanceScore(1)).toBe(0);
    expect(() => balanceScore(36)).toThrow('balanceScore requires a share between 0 and 1');
  });

  it('of a sample correct its error', () => {
    // python3 (mpmath): sqrt((800-250)/799)
    expectClose(finitePopulationCorrection({ sample: 250, population: 800 }), 0.8296749065526834);
    expect(finitePopulationCorrection({ sample: 9, population: 9 })).toBe(0);
    expect(finitePopulationCorrection({ sample: 1, population: 1 })).toEqual({
      notEstimable: 'zeroDenominator',
    });
    expect(finitePopulationCorrection({ sample: 0, population: 0 })).toEqual({ notEstimable: 'emptyGroup' });
    expect(() => finitePopulationCorrection({ sample: 3, population: 2 })).toThrow('a whole sample within');
  });

  it('per thousand inhabitants need inhabitants', () => {
    // > 41/2734*1000
    expectClose(ratePer({ events: 41, population: 2734 }, 1000), 14.9963423555231);
    expect(ratePer({ events: 0, population: 0 }, 1000)).toEqual({ notEstimable: 'emptyGroup' });
    expect(() => ratePer({ events: -1, population: 2 }, 1000)).toThrow('of 0 or more');
    expect(() => ratePer({ events: 1, population: 2 }, 0)).toThrow('ratePer requires a unit above 0');
  });
});

describe('pay bands', () => {
  it('are quarters that differ by one person at most', () => {
    const bands = quartileBands(Float64Array.of(31, 28, 45, 28, 39, 52, 33, 30, 29, 60));
    const sizes = [0, 1, 2, 3].map((band) => bands.filter((each) => each === band).length);
    expect(sizes).toEqual([3, 2, 3, 2]);
  });

  it('keep the order of the sheet among equal pay', () => {
    expect(Array.from(quartileBands(Float64Array.of(5, 5, 5, 5)))).toEqual([0, 1, 2, 3]);
  });

  it('of nobody are none, and of no pay are refused', () => {
    expect(Array.from(quartileBands(new Float64Array(0)))).toEqual([]);
    expect(() => quartileBands(Float64Array.of(NaN))).toThrow('quartileBands requires finite values');
  });
});
