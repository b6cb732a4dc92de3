import { COUNCIL_ID, deadlinesOf, DEADLINE_FIELDS, MUNICIPALITY, readPlan, VISION_ID } from '../../src/plan';
import type { Goal, PlanReading } from '../../src/plan';
import type { FormSheet } from '../../src/vocabulary';
import { exampleState, WORDS } from './support/examplePlan';
import { formOf, tableOf } from './support/forms';

const state = exampleState();
const unitId = state.organisation.find(({ name }) => name === 'Hemtjänst Norra')?.id ?? '';

function reading(...forms: readonly FormSheet[]): PlanReading {
  return readPlan(state, forms, WORDS);
}

function goalIn({ plan }: PlanReading, id: string): Goal {
  const goal = plan.goals.find((other) => other.id === id);
  if (goal === undefined) throw new Error(`no goal ${id}`);
  return goal;
}

function codes({ findings }: PlanReading): readonly string[] {
  return findings.map(({ code, where }) => `${code} ${where.cells}`);
}

test('a workbook without any form is a plan with an empty goal of every unit', () => {
  const { plan, findings } = reading();
  expect(plan.goals.map(({ id, unit, text }) => [id, unit === MUNICIPALITY, text !== ''])).toEqual([
    [VISION_ID, true, true],
    [COUNCIL_ID, true, true],
    ['SN-1', false, false],
    ['SN-SF-1', false, false],
    ['SN-SF-HN-1', false, false],
    ['KS-1', false, false],
  ]);
  expect(findings).toEqual([]);
});

test('a template is read as it was typed, in Swedish or English', () => {
  const read = reading(
    formOf(`goal:${unitId}`, {
      goal: 'Att minska skillnaden',
      parent: 'SN-SF-1',
      process: 'Biståndsbedömning',
      evidence: 'Beviljade timmar',
      indicator: 'Beviljad hemtjänst',
      unitOfMeasure: 'timmar',
      direction: 'Higher is better',
      measure: 'Skillnad',
      source: 'Treserva',
      baselineWomen: 27.4,
      baselineMen: 33,
      baselineDate: '2025-12-31',
      targetGap: -3,
      targetDate: '2026-12-31',
      prepared: '2026-04-20',
    }),
  );
  const goal = goalIn(read, 'SN-SF-HN-1');
  expect(goal).toMatchObject({
    text: 'Att minska skillnaden',
    parents: ['SN-SF-1'],
    prepared: '2026-04-20',
    level: 'unit',
  });
  expect(goal.indicators).toEqual([
    {
      ordinal: 1,
      name: 'Beviljad hemtjänst',
      definition: '',
      source: 'Treserva',
      unitOfMeasure: 'timmar',
      direction: 'higherIsBetter',
      measure: 'gap',
      baseline: { women: 27.4, men: 33, date: '2025-12-31', origin: 'manual' },
      target: { ofMeasure: -3, date: '2026-12-31' },
      tolerance: 0.5,
    },
  ]);
  expect(read.findings).toEqual([]);
});

test.each([
  ['12,5', 12.5, 'numberReadAs'],
  ['1 234', 1234, 'numberReadAs'],
  ['45 %', 45, 'numberReadAs'],
  ['−5,6', -5.6, 'numberReadAs'],
  ['cirka tolv', undefined, 'numberNotReadable'],
  ['1.234', undefined, 'numberAmbiguous'],
])('the number typed as the text %j is read as %s, and that is told', (typed, value, code) => {
  const read = reading(formOf(`goal:${unitId}`, { goal: 'x', baselineWomen: typed }));
  expect(goalIn(read, 'SN-SF-HN-1').indicators[0].baseline.women).toBe(value);
  expect(codes(read)).toEqual([`${code} B3`]);
});

