import { holm } from '../../src/stats';
import { expectClose } from './expectClose';

describe('the adjustment of Holm', () => {
  it('is that of the domain guide 2.6 and of R', () => {
    // > p <- c(.001,.008,.039,.041,.042,.06,.074,.205); p.adjust(p, "holm")
    const looks = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205];
    expectClose(holm(looks), [0.008, 0.056, 0.234, 0.234, 0.234, 0.234, 0.234, 0.234]);
  });

  it('keeps the order in which the looks came, ties too', () => {
    // > p.adjust(c(.04,.001,.6,.02,.02), "holm")
    expectClose(holm([0.04, 0.001, 0.6, 0.02, 0.02]), [0.08, 0.005, 0.6, 0.08, 0.08]);
  });

  it('leaves out groups that could not be tested', () => {
    const tooFew = { notEstimable: 'tooFew' } as const;
    expectClose(holm([0.04, tooFew, 0.01]), [0.04, tooFew, 0.02]);
    expect(holm([])).toEqual([]);
  });

  it('needs probabilities', () => {
    expect(() => holm([1.2])).toThrow('holm requires p values between 0 and 1');
  });
});
