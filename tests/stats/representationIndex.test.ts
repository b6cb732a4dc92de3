import { representationIndex } from '../../src/stats';
import { expectClose } from './expectClose';

const part = (of: number, whole: number) => ({ part: of, whole });

describe('the representation index', () => {
  it('compares a share with that of the population', () => {
    // > (18/266) / (39/397)
    expectClose(representationIndex(part(18, 266), part(39, 397)), 0.688837478311162);
  });

  it('cannot be had without a group or without a population', () => {
    expect(representationIndex(part(0, 0), part(39, 397))).toEqual({ notEstimable: 'emptyGroup' });
    expect(representationIndex(part(2, 9), part(0, 0))).toEqual({ notEstimable: 'emptyGroup' });
    expect(representationIndex(part(2, 9), part(0, 397))).toEqual({ notEstimable: 'zeroDenominator' });
  });

  it('refuses a part that is more than the whole', () => {
    expect(() => representationIndex(part(10, 9), part(1, 2))).toThrow(
      'representationIndex requires parts between 0 and their finite whole',
    );
  });
});
