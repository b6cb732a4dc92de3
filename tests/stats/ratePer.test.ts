import { ratePer } from '../../src/stats';
import { expectClose } from './expectClose';

describe('a rate per inhabitants', () => {
  it('is that of the formula', () => {
    // > 41/2734*1000
    expectClose(ratePer({ events: 41, population: 2734 }, 1000), 14.996342355523);
  });

  it('cannot be had without inhabitants', () => {
    expect(ratePer({ events: 0, population: 0 }, 1000)).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses negative events and a unit of nothing', () => {
    expect(() => ratePer({ events: -1, population: 2 }, 1000)).toThrow('of 0 or more');
    expect(() => ratePer({ events: 1, population: 2 }, 0)).toThrow('ratePer requires a unit above 0');
  });
});
