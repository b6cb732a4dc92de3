import { analyse, applySuppression, decideSuppression } from '../../../src/analysis';
import type { Across, AnalysisColumn } from '../../../src/analysis';
import { BERKELEY } from '../support/berkeley';
import { inputOf, tableOf } from '../support/tableOf';

const ADMITTED = { kind: 'share', column: 'Svar', positive: ['Antagen'] } as const;
const COLUMNS: readonly AnalysisColumn[] = [
  { header: 'Institution', role: 'group', type: 'text' },
  { header: 'Kön', role: 'sex', type: 'text' },
  { header: 'Svar', role: 'group', type: 'text' },
  { header: 'Antal', role: 'weight', type: 'integer' },
];

// Bickel, Hammel and O'Connell (1975): the gap of Berkeley turns round within the departments A, B, D and F.
it('the gap that turns round is found without anybody asking for the column', () => {
  const part = { measure: ADMITTED, weight: 'Antal' };
  const { across } = analyse(inputOf(BERKELEY, part, { columns: COLUMNS }));
  expect(across.simpson).toEqual({ reverses: true, strata: ['A', 'B', 'D', 'F'] });
  expect(across.simpsonByColumn).toEqual([{ column: 'Institution', reverses: true }]);
});

it('what the recipe measures, tells the sex by or filters to one value is not looked into', () => {
  const where = [{ column: 'Institution', in: ['A'] }];
  const { across } = analyse(
    inputOf(BERKELEY, { measure: ADMITTED, weight: 'Antal', where }, { columns: COLUMNS }),
  );
  expect(across).toEqual({});
});

const PEOPLE = Array.from({ length: 240 }, (_, at) => ({
  sex: at % 2 === 0 ? 'k' : 'm',
  unit: ['Norr', 'Syd'][Math.floor(at / 2) % 2] ?? '',
  many: `id${at}`,
  outcome: at % 4 === 0 ? 'ja' : 'nej',
}));

function acrossPeople(part: object = {}): Across {
  const table = tableOf({
    Kön: PEOPLE.map(({ sex }) => sex),
    Enhet: PEOPLE.map(({ unit }) => unit),
    Kod: PEOPLE.map(({ many }) => many),
    Utfall: PEOPLE.map(({ outcome }) => outcome),
    Tom: PEOPLE.map(() => 'samma'),
  });
  const columns = [
    { header: 'Kön', role: 'sex', type: 'text' },
    ...['Enhet', 'Kod', 'Utfall', 'Tom'].map((header) => ({ header, role: 'group', type: 'text' })),
  ];
  const measure = { kind: 'share', column: 'Utfall', positive: ['ja'] } as const;
  return analyse(inputOf(table, { measure, ...part }, { columns })).across;
}

it('a column that does not turn the gap round is named too, one with a category a person or with one alone is not', () => {
  expect(acrossPeople()).toEqual({
    simpson: { reverses: false, strata: [] },
    simpsonByColumn: [{ column: 'Enhet', reverses: false }],
  });
});

it('the recipe decides which strata stand in the answer', () => {
  const { simpson, simpsonByColumn } = acrossPeople({ strata: ['Tom'] });
  expect(simpson).toEqual({ reverses: false, strata: [] });
  expect(simpsonByColumn).toHaveLength(1);
});

it('nothing is said of a column by which some count is hidden', () => {
  const full = analyse(
    inputOf(
      tableOf({
        Kön: [...PEOPLE.map(({ sex }) => sex), 'k', 'k', 'm'],
        Enhet: [...PEOPLE.map(({ unit }) => unit), 'Liten', 'Liten', 'Liten'],
        Utfall: [...PEOPLE.map(({ outcome }) => outcome), 'ja', 'nej', 'ja'],
      }),
      { measure: { kind: 'share', column: 'Utfall', positive: ['ja'] }, by: ['Enhet'] },
      { columns: [{ header: 'Enhet', role: 'group', type: 'text' }] },
    ),
  );
  const { simpson, simpsonByColumn } = applySuppression(full, decideSuppression([full])).across;
  const suppressed = { notEstimable: 'suppressed' };
  expect(simpson).toEqual({ reverses: suppressed, strata: [] });
  expect(simpsonByColumn).toEqual([{ column: 'Enhet', reverses: suppressed }]);
});
