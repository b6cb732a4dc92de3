import type { EvidenceSnapshot } from '../../../src/plan';
import { attachEvidence, followChosenEvidence, readPlan, takeEvidence } from '../../../src/plan';
import { isNotEstimable, notEstimable } from '../../../src/vocabulary';
import { admittedShares, appliedCounts } from '../../support/berkeley';
import { meanPays } from '../../support/pays';
import { exampleState, WORDS } from '../support/examplePlan';
import { keyOf } from '../support/completePlan';
import type { TypedFields } from '../support/forms';
import { formOf } from '../support/forms';

const state = exampleState();
const KEY = keyOf('goal', 'Socialnämnden');

function taken(): EvidenceSnapshot {
  const evidence = takeEvidence({ id: 'a1', analysis: admittedShares(), period: '1973' });
  if (isNotEstimable(evidence)) throw new Error(evidence.notEstimable);
  return evidence;
}

// Berkeley 1973: 557 of 1,835 women and 1,198 of 2,691 men were admitted: 30.354 and 44.519 per cent.
test('shares are taken in per cent, with the persons behind them', () => {
  const evidence = taken();
  expect(evidence.women).toBeCloseTo((100 * 557) / 1835, 10);
  expect(evidence.men).toBeCloseTo((100 * 1198) / 2691, 10);
  expect([evidence.womenN, evidence.menN, evidence.period]).toEqual([1835, 2691, '1973']);
  expect(evidence.source).toMatch(/^.+!.+$/);
});

test('counts are taken as persons, and means as they are', () => {
  expect(takeEvidence({ id: 'a', analysis: appliedCounts() })).toMatchObject({ women: 1835, men: 2691 });
  const pays = meanPays();
  expect(takeEvidence({ id: 'a', analysis: pays })).toMatchObject({ women: pays.overall.women.value });
});

test('a value that is withheld cannot be a baseline', () => {
  const analysis = admittedShares();
  const { overall } = analysis;
  const women = { ...overall.women, value: notEstimable('suppressed') };
  expect(takeEvidence({ id: 'a', analysis: { ...analysis, overall: { ...overall, women } } })).toEqual({
    notEstimable: 'suppressed',
  });
});

describe('a goal', () => {
  const attached = attachEvidence(state, 'SN-1', taken());
  const goalOf = (fields: TypedFields, remembered = attached): unknown =>
    readPlan(remembered, [formOf(KEY, fields)], WORDS).plan.goals.find(({ id }) => id === 'SN-1');

  test('that rests on an analysis has its values as baseline, whatever has been pasted over them', () => {
    expect(goalOf({ goal: 'x', evidence: taken().title, baselineWomen: 99 })).toMatchObject({
      evidence: { name: taken().title, date: taken().date },
      indicators: [{ baseline: { women: taken().women, origin: 'analysis' } }],
    });
  });

  test('under whose Underlag something else has been typed does not rest on it any more', () => {
    expect(goalOf({ goal: 'x', evidence: 'Egen enkät', baselineWomen: 99 })).toMatchObject({
      evidence: { name: 'Egen enkät' },
      indicators: [{ baseline: { women: 99, origin: 'manual' } }],
    });
  });

  test('rests on the analysis that is chosen, and keeps its values when that is made again', () => {
    const chosen = (title: string, from = state): EvidenceSnapshot | undefined => {
      const { plan } = readPlan(from, [formOf(KEY, { goal: 'x', evidence: title })], WORDS);
      const followed = followChosenEvidence(from, plan, [{ ...taken(), women: 50 }]);
      return followed.goals.find(({ id }) => id === 'SN-1')?.snapshot;
    };
    expect(chosen(taken().title.toUpperCase())?.women).toBe(50);
    expect(chosen(taken().title, attached)?.women).toBe(taken().women);
    expect(chosen('Egen enkät', attached)).toBeUndefined();
  });
});
