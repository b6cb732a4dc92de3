import { followUpDocument, overviewDocument, remedyPlanDocument } from '../../../src/documents';
import { layout } from '../../../src/sheets';
import { expectGolden } from '../../support/golden';
import { COMMITTEE_GOALS, PAGE, unitOf } from './support/followedUnits';

const HOURS = { women: 27.4, men: 33, unitOfMeasure: 'timmar', target: { ofMeasure: -3 } };

const UNIT = unitOf('Hemtjänst Norra', [{ ...HOURS, id: 'SN-SF-HN-1' }], {
  level: 'unit',
  path: 'Socialnämnden / Socialförvaltningen',
  above: 'Socialförvaltningen',
  due: '2025-09-30',
});

const DEPARTMENT = unitOf('Socialförvaltningen', [{ ...HOURS, id: 'SN-SF-1' }], {
  level: 'department',
  path: 'Socialnämnden',
  due: '2025-10-31',
  below: [UNIT],
});

const COMMITTEES = COMMITTEE_GOALS.map(([name, sketch]) =>
  unitOf(name, [sketch], name === 'Socialnämnden' ? { below: [DEPARTMENT, UNIT] } : {}),
);

const REMEDY_PLANS = COMMITTEES.slice(4).map((committee) => ({
  committee,
  goals: committee.goals.map((followed) => ({ owner: committee, followed })),
}));

test('the follow-up of a department with a unit is the one that was looked at', () => {
  const specs = [DEPARTMENT, UNIT].map((unit) => followUpDocument(unit, PAGE));
  expectGolden('followUp.specs', specs);
  expectGolden('followUp.ops', layout(specs));
});

test('the one page over all and a remedy plan are those that were looked at', () => {
  const years = [{ year: 2023, counts: { met: 1, partly: 2, notMet: 1, cannotBeAssessed: 1 } }];
  const overview = overviewDocument({ committees: COMMITTEES, remedyPlans: REMEDY_PLANS, years }, PAGE);
  const remedies = REMEDY_PLANS.map((facts) => remedyPlanDocument(facts, PAGE));
  expectGolden('overview.specs', [overview, ...remedies]);
});

test('a unit without a goal is told what to do', () => {
  const spec = followUpDocument(unitOf('Biblioteket', [], { level: 'unit' }), PAGE);
  expect(JSON.stringify(spec)).toContain('Skriv målet i målmallen');
});

test('sheets in English say everything in English', () => {
  const page = { ...PAGE, language: 'en' } as const;
  const text = JSON.stringify([
    followUpDocument(DEPARTMENT, page),
    overviewDocument({ committees: COMMITTEES, remedyPlans: REMEDY_PLANS, years: [] }, page),
    ...REMEDY_PLANS.map((facts) => remedyPlanDocument(facts, page)),
  ]);
  expect(text).not.toMatch(/Uppföljning|Bedömning|Utgångsvärde|Måttenhet|Åtgärdsplan|Nämnd\/styrelse/);
});
