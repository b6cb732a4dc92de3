import type { UnitChange } from '../../../src/workflow/planning';
import { changeUnits, readPlan, writePlan } from '../../../src/workflow/planning';
import { sheetNames, textsOn, typeAt, typeBeside, valueBeside } from '../../support/fillForm';
import { openWorkspace, type OpenedWorkspace } from '../../support/openWorkspace';
import { SMALL_MUNICIPALITY } from '../../support/planConsole';

const NORRA = 'Mål – Hemtjänst Norra';
const SODRA = 'Mål – Hemtjänst Södra';

async function afterChange(change: UnitChange): Promise<OpenedWorkspace> {
  const opened = openWorkspace({ Data: [['a']] });
  await writePlan(opened.workspace, SMALL_MUNICIPALITY);
  await typeBeside(opened.excel, { sheet: NORRA, label: 'Mål' }, 'Lika tid');
  await changeUnits(opened.workspace, change);
  return opened;
}

test('a unit with another name has its sheet and its answers', async () => {
  const { excel } = await afterChange({ kind: 'rename', unit: 'hn', name: 'Hemtjänst Nord' });
  expect(await valueBeside(excel, { sheet: 'Mål – Hemtjänst Nord', label: 'Mål' })).toBe('Lika tid');
});

test('a unit that goes up in another has its goals there, with their ids and actions, and nothing is left over', async () => {
  const opened = openWorkspace({ Data: [['a']] });
  const { excel, workspace } = opened;
  await writePlan(workspace, SMALL_MUNICIPALITY);
  await typeBeside(excel, { sheet: NORRA, label: 'Mål' }, 'Lika tid');
  const rows = (await textsOn(excel, NORRA)).indexOf('Vad');
  expect(rows).toBeGreaterThan(0);
  await typeBelow(opened, NORRA, 'Vad', 'Mät tiden');
  await changeUnits(workspace, { kind: 'merge', unit: 'hn', into: 'hs' });
  expect(await sheetNames(excel)).not.toContain(NORRA);
  expect(await textsOn(excel, SODRA)).toEqual(expect.arrayContaining(['Lika tid', 'Mät tiden']));
  const { plan } = await readPlan(workspace);
  expect(plan.goals.find(({ id }) => id === 'SN-SF-HN-1')).toMatchObject({
    unit: 'hs',
    text: 'Lika tid',
    actions: [{ what: 'Mät tiden' }],
  });
  expect(await sheetNames(excel)).not.toContain('Behållna svar');
});

test('a unit that is split keeps what it has, beside a new one', async () => {
  const { excel } = await afterChange({ kind: 'split', unit: 'hn', name: 'Hemtjänst Väst' });
  expect(await sheetNames(excel)).toEqual(expect.arrayContaining([NORRA, 'Mål – Hemtjänst Väst']));
  expect(await valueBeside(excel, { sheet: NORRA, label: 'Mål' })).toBe('Lika tid');
});

test('what was typed for a unit that is taken away is kept to be seen', async () => {
  const { excel } = await afterChange({ kind: 'remove', unit: 'hn' });
  expect(await textsOn(excel, 'Behållna svar')).toContain('Lika tid');
});

test('an organisation is taken over from a list that is pasted, and units that are known keep their answers', async () => {
  const list = [
    'Socialnämnden',
    '  Socialförvaltningen',
    '    Hemtjänst Norra',
    '    Hemtjänst Mitt',
    'Kulturnämnden',
  ].join('\n');
  const { excel } = await afterChange({ kind: 'import', list });
  expect(await sheetNames(excel)).toEqual(
    expect.arrayContaining([NORRA, 'Mål – Hemtjänst Mitt', 'Mål – Kulturnämnden']),
  );
  expect(await sheetNames(excel)).not.toContain(SODRA);
  expect(await valueBeside(excel, { sheet: NORRA, label: 'Mål' })).toBe('Lika tid');
});

/** Types in the first row below a heading. */
async function typeBelow(
  { excel }: OpenedWorkspace,
  sheet: string,
  heading: string,
  value: string,
): Promise<void> {
  const { row, column } = await excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load('values');
    await context.sync();
    const rows = used.values as unknown[][];
    const index = rows.findIndex((cells) => cells.includes(heading));
    return { row: index + 1, column: rows[index]?.indexOf(heading) ?? 0 };
  });
  await typeAt(excel, { sheet, row, column }, value);
}