test('a number that Excel has made a date, an error and a formula are told', () => {
  const read = reading(
    formOf(`goal:${unitId}`, {
      goal: 'x',
      baselineWomen: '2026-05-03',
      baselineMen: { kind: 'error', value: '#N/A' },
      targetGap: { kind: 'number', value: 4, formula: '=A1' },
    }),
  );
  expect(codes(read)).toEqual(['numberIsDate B3', 'errorInInput B4', 'formulaInInput B5']);
  expect(goalIn(read, 'SN-SF-HN-1').indicators[0].target.ofMeasure).toBe(4);
});

// 46387 is Excel's serial number of 2026-12-31: DATEVALUE("2026-12-31") in LibreOffice.
test.each([
  ['2026-12-31', '2026-12-31', []],
  [{ kind: 'number', value: 46387 } as const, '2026-12-31', ['dateReadAs']],
  [{ kind: 'text', value: '2026-12-31' } as const, '2026-12-31', ['dateReadAs']],
  ['31/12 2026', '2026-12-31', ['dateReadAs']],
  ['31/12-26', '2026-12-31', ['dateReadAs']],
  ['31.12.2026', '2026-12-31', ['dateReadAs']],
  ['31 december 2026', '2026-12-31', ['dateReadAs']],
  [20261231, '2026-12-31', ['dateReadAs']],
  ['20261231', '2026-12-31', ['dateReadAs']],
  ['31/12', undefined, ['dateIncomplete']],
  [2026, undefined, ['dateIncomplete']],
  [{ kind: 'date', value: 2026 } as const, undefined, ['dateIncomplete']],
  ['i vinter', undefined, ['dateNotReadable']],
  ['2026-02-30', undefined, ['dateNotReadable']],
])('the day typed as %j is read as %s', (typed, date, told) => {
  const read = reading(formOf(`goal:${unitId}`, { goal: 'x', targetDate: typed }));
  expect(goalIn(read, 'SN-SF-HN-1').indicators[0].target.date).toBe(date);
  expect(read.findings.map(({ code }) => code)).toEqual(told);
});

test('a choice that there is not is told with the choices that there are', () => {
  const read = reading(formOf(`goal:${unitId}`, { goal: 'x', direction: 'Uppåt' }));
  expect(goalIn(read, 'SN-SF-HN-1').indicators[0].direction).toBeUndefined();
  expect(read.findings[0]?.data).toEqual({
    field: 'direction',
    allowed: ['Högre är bättre', 'Lägre är bättre', 'Balans', 'Ingen'],
  });
});

test.each([
  ['an id', 'SN-SF-1', ['SN-SF-1']],
  ['an id in small letters', 'sn-sf-1', ['SN-SF-1']],
  ['an id with its text behind', 'SN-SF-1 – Att minska', ['SN-SF-1']],
  ['the text alone', 'att minska skillnaden i beslut', ['SN-SF-1']],
  ['two ids', 'SN-SF-1, SN-1', ['SN-SF-1', 'SN-1']],
  ['two with a semicolon', 'SN-SF-1: Att minska; SN-1', ['SN-SF-1', 'SN-1']],
])('a goal that it relates to is named by %s', (_, typed, parents) => {
  const department = state.organisation.find(({ level }) => level === 'department')?.id ?? '';
  const read = reading(
    formOf(`goal:${department}`, { goal: 'Att minska skillnaden i beslut' }),
    formOf(`goal:${unitId}`, { goal: 'x', parent: typed }),
  );
  expect(goalIn(read, 'SN-SF-HN-1').parents).toEqual(parents);
});

test('of goals that are worded alike the one of the unit above is meant', () => {
  const idOf = (name: string): string => state.organisation.find((unit) => unit.name === name)?.id ?? '';
  const alike = 'Att minska skillnaden i beslut';
  const read = reading(
    formOf(`goal:${idOf('Socialnämnden')}`, { goal: alike }),
    formOf(`goal:${idOf('Socialförvaltningen')}`, { goal: alike }),
    formOf(`goal:${unitId}`, { goal: 'x', parent: alike }),
  );
  expect(goalIn(read, 'SN-SF-HN-1').parents).toEqual(['SN-SF-1']);
});

