import { tInterval } from '../../src/stats';
import { expectClose } from './expectClose';
import { WOMEN, moments } from './samplesOfPay';

describe("Student's interval of a mean", () => {
  it('is that of R', () => {
    // > t.test(x)$conf.int; t.test(x, conf.level = .99)$conf.int
    const estimate = 183100 / 6;
    expectClose(tInterval(WOMEN, 0.95), { estimate, low: 28731.4946932715, high: 32301.8386400618 });
    expectClose(tInterval(WOMEN, 0.99), { estimate, low: 27716.4956909067, high: 33316.8376424267 });
  });

  it('has no limits for one person, nor where all are alike, and nothing for nobody', () => {
    const tooFew = { notEstimable: 'tooFew' };
    const noVariation = { notEstimable: 'noVariation' };
    expect(tInterval(moments(5), 0.95)).toEqual({ estimate: 5, low: tooFew, high: tooFew });
    expect(tInterval(moments(5, 5), 0.95)).toEqual({ estimate: 5, low: noVariation, high: noVariation });
    expect(tInterval(moments(), 0.95)).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses a confidence of 1', () => {
    expect(() => tInterval(WOMEN, 1)).toThrow('tInterval requires a confidence between 0 and 1');
  });
});
