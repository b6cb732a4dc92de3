import fc from 'fast-check';
import { assessGoal, countProgress, judgePlan, readPlan, statusOf } from '../../src/plan';
import { FORM_TABLES } from '../../src/plan';
import {
  FOLLOW_UP_FIELDS,
  GOAL_FIELDS,
  INDICATOR_FIELDS,
  OUTCOME_FIELDS,
  PLAN_FIELDS,
  REMEDY_FIELDS,
} from '../../src/plan/forms/fields';
import { breachSentence, planFindingSentence, planTexts } from '../../src/text';
import type { FormCell, FormSheet } from '../../src/vocabulary';
import { exampleState, WORDS } from '../plan/support/examplePlan';
import { formOf, tableOf } from '../plan/support/forms';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 200);

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '12,5',
    '1.234',
    '45 %',
    '..',
    '–',
    '31/12',
    '2026-02-30',
    'Ja',
    'SN-1',
    'KF-1; SN-9',
    'Skillnad',
    'Uppnått',
    'Enhet',
    'Socialnämnden',
    '=A1',
    'Nämnd / Enhet',
  ),
);
const cell: fc.Arbitrary<FormCell> = fc.oneof(
  fc.constant<FormCell>({ kind: 'empty', value: '' }),
  text.map((value): FormCell => ({ kind: 'text', value })),
  fc
    .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -5, max: 120 }))
    .map((value): FormCell => ({ kind: 'number', value })),
  fc.integer({ min: 0, max: 80_000 }).map((value): FormCell => ({ kind: 'date', value })),
  fc.boolean().map((value): FormCell => ({ kind: 'boolean', value })),
  fc.constant<FormCell>({ kind: 'error', value: '#N/A' }),
);

const STATE = exampleState();

function fieldsOf(names: readonly string[]): fc.Arbitrary<Record<string, FormCell>> {
  return fc.dictionary(fc.constantFrom(...names, ...names.map((field) => `${field} 2`)), cell, {
    size: 'max',
    maxKeys: 30,
  });
}

const ofUnits = (kind: string, fields: readonly string[]): fc.Arbitrary<readonly FormSheet[]> =>
  fc.tuple(
    ...STATE.organisation.map(({ id }) => fieldsOf(fields).map((typed) => formOf(`${kind}:${id}`, typed))),
  );

const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 });
const tableSheet = (kind: 'organisation' | 'decisions'): fc.Arbitrary<FormSheet> =>
  fc
    .tuple(fc.array(text, { maxLength: 8 }), rows)
    .map(([headers, cells]) => formOf(kind, {}, { tables: [tableOf(kind, headers, cells)] }));

const workbook: fc.Arbitrary<readonly FormSheet[]> = fc
  .tuple(
    ofUnits('goal', [...GOAL_FIELDS, ...INDICATOR_FIELDS, 'indicator2', 'targetWomen2']),
    ofUnits('followUp', [...FOLLOW_UP_FIELDS, ...OUTCOME_FIELDS]),
    ofUnits('remedyPlan', REMEDY_FIELDS),
    fieldsOf(PLAN_FIELDS).map((typed) => formOf('plan', typed)),
    fc.option(tableSheet('organisation')),
    tableSheet('decisions'),
  )
  .map(([goals, followUps, remedyPlans, plan, organisation, decisions]) => [
    ...goals,
    ...followUps,
    ...remedyPlans,
    plan,
    ...(organisation === null ? [] : [organisation]),
    decisions,
  ]);

const DAYS = fc.constantFrom('2026-01-01', '2026-03-01', '2026-10-15', '2027-05-01');

test('whatever is typed is read and judged without a crash, and everything told has a sentence', () => {
  fc.assert(
    fc.property(workbook, DAYS, (forms, date) => {
      const { plan, findings } = readPlan(STATE, forms, WORDS);
      const { bodies } = planTexts('sv').choices;
      const breaches = judgePlan({ plan, date, bodies, shownSmallCounts: [] });
      const progress = countProgress(plan, breaches, date);
      const assessed = plan.goals.map((goal) => {
        const followUp = plan.followUps.find((other) => other.goal === goal.id);
        return [statusOf(goal, plan, date), assessGoal(goal, followUp, plan.assessmentRules)];
      });
      const sentences = (['sv', 'en'] as const).flatMap((language) => [
        ...breaches.map((breach) => breachSentence(breach, language)),
        ...findings.map((finding) => planFindingSentence(finding, language)),
      ]);
      expect(sentences.filter((sentence) => /undefined|NaN|\[object|Infinity/.test(sentence))).toEqual([]);
      const told = JSON.stringify([assessed, progress, breaches]);
      expect(told).not.toMatch(/undefined|NaN|null/);
    }),
    { numRuns: RUNS },
  );
});

test('every column of an open table has a label', () => {
  const { organisation, decisions, actions } = planTexts('sv').labels;
  expect(Object.keys(organisation)).toEqual(FORM_TABLES.organisation);
  expect(Object.keys(decisions)).toEqual(FORM_TABLES.decisions);
  expect(Object.keys(actions)).toEqual(FORM_TABLES.actions);
});
