import fc from 'fast-check';
import type { AssessmentRules, FollowUp, Goal, Indicator, Outcome } from '../../../src/plan';
import { assessGoal } from '../../../src/plan';
import { notEstimable } from '../../../src/vocabulary';

const RULES: AssessmentRules = { severalIndicators: 'worst', partlyNeedsRemedyPlan: true };

type Pair = readonly [women: number, men: number];

function indicator(baseline: Pair, more: Partial<Indicator> = {}): Indicator {
  const [women, men] = baseline;
  return {
    ordinal: 1,
    name: 'x',
    definition: '',
    source: '',
    unitOfMeasure: 'poäng',
    direction: 'higherIsBetter',
    measure: 'gap',
    baseline: { women, men, date: '2025-12-31', origin: 'manual' },
    target: {},
    tolerance: 0.5,
    ...more,
  };
}

function goal(...indicators: readonly [Indicator, ...Indicator[]]): Goal {
  return { indicators } as unknown as Goal;
}

function followUp(outcomes: readonly Omit<Outcome, 'origin'>[], more: Partial<FollowUp> = {}): FollowUp {
  return {
    goal: 'SN-1',
    outcomes: outcomes.map((outcome) => ({ ...outcome, origin: 'manual' })),
    fulfilment: '',
    proposedActions: '',
    places: { sheet: '', cells: {} },
    ...more,
  };
}

const outcome = ([women, men]: Pair): FollowUp => followUp([{ indicator: 1, women, men }]);

// domain.md 5.5, table 3, with its own checks: (23−19)/(23−15) = 50 % and (28−23)/(28−20) = 62.5 %. By hand, the same
// way: (30−17)/(30−20) = 1.3 and (5.6−2.6)/(5.6−3.0) = 3.0/2.6; girls' share has not moved from 36: 0/(45−36) = 0.
test.each([
  ['Barn- och utbildningsnämnden', [241, 211], { ofMeasure: 20 }, [238, 221], 1.3, 'met'],
  ['Socialnämnden', [27.4, 33], { ofMeasure: -3 }, [29.1, 31.7], 3 / 2.6, 'met'],
  ['Samhällsbyggnadsnämnden', [61, 84], { ofMeasure: -15 }, [66, 85], 0.5, 'partly'],
  ['Kommunstyrelsen', [58, 86], { ofMeasure: -20 }, [65, 88], 0.625, 'partly'],
] as const)('%s has gone as the annual report says', (_, baseline, target, now, shareOfWay, assessment) => {
  const assessed = assessGoal(goal(indicator(baseline, { target })), outcome(now), RULES);
  expect(assessed.assessment).toBe(assessment);
  expect(assessed.shareOfWay).toBeCloseTo(shareOfWay, 12);
});

test("girls' share that has not moved is not met, 0 per cent of the way", () => {
  const share = indicator([36, 64], { measure: 'shareOfWomen', target: { women: 45 }, direction: 'balance' });
  expect(assessGoal(goal(share), outcome([36, 64]), RULES)).toMatchObject({
    shareOfWay: 0,
    assessment: 'notMet',
  });
});

test.each([
  // The amounts 450 and 800 are 36 per cent women; 540 and 660 are 45.
  ['from amounts', [450, 800], 45, [540, 660], 1, 'met'],
  ['typed as parts of one', [0.36, 0.64], 0.45, [0.42, 0.58], 6 / 9, 'partly'],
] as const)(
  'the share of women %s is taken in per cent',
  (_, baseline, women, now, shareOfWay, assessment) => {
    const share = indicator(baseline, { measure: 'shareOfWomen', target: { women } });
    const assessed = assessGoal(goal(share), outcome(now), RULES);
    expect(assessed.assessment).toBe(assessment);
    expect(assessed.shareOfWay).toBeCloseTo(shareOfWay, 12);
  },
);

