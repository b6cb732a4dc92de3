import { parseSettings, type PlanSettings } from '../../../src/plan';
import type { Workspace } from '../../../src/workflow';
import { readPlan, writePlan } from '../../../src/workflow/planning';
import { sheetNames, textsOn, typeAt, typeBeside, valueBeside } from '../../support/fillForm';
import type { OpenedWorkspace } from '../../support/openWorkspace';
import { openWorkspace } from '../../support/openWorkspace';

const SETTINGS: PlanSettings = {
  municipality: 'Exempelkommun',
  year: 2026,
  vision: { name: 'Vision 11 000' },
  organisation: [
    {
      id: 'sn',
      name: 'Socialnämnden',
      level: 'committee',
      children: [
        {
          id: 'sf',
          name: 'Socialförvaltningen',
          level: 'department',
          manager: 'Förvaltningschefen',
          mainProcesses: ['Biståndshandläggning'],
          children: [
            { id: 'hn', name: 'Hemtjänst Norra', level: 'unit', subProcesses: ['Biståndsbedömning'] },
            { id: 'hs', name: 'Hemtjänst Södra', level: 'unit' },
          ],
        },
      ],
    },
  ],
};

/** The same, with other units in the department. */
function withUnits(...units: readonly { readonly id?: string; readonly name: string }[]): PlanSettings {
  const [committee] = SETTINGS.organisation ?? [];
  const [department] = committee?.children ?? [];
  if (committee === undefined || department === undefined) throw new Error('The settings have no department');
  const children = units.map((unit) => ({ ...unit, level: 'unit' as const }));
  return { organisation: [{ ...committee, children: [{ ...department, children }] }] };
}

async function openedPlan(settings = SETTINGS): Promise<OpenedWorkspace> {
  const opened = openWorkspace({ Data: [['a', 'b']] });
  await writePlan(opened.workspace, settings);
  return opened;
}

async function ruleTexts(workspace: Workspace): Promise<readonly string[]> {
  return (await readPlan(workspace)).plan.goals.map(({ id, text }) => `${id} ${text}`.trim());
}

const NORRA = 'Mål – Hemtjänst Norra';

describe('the sheets of a plan', () => {
  it('are the plan, the organisation, the register, the decisions, the lists and a template a unit', async () => {
    const { excel } = await openedPlan();
    expect([...(await sheetNames(excel))].sort()).toEqual(
      [
        'Innehåll',
        'Data',
        'Plan',
        'Organisation',
        'Målregister',
        'Beslut',
        'Listor',
        'Mål – Socialnämnden',
        'Mål – Socialförvaltningen',
        NORRA,
        'Mål – Hemtjänst Södra',
      ].sort(),
    );
  });

  it('say the vision and the goal of the municipality in the words of the action plan', async () => {
    const { excel } = await openedPlan();
    expect(await valueBeside(excel, { sheet: 'Plan', label: 'Tillägg till visionen' })).toBe(
      'Exempelkommun ska erbjuda jämställd service och verksamhet för alla kommunens invånare',
    );
    expect(await textsOn(excel, 'Plan')).toContain('3. Nämndsspecifika mål');
  });

  it('lead upwards in the second cell of a template', async () => {
    const { excel } = await openedPlan();
    expect((await textsOn(excel, NORRA)).slice(0, 2)).toEqual([
      NORRA,
      'Socialnämnden / Socialförvaltningen / Hemtjänst Norra',
    ]);
  });

  it('begin nothing without a municipality and a year', async () => {
    const { workspace, excel } = openWorkspace({ Data: [['a']] });
    await expect(writePlan(workspace, { year: 2026 })).rejects.toMatchObject({ code: 'settingsRefused' });
    expect(await sheetNames(excel)).toEqual(['Data']);
  });
});

