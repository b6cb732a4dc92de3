import { numbersOfRows } from '../../../src/analysis/rows/numbersOfRows';

it('each chosen row gives its number, in the order in which it was chosen', () => {
  expect([...numbersOfRows(Uint32Array.of(2, 0), (row) => row * 10)]).toEqual([20, 0]);
});