// The distance from 1: 0.20 at the baseline, 0.05 at the target, 0.10 now. (0.20−0.10)/(0.20−0.05) = 2/3.
test('a ratio is assessed by its distance from 1', () => {
  const ratio = indicator([80, 100], { measure: 'ratio', target: { ofMeasure: 0.95 } });
  const assessed = assessGoal(goal(ratio), outcome([90, 100]), RULES);
  expect(assessed.shareOfWay).toBeCloseTo(2 / 3, 12);
  expect(assessed.assessment).toBe('partly');
  expect(assessGoal(goal(ratio), outcome([104, 100]), RULES).assessment).toBe('met');
});

test.each([
  // (64−58)/(66−58) = 0.75; beyond the target is met; 55 is (55−58)/8 = −0.375, away from it.
  [64, 0.75, 'partly'],
  [67, 9 / 8, 'met'],
  [66, 1, 'met'],
  [55, -0.375, 'notMet'],
] as const)('women who are to go from 58 to 66 and are at %s', (now, shareOfWay, assessment) => {
  const assessed = assessGoal(
    goal(indicator([58, 86], { target: { women: 66 } })),
    outcome([now, 86]),
    RULES,
  );
  expect(assessed.shareOfWay).toBeCloseTo(shareOfWay, 12);
  expect(assessed.assessment).toBe(assessment);
});

test('a gap that turned round is met where it is no larger than the target', () => {
  expect(
    assessGoal(goal(indicator([58, 86], { target: { ofMeasure: -20 } })), outcome([90, 80]), RULES)
      .assessment,
  ).toBe('met');
});

test.each([
  [0.5, 'partly'],
  [0.51, 'notMet'],
] as const)('half the way with the tolerance %s', (tolerance, assessment) => {
  const half = indicator([61, 84], { target: { ofMeasure: -15 }, tolerance });
  expect(assessGoal(goal(half), outcome([66, 85]), RULES).assessment).toBe(assessment);
});

// 0.9 − 0.8 is not 0.1 for the machine: (0.3−0.2)/(0.3−0.1) must still be half the way.
test('the rounding of the machine takes nothing from half the way', () => {
  const half = indicator([0.1, 0.4], { target: { ofMeasure: -0.1 } });
  expect(assessGoal(goal(half), outcome([0.2, 0.4]), RULES).assessment).toBe('partly');
});

describe('without numbers', () => {
  const known = goal(indicator([58, 86], { target: { ofMeasure: -20 } }));

  test.each([
    ['without a follow-up sheet', undefined],
    ['without an outcome', followUp([{ indicator: 1 }])],
    ['with one sex alone', followUp([{ indicator: 1, women: 65 }])],
  ])('%s a goal cannot be assessed', (_, told) => {
    const assessed = assessGoal(known, told, RULES);
    expect(assessed.assessment).toBe('cannotBeAssessed');
    expect(assessed.shareOfWay).toBeUndefined();
  });

  test('a withheld outcome cannot be assessed, and says why', () => {
    const withheld = followUp([{ indicator: 1, women: notEstimable('suppressed'), men: 88 }]);
    expect(assessGoal(known, withheld, RULES)).toMatchObject({
      assessment: 'cannotBeAssessed',
      shareOfWay: { notEstimable: 'suppressed' },
    });
  });

  test('a goal without a target cannot be assessed', () => {
    expect(assessGoal(goal(indicator([58, 86])), outcome([65, 88]), RULES).assessment).toBe(
      'cannotBeAssessed',
    );
  });
});

