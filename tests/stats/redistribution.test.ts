import { redistribution } from '../../src/stats';

const part = (of: number, whole: number) => ({ part: of, whole });

describe('the amount to redistribute', () => {
  // Domain guide 5.5, table 4: thousand kronor of all; women of the target group
  it.each([
    ['sports halls', part(1470, 4200), part(292, 601), 571],
    ['transport service', part(1214, 1860), part(612, 1200), -265],
  ])('for %s is that of the domain guide', (_, resource, target, moved) => {
    expect(Math.round(redistribution(resource, target) as number)).toBe(moved);
  });

  it('follows the sign of the amounts', () => {
    expect(redistribution(part(-50, 100), part(1, 2))).toBe(100);
  });

  it('cannot be had without a target group', () => {
    expect(redistribution(part(5, 9), part(0, 0))).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses a group larger than the target group', () => {
    expect(() => redistribution(part(5, 9), part(3, 2))).toThrow('redistribution requires parts between 0');
  });
});
