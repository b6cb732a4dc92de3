import { isMeasurable, serialOfDate } from '../../../src/plan';
import type { Goal } from '../../../src/plan';
import { writeFollowUp, writeNextPlan } from '../../../src/workflow/followingUp';
import { readPlan } from '../../../src/workflow/planning';
import { besideLabel, typeIn } from '../../documents/followUp/support/writtenSheets';
import type { OpenedWorkspace } from '../../support/openWorkspace';
import { plannedWorkspace } from './support/plannedWorkspace';

/** The committees have told their outcomes: one has met its goal, one has come part of the way. */
async function followedWorkspace(): Promise<OpenedWorkspace> {
  const opened = await plannedWorkspace({ Data: [['a', 'b']] });
  const day = { outcomeDate: serialOfDate('2026-12-01') };
  await writeFollowUp(opened.workspace);
  await typeIn(opened.excel, 'followUp:ks', { outcomeWomen: 29.1, outcomeMen: 31.7, ...day });
  await typeIn(opened.excel, 'followUp:sn', { outcomeWomen: 28.5, outcomeMen: 32.5, ...day });
  await writeFollowUp(opened.workspace);
  return opened;
}

async function goalOf({ workspace }: OpenedWorkspace, id: string): Promise<Goal> {
  const goal = (await readPlan(workspace)).plan.goals.find((other) => other.id === id);
  if (goal === undefined) throw new Error(`no goal ${id}`);
  return goal;
}

test('goals that are not met go on with the outcome as their baseline, under new ids that lead back', async () => {
  const opened = await followedWorkspace();
  const { carried } = await writeNextPlan(opened.workspace, 2027);
  expect(carried).toEqual([
    { id: 'SN-3', from: 'SN-1' },
    { id: 'SN-SF-3', from: 'SN-SF-1' },
    { id: 'SN-SF-HN-3', from: 'SN-SF-HN-1' },
  ]);
  const goal = await goalOf(opened, 'SN-3');
  expect(goal).toMatchObject({ carriedFrom: 'SN-1', parents: ['KF-1'], paragraph: '' });
  expect(goal.adopted).toBeUndefined();
  expect(goal.indicators[0].baseline).toEqual({
    women: 28.5,
    men: 32.5,
    date: '2026-12-01',
    origin: 'carriedOver',
  });
  expect((await goalOf(opened, 'SN-SF-3')).parents).toEqual(['SN-3']);
});

test('a goal that could not be assessed keeps its old baseline, and one that was met is gone', async () => {
  const opened = await followedWorkspace();
  await writeNextPlan(opened.workspace, 2027);
  const goal = await goalOf(opened, 'SN-SF-HN-3');
  expect(goal.indicators[0].baseline).toMatchObject({ women: 27.4, men: 33, origin: 'carriedOver' });
  const { plan } = await readPlan(opened.workspace);
  expect(plan.goals.filter(({ unit, text }) => unit === 'ks' && text !== '')).toEqual([]);
  expect(plan.goals.filter(isMeasurable).map(({ id }) => id)).toEqual(['SN-3', 'SN-SF-3', 'SN-SF-HN-3']);
});

test('the sheets of follow-up are gone, and what people have made of their own stays', async () => {
  const opened = await followedWorkspace();
  await writeNextPlan(opened.workspace, 2027);
  const names = (await opened.workspace.port.listSheets()).map(({ name }) => name);
  expect(names.filter((name) => /^(?:Uppföljning|Åtgärdsplan|Läget)/.test(name))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['Data', 'Plan', 'Mål – Socialnämnden', 'Beslut']));
});

test('the dates are those of the new year, and the plan is not adopted yet', async () => {
  const opened = await followedWorkspace();
  await typeIn(opened.excel, 'plan', { planAdopted: serialOfDate('2026-02-24') });
  await writeNextPlan(opened.workspace, 2027);
  const { plan } = await readPlan(opened.workspace);
  expect(plan.year).toBe(2027);
  expect(plan.deadlines.committeeGoals).toBe('2027-02-28');
  expect(plan.adoption.date).toBeUndefined();
  expect(await besideLabel(opened.excel, 'Plan', 'Föregående plan')).toMatch(/^2026/);
});

test('how the goals went is remembered, and shown beside the new year', async () => {
  const opened = await followedWorkspace();
  await writeNextPlan(opened.workspace, 2028);
  const { remembered } = await readPlan(opened.workspace);
  expect(remembered.earlier).toEqual([
    {
      year: 2026,
      carriedOver: '2026-03-01',
      counts: { met: 1, partly: 1, notMet: 0, cannotBeAssessed: 2 },
    },
  ]);
  await writeFollowUp(opened.workspace);
  const form = await opened.excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Uppföljning – Socialnämnden').getUsedRange();
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(form.find(([first]) => first === '2026')?.slice(0, 5)).toEqual(['2026', 'Delvis', 28.5, 32.5, -4]);
  expect(form.flat()).toContain('Uppgift saknas för 2027. Jämför med försiktighet.');
});

test('a plan of a year that is not later is refused by name', async () => {
  const { workspace } = await plannedWorkspace();
  await expect(writeNextPlan(workspace, 2026)).rejects.toMatchObject({ code: 'nextYearNotLater' });
});

test('years between the two plans are named', async () => {
  const { workspace } = await plannedWorkspace();
  expect((await writeNextPlan(workspace, 2029)).findings).toMatchObject([
    { code: 'yearsMissing', data: { years: [2027, 2028] } },
  ]);
});
