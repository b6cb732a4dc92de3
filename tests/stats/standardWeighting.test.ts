import { standardWeighting } from '../../src/stats';
import { expectClose } from './expectClose';

describe('standard weighting of pay', () => {
  const cell = (pay: number, persons: number, otherPay: number, others: number) => ({
    first: { value: pay, persons },
    second: { value: otherPay, persons: others },
  });
  const CELLS = [
    cell(34100, 410, 33800, 70),
    cell(43200, 120, 43900, 18),
    cell(39500, 8, 38900, 60),
    cell(41800, 55, 44100, 30),
  ];

  it('is that of the domain guide 2.3', () => {
    // python3 (mpmath): sum(l*(n+m))/sum(k*(n+m)) over usk 34100x410/33800x70, ssk, tek, adm
    expectClose(standardWeighting(CELLS), {
      first: 37053.95590142672,
      second: 37193.12581063554,
      difference: 37053.95590142672 - 37193.12581063554,
      droppedPersons: 0,
      ratio: 0.9962581819576718,
    });
  });

  it('has no ratio to nothing', () => {
    expect(standardWeighting([cell(100, 2, 0, 3)])).toMatchObject({
      ratio: { notEstimable: 'zeroDenominator' },
    });
    expect(standardWeighting([])).toEqual({ notEstimable: 'emptyGroup' });
  });
});

test('a second group so close to nothing that there is no quotient has no ratio', () => {
  const stratum = { first: { value: 1e100, persons: 20 }, second: { value: 1e-300, persons: 20 } };
  expect(standardWeighting([stratum])).toMatchObject({ ratio: { notEstimable: 'zeroDenominator' } });
});
