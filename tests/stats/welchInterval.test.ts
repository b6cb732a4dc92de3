import { welchInterval } from '../../src/stats';
import { expectClose } from './expectClose';
import { MEN, WOMEN, moments } from './samplesOfPay';

describe("Welch's interval of a difference of means", () => {
  // > t.test(c(28100,29400,30200,30900,31500,33000), c(29500,30400,31800,33200,36100))$conf.int, also with conf.level = .9
  it.each([
    [0.95, -4909.587789314982, 1542.921122648317],
    [0.9, -4262.070235772107, 895.403569105443],
  ])('is that of R for the salaries of the domain guide 2.6, at %d', (confidence, low, high) => {
    expectClose(welchInterval(WOMEN, MEN, confidence), { estimate: 183100 / 6 - 32200, low, high });
  });

  it('has an estimate but no limits for one person', () => {
    const tooFew = { notEstimable: 'tooFew' };
    expect(welchInterval(moments(5), MEN, 0.95)).toEqual({ estimate: 5 - 32200, low: tooFew, high: tooFew });
  });

  it('has an estimate but no limits where all are alike', () => {
    const none = { notEstimable: 'noVariation' };
    expect(welchInterval(moments(5, 5), moments(3, 3), 0.95)).toEqual({ estimate: 2, low: none, high: none });
  });

  it('cannot be had where a group is empty', () => {
    expect(welchInterval(moments(), MEN, 0.95)).toEqual({ notEstimable: 'emptyGroup' });
    expect(welchInterval(WOMEN, moments(), 0.95)).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses a confidence of 0', () => {
    expect(() => welchInterval(WOMEN, MEN, 0)).toThrow('welchInterval requires a confidence between 0 and 1');
  });
});
