import { resourceIndex } from '../../src/stats';

const part = (of: number, whole: number) => ({ part: of, whole });

describe('the resource index', () => {
  // Domain guide 5.5, table 4: thousand kronor of all; women of the target group
  it.each([
    ['sports halls', part(1470, 4200), part(292, 601), '0.72'],
    ['transport service', part(1214, 1860), part(612, 1200), '1.28'],
    ['income support', part(1426, 3100), part(1105, 2350), '0.98'],
  ])('of %s is that of the domain guide', (_, resource, target, index) => {
    expect((resourceIndex(resource, target) as number).toFixed(2)).toBe(index);
  });

  it('may be negative, as amounts may', () => {
    expect(resourceIndex(part(-50, 100), part(1, 2))).toBe(-1);
  });

  it('cannot be had without resource or target group', () => {
    expect(resourceIndex(part(0, 0), part(1, 2))).toEqual({ notEstimable: 'zeroDenominator' });
    expect(resourceIndex(part(5, 9), part(0, 2))).toEqual({ notEstimable: 'zeroDenominator' });
    expect(resourceIndex(part(5, 9), part(0, 0))).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses what is no number', () => {
    expect(() => resourceIndex(part(NaN, 9), part(1, 2))).toThrow('resourceIndex requires finite amounts');
  });
});
