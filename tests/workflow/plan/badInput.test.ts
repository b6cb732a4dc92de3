import { serialOfDate } from '../../../src/plan';
import { checkPlan, readPlan, writePlan } from '../../../src/workflow/planning';
import { sheetNames, typeBeside, valueBeside } from '../../support/fillForm';
import { openWorkspace, type OpenedWorkspace } from '../../support/openWorkspace';
import { SMALL_MUNICIPALITY } from '../../support/planConsole';

const NORRA = 'Mål – Hemtjänst Norra';

async function openedPlan(): Promise<OpenedWorkspace> {
  const opened = openWorkspace({ Data: [['a']] });
  await writePlan(opened.workspace, SMALL_MUNICIPALITY);
  return opened;
}

/** Pastes in a cell, past the rules of the cell, as people do. */
async function paste({ excel }: OpenedWorkspace, label: string, value: string | number): Promise<void> {
  await typeBeside(excel, { sheet: NORRA, label }, value);
}

async function findingsOf({ workspace }: OpenedWorkspace): Promise<readonly string[]> {
  const { findings } = await checkPlan(workspace);
  return findings.map(({ code, where, data }) =>
    [code, where.sheet === NORRA ? '' : where.sheet, 'field' in data ? data.field : ''].join(' ').trim(),
  );
}

test('what people write in fields for numbers and dates is named, kept, and used only where it is sure', async () => {
  const opened = await openedPlan();
  await paste(opened, 'Utgångsvärde kvinnor', 'ungefär nio');
  await paste(opened, 'Utgångsvärde män', "'1.234");
  await paste(opened, 'Målvärde skillnad', "'-5,5");
  await paste(opened, 'Måldatum', 'i höst');
  await paste(opened, 'Uttagsdatum', "'15 januari 2026");
  await paste(opened, 'Målvärde kvinnor', '=1/0');
  await paste(opened, 'Målvärde män', '=2*3');
  await paste(opened, 'Riktning', 'Uppåt');
  const before = await findingsOf(opened);
  expect([...before].sort()).toEqual(
    [
      'numberNotReadable  baselineWomen',
      'numberAmbiguous  baselineMen',
      'numberReadAs  targetGap',
      'dateNotReadable  targetDate',
      'dateReadAs  evidenceDate',
      'errorInInput  targetWomen',
      'formulaInInput  targetMen',
      'choiceUnknown  direction',
    ].sort(),
  );
  const { plan } = await readPlan(opened.workspace);
  const [indicator] = plan.goals.find(({ id }) => id === 'SN-SF-HN-1')?.indicators ?? [];
  expect(indicator?.baseline).toEqual({ origin: 'manual' });
  expect(indicator?.target).toEqual({ ofMeasure: -5.5, men: 6 });
  await writePlan(opened.workspace);
  expect(await findingsOf(opened)).toEqual(before);
  expect(await valueBeside(opened.excel, { sheet: NORRA, label: 'Utgångsvärde kvinnor' })).toBe(
    'ungefär nio',
  );
  expect(await valueBeside(opened.excel, { sheet: NORRA, label: 'Måldatum' })).toBe('i höst');
});

test('a share among percentages is named', async () => {
  const opened = await openedPlan();
  await paste(opened, 'Måttenhet', 'procent');
  await paste(opened, 'Utgångsvärde kvinnor', 45);
  await paste(opened, 'Utgångsvärde män', 0.52);
  expect(await findingsOf(opened)).toContain('percentScaleMixed  baselineMen');
});

test('a template that has been copied is named, left alone, and the original is the one that counts', async () => {
  const opened = await openedPlan();
  const { excel, workspace } = opened;
  await paste(opened, 'Mål', 'Lika tid');
  const other = 'Mål – Hemtjänst Södra';
  await typeBeside(excel, { sheet: other, label: 'Mål' }, 'På kopian');
  // What Excel copies with a sheet is its key, and it gives the copy a number.
  const copy = excel.workbook.sheetByName(other);
  copy?.customProperties.set('jamblad.key', 'goal:hn');
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(other).name = `${NORRA} (2)`;
    await context.sync();
  });
  expect(await findingsOf(opened)).toContain(`sheetCopied ${NORRA} (2)`);
  await writePlan(workspace);
  expect(await sheetNames(excel)).toContain(`${NORRA} (2)`);
  expect(await valueBeside(excel, { sheet: `${NORRA} (2)`, label: 'Mål' })).toBe('På kopian');
  const { plan } = await readPlan(workspace);
  expect(plan.goals.find(({ id }) => id === 'SN-SF-HN-1')?.text).toBe('Lika tid');
});

