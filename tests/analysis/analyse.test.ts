import { analyse } from '../../src/analysis';
import { inputOf, tableOf } from './support/tableOf';

const TABLE = tableOf({
  Kön: ['K', 'M', 'K', 'M', 'annat'],
  Enhet: ['Norr', 'Norr', 'Syd', 'Norr', 'Syd'],
  År: [2023, 2023, 2023, 2024, 2024],
});

it('every combination of groups that occurs is answered, the sexes that are absent shown', () => {
  const { groups } = analyse(inputOf(TABLE, { measure: { kind: 'count' }, by: ['Enhet', 'År'] }));
  expect(groups.map(({ key, women, men, other }) => [key, women.n, men.n, other?.n])).toEqual([
    [{ Enhet: 'Norr', År: '2023' }, 1, 1, undefined],
    [{ Enhet: 'Syd', År: '2023' }, 1, 0, undefined],
    [{ Enhet: 'Norr', År: '2024' }, 0, 1, undefined],
    [{ Enhet: 'Syd', År: '2024' }, 0, 0, 1],
  ]);
});

it('groups that a filter leaves empty do not occur', () => {
  const where = [{ column: 'År', in: [2024] }];
  const { groups } = analyse(inputOf(TABLE, { measure: { kind: 'count' }, by: ['Enhet'], where }));
  expect(groups.map(({ key, total }) => [key['Enhet'], total.n])).toEqual([
    ['Norr', 1],
    ['Syd', 1],
  ]);
});

it('where a filter keeps nobody, everything says that there is nobody', () => {
  const where = [{ column: 'År', in: [1999] }];
  const none = { notEstimable: 'emptyGroup' };
  for (const measure of [
    { kind: 'mean', column: 'År' },
    { kind: 'share', column: 'Enhet', positive: ['Norr'] },
  ] as const) {
    const answer = analyse(
      inputOf(TABLE, { measure, where, by: ['Enhet'], strata: ['Enhet'], explain: ['År'] }),
    );
    expect(answer.groups).toEqual([]);
    expect(answer.population).toMatchObject({ women: 0, men: 0, rowsRead: 5, rowsExcluded: 5 });
    expect(answer.overall.women).toMatchObject({ n: 0, value: none, low: none });
    expect(answer.overall.gap.difference).toEqual(none);
    expect(answer.across.kitagawa).toEqual({ rate: none, composition: none });
    expect(answer.verdict.code).toBe('tooFewPersons');
  }
});

it('the recipe, the findings and where the numbers come from are handed on', () => {
  const input = inputOf(TABLE, { measure: { kind: 'count' } });
  const { recipe, findings, provenance } = analyse(input);
  expect({ recipe, findings, provenance }).toEqual({
    recipe: input.recipe,
    findings: input.findings,
    provenance: input.provenance,
  });
});

it('the confidence that the recipe wants is that of the limits', () => {
  const table = tableOf({ Kön: ['K', 'M'], Svar: ['Ja', 'Nej'], Antal: [10, 10] });
  const measure = { kind: 'share', column: 'Svar', positive: ['Nej'] } as const;
  const { women } = analyse(inputOf(table, { measure, weight: 'Antal', confidence: 0.9 })).overall;
  // R: prop.test(0, 10, correct = FALSE, conf.level = 0.9)$conf.int
  expect(women.high).toBeCloseTo(0.212941970083407, 12);
});

it('a column that the table has not is a fault of the caller', () => {
  expect(() => analyse(inputOf(TABLE, { measure: { kind: 'mean', column: 'Lön' } }))).toThrow('"Lön"');
});
