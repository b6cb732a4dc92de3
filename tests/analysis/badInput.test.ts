import { analyse } from '../../src/analysis';
import type { Analysis } from '../../src/analysis';
import { answerSentence } from '../../src/text';
import type { NotEstimableReason, Recipe } from '../../src/vocabulary';
import { notEstimable } from '../../src/vocabulary';
import { at } from './support/referenceFacts';
import { inputOf, tableOf } from './support/tableOf';
import type { Value } from './support/tableOf';

type Person = readonly [sex: string, value: number | null, weight?: number];

const PAY = { kind: 'mean', column: 'Lön' } as const;
const RICH = { kind: 'share', column: 'Klass', positive: ['hög'] } as const;

function answer(persons: readonly Person[], part: Partial<Recipe> = {}): Analysis {
  const table = tableOf({
    Kön: persons.map(([sex]) => sex),
    Lön: persons.map(([, value]): Value => value),
    Klass: persons.map(([, value]): Value => (value === null ? null : value > 30 ? 'hög' : 'låg')),
    Antal: persons.map(([, , weight = 1]) => weight),
  });
  return analyse(inputOf(table, { measure: PAY, smallCounts: { threshold: 0 }, ...part }));
}

const women = (...values: readonly (number | null)[]): readonly Person[] =>
  values.map((value) => ['k', value]);
const men = (...values: readonly (number | null)[]): readonly Person[] => values.map((value) => ['m', value]);

/** What of an answer cannot be had, why, and what a person reads of it. */
const CASES: readonly (readonly [
  name: string,
  analysis: Analysis,
  place: string,
  reason: NotEstimableReason,
  words: RegExp,
])[] = [
  [
    'a group without anybody',
    answer(men(30, 40)),
    'overall.gap.difference',
    'emptyGroup',
    /ingen finns i gruppen/,
  ],
  [
    'a group whose values are all missing',
    answer([...women(null, null), ...men(30, 40)]),
    'overall.women.mean',
    'emptyGroup',
    /ingen finns i gruppen/,
  ],
  [
    'a single person',
    answer([...women(30), ...men(30, 40)]),
    'overall.women.sd',
    'tooFew',
    /färre än 20|för få personer/,
  ],
  [
    'a mean of men that is zero',
    answer([...women(30, 31), ...men(-5, 5)]),
    'overall.gap.relative',
    'zeroDenominator',
    /30,5 mot 0/,
  ],
  [
    'everybody with the same value',
    answer([...women(30, 30, 30), ...men(30, 30, 30)]),
    'overall.gap.tests.welch',
    'noVariation',
    /lika för kvinnor och män/,
  ],
  [
    'no man with the outcome',
    answer([...women(40, 20, 20), ...men(20, 20, 20)], { measure: RICH }),
    'overall.gap.ratio.estimate',
    'zeroDenominator',
    /1 av 3 kvinnor och 0 av 3 män/,
  ],
  [
    'persons who are not whole',
    answer(
      [
        ['k', 40, 2.5],
        ['k', 20, 3],
        ['m', 40, 1],
        ['m', 20, 4],
      ],
      { measure: RICH, weight: 'Antal' },
    ),
    'overall.gap.tests.fisher',
    'notASample',
    /2,5 av 5,5 kvinnor och 1 av 5 män/,
  ],
  [
    'weights of zero',
    answer(
      [
        ['k', 40, 0],
        ['k', 20, 0],
        ['m', 40, 1],
        ['m', 20, 4],
      ],
      { measure: RICH, weight: 'Antal' },
    ),
    'overall.women.value',
    'emptyGroup',
    /ingen finns i gruppen/,
  ],
];

it.each(CASES)(
  '%s is told with its reason, in the numbers and in words',
  (_name, analysis, place, reason, words) => {
    expect(at(analysis, place)).toMatchObject(notEstimable(reason));
    expect(answerSentence(analysis, 'sv').replaceAll('\u00a0', ' ')).toMatch(words);
    expect(answerSentence(analysis, 'en')).not.toMatch(/NaN|Infinity|undefined|null/);
  },
);

it('negative amounts are amounts like others', () => {
  const { overall } = answer([...women(-10, -20), ...men(30, 10)]);
  expect(overall.women).toMatchObject({ mean: -15, min: -20 });
  expect(overall.gap.difference).toMatchObject({ estimate: -35 });
});

it('an infinite amount is a missing one', () => {
  const { overall } = answer([...women(10, Infinity), ...men(30, 10)]);
  expect(overall.women).toMatchObject({ n: 1, missing: 1, mean: 10 });
});

it('a covariate that equals the sex explains nothing that can be told apart from it', () => {
  const persons = Array.from({ length: 60 }, (_, index): Person => [
    index < 30 ? 'k' : 'm',
    20 + (index % 7),
  ]);
  const { across } = answer(persons, { explain: ['Kön'] });
  const none = notEstimable('noVariation');
  expect(across.oaxacaBlinder).toEqual({ gap: none, explained: none, unexplained: none });
  expect(across.semiLogRegression?.gap).toEqual(none);
});
