import { analyse } from '../../../src/analysis';
import type { Across } from '../../../src/analysis';
import type { RecipeMeasure } from '../../../src/vocabulary';
import { BERKELEY } from '../support/berkeley';
import { inputOf, tableOf } from '../support/tableOf';

const ADMITTED = { kind: 'share', column: 'Svar', positive: ['Antagen'] } as const;

function acrossBerkeley(measure: RecipeMeasure): readonly string[] {
  const part = { measure, weight: 'Antal', by: ['Institution'], strata: ['Institution'], period: 'Antal' };
  return Object.keys(analyse(inputOf(BERKELEY, part)).across);
}

it('a recipe without groups, strata, covariates and periods has nothing across', () => {
  expect(analyse(inputOf(BERKELEY, { measure: ADMITTED, weight: 'Antal' })).across).toEqual({});
});

it('every kind of measure has what it has a meaning for', () => {
  const [overGroups, overTime] = ['dissimilarity', 'trend'];
  const overStrata = ['standardised', 'standardisedBy', 'kitagawa'];
  expect(acrossBerkeley({ kind: 'count' })).toEqual([overGroups, overTime]);
  expect(acrossBerkeley({ kind: 'rate', per: 1000, population: { women: 5, men: 5 } })).toEqual([
    overGroups,
    overTime,
  ]);
  expect(acrossBerkeley({ kind: 'mean', column: 'Antal' })).toEqual([
    overGroups,
    'standardised',
    'standardisedBy',
    'standardWeighting',
    'kitagawa',
    'simpson',
    'quartileBands',
    overTime,
  ]);
  expect(acrossBerkeley(ADMITTED)).toEqual([
    overGroups,
    ...overStrata,
    'mantelHaenszel',
    'simpson',
    overTime,
  ]);
});

it('amounts per user are compared at equal composition, amounts per head of a population are not', () => {
  const table = tableOf({ Kön: ['K', 'M', 'K', 'M'], Behov: ['1', '1', '2', '2'], Belopp: [10, 20, 30, 30] });
  const across = (measure: RecipeMeasure): Across =>
    analyse(inputOf(table, { measure, strata: ['Behov'] })).across;
  expect(across({ kind: 'resource', column: 'Belopp' }).standardised).toEqual({
    women: 20,
    men: 25,
    difference: -5,
    weights: 'combined',
    droppedPersons: 0,
  });
  const population = { women: 5, men: 5 };
  expect(across({ kind: 'resource', column: 'Belopp', population })).toEqual({});
});

it('where nobody knows how many persons there are, nothing is said over strata', () => {
  const table = tableOf({ Yrke: ['a', 'b'], Kvinnor: [10, 20], Män: [12, 19] });
  const sex = { womenColumn: 'Kvinnor', menColumn: 'Män' };
  const none = { notEstimable: 'notASample' };
  const { across } = analyse(
    inputOf(table, { sex, measure: { kind: 'mean' }, by: ['Yrke'], strata: ['Yrke'] }),
  );
  expect(across).toMatchObject({
    dissimilarity: { D: none, IP: none },
    standardised: { women: none, droppedPersons: none },
    kitagawa: { rate: none },
    simpson: { reverses: none, strata: [] },
  });
});

it('published means with headcounts are standardised, as the pay statistics do', () => {
  // Domain measures, standard weighting: usk, ssk, tek, adm; unweighted 0.959560, standard-weighted 0.996258
  const table = tableOf({
    Yrke: ['usk', 'ssk', 'tek', 'adm'],
    K: [34100, 43200, 39500, 41800],
    M: [33800, 43900, 38900, 44100],
    NK: [410, 120, 8, 55],
    NM: [70, 18, 60, 30],
  });
  const sex = { womenColumn: 'K', menColumn: 'M', womenWeight: 'NK', menWeight: 'NM' };
  const { overall, across } = analyse(inputOf(table, { sex, measure: { kind: 'mean' }, strata: ['Yrke'] }));
  const { women, men } = across.standardised ?? {};
  expect(across.standardWeighting?.ratio).toBeCloseTo(0.996258, 6);
  expect(across.standardWeighting?.droppedPersons).toBe(0);
  expect(overall.gap.parityIndex).toBeCloseTo(0.95956, 6);
  expect(Number(women) / Number(men)).toBeCloseTo(0.996258, 6);
});
