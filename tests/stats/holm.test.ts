import { benjaminiHochberg, holm } from '../../src/stats';
import { expectClose } from './expectClose';

// > p <- c(.001,.008,.039,.041,.042,.06,.074,.205); p.adjust(p, "holm"); p.adjust(p, "BH")   (domain guide 2.6)
const looks = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205];

describe('p values of several looks', () => {
  it('are adjusted as by Holm in R', () => {
    expectClose(holm(looks), [0.008, 0.056, 0.234, 0.234, 0.234, 0.234, 0.234, 0.234]);
  });

  it('are adjusted as by Benjamini and Hochberg in R', () => {
    const expected = [0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.592 / 7, 0.205];
    expectClose(benjaminiHochberg(looks), expected);
  });

  it('keep the order in which they came, ties too', () => {
    // > p <- c(.04,.001,.6,.02,.02); p.adjust(p, "holm"); p.adjust(p, "BH")
    expectClose(holm([0.04, 0.001, 0.6, 0.02, 0.02]), [0.08, 0.005, 0.6, 0.08, 0.08]);
    expectClose(benjaminiHochberg([0.04, 0.001, 0.6, 0.02, 0.02]), [0.05, 0.005, 0.6, 0.1 / 3, 0.1 / 3]);
  });

  it('leave out groups that could not be tested', () => {
    const tooFew = { notEstimable: 'tooFew' } as const;
    expectClose(holm([0.04, tooFew, 0.01]), [0.04, tooFew, 0.02]);
    expectClose(benjaminiHochberg([tooFew, 0.04, 0.01]), [tooFew, 0.04, 0.02]);
    expect(holm([])).toEqual([]);
  });

  it('must be probabilities', () => {
    expect(() => holm([1.2])).toThrow('holm requires p values between 0 and 1');
    expect(() => benjaminiHochberg([NaN])).toThrow('benjaminiHochberg requires p values between 0 and 1');
  });
});
