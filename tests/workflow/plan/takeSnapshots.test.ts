import { serialOfDate } from '../../../src/plan';
import { createAnalysisSheets, analyseSource } from '../../../src/workflow';
import { makeGoal, readPlan, writePlan } from '../../../src/workflow/planning';
import { textsOn, typeBeside, valueBeside } from '../../support/fillForm';
import { GRANTS, GRANTS_RECIPE } from '../../support/grants';
import { openWorkspace, type OpenedWorkspace } from '../../support/openWorkspace';
import { SMALL_MUNICIPALITY } from '../../support/planConsole';

const NORRA = 'Mål – Hemtjänst Norra';

/** An analysis of grants (65 of 120 women, 75 of 120 men) and a plan in the same workbook. */
async function withAnalysis(): Promise<OpenedWorkspace> {
  const opened = openWorkspace({ Beslut: GRANTS });
  const { workspace } = opened;
  await createAnalysisSheets(workspace, await analyseSource(workspace, GRANTS_RECIPE));
  await writePlan(workspace, SMALL_MUNICIPALITY);
  return opened;
}

test('a goal that chooses an analysis takes its baseline, dated and locked, and says where it is from', async () => {
  const { excel, workspace } = await withAnalysis();
  await typeBeside(excel, { sheet: NORRA, label: 'Underlag' }, GRANTS_RECIPE.title);
  // Told at once, by a formula.
  expect(await textsOn(excel, NORRA)).toContain('kvinnor 54,2 · män 62,5 · 2026-03-01');
  await writePlan(workspace);
  // 65 / 120 and 75 / 120, in per cent.
  expect(await valueBeside(excel, { sheet: NORRA, label: 'Utgångsvärde kvinnor' })).toBeCloseTo(54.1667, 3);
  expect(await valueBeside(excel, { sheet: NORRA, label: 'Utgångsvärde män' })).toBeCloseTo(62.5, 10);
  expect(await valueBeside(excel, { sheet: NORRA, label: 'Utgångsvärde skillnad' })).toBeCloseTo(-8.3333, 3);
  expect(await valueBeside(excel, { sheet: NORRA, label: 'Utgångsvärdets datum' })).toBe(
    serialOfDate('2026-03-01'),
  );
  expect(await valueBeside(excel, { sheet: NORRA, label: 'Måttenhet' })).toBe('procent');
  await expect(typeBeside(excel, { sheet: NORRA, label: 'Utgångsvärde kvinnor' }, 1)).rejects.toThrow();
  const { plan } = await readPlan(workspace);
  expect(plan.goals.find(({ id }) => id === 'SN-SF-HN-1')?.indicators[0].baseline.origin).toBe('analysis');
});

test('a baseline that was typed is kept to be seen when an analysis takes its place', async () => {
  const { excel, workspace } = await withAnalysis();
  await typeBeside(excel, { sheet: NORRA, label: 'Utgångsvärde kvinnor' }, 51.5);
  await typeBeside(excel, { sheet: NORRA, label: 'Underlag' }, GRANTS_RECIPE.title);
  const { kept } = await writePlan(workspace);
  expect(kept).toBe(1);
});

test('a goal whose evidence is something else again has an open baseline', async () => {
  const { excel, workspace } = await withAnalysis();
  await typeBeside(excel, { sheet: NORRA, label: 'Underlag' }, GRANTS_RECIPE.title);
  await writePlan(workspace);
  await typeBeside(excel, { sheet: NORRA, label: 'Underlag' }, 'Ett eget uttag');
  await writePlan(workspace);
  await typeBeside(excel, { sheet: NORRA, label: 'Utgångsvärde kvinnor' }, 50);
  const { plan } = await readPlan(workspace);
  expect(plan.goals.find(({ id }) => id === 'SN-SF-HN-1')?.indicators[0].baseline).toMatchObject({
    women: 50,
    origin: 'manual',
  });
});

test('an analysis is made a goal of a unit, in the first block that nobody has begun', async () => {
  const { excel, workspace } = await withAnalysis();
  await typeBeside(excel, { sheet: NORRA, label: 'Mål' }, 'Ett annat mål');
  const made = await makeGoal(workspace, { analysis: GRANTS_RECIPE.title, unit: 'hn' });
  expect([made.sheet, made.ordinal]).toEqual(['goal:hn', 2]);
  const second = { sheet: NORRA, label: 'Utgångsvärde män', occurrence: 2 };
  expect(await valueBeside(excel, second)).toBeCloseTo(62.5, 10);
  expect(await valueBeside(excel, { sheet: NORRA, label: 'Mål' })).toBe('Ett annat mål');
});