test('rows that are pasted over a locked form are refused by Excel, and our formulas stand', async () => {
  const { excel } = await openedPlan();
  await expect(
    excel.Excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem(NORRA).getRange('A14:C14');
      row.values = [['Skräp', 'Skräp', 'Skräp']];
      await context.sync();
    }),
  ).rejects.toThrow();
  expect(await valueBeside(excel, { sheet: NORRA, label: 'Mätbart?' })).toBe('–');
});

describe('what a template says while it is filled in, without the add-in', () => {
  it('is the sentence, what is missing, and whether the pace is known', async () => {
    const opened = await openedPlan();
    const { excel } = opened;
    await paste(opened, 'Indikator', 'beviljade timmar');
    await paste(opened, 'Utgångsvärde kvinnor', 27.4);
    await paste(opened, 'Utgångsvärde män', 33);
    await paste(opened, 'Målvärde skillnad', -3);
    const at = (label: string) => valueBeside(excel, { sheet: NORRA, label });
    expect(await at('Förslag till formulering')).toBe(
      'Att minska skillnaden mellan kvinnor och män i beviljade timmar från 5,6 till högst 3,0 … senast … (källa: …)',
    );
    expect(await at('Mätbart?')).toBe(
      'Nej, det saknas: måttenhet, riktning, källa, utgångsvärdets datum, måldatum',
    );
    expect(await at('Tidsatt?')).toBe('Nej, måldatum saknas');
    await paste(opened, 'Måttenhet', 'timmar');
    await paste(opened, 'Riktning', 'Högre är bättre');
    await paste(opened, 'Källa', 'Procapita');
    await paste(opened, 'Utgångsvärdets datum', serialOfDate('2026-01-01'));
    await paste(opened, 'Måldatum', serialOfDate('2026-12-31'));
    expect(await at('Mätbart?')).toBe('Ja');
    expect(await at('Realistiskt?')).toBe('Osäkert, tidigare takt är inte känd');
    await paste(opened, 'Målvärde skillnad', -7);
    expect(await at('Mätbart?')).toContain('ett målvärde som är bättre än utgångsvärdet');
    await paste(opened, 'Måldatum', serialOfDate('2027-06-30'));
    expect(await at('Tidsatt?')).toBe('Ja, men efter planåret 2026');
  });

  it('points out verbs that nobody can measure', async () => {
    const opened = await openedPlan();
    await paste(opened, 'Mål', 'Att främja och stärka jämställdheten');
    const note = await valueBeside(opened.excel, {
      sheet: NORRA,
      label: 'Att främja och stärka jämställdheten',
    });
    expect(note).toBe('Otydligt: främja, stärka – skriv hellre vad som ska öka eller minska');
  });

  it.each([
    [
      { Mått: 'Andel kvinnor', 'Utgångsvärde kvinnor': 36, 'Målvärde kvinnor': 45 },
      'Att öka andelen kvinnor i chefer från 36 till minst 45 procent senast … (källa: …)',
    ],
    [
      {
        Mått: 'Kvot kvinnor/män',
        'Utgångsvärde kvinnor': 8,
        'Utgångsvärde män': 10,
        'Målvärde skillnad': 0.95,
      },
      'Att ändra kvoten kvinnor/män i chefer från 0,80 till minst 0,95 senast … (källa: …)',
    ],
    [
      { Mått: 'Skillnad', 'Utgångsvärde män': 10, 'Målvärde män': 8.5, Måttenhet: 'dagar' },
      'Att minska chefer för män från 10,0 till högst 8,5 dagar senast … (källa: …)',
    ],
    [
      {
        Mått: 'Skillnad',
        Måttenhet: 'procent',
        'Utgångsvärde kvinnor': 61,
        'Utgångsvärde män': 84,
        'Målvärde skillnad': -15,
      },
      'Att minska skillnaden mellan kvinnor och män i chefer från 23 till högst 15 procentenheter senast … (källa: …)',
    ],
  ])('words a goal by its measure: %j', async (answers, sentence) => {
    const opened = await openedPlan();
    await paste(opened, 'Indikator', 'chefer');
    for (const [label, value] of Object.entries(answers)) await paste(opened, label, value);
    expect(await valueBeside(opened.excel, { sheet: NORRA, label: 'Förslag till formulering' })).toBe(
      sentence,
    );
  });
});
