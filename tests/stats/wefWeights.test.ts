import { wefWeights } from '../../src/stats';
import { expectClose } from './expectClose';

describe('the weights of the World Economic Forum', () => {
  it('are those of the report of 2023 (domain guide 2.1)', () => {
    // python3: 1/s/sum(1/s) of the rounded sds .160 .103 .144 .214 .262 (published: .199 .310 .221 .149 .121)
    const weights = wefWeights([0.16, 0.103, 0.144, 0.214, 0.262]);
    expectClose(
      weights,
      [0.1990897717701556, 0.3092656648856785, 0.2212108575223951, 0.1488521658094621, 0.1215815400123087],
    );
    [0.199, 0.31, 0.221, 0.149, 0.121].forEach((published, i) => {
      expect(Math.abs(weights[i]! - published)).toBeLessThan(0.0015);
    });
  });

  it('need spread', () => {
    expect(() => wefWeights([0.1, 0])).toThrow('wefWeights requires standard deviations above 0');
  });
});
