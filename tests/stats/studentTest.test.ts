import { studentTest } from '../../src/stats';
import { expectClose } from './expectClose';
import { MEN, WOMEN, moments } from './samplesOfPay';

describe("Student's test of a difference of means", () => {
  it('is that of R for the salaries of the domain guide 2.6', () => {
    // > t.test(c(28100,29400,30200,30900,31500,33000), c(29500,30400,31800,33200,36100), var.equal = TRUE)
    expectClose(studentTest(WOMEN, MEN), {
      statistic: -1.2966466752642898,
      df: 9,
      p: 0.2270093986002447,
      method: 'student',
    });
  });

  it('needs one person alone in a group, where the other varies', () => {
    // > t.test(5, c(3, 4, 8), var.equal = TRUE)
    expectClose(studentTest(moments(5), moments(3, 4, 8)), { statistic: 0, df: 2, p: 1, method: 'student' });
  });

  it('cannot be had for an empty group, two persons, or where all are alike', () => {
    expect(studentTest(WOMEN, moments())).toEqual({ notEstimable: 'emptyGroup' });
    expect(studentTest(moments(5), moments(6))).toEqual({ notEstimable: 'tooFew' });
    expect(studentTest(moments(5, 5), moments(3, 3))).toEqual({ notEstimable: 'noVariation' });
  });
});
