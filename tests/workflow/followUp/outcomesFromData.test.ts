import { serialOfDate } from '../../../src/plan';
import { analyseSource, createAnalysisSheets } from '../../../src/workflow';
import { writeFollowUp } from '../../../src/workflow/followingUp';
import { writePlan } from '../../../src/workflow/planning';
import type { Recipe } from '../../../src/vocabulary';
import { besideLabel, typeIn } from '../../documents/followUp/support/writtenSheets';
import type { SheetRows } from '../../support/openExcel';
import type { OpenedWorkspace } from '../../support/openWorkspace';
import { openWorkspace } from '../../support/openWorkspace';
import { hoursGoal, SETTINGS } from './support/plannedWorkspace';

/** Decisions of a year: so many women and men, of whom so many were granted what they asked for. */
function decisions(
  [women, granted]: readonly [number, number],
  [men, grantedMen]: readonly [number, number],
  area = 'Norr',
): SheetRows {
  const rows = (sex: string, count: number, yes: number): SheetRows =>
    Array.from({ length: count }, (_, index) => [sex, index < yes ? 'Bifall' : 'Avslag', area]);
  return [['Kön', 'Beslut', 'Område'], ...rows('Kvinna', women, granted), ...rows('Man', men, grantedMen)];
}

const RECIPE: Recipe = {
  title: 'Bifall',
  source: { sheet: 'Beslut 2025' },
  sex: { column: 'Kön' },
  measure: { kind: 'share', column: 'Beslut', positive: ['Bifall'] },
  by: ['Område'],
  direction: 'higherIsBetter',
};

const FOLLOW_UP = 'Uppföljning – Socialnämnden';

/** A committee's goal that rests on the share of decisions granted in 2025: 60 per cent of women, 80 of men. */
async function goalOnEvidence(
  more: Readonly<Record<string, SheetRows>>,
  recipe = RECIPE,
): Promise<OpenedWorkspace> {
  const opened = openWorkspace({ 'Beslut 2025': decisions([100, 60], [100, 80]), ...more });
  await createAnalysisSheets(opened.workspace, await analyseSource(opened.workspace, recipe));
  await writePlan(opened.workspace, SETTINGS);
  const answers = { evidence: 'Bifall', unitOfMeasure: 'procent', targetGap: -10 };
  const { baselineWomen, baselineMen, baselineDate, ...goal } = hoursGoal(answers);
  expect([baselineWomen, baselineMen, baselineDate]).not.toContain(undefined);
  await typeIn(opened.excel, 'goal:sn', goal);
  await writeFollowUp(opened.workspace);
  return opened;
}

test('the same rows as at the baseline tell no outcome, and that is said', async () => {
  const { workspace } = await goalOnEvidence({});
  const { findings } = await writeFollowUp(workspace);
  expect(findings.map(({ code }) => code)).toContain('sameData');
});

test('the outcome is worked out by the recipe of the evidence from the sheet that is pointed at', async () => {
  const { workspace, excel } = await goalOnEvidence({ 'Beslut 2026': decisions([100, 65], [100, 80]) });
  await typeIn(excel, 'followUp:sn', { outcomeSource: 'Beslut 2026' });
  const { opened } = await writeFollowUp(workspace);
  const followUp = opened.plan.followUps.find(({ goal }) => goal === 'SN-1');
  // 65 of 100 and 80 of 100, in per cent as the baseline.
  expect(followUp?.outcomes[0]).toMatchObject({ women: 65, men: 80, origin: 'analysis', date: '2026-03-01' });
  expect(await besideLabel(excel, FOLLOW_UP, 'Del av vägen, procent')).toBe(50);
  expect(await besideLabel(excel, FOLLOW_UP, 'Bedömning')).toBe('Delvis');
});

test('the outcome is worked out from the sheet of the evidence when its rows have changed', async () => {
  const { workspace, excel } = await goalOnEvidence({});
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Beslut 2025').getRange('B62:B66').values = Array.from(
      { length: 5 },
      () => ['Bifall'],
    );
    await context.sync();
  });
  const { opened } = await writeFollowUp(workspace);
  expect(opened.plan.followUps[0]?.outcomes[0]).toMatchObject({ women: 65, men: 80, origin: 'analysis' });
});

test('a typed outcome is never written over; that the evidence says otherwise is told', async () => {
  const { workspace, excel } = await goalOnEvidence({ 'Beslut 2026': decisions([100, 65], [100, 80]) });
  await typeIn(excel, 'followUp:sn', { outcomeWomen: 70, outcomeMen: 80, outcomeSource: 'Beslut 2026' });
  const { opened, findings } = await writeFollowUp(workspace);
  expect(opened.plan.followUps[0]?.outcomes[0]).toMatchObject({ women: 70, men: 80, origin: 'manual' });
  expect(findings.find(({ code }) => code === 'twoOutcomes')?.data).toEqual({
    goal: 'SN-1',
    typed: '70 / 80',
    computed: '65 / 80',
  });
});

