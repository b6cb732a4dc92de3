import { analyse } from '../../src/analysis';
import type { Analysis } from '../../src/analysis';
import { inputOf, tableOf } from './support/tableOf';

const near = (value: number): number => expect.closeTo(value, 6) as number;

/** Unit A has 60 for women, 80 for men and 70 for everybody; unit B 90 for everybody. */
function answer(part: object = {}): Analysis {
  const table = tableOf({
    Kön: ['k', 'm', 'k', 'm'],
    Enhet: ['A', 'A', 'B', 'B'],
    Poäng: [60, 80, 90, 90],
  });
  return analyse(inputOf(table, { measure: { kind: 'mean', column: 'Poäng' }, by: ['Enhet'], ...part }));
}

// Domain measures, 9: K = 60, M = 80, T = 70, max 90: 75.84 with the exponent 1/2, 67.00 with 1, 85.86 without correction.
// R: g <- function(al) 1 + al * (1 - abs(60/70 - 1)) * 99; c(g(1), g(sqrt(70/90)), g(70/90))
it('the score stands without correction and with it, the highest level being that among the groups', () => {
  expect(answer().groups.map(({ gap }) => gap.eige)).toEqual([
    { uncorrected: near(85.8571429), corrected: near(75.8369657) },
    { uncorrected: 100, corrected: 100 },
  ]);
  expect(answer({ eige: { exponent: 1 } }).groups[0]?.gap.eige?.corrected).toBeCloseTo(67, 10);
});

it('the whole is corrected where the recipe knows the highest level', () => {
  expect(answer().overall.gap.eige).toEqual({ uncorrected: near(93.8125) });
  const alone = { by: [], where: [{ column: 'Enhet', in: ['A'] }], eige: { highest: 90 } };
  expect(answer(alone).overall.gap.eige).toEqual({
    uncorrected: near(85.8571429),
    corrected: near(75.8369657),
  });
});

it('a level above the highest has no corrected score, and neither have values below 0', () => {
  const none = { notEstimable: 'notASample' };
  expect(answer({ eige: { highest: 80 } }).groups[1]?.gap.eige).toEqual({
    uncorrected: 100,
    corrected: none,
  });
  const table = tableOf({ Kön: ['k', 'm'], Poäng: [-1, 3] });
  const { overall } = analyse(inputOf(table, { measure: { kind: 'mean', column: 'Poäng' } }));
  expect(overall.gap.eige).toEqual({ uncorrected: none });
});

// Shares 0.2 and 0.4 of what is bad are 0.8 and 0.6 of what is good: 1 + 99 (1 - |0.8 / 0.7 - 1|).
it('a share of which less is better is turned round, another value of which less is better has no score', () => {
  const table = tableOf({
    Kön: [...Array<string>(5).fill('k'), ...Array<string>(5).fill('m')],
    Sjuk: ['ja', 'nej', 'nej', 'nej', 'nej', 'ja', 'ja', 'nej', 'nej', 'nej'],
  });
  const measure = { kind: 'share', column: 'Sjuk', positive: ['ja'] } as const;
  const { overall } = analyse(inputOf(table, { measure, direction: 'lowerIsBetter' }));
  expect(overall.gap.eige?.uncorrected).toBeCloseTo(1 + 99 * (2 - 0.8 / 0.7), 9);
  expect(answer({ direction: 'lowerIsBetter' }).overall.gap.eige).toBeUndefined();
});

it('counts have no score', () => {
  expect(answer({ measure: { kind: 'count' } }).overall.gap.eige).toBeUndefined();
});
