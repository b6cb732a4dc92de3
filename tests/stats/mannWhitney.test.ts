import { mannWhitney } from '../../src/stats';
import { expectClose } from './expectClose';

const sample = (...values: number[]) => ({ values: Float64Array.from(values) });
const women = sample(28100, 29400, 30200, 30900, 31500, 33000);
const men = sample(29500, 30400, 31800, 33200, 36100);

describe('the Mann-Whitney test', () => {
  it('counts out small samples without ties, as in the domain guide 2.6', () => {
    // > wilcox.test(c(28100,29400,30200,30900,31500,33000), c(29500,30400,31800,33200,36100))
    expectClose(mannWhitney(women, men), { statistic: 8, p: 0.246753246753247, method: 'mannWhitneyExact' });
  });

  it('counts out 25 against 25, where R does', () => {
    // > set.seed(1); u <- round(rnorm(40),3) + seq(40)*1e-6; v <- round(rnorm(30,.5),3) + seq(30)*1e-7
    // > wilcox.test(u[1:25], v[1:25])
    expectClose(mannWhitney(sample(...U), sample(...V)), {
      statistic: 232,
      p: 0.121291060657415,
      method: 'mannWhitneyExact',
    });
  });

  it('corrects for ties and continuity where persons are alike', () => {
    // > wilcox.test(c(1,2,2,3,5,5,5,8), c(2,3,4,5,9,9))
    expectClose(mannWhitney(sample(1, 2, 2, 3, 5, 5, 5, 8), sample(2, 3, 4, 5, 9, 9)), {
      statistic: 17,
      p: 0.392937955480119,
      method: 'mannWhitneyNormal',
    });
  });

  it('uses the normal distribution for more than 50 persons', () => {
    // > a <- (1:40 * 37) %% 101; b <- (1:30 * 53) %% 103 + .5; wilcox.test(a, b, exact = FALSE)
    const a = Array.from({ length: 40 }, (_, i) => ((i + 1) * 37) % 101);
    const b = Array.from({ length: 30 }, (_, i) => (((i + 1) * 53) % 103) + 0.5);
    expectClose(mannWhitney(sample(...a), sample(...b)), {
      statistic: 626,
      p: 0.762172365334855,
      method: 'mannWhitneyNormal',
    });
  });

  it('counts a weighted row as so many persons', () => {
    const weighted = { values: Float64Array.of(8, 1, 5, 3, 2), frequencies: Uint32Array.of(1, 1, 3, 1, 2) };
    const persons = sample(1, 2, 2, 3, 5, 5, 5, 8);
    const others = sample(2, 3, 4, 5, 9, 9);
    expect(mannWhitney(weighted, others)).toEqual(mannWhitney(persons, others));
  });

  it('gives 1 where the samples lie evenly, never more', () => {
    expect(mannWhitney(sample(1, 4), sample(2, 3))).toMatchObject({ statistic: 2, p: 1 });
    expect(mannWhitney(sample(1, 4, 4), sample(1, 4, 4))).toMatchObject({ p: 1 });
  });

  it('cannot be had for an empty group, nor where all are alike', () => {
    expect(mannWhitney(sample(), men)).toEqual({ notEstimable: 'emptyGroup' });
    expect(mannWhitney(women, sample())).toEqual({ notEstimable: 'emptyGroup' });
    expect(mannWhitney(sample(3, 3), sample(3, 3, 3))).toEqual({ notEstimable: 'noVariation' });
  });
});

const U = [
  -0.625999, 0.184002, -0.835997, 1.595004, 0.330005, -0.819994, 0.487007, 0.738008, 0.576009, -0.30499,
  1.512011, 0.390012, -0.620987, -2.214986, 1.125015, -0.044984, -0.015983, 0.944018, 0.821019, 0.59402,
  0.919021, 0.782022, 0.075023, -1.988976, 0.620025,
];
const V = [
  0.3350001, 0.2470002, 1.1970003, 1.0570004, -0.1889995, -0.2069994, 0.8650007, 1.2690008, 0.3880009,
  1.381001, 0.8980011, -0.1119988, 0.8410013, -0.6289986, 1.9330015, 2.4800016, 0.1330017, -0.5439982,
  1.0700019, 0.365002, 2.9020021, 0.4610022, 1.1900023, 0.5280024, -0.2429975,
];
