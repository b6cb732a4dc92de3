import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../../src/cli/runCommand';
import { serialOfDate } from '../../src/plan';
import type { FakeConsole } from '../support/fakeConsole';
import { sheetNames, textsOn, typeBeside, valueBeside } from '../support/fillForm';
import type { Typed } from '../support/fillForm';
import { openFile, planConsole, run, saveFile, SMALL_MUNICIPALITY } from '../support/planConsole';

const NORRA = 'Mål – Hemtjänst Norra';

/** Types in a file, and saves it under another name. */
async function filled(
  console: FakeConsole,
  [file, saved]: readonly [string, string],
  sheet: string,
  answers: Readonly<Record<string, Typed>>,
): Promise<void> {
  const excel = await openFile(console, file);
  for (const [label, value] of Object.entries(answers)) await typeBeside(excel, { sheet, label }, value);
  await saveFile(console, saved, excel);
}

describe('jamblad plan', () => {
  it('refuses settings that cannot be used with a sentence for each problem, and writes nothing', async () => {
    const console = await planConsole();
    console.files.set('bad.json', JSON.stringify({ ...SMALL_MUNICIPALITY, year: 26, kommun: 'X' }));
    const call = ['plan', 'in.xlsx', '--settings', 'bad.json', '--out', 'ut.xlsx'];
    expect(await runCommand(call, console)).toBe(1);
    expect(console.complaints).toHaveLength(2);
    expect(console.complaints.join(' ')).toMatch(/26/);
    expect(console.files.has('ut.xlsx')).toBe(false);
  });

  it('says what is missing where there is no plan and no settings', async () => {
    const console = await planConsole();
    expect(await runCommand(['plan', 'in.xlsx', '--out', 'ut.xlsx'], console)).toBe(1);
    expect(console.complaints.join(' ')).toMatch(/municipality/);
  });
});

it('begins a plan with the settings of the examples', async () => {
  const console = await planConsole();
  const settings = path.join(__dirname, '../../examples/plan.json');
  console.files.set('example.json', readFileSync(settings, 'utf8'));
  await run(console, 'plan', 'in.xlsx', '--settings', 'example.json', '--out', 'ut.xlsx');
  expect(await sheetNames(await openFile(console, 'ut.xlsx'))).toContain(NORRA);
});

describe('jamblad check', () => {
  it('is wrong usage with a day that there is not', async () => {
    const console = await planConsole();
    expect(await runCommand(['check', 'plan.xlsx', '--date', '2026-02-30'], console)).toBe(2);
  });

  it('refuses a workbook without a plan', async () => {
    const console = await planConsole();
    expect(await runCommand(['check', 'in.xlsx'], console)).toBe(1);
    expect(console.complaints.join(' ')).toMatch(/handlingsplan/);
  });

  it('tells how every goal stands, with the gap of women minus men', async () => {
    const console = await planConsole();
    await filled(console, ['plan.xlsx', 'ifylld.xlsx'], NORRA, {
      Mål: 'Lika tid',
      'Utgångsvärde kvinnor': 27.4,
      'Utgångsvärde män': '33,0',
      'Målvärde skillnad': -3,
    });
    await run(console, 'check', 'ifylld.xlsx', '--date', '2026-03-01', '--json', 'f.json');
    const json = JSON.parse(String(console.files.get('f.json'))) as {
      readonly goals: readonly { readonly id: string }[];
      readonly findings: readonly { readonly code: string }[];
    };
    const goal = json.goals.find(({ id }) => id === 'SN-SF-HN-1') as Record<string, unknown> | undefined;
    expect(goal).toMatchObject({
      unit: 'Hemtjänst Norra',
      path: 'Socialnämnden / Socialförvaltningen / Hemtjänst Norra',
      level: 'unit',
      status: 'draft',
      measurable: false,
      // 27.4 − 33.0
      baseline: { women: 27.4, men: 33, gap: expect.closeTo(-5.6, 10) as number },
      target: { gap: -3 },
    });
    expect(json.findings.map(({ code }) => code)).toEqual(['numberReadAs']);
  });
});

describe('jamblad hand-out', () => {
  it('writes a workbook a manager, with only their template, the goals above as texts, and what is typed', async () => {
    const console = await planConsole();
    await filled(console, ['plan.xlsx', 'plan2.xlsx'], NORRA, { Mål: 'Lika tid' });
    await filled(console, ['plan2.xlsx', 'plan3.xlsx'], 'Mål – Socialförvaltningen', { Mål: 'Lika vård' });
    await run(console, 'hand-out', 'plan3.xlsx', '--out', 'ut');
    const files = [...console.files.keys()].filter((file) => file.startsWith('ut/'));
    expect(files.sort()).toEqual(
      [
        'ut/Mål – Hemtjänst Norra.xlsx',
        'ut/Mål – Hemtjänst Södra.xlsx',
        'ut/Mål – Socialförvaltningen.xlsx',
        'ut/Mål – Socialnämnden.xlsx',
      ].sort(),
    );
    const excel = await openFile(console, 'ut/Mål – Hemtjänst Norra.xlsx');
    expect(await sheetNames(excel)).toEqual(['Innehåll', NORRA, 'Listor']);
    expect(await valueBeside(excel, { sheet: NORRA, label: 'Mål' })).toBe('Lika tid');
    expect(await textsOn(excel, NORRA)).toContain('Lika vård');
    const lists = await textsOn(excel, 'Listor');
    expect(lists).toContain('SN-SF-1: Lika vård');
    expect(lists.join(' ')).not.toContain('Hemtjänst Södra');
  });

  it('does not write over a workbook that is there already', async () => {
    const console = await planConsole();
    await run(console, 'hand-out', 'plan.xlsx', '--out', 'ut');
    expect(await runCommand(['hand-out', 'plan.xlsx', '--out', 'ut'], console)).toBe(1);
    expect(console.complaints.join(' ')).toMatch(/finns redan/);
  });
});

