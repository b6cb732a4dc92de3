import { benjaminiHochberg } from '../../src/stats';
import { expectClose } from './expectClose';

describe('the adjustment of Benjamini and Hochberg', () => {
  it('is that of the domain guide 2.6 and of R', () => {
    // > p <- c(.001,.008,.039,.041,.042,.06,.074,.205); p.adjust(p, "BH")
    const looks = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205];
    const expected = [0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.592 / 7, 0.205];
    expectClose(benjaminiHochberg(looks), expected);
  });

  it('keeps the order in which the looks came, ties too', () => {
    // > p.adjust(c(.04,.001,.6,.02,.02), "BH")
    expectClose(benjaminiHochberg([0.04, 0.001, 0.6, 0.02, 0.02]), [0.05, 0.005, 0.6, 0.1 / 3, 0.1 / 3]);
  });

  it('leaves out groups that could not be tested', () => {
    const tooFew = { notEstimable: 'tooFew' } as const;
    expectClose(benjaminiHochberg([tooFew, 0.04, 0.01]), [tooFew, 0.04, 0.02]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it('needs probabilities', () => {
    expect(() => benjaminiHochberg([NaN])).toThrow('benjaminiHochberg requires p values between 0 and 1');
  });
});
