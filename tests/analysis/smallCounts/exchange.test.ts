import { CELLS, countModel } from '../../../src/analysis/smallCounts/countModel';
import type { CountModel } from '../../../src/analysis/smallCounts/countModel';
import { possibleValues } from '../../../src/analysis/smallCounts/exchange';
import type { Exchange } from '../../../src/analysis/smallCounts/exchange';
import { primaryCells } from '../../../src/analysis/smallCounts/primaryCells';
import { CELL_NAMES } from '../../../src/analysis/smallCounts/suppressionMask';
import { answerOf } from './support/answerOf';

const [WOMEN, MEN, TOTAL] = [
  CELL_NAMES.indexOf('women'),
  CELL_NAMES.indexOf('men'),
  CELL_NAMES.indexOf('total'),
];

// 0 the whole, 1 Norr, 2 Syd
const units = countModel([answerOf({ Norr: { k: [3, 0], m: [12, 0] }, Syd: { k: [8, 0], m: [9, 0] } })]);

function valuesOf(model: CountModel, exchange: Exchange): readonly number[] {
  return model.tallies.flatMap((tally) =>
    tally.numbers.map((_, number) => possibleValues(model, exchange, tally, number)),
  );
}

describe('possibleValues', () => {
  // Down by 3 the women of Norr are none; up by 8 those of Syd are: 0 to 11 women in Norr.
  it('moves persons until one of the counts is none', () => {
    const exchange = { comparisons: [1, 2], steps: [1, -1], cell: WOMEN, partner: MEN };
    expect(valuesOf(units, exchange)).toEqual([12]);
  });

  it('leaves one value where the rows read tell the total', () => {
    const exchange = { comparisons: [1, 0], steps: [1, 1], cell: WOMEN, partner: TOTAL };
    expect(valuesOf(units, exchange)).toEqual([1]);
  });

  // 2 women of 10 have the outcome, 5 men of 20: with it -2 to 5, without it -8 to 15, both together -10 to 20.
  it('moves those with the outcome and those without it each by themselves', () => {
    const shares = countModel([
      answerOf(
        { Norr: { k: [2, 8], m: [5, 15] } },
        { by: [], measure: { kind: 'share', column: 'Utfall', positive: ['ja'] } },
      ),
    ]);
    const exchange = { comparisons: [0], steps: [1], cell: WOMEN, partner: MEN };
    expect(valuesOf(shares, exchange)).toEqual([8, 24, 31, 31]);
  });
});

describe('primaryCells', () => {
  it('finds the small counts, the smallest first', () => {
    const model = countModel([answerOf({ Norr: { k: [4, 0], m: [12, 0] }, Syd: { k: [8, 0], m: [2, 0] } })]);
    expect(primaryCells(model)).toEqual([2 * CELLS + MEN, CELLS + WOMEN]);
  });
});
