import { sumCells, talliedBySex } from '../../../src/analysis/compare/cellSums';
import { SEX_CODE } from '../../../src/vocabulary';

it('a million additions of a tenth lose nothing', () => {
  // python3: math.fsum([0.1] * 1000000)
  const length = 1_000_000;
  const sums = sumCells(
    {
      rows: new Uint32Array(length),
      sexes: new Uint8Array(length).fill(SEX_CODE.woman),
      values: new Float64Array(length).fill(0.1),
    },
    new Uint32Array(1),
    1,
  );
  expect(talliedBySex(sums, 0).women).toEqual({ n: length, missing: 0, weighted: 100000, plain: 100000 });
});

it('what is small is not lost beside what is large', () => {
  const values = Float64Array.of(1, 1e100, 1, -1e100);
  const observations = { rows: new Uint32Array(4), sexes: new Uint8Array(4).fill(SEX_CODE.man), values };
  expect(talliedBySex(sumCells(observations, new Uint32Array(1), 1), 0).men.plain).toBe(2);
});