it('tells two units of one name apart, by the path and by what is typed', async () => {
  const unit = { name: 'Köket', level: 'unit' } as const;
  const { excel, workspace } = await openedPlan({
    municipality: 'Exempelkommun',
    year: 2026,
    organisation: [
      {
        name: 'Barnnämnden',
        level: 'committee',
        children: [
          { name: 'Förskolan', level: 'department', children: [unit] },
          { name: 'Grundskolan', level: 'department', children: [unit] },
        ],
      },
    ],
  });
  const sheets = (await sheetNames(excel)).filter((name) => name.includes('Köket'));
  expect(sheets).toHaveLength(2);
  for (const [index, sheet] of sheets.entries()) {
    await typeBeside(excel, { sheet, label: 'Mål' }, `Mål ${String(index)}`);
  }
  await writePlan(workspace);
  const { plan } = await readPlan(workspace);
  const goals = plan.goals.filter(({ text }) => /^Mål \d$/.test(text));
  expect(goals.map(({ text }) => text)).toEqual(['Mål 0', 'Mål 1']);
  expect(new Set(goals.map(({ id }) => id)).size).toBe(2);
  expect((await textsOn(excel, sheets[1] ?? ''))[1]).toBe('Barnnämnden / Grundskolan / Köket');
});

describe('a plan that is written again', () => {
  it('leaves what people have typed where it stands, and is the same when nothing has changed', async () => {
    const { excel, workspace } = await openedPlan();
    await typeBeside(excel, { sheet: NORRA, label: 'Mål' }, 'Lika tid');
    await typeBeside(excel, { sheet: NORRA, label: 'Kommentar' }, 'Ring Kim');
    await typeBeside(excel, { sheet: 'Plan', label: 'Antagen av' }, 'Kommunfullmäktige');
    await writePlan(workspace);
    const once = await textsOn(excel, NORRA);
    await writePlan(workspace);
    expect(await textsOn(excel, NORRA)).toEqual(once);
    expect(await valueBeside(excel, { sheet: NORRA, label: 'Mål' })).toBe('Lika tid');
    expect(await valueBeside(excel, { sheet: NORRA, label: 'Kommentar' })).toBe('Ring Kim');
    expect(await valueBeside(excel, { sheet: 'Plan', label: 'Antagen av' })).toBe('Kommunfullmäktige');
    expect(await sheetNames(excel)).not.toContain('Behållna svar');
  });

  it('has always a block for a goal more', async () => {
    const { excel, workspace } = await openedPlan();
    await typeBeside(excel, { sheet: NORRA, label: 'Mål', occurrence: 2 }, 'Ett mål till');
    await writePlan(workspace);
    await typeBeside(excel, { sheet: NORRA, label: 'Mål', occurrence: 3 }, 'Ett tredje');
    expect(await ruleTexts(workspace)).toEqual(
      expect.arrayContaining(['SN-SF-HN-2 Ett mål till', 'SN-SF-HN-3 Ett tredje']),
    );
  });

  it('follows a unit that gets another name, with what was typed and its sheet', async () => {
    const { excel, workspace } = await openedPlan();
    await typeBeside(excel, { sheet: NORRA, label: 'Mål' }, 'Lika tid');
    await writePlan(
      workspace,
      withUnits({ id: 'hn', name: 'Hemtjänst Nord' }, { id: 'hs', name: 'Hemtjänst Södra' }),
    );
    expect(await sheetNames(excel)).not.toContain(NORRA);
    expect(await valueBeside(excel, { sheet: 'Mål – Hemtjänst Nord', label: 'Mål' })).toBe('Lika tid');
    expect(await sheetNames(excel)).not.toContain('Behållna svar');
  });

  it('keeps what was typed for a unit that is taken away, and takes its sheet away', async () => {
    const { excel, workspace } = await openedPlan();
    await typeBeside(excel, { sheet: NORRA, label: 'Mål' }, 'Lika tid');
    const { kept } = await writePlan(workspace, withUnits({ id: 'hs', name: 'Hemtjänst Södra' }));
    expect(kept).toBe(1);
    expect(await sheetNames(excel)).not.toContain(NORRA);
    expect(await textsOn(excel, 'Behållna svar')).toEqual(
      expect.arrayContaining(['Lika tid', NORRA, 'Socialnämnden / Socialförvaltningen / Hemtjänst Norra']),
    );
    await writePlan(workspace);
    expect(await textsOn(excel, 'Behållna svar')).toContain('Lika tid');
    expect(await ruleTexts(workspace)).not.toContain('SN-SF-HN-1 Lika tid');
  });

  it('takes over what is edited in the organisation', async () => {
    const { excel, workspace } = await openedPlan();
    const texts = await textsOn(excel, 'Organisation');
    expect(texts).toContain('Hemtjänst Norra');
    // Title, line, link, blank, caption, headings: the first unit stands in row 7, Hemtjänst Norra in row 9.
    await typeAt(excel, { sheet: 'Organisation', row: 8, column: 1 }, 'Hemtjänst Väst');
    await typeAt(excel, { sheet: 'Organisation', row: 10, column: 0 }, 'Enhet/avdelning');
    await typeAt(excel, { sheet: 'Organisation', row: 10, column: 1 }, 'Hemtjänst Öst');
    await typeAt(excel, { sheet: 'Organisation', row: 10, column: 2 }, 'Socialförvaltningen');
    await writePlan(workspace);
    expect(await sheetNames(excel)).toEqual(
      expect.arrayContaining(['Mål – Hemtjänst Väst', 'Mål – Hemtjänst Öst']),
    );
    expect(await sheetNames(excel)).not.toContain(NORRA);
  });

  it('leaves a row of the organisation that cannot be read as it was typed', async () => {
    const { excel, workspace } = await openedPlan();
    await typeAt(excel, { sheet: 'Organisation', row: 8, column: 2 }, 'Kulturförvaltningen');
    const { findings } = await writePlan(workspace);
    expect(findings.map(({ code }) => code)).toContain('unitParentUnknown');
    expect(await textsOn(excel, 'Organisation')).toContain('Kulturförvaltningen');
    expect(await sheetNames(excel)).toContain(NORRA);
    expect(await sheetNames(excel)).not.toContain('Behållna svar');
  });

  it('moves its dates with the year, and lets settings win only for what they name', async () => {
    const { excel, workspace } = await openedPlan();
    await typeBeside(excel, { sheet: 'Plan', label: 'Vision' }, 'Vision 12 000');
    await writePlan(workspace, { year: 2027 });
    const { plan } = await readPlan(workspace);
    expect(plan.deadlines.committeeGoals).toBe('2027-02-28');
    expect(plan.vision.name).toBe('Vision 12 000');
    await writePlan(workspace, { vision: { name: 'Vision 13 000' } });
    expect((await readPlan(workspace)).plan.vision.name).toBe('Vision 13 000');
    expect(await textsOn(excel, 'Behållna svar')).toContain('Vision 12 000');
  });
});

describe('a workbook whose memory is gone', () => {
  it('has its plan still, as its sheets say', async () => {
    const { excel, workspace } = await openedPlan();
    await typeBeside(excel, { sheet: NORRA, label: 'Mål' }, 'Lika tid');
    // Programs other than Excel let go of custom XML and of the properties of sheets.
    excel.workbook.customXmlParts.clear();
    for (const sheet of excel.workbook.sheets) sheet.customProperties.clear();
    const { plan } = await readPlan(workspace);
    expect([plan.municipality, plan.year, plan.vision.name]).toEqual([
      'Exempelkommun',
      2026,
      'Vision 11 000',
    ]);
    expect(plan.goals.find(({ id }) => id === 'SN-SF-HN-1')?.text).toBe('Lika tid');
    await writePlan(workspace);
    expect(await valueBeside(excel, { sheet: NORRA, label: 'Mål' })).toBe('Lika tid');
    expect(excel.workbook.sheetByName(NORRA)?.customProperties.get('jamblad.key')).toBe('goal:hn');
  });
});

test('what stands in the contract as settings can be used', () => {
  expect(parseSettings(SETTINGS)).toMatchObject({ settings: { municipality: 'Exempelkommun' } });
});
