import { parseRecipe } from '../../../src/analysis';
import type { RecipeProblem } from '../../../src/analysis';

const BERKELEY = {
  title: 'Antagna efter kön',
  source: { sheet: 'Data', table: 'tblData', range: 'A1:D4527' },
  sex: { column: 'Gender', women: ['Female'], men: ['Male'], other: [] },
  where: [{ column: 'År', in: [2018] }],
  measure: { kind: 'share', column: 'Admit', positive: ['Admitted'] },
  by: ['Dept'],
  strata: ['Dept'],
  reference: { womenShare: 0.49 },
  direction: 'higherIsBetter',
  confidence: 0.95,
  presentation: { sort: 'gap', percentFrom: 20, countsBelow: 50, people: 'adults' },
  smallCounts: { threshold: 5 },
};

function problemsOf(json: unknown): readonly RecipeProblem[] {
  const result = parseRecipe(json);
  return 'problems' in result ? result.problems : [];
}

const withMeasure = (measure: unknown): unknown => ({ ...BERKELEY, measure });
const withMeasureObject = (measure: unknown): object => ({ ...BERKELEY, measure });
const withSex = (sex: unknown): unknown => ({ ...BERKELEY, sex });

test('a recipe with every key of the contract is read as it stands', () => {
  expect(parseRecipe(BERKELEY)).toEqual({ recipe: BERKELEY });
});

test('texts are trimmed', () => {
  const result = parseRecipe({ ...BERKELEY, title: '  Antagna efter kön ' });
  expect(result).toEqual({ recipe: BERKELEY });
});

test.each([3, null, [], 'text'])('%p is no recipe', (json) => {
  expect(problemsOf(json)).toEqual([expect.objectContaining({ code: 'notARecipe' })]);
});

test('every unknown key is named together with the keys that there are', () => {
  const problems = problemsOf({ ...BERKELEY, titel: 'x', grupper: [] });
  expect(problems.map(({ code, value }) => [code, value])).toEqual([
    ['unknownKey', 'titel'],
    ['unknownKey', 'grupper'],
  ]);
  expect(problems[0]?.allowed).toEqual(expect.arrayContaining(['title', 'by', 'smallCounts']));
});

test('an unknown key within the measure names the keys of that measure', () => {
  expect(
    problemsOf(withMeasure({ kind: 'rate', per: 1, population: { women: 1, men: 1 }, column: 'x' })),
  ).toEqual([
    { code: 'unknownKey', path: 'measure.column', value: 'column', allowed: ['kind', 'per', 'population'] },
  ]);
});

test('an unknown key within the way to tell the sex names the keys of that way', () => {
  expect(problemsOf(withSex({ womenColumn: 'K', menColumn: 'M', weight: 'Antal' }))).toEqual([
    {
      code: 'unknownKey',
      path: 'sex.weight',
      value: 'weight',
      allowed: ['womenColumn', 'menColumn', 'totalColumn', 'womenWeight', 'menWeight'],
    },
  ]);
});

test('a missing key is named', () => {
  expect(problemsOf({ ...BERKELEY, title: undefined })).toEqual([{ code: 'missingKey', path: 'title' }]);
});

test('an unknown measure is answered with the measures that there are', () => {
  expect(problemsOf(withMeasure({ kind: 'median' }))).toEqual([
    {
      code: 'notAllowed',
      path: 'measure.kind',
      value: 'median',
      allowed: ['count', 'share', 'mean', 'resource', 'rate'],
    },
  ]);
});

