import { analyse } from '../../../src/analysis';
import type { Across } from '../../../src/analysis';
import { inputOf, tableOf } from '../support/tableOf';

function over(...by: readonly string[]): Across['dissimilarity'] {
  const table = tableOf({
    Yrke: ['Vård', 'Skola', 'Teknik', 'Adm'],
    Nivå: ['1', '1', '1', '1'],
    Kvinnor: [120, 95, 12, 30],
    Män: [18, 40, 60, 14],
  });
  const sex = { womenColumn: 'Kvinnor', menColumn: 'Män' };
  return analyse(inputOf(table, { sex, measure: { kind: 'count' }, by })).across.dissimilarity;
}

it('women and men are spread differently over occupations', () => {
  // Domain measures, segregation: D = 0.407853, IP = 0.182870
  expect(over('Yrke')?.D).toBeCloseTo(0.407853, 6);
  expect(over('Yrke')?.IP).toBeCloseTo(0.18287, 6);
});

it('crossings are taken together', () => {
  expect(over('Nivå', 'Yrke')).toEqual(over('Yrke'));
});

it('nobody is spread over one group', () => {
  expect(over('Nivå')).toEqual({
    D: { notEstimable: 'noVariation' },
    IP: { notEstimable: 'noVariation' },
    categories: 1,
    smallCategories: 0,
  });
});
