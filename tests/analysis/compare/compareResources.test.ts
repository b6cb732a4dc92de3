import { analyse } from '../../../src/analysis';
import { inputOf, tableOf } from '../support/tableOf';

const NONE = { notEstimable: 'notASample' };
const sex = { womenColumn: 'Kvinnor', menColumn: 'Män' };

it('a cost that nobody has divided follows the use of it, per head of the target group', () => {
  // Table 4 of the annual report in the domain: fardtjanst, journeys 2,480 and 1,320, target group 612 and 588.
  const table = tableOf({ Kostnad: [1860000], Kvinnor: [2480], Män: [1320] });
  const measure = { kind: 'resource', column: 'Kostnad', population: { women: 612, men: 588 } } as const;
  const { overall } = analyse(inputOf(table, { sex, measure }));
  expect(Math.round(Number(overall.women.sum) / 1000)).toBe(1214);
  expect(Math.round(Number(overall.men.sum) / 1000)).toBe(646);
  expect(Math.round(Number(overall.women.value))).toBe(1983);
  expect(Math.round(Number(overall.men.value))).toBe(1099);
  expect(overall.distribution.womenShare).toBeCloseTo(2480 / 3800, 12);
  expect(overall.distribution.representationIndex).toBeCloseTo(1.28, 2);
  expect(overall.gap.difference).toMatchObject({ low: NONE });
  expect('estimate' in overall.gap.difference && Math.round(Number(overall.gap.difference.estimate))).toBe(
    885,
  );
});

it('an amount by person is given per user', () => {
  const table = tableOf({ Kön: ['K', 'K', 'M'], Belopp: [1000, 3000, 5000] });
  const { overall } = analyse(inputOf(table, { measure: { kind: 'resource', column: 'Belopp' } }));
  expect(overall.women).toEqual({ n: 2, missing: 0, value: 2000, sum: 4000, mean: 2000 });
  expect(overall.gap).toMatchObject({ difference: { estimate: -3000 }, tests: { welch: NONE } });
});

it('an amount of a row is that of all its users together', () => {
  const table = tableOf({ Kön: ['K', 'M'], Belopp: [4000, 5000], Deltagare: [4, 10] });
  const measure = { kind: 'resource', column: 'Belopp', users: 'Deltagare' } as const;
  const { overall } = analyse(inputOf(table, { measure }));
  expect([overall.women.value, overall.men.value]).toEqual([1000, 500]);
  expect(overall.total).toMatchObject({ n: 14, sum: 9000 });
});

it('amounts in columns are compared as they stand where nobody knows how many used them', () => {
  const table = tableOf({ Anläggning: ['A', 'B'], Kvinnor: [100, 50], Män: [200, 100] });
  const { overall } = analyse(inputOf(table, { sex, measure: { kind: 'resource' } }));
  expect(overall.women).toMatchObject({ n: NONE, value: 150, sum: 150 });
  expect(overall.distribution.womenShare).toBeCloseTo(1 / 3, 12);
});