describe('jamblad collect', () => {
  it('brings handed-out workbooks back, whatever they are called, and keeps everything', async () => {
    const console = await planConsole();
    await run(console, 'hand-out', 'plan.xlsx', '--out', 'ut');
    await filled(console, ['ut/Mål – Hemtjänst Norra.xlsx', 'a.xlsx'], NORRA, {
      Mål: 'Lika tid',
      Måldatum: serialOfDate('2026-12-31'),
    });
    await filled(console, ['ut/Mål – Hemtjänst Södra.xlsx', 'b.xlsx'], 'Mål – Hemtjänst Södra', {
      Mål: 'Lika bemötande',
    });
    await run(
      console,
      'collect',
      'plan.xlsx',
      'a.xlsx',
      'b.xlsx',
      '--out',
      'samlad.xlsx',
      '--json',
      'f.json',
    );
    const excel = await openFile(console, 'samlad.xlsx');
    expect(await valueBeside(excel, { sheet: NORRA, label: 'Mål' })).toBe('Lika tid');
    expect(await valueBeside(excel, { sheet: NORRA, label: 'Måldatum' })).toBe(serialOfDate('2026-12-31'));
    expect(await valueBeside(excel, { sheet: 'Mål – Hemtjänst Södra', label: 'Mål' })).toBe('Lika bemötande');
    expect(JSON.parse(String(console.files.get('f.json')))).toMatchObject({ conflicts: [] });
    expect(await sheetNames(excel)).not.toContain('Behållna svar');
  });

  it('keeps what was there where two have written differently, and lets both be seen', async () => {
    const console = await planConsole();
    await filled(console, ['plan.xlsx', 'min.xlsx'], NORRA, { Mål: 'Mitt mål' });
    await filled(console, ['plan.xlsx', 'din.xlsx'], NORRA, { Mål: 'Ditt mål', Indikator: 'timmar' });
    await run(console, 'collect', 'min.xlsx', 'din.xlsx', '--out', 'samlad.xlsx', '--json', 'f.json');
    const excel = await openFile(console, 'samlad.xlsx');
    expect(await valueBeside(excel, { sheet: NORRA, label: 'Mål' })).toBe('Mitt mål');
    expect(await valueBeside(excel, { sheet: NORRA, label: 'Indikator' })).toBe('timmar');
    expect(await textsOn(excel, 'Behållna svar')).toEqual(expect.arrayContaining(['Mitt mål', 'Ditt mål']));
    expect(console.said.join('\n')).toContain('Hemtjänst Norra, Mål. Det som kom först står kvar');
    expect(JSON.parse(String(console.files.get('f.json')))).toMatchObject({
      conflicts: [
        {
          field: 'goal',
          unit: 'Hemtjänst Norra',
          path: 'Socialnämnden / Socialförvaltningen / Hemtjänst Norra',
          ours: 'Mitt mål',
          theirs: 'Ditt mål',
          kept: 'ours',
          where: expect.stringContaining('din.xlsx') as string,
        },
      ],
    });
  });

  it('refuses a copy of another municipality by name, and takes nothing', async () => {
    const console = await planConsole();
    const other = await planConsole({ ...SMALL_MUNICIPALITY, municipality: 'Grannkommun' });
    console.files.set('granne.xlsx', other.files.get('plan.xlsx') ?? '');
    const call = ['collect', 'plan.xlsx', 'granne.xlsx', '--out', 'samlad.xlsx'];
    expect(await runCommand(call, console)).toBe(1);
    expect(console.complaints.join(' ')).toMatch(/granne\.xlsx.*Grannkommun/);
    expect(console.files.has('samlad.xlsx')).toBe(false);
  });

  it('is wrong usage without a workbook to collect', async () => {
    const console = await planConsole();
    expect(await runCommand(['collect', 'plan.xlsx', '--out', 'samlad.xlsx'], console)).toBe(2);
  });
});

describe('jamblad export-goals', () => {
  it('writes a row for each indicator and sex, as a Swedish Excel reads it', async () => {
    const console = await planConsole();
    await filled(console, ['plan.xlsx', 'ifylld.xlsx'], NORRA, {
      // The apostrophe is how a person says that it is a text.
      Mål: "'=Lika; tid",
      Indikator: 'timmar',
      'Utgångsvärde kvinnor': 27.4,
      'Utgångsvärde män': 33,
      'Målvärde skillnad': -3,
    });
    await run(console, 'export-goals', 'ifylld.xlsx', '--out', 'mål.csv');
    const [header = '', women = '', men = ''] = String(console.files.get('mål.csv')).split('\r\n');
    expect(header).toMatch(/^\ufeffMål-id;Nivå;Nämnd;Förvaltning;Enhet;Mål;/);
    expect(women).toContain('SN-SF-HN-1;Enhet/avdelning;Socialnämnden;Socialförvaltningen;Hemtjänst Norra');
    expect(women).toContain(`;"'=Lika; tid";`);
    expect(women).toContain(';Kvinnor;27,4;');
    expect(men).toContain(';Män;33;');
    expect(men).toContain(';-3;');
  });
});
