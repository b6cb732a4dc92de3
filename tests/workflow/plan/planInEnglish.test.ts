import { readPlan, writePlan } from '../../../src/workflow/planning';
import { sheetNames, typeBeside, valueBeside } from '../../support/fillForm';
import { openWorkspace } from '../../support/openWorkspace';
import { SMALL_MUNICIPALITY } from '../../support/planConsole';

test('a plan is written and read in English, too', async () => {
  const { excel, workspace } = openWorkspace({ Data: [['a']] });
  const english = { ...workspace, language: 'en' as const };
  await writePlan(english, SMALL_MUNICIPALITY);
  expect(await sheetNames(excel)).toEqual(
    expect.arrayContaining(['Plan', 'Goal register', 'Decisions', 'Goal – Hemtjänst Norra']),
  );
  const sheet = 'Goal – Hemtjänst Norra';
  await typeBeside(excel, { sheet, label: 'Goal' }, 'Equal time');
  await typeBeside(excel, { sheet, label: 'Direction' }, 'Higher is better');
  await typeBeside(excel, { sheet, label: 'Baseline women' }, 9.4);
  await typeBeside(excel, { sheet, label: 'Baseline men' }, 18);
  await typeBeside(excel, { sheet, label: 'Target difference' }, -5);
  expect(await valueBeside(excel, { sheet, label: 'Suggested wording' })).toBe(
    'To reduce the gap between women and men in … from 8.6 to at most 5.0 … by … (source: …)',
  );
  // Whoever opens it next may work in Swedish.
  const { plan } = await readPlan(workspace);
  const goal = plan.goals.find(({ id }) => id === 'SN-SF-HN-1');
  expect([goal?.text, goal?.indicators[0].direction]).toEqual(['Equal time', 'higherIsBetter']);
});

test('a plan in English that is written anew in Swedish leaves nothing over', async () => {
  const { excel, workspace } = openWorkspace({ Data: [['a']] });
  await writePlan({ ...workspace, language: 'en' }, SMALL_MUNICIPALITY);
  await typeBeside(excel, { sheet: 'Goal – Hemtjänst Norra', label: 'Direction' }, 'Higher is better');
  await writePlan(workspace);
  expect(await sheetNames(excel)).not.toContain('Behållna svar');
  const { plan } = await readPlan(workspace);
  expect(plan.goals.find(({ id }) => id === 'SN-SF-HN-1')?.indicators[0].direction).toBe('higherIsBetter');
});