test('a sheet with other headings is named with what the recipe misses there', async () => {
  const [, ...rows] = decisions([100, 65], [100, 80]);
  const { workspace, excel } = await goalOnEvidence({
    'Beslut 2026': [['Kön', 'Utfall', 'Område'], ...rows],
  });
  await typeIn(excel, 'followUp:sn', { outcomeSource: 'Beslut 2026' });
  const { findings } = await writeFollowUp(workspace);
  const refused = findings.find(({ code }) => code === 'sourceRefused');
  expect(refused?.data).toMatchObject({ goal: 'SN-1', sheet: 'Beslut 2026' });
  expect(JSON.stringify(refused?.data)).toMatch(/Beslut.*Utfall/);
});

test('a sheet that is not there is named', async () => {
  const { workspace, excel } = await goalOnEvidence({});
  await typeIn(excel, 'followUp:sn', { outcomeSource: 'Beslut 2027' });
  const { findings } = await writeFollowUp(workspace);
  expect(findings.find(({ code }) => code === 'sourceMissing')?.data).toEqual({
    goal: 'SN-1',
    sheet: 'Beslut 2027',
  });
});

test('groups that have come or gone since the baseline are named', async () => {
  const { workspace, excel } = await goalOnEvidence({
    'Beslut 2026': decisions([100, 65], [100, 80], 'Söder'),
  });
  await typeIn(excel, 'followUp:sn', { outcomeSource: 'Beslut 2026' });
  const { findings } = await writeFollowUp(workspace);
  expect(findings.find(({ code }) => code === 'groupsDiffer')?.data).toMatchObject({
    gone: ['Norr'],
    added: ['Söder'],
  });
});

test('an outcome of too few persons is withheld, and the goal cannot be assessed', async () => {
  const { workspace, excel } = await goalOnEvidence({ 'Beslut 2026': decisions([3, 2], [100, 80]) });
  await typeIn(excel, 'followUp:sn', { outcomeSource: 'Beslut 2026' });
  const { findings } = await writeFollowUp(workspace);
  expect(findings.map(({ code }) => code)).toContain('outcomeWithheld');
  expect(await besideLabel(excel, FOLLOW_UP, 'Utfall kvinnor')).toBe('..');
  expect(await besideLabel(excel, FOLLOW_UP, 'Bedömning')).toBe('Kan ej bedömas');
});

test('an outcome before the baseline is named', async () => {
  const { workspace, excel } = await goalOnEvidence({});
  await typeIn(excel, 'followUp:sn', {
    outcomeWomen: 70,
    outcomeMen: 80,
    outcomeDate: serialOfDate('2025-06-30'),
  });
  const { opened } = await writeFollowUp(workspace);
  expect(opened.findings.map(({ code }) => code)).toContain('outcomeBeforeBaseline');
});

/** The same decisions with a column for the year. */
function inYear(year: number, rows: SheetRows): SheetRows {
  return rows.slice(1).map((row) => [...row, year]);
}

const HEADINGS = ['Kön', 'Beslut', 'Område', 'År'];
const OF_2025: Recipe = { ...RECIPE, source: { sheet: 'Beslut' }, where: [{ column: 'År', in: [2025] }] };

test('a recipe that chooses the year of the baseline is put to the year of the plan, which is said', async () => {
  const before = inYear(2025, decisions([100, 60], [100, 80]));
  const now = inYear(2026, decisions([100, 65], [100, 80]));
  const { workspace } = await goalOnEvidence({ Beslut: [HEADINGS, ...before, ...now] }, OF_2025);
  const { opened, findings } = await writeFollowUp(workspace);
  expect(opened.plan.followUps[0]?.outcomes[0]).toMatchObject({ women: 65, men: 80, origin: 'analysis' });
  expect(findings.find(({ code }) => code === 'yearAdvanced')?.data).toEqual({
    goal: 'SN-1',
    column: 'År',
    before: 2025,
    now: 2026,
  });
});

test('a year of which no rows have come yet gives no outcome', async () => {
  const before = inYear(2025, decisions([100, 60], [100, 80]));
  const opened = await goalOnEvidence({ Beslut: [HEADINGS, ...before] }, OF_2025);
  const { opened: followed } = await writeFollowUp(opened.workspace);
  expect(followed.plan.followUps[0]?.outcomes[0]?.women).toBeUndefined();
});