test.each([
  ['a number for a text', { ...BERKELEY, title: 7 }, 'wrongType', 'title'],
  ['a text for a list', { ...BERKELEY, by: 'Dept' }, 'wrongType', 'by'],
  ['a list of numbers for columns', { ...BERKELEY, by: [1] }, 'wrongType', 'by[0]'],
  ['a text for the measure', withMeasure('count'), 'wrongType', 'measure'],
  ['an empty heading', { ...BERKELEY, period: ' ' }, 'emptyText', 'period'],
  [
    'no outcome in the list',
    withMeasure({ kind: 'share', column: 'A', positive: [] }),
    'emptyList',
    'measure.positive',
  ],
  ['four crossings', { ...BERKELEY, by: ['a', 'b', 'c', 'd'] }, 'tooManyColumns', 'by'],
  [
    'a reference of 49 per cent written as 49',
    { ...BERKELEY, reference: { womenShare: 49 } },
    'outOfRange',
    'reference.womenShare',
  ],
  ['a confidence of 95', { ...BERKELEY, confidence: 95 }, 'outOfRange', 'confidence'],
  [
    'half a person as threshold',
    { ...BERKELEY, smallCounts: { threshold: 2.5 } },
    'outOfRange',
    'smallCounts.threshold',
  ],
  ['an unknown rule', { ...BERKELEY, smallCounts: { rule: 'pay' } }, 'notAllowed', 'smallCounts.rule'],
  [
    'dominance of more than everything',
    { ...withMeasureObject({ kind: 'mean', column: 'A' }), smallCounts: { dominance: { n: 1, k: 101 } } },
    'outOfRange',
    'smallCounts.dominance.k',
  ],
  [
    'an unknown key of dominance',
    {
      ...withMeasureObject({ kind: 'mean', column: 'A' }),
      smallCounts: { dominance: { n: 1, k: 75, p: 1 } },
    },
    'unknownKey',
    'smallCounts.dominance.p',
  ],
  [
    'dominance of what are no amounts',
    { ...BERKELEY, smallCounts: { pPercent: 10 } },
    'dominanceNeedsAmounts',
    'smallCounts',
  ],
  [
    'a negative threshold',
    { ...BERKELEY, smallCounts: { threshold: -1 } },
    'outOfRange',
    'smallCounts.threshold',
  ],
  [
    'a rate per nobody',
    withMeasure({ kind: 'rate', per: 0, population: { women: 1, men: 1 } }),
    'outOfRange',
    'measure.per',
  ],
  ['an unknown direction', { ...BERKELEY, direction: 'up' }, 'notAllowed', 'direction'],
  ['no way to tell the sex', withSex({}), 'sexNotTold', 'sex'],
  ['the same crossing twice', { ...BERKELEY, by: ['Dept', ' dept'] }, 'repeatedColumn', 'by[1]'],
  [
    'a share without an outcome',
    withMeasure({ kind: 'share', column: 'Admit' }),
    'outcomeNotTold',
    'measure',
  ],
  ['a mean of nothing', withMeasure({ kind: 'mean' }), 'measureNotTold', 'measure.column'],
  ['covariates of a share', { ...BERKELEY, explain: ['rank'] }, 'explainNeedsMean', 'explain'],
  [
    'a weight beside columns for women and men',
    { ...withSexObject({ womenColumn: 'K', menColumn: 'M' }), weight: 'Antal' },
    'weightOfFinishedTable',
    'weight',
  ],
  [
    'headcounts of women without those of men',
    withSex({ womenColumn: 'K', menColumn: 'M', womenWeight: 'n' }),
    'weightsIncomplete',
    'sex.menWeight',
  ],
])('%s is refused', (_what, json, code, path) => {
  expect(problemsOf(json)).toContainEqual(expect.objectContaining({ code, path }));
});

function withSexObject(sex: unknown): object {
  return { ...BERKELEY, sex };
}

test('amounts may be protected, and zeros hidden', () => {
  const smallCounts = { rule: 'sickLeave', zeros: 'hidden', dominance: { n: 2, k: 85 }, pPercent: 10 };
  const json = { ...withMeasureObject({ kind: 'resource', column: 'Belopp' }), smallCounts };
  expect(parseRecipe(json)).toMatchObject({ recipe: { smallCounts } });
});

test('a standard, a target, a sample and the parameters of a score are read as they stand', () => {
  const more = {
    standard: { A: 100, B: 0 },
    period: 'År',
    targetValue: -0.02,
    sample: { population: { women: 800, men: 900 } },
    eige: { exponent: 0.5, highest: 90 },
  };
  expect(parseRecipe({ ...BERKELEY, ...more })).toEqual({ recipe: { ...BERKELEY, ...more } });
  expect(parseRecipe({ ...BERKELEY, sample: {} })).toEqual({ recipe: { ...BERKELEY, sample: {} } });
});

test.each([
  ['a standard without a weight', { ...BERKELEY, standard: { A: 0 } }, 'outOfRange', 'standard'],
  ['a negative weight', { ...BERKELEY, standard: { A: -1 } }, 'outOfRange', 'standard.A'],
  [
    'a standard without strata',
    { ...BERKELEY, strata: undefined, standard: { A: 1 } },
    'standardNeedsStrata',
    'standard',
  ],
  ['a target without periods', { ...BERKELEY, targetValue: 0 }, 'targetNeedsPeriod', 'targetValue'],
  ['an exponent of nothing', { ...BERKELEY, eige: { exponent: 0 } }, 'outOfRange', 'eige.exponent'],
  ['an unknown key of a sample', { ...BERKELEY, sample: { size: 3 } }, 'unknownKey', 'sample.size'],
])('%s is refused', (_what, json, code, path) => {
  expect(problemsOf(json)).toContainEqual(expect.objectContaining({ code, path }));
});

test('counts with an outcome and their bases in columns need no outcome column', () => {
  const sex = { womenColumn: 'K', menColumn: 'M', womenWeight: 'Alla K', menWeight: 'Alla M' };
  expect(problemsOf({ ...BERKELEY, sex, measure: { kind: 'share' } })).toEqual([]);
});
