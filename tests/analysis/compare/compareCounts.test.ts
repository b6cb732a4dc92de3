import { analyse } from '../../../src/analysis';
import { inputOf, tableOf } from '../support/tableOf';

const NONE = { notEstimable: 'notASample' };

it('women and men are counted, and those who are counted are no sample', () => {
  const table = tableOf({ Kön: ['K', 'M', 'M', 'K', 'M'] });
  const { overall } = analyse(inputOf(table, { measure: { kind: 'count' } }));
  expect(overall.women).toEqual({ n: 2, count: 2 });
  expect(overall.total).toEqual({ n: 5, count: 5 });
  expect(overall.gap).toMatchObject({
    difference: { estimate: -1, low: NONE, high: NONE },
    relative: -1 / 3,
    symmetric: -0.2,
    tests: { chiSquare: NONE, welch: NONE },
  });
  expect(overall.distribution).toEqual({
    womenShare: 0.4,
    balanced4060: true,
    distanceToHalf: expect.closeTo(0.1, 12) as number,
    womenMissingTo40: 0,
    menMissingTo40: 0,
  });
});

it('the persons of a row are counted, not the row', () => {
  const table = tableOf({ Kön: ['K', 'M', 'K'], Antal: [120, 18, null] });
  const { overall, population } = analyse(inputOf(table, { measure: { kind: 'count' }, weight: 'Antal' }));
  expect(overall.women.n).toBe(120);
  expect(population).toMatchObject({ women: 120, men: 18, rowsRead: 3 });
});

it('a finished table may have a total of its own, with those who are neither women nor men', () => {
  const table = tableOf({ År: [2024], Kvinnor: [40], Män: [35], Totalt: [78] });
  const sex = { womenColumn: 'Kvinnor', menColumn: 'Män', totalColumn: 'Totalt' };
  const { overall } = analyse(inputOf(table, { sex, measure: { kind: 'count' } }));
  expect([overall.women.n, overall.men.n, overall.total.n]).toEqual([40, 35, 78]);
});

it('a table of nobody has a population of nobody and no shares', () => {
  const { overall, population } = analyse(inputOf(tableOf({ Kön: [] }), { measure: { kind: 'count' } }));
  expect(population).toMatchObject({ women: 0, men: 0, rowsRead: 0 });
  expect(overall.distribution.womenShare).toEqual({ notEstimable: 'emptyGroup' });
});