describe('several indicators', () => {
  const three = goal(
    indicator([58, 86], { target: { ofMeasure: -20 } }),
    indicator([58, 86], { ordinal: 2, target: { ofMeasure: -20 } }),
    indicator([58, 86], { ordinal: 3, target: { ofMeasure: -20 } }),
  );
  // Met with a gap of −18: (28−18)/8 = 1.25; partly with −23: 0.625; not met with −27: 0.125.
  const gaps = (...now: readonly number[]): FollowUp =>
    followUp(now.map((gap, index) => ({ indicator: index + 1, women: 86 + gap, men: 86 })));

  test.each([
    ['worst', [-18, -18, -27], 'notMet', 0.125],
    ['worst', [-18, -23, -18], 'partly', 0.625],
    ['all', [-18, -18, -27], 'partly', 0.125],
    ['all', [-18, -18, -18], 'met', 1.25],
    ['all', [-27, -27, -27], 'notMet', 0.125],
    ['majority', [-18, -18, -27], 'met', 1.25],
    ['majority', [-18, -23, -27], 'partly', 0.625],
    ['majority', [-18, -27, -27], 'notMet', 0.125],
  ] as const)(
    'by the setting %s and gaps of %j the goal is %s',
    (severalIndicators, now, assessment, share) => {
      const assessed = assessGoal(three, gaps(...now), { ...RULES, severalIndicators });
      expect(assessed.assessment).toBe(assessment);
      expect(assessed.shareOfWay).toBeCloseTo(share, 12);
    },
  );

  test('a goal for the gap and for women is as far as the worse of the two', () => {
    const both = goal(indicator([58, 86], { target: { ofMeasure: -20, women: 70 } }));
    // The gap is met (85−66 … 66−85 = −19); women have gone (66−58)/(70−58) = 2/3 of their way.
    expect(assessGoal(both, outcome([66, 85]), RULES).assessment).toBe('partly');
  });
});

test("the manager's own assessment goes before the numbers, and both are told", () => {
  const own = followUp([{ indicator: 1, women: 65, men: 88 }], {
    override: { assessment: 'met', reason: 'Mätningen gjordes om' },
  });
  expect(assessGoal(goal(indicator([58, 86], { target: { ofMeasure: -20 } })), own, RULES)).toMatchObject({
    assessment: 'met',
    computed: 'partly',
    overrideReason: 'Mätningen gjordes om',
  });
});

describe('levelling down', () => {
  const levelled = (direction: Indicator['direction'], baseline: Pair, now: Pair): boolean =>
    assessGoal(
      goal(indicator(baseline, { target: { ofMeasure: 1 }, ...(direction ? { direction } : {}) })),
      outcome(now),
      RULES,
    ).levelledDown;

  // Table 3: girls' points fell from 241 to 238 while the gap narrowed from 30 to 17.
  test.each([
    ['higherIsBetter', [241, 211], [238, 221], true],
    ['higherIsBetter', [241, 211], [242, 221], false],
    ['higherIsBetter', [241, 211], [238, 200], false],
    // Fewer sick days is better: men with 4.4 were better off and have 5.0 now.
    ['lowerIsBetter', [7.4, 4.4], [7.4, 5], true],
    ['lowerIsBetter', [7.4, 4.4], [6.9, 4.2], false],
    ['balance', [241, 211], [238, 221], false],
    ['none', [241, 211], [238, 221], false],
  ] as const)('with %s from %j to %j it is %s', (direction, baseline, now, expected) => {
    expect(levelled(direction, baseline, now)).toBe(expected);
  });
});

describe('when women and men change places', () => {
  const value = fc.integer({ min: -500, max: 500 }).map((number) => number / 10);
  const pair = fc.tuple(value, value);
  const swapped = ([women, men]: Pair): Pair => [men, women];
  const direction = fc.constantFrom('higherIsBetter', 'lowerIsBetter', 'balance', 'none');

  test('a goal for the gap is judged alike', () => {
    fc.assert(
      fc.property(pair, pair, value, direction, (baseline, now, target, way) => {
        const judge = (before: Pair, after: Pair, ofMeasure: number): unknown =>
          assessGoal(
            goal(indicator(before, { target: { ofMeasure }, direction: way })),
            outcome(after),
            RULES,
          );
        expect(judge(swapped(baseline), swapped(now), -target)).toEqual(judge(baseline, now, target));
      }),
    );
  });

  test('a goal for women is judged as the same goal for men', () => {
    fc.assert(
      fc.property(pair, pair, value, direction, (baseline, now, target, way) => {
        const judge = (before: Pair, after: Pair, sex: 'women' | 'men'): unknown =>
          assessGoal(
            goal(indicator(before, { target: { [sex]: target }, direction: way })),
            outcome(after),
            RULES,
          );
        expect(judge(swapped(baseline), swapped(now), 'men')).toEqual(judge(baseline, now, 'women'));
      }),
    );
  });
});
