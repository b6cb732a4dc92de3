import type { PlanSheets, PlanUnit } from '../../../src/documents';
import {
  decisionsDocument,
  goalTemplate,
  ladderOf,
  listsDocument,
  organisationDocument,
  planDocument,
  registerDocument,
} from '../../../src/documents';
import { deadlinesOf } from '../../../src/plan';
import { validateSpec } from '../../../src/sheets';
import { expectGolden } from '../../support/golden';

const COMMITTEE: PlanUnit = {
  id: 'sn',
  name: 'Socialnämnden',
  level: 'committee',
  manager: '',
  mainProcesses: [],
  subProcesses: [],
  path: 'Socialnämnden',
  goals: [{ id: 'SN-1', ordinal: 1, text: 'Lika tid', actions: [] }],
};

const DEPARTMENT: PlanUnit = {
  id: 'sf',
  name: 'Socialförvaltningen',
  level: 'department',
  parent: 'sn',
  manager: 'Förvaltningschefen',
  mainProcesses: ['Biståndshandläggning'],
  subProcesses: [],
  path: 'Socialnämnden / Socialförvaltningen',
  goals: [{ id: 'SN-SF-1', ordinal: 1, text: '', actions: [['Mät tiden', 'Kim', '', '', '']] }],
};

const PLAN: PlanSheets = {
  language: 'sv',
  today: '2026-01-10',
  municipality: 'Exempelkommun',
  year: 2026,
  vision: { name: 'Vision 11 000', addition: 'Jämställd service' },
  councilGoal: 'Rättvis fördelning',
  nationalGoals: '2016',
  deadlines: deadlinesOf(2026),
  units: [COMMITTEE, DEPARTMENT],
  evidence: [{ title: 'Beviljade timmar', date: '2025-12-31', women: 27.4, men: 33, pace: -0.6 }],
};

const SHEETS = {
  plan: planDocument(PLAN),
  organisation: organisationDocument(PLAN, new Map()),
  register: registerDocument(PLAN),
  decisions: decisionsDocument(PLAN, []),
  lists: listsDocument(PLAN),
  goalTemplate: goalTemplate(PLAN, DEPARTMENT, ladderOf(PLAN, DEPARTMENT)),
};

test.each(Object.entries(SHEETS))('the sheet %s is laid out as it was', (name, spec) => {
  expect(validateSpec(spec)).toEqual([]);
  expectGolden(`plan.${name}.spec`, spec);
});
