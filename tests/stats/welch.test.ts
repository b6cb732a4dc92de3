import { momentsOf, tInterval, welchInterval, welchTest } from '../../src/stats';
import { expectClose } from './expectClose';

const moments = (...values: number[]) => momentsOf({ values: Float64Array.from(values) });
const women = moments(28100, 29400, 30200, 30900, 31500, 33000);
const men = moments(29500, 30400, 31800, 33200, 36100);

describe('the interval and the test of a difference of means', () => {
  it('are those of the domain guide 2.6 and of R', () => {
    // > t.test(c(28100,29400,30200,30900,31500,33000), c(29500,30400,31800,33200,36100))
    expectClose(welchTest(women, men), {
      statistic: -1.245282362646835,
      df: 6.694294249673018,
      p: 0.254846545060746,
      method: 'welch',
    });
    expectClose(welchInterval(women, men, 0.95), {
      estimate: 183100 / 6 - 32200,
      low: -4909.587789314981819,
      high: 1542.92112264831735,
    });
  });

  it('narrow with less confidence', () => {
    // > t.test(x, y, conf.level = .9)$conf.int
    expectClose(welchInterval(women, men, 0.9), {
      estimate: 183100 / 6 - 32200,
      low: -4262.070235772107,
      high: 895.403569105443,
    });
  });

  it('have an estimate but no limits for one person', () => {
    const tooFew = { notEstimable: 'tooFew' };
    expect(welchInterval(moments(5), men, 0.95)).toEqual({ estimate: 5 - 32200, low: tooFew, high: tooFew });
    expect(welchTest(moments(5), men)).toEqual(tooFew);
  });

  it('have an estimate but no limits where all are alike', () => {
    const none = { notEstimable: 'noVariation' };
    expect(welchInterval(moments(5, 5), moments(3, 3), 0.95)).toEqual({ estimate: 2, low: none, high: none });
    expect(welchTest(moments(5, 5), moments(3, 3))).toEqual(none);
  });

  it('cannot be had where a group is empty', () => {
    expect(welchInterval(moments(), men, 0.95)).toEqual({ notEstimable: 'emptyGroup' });
    expect(welchTest(women, moments())).toEqual({ notEstimable: 'emptyGroup' });
  });
});

describe("Student's interval of a mean", () => {
  it('is that of R', () => {
    // > t.test(x)$conf.int; t.test(x, conf.level = .99)$conf.int
    const estimate = 183100 / 6;
    expectClose(tInterval(women, 0.95), { estimate, low: 28731.4946932715, high: 32301.8386400618 });
    expectClose(tInterval(women, 0.99), { estimate, low: 27716.4956909067, high: 33316.8376424267 });
  });

  it('has no limits for one person, nor where all are alike, and nothing for nobody', () => {
    const tooFew = { notEstimable: 'tooFew' };
    const noVariation = { notEstimable: 'noVariation' };
    expect(tInterval(moments(5), 0.95)).toEqual({ estimate: 5, low: tooFew, high: tooFew });
    expect(tInterval(moments(5, 5), 0.95)).toEqual({ estimate: 5, low: noVariation, high: noVariation });
    expect(tInterval(moments(), 0.95)).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses a confidence of 1', () => {
    expect(() => tInterval(women, 1)).toThrow('tInterval requires a confidence between 0 and 1');
  });
});