test('what names no goal is told', () => {
  const read = reading(formOf(`goal:${unitId}`, { goal: 'x', parent: 'något fint' }));
  expect(codes(read)).toEqual(['parentUnknown B3']);
});

test('of a sheet and its copy the original is read, and the copy is told', () => {
  const copy = formOf(`goal:${unitId}`, { goal: 'Kopian' }, { name: 'Mål – Hemtjänst Norra (2)' });
  const original = formOf(`goal:${unitId}`, { goal: 'Originalet' }, { name: 'Mål – Hemtjänst Norra' });
  const read = reading(copy, original);
  expect(goalIn(read, 'SN-SF-HN-1').text).toBe('Originalet');
  expect(read.findings).toMatchObject([
    { code: 'sheetCopied', where: { sheet: copy.name }, data: { kept: original.name } },
  ]);
});

test('a template of a unit that the plan does not have is told', () => {
  expect(reading(formOf('goal:elsewhere', { goal: 'x' }, { name: 'Mål – Annan' })).findings).toMatchObject([
    { code: 'sheetOfUnknownUnit', where: { sheet: 'Mål – Annan' } },
  ]);
});

test('a second goal on a template gets the next id, which stays', () => {
  const form = formOf(`goal:${unitId}`, { goal: 'Första', 'goal 2': 'Andra' });
  const read = reading(form);
  expect(goalIn(read, 'SN-SF-HN-2').text).toBe('Andra');
  expect(readPlan(read.state, [form], WORDS).state).toEqual(read.state);
});

test('a second indicator is read where something is typed for it', () => {
  const read = reading(
    formOf(`goal:${unitId}`, {
      goal: 'x',
      indicator: 'Ett',
      indicator2: 'Två',
      baselineWomen2: 7,
      indicator3: '',
    }),
  );
  expect(goalIn(read, 'SN-SF-HN-1').indicators.map(({ name, ordinal }) => [ordinal, name])).toEqual([
    [1, 'Ett'],
    [2, 'Två'],
  ]);
});

test('what was edited on the sheet Plan goes before what is remembered', () => {
  const { plan } = reading(
    formOf('plan', {
      visionAddition: 'Ny text',
      [DEADLINE_FIELDS.unitGoals]: '2026-05-15',
      planAdopted: '2026-02-24',
      planParagraph: 'Kf § 7',
      nextPlanAdopted: '2026-12-14',
      nationalGoals: '2006 (4)',
    }),
  );
  expect(plan.deadlines).toEqual({ ...deadlinesOf(2026), unitGoals: '2026-05-15' });
  expect(plan.vision).toEqual({ name: 'Vision 11 000', addition: 'Ny text' });
  expect(plan.adoption).toEqual({ date: '2026-02-24', paragraph: 'Kf § 7', body: '' });
  expect([plan.nextPlanAdopted, plan.nationalGoals]).toEqual(['2026-12-14', '2006']);
});

test('a decision has its analysis only where Ja stands', () => {
  const rows = [
    ['Ny skola', '2026-03-01', 'Ja', '', ''],
    ['Ny väg', '2026-03-02', 'Nej', '', ''],
    ['Ny bro', '2026-03-03', '', '', ''],
    ['Ny taxa', 'i mars', 'Ja, bilaga 2', '', ''],
  ];
  const table = tableOf('decisions', ['Ärende', 'Datum', 'Analys', 'Länk', 'Konsekvens'], rows);
  const read = reading(formOf('decisions', {}, { name: 'Beslut', tables: [table] }));
  expect(read.plan.decisions.map(({ matter, analysed }) => [matter, analysed])).toEqual([
    ['Ny skola', true],
    ['Ny väg', false],
    ['Ny bro', false],
    ['Ny taxa', true],
  ]);
  expect(codes(read)).toEqual(['dateNotReadable B5']);
});
