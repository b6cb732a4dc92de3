import { keyOf, COMPLETE_YEAR, readAnswers, withAnswers } from '../support/completePlan';
import type { TypedFields } from '../support/forms';

function told(kind: 'goal' | 'followUp', fields: TypedFields): readonly string[] {
  const answers = withAnswers(COMPLETE_YEAR, keyOf(kind, 'Hemtjänst Norra'), fields);
  return readAnswers(answers).findings.map(({ code, where }) => `${code} ${where.cells}`);
}

// In the templates baselineWomen stands in B9, targetGap in B12; at follow-up outcomeWomen in B2.
test.each([
  ['a baseline of 0,45 beside 86', 'goal', { baselineWomen: 0.45 }, ['percentScaleMixed B9']],
  ['an outcome of 0,68 beside 58 and 86', 'followUp', { outcomeWomen: 0.68 }, ['percentScaleMixed B2']],
  ['parts of one all through', 'goal', { unitOfMeasure: 'timmar', baselineWomen: 0.45 }, []],
  ['a process that the unit does not have', 'goal', { process: 'Städning' }, ['processUnknown B14']],
  ['an outcome before the baseline', 'followUp', { outcomeDate: '2025-11-01' }, ['outcomeBeforeBaseline B4']],
  [
    'an assessment without a reason',
    'followUp',
    { assessmentOverride: 'Uppnått' },
    ['overrideWithoutReason B8'],
  ],
  ['an assessment with a reason', 'followUp', { assessmentOverride: 'Uppnått', overrideReason: 'x' }, []],
] as const)('%s is told as it should be', (_, kind, fields, expected) => {
  expect(told(kind, fields)).toEqual(expected);
});
