import { DEFAULT_CONFIDENCE } from '../../src/stats';
import { normalDeviate, requireConfidence } from '../../src/stats/confidence';
import { expectClose } from './expectClose';

describe('confidence', () => {
  it('of 95 per cent leaves out 1.96 standard errors on either side', () => {
    // > qnorm(.975)
    expectClose(normalDeviate('test', DEFAULT_CONFIDENCE), 1.95996398454005);
  });

  it('lies strictly between 0 and 1', () => {
    for (const confidence of [0, 1, 95, NaN]) {
      expect(() => {
        requireConfidence('test', confidence);
      }).toThrow('test requires a confidence between 0 and 1');
    }
  });
});
