import { printedReport } from '../../../src/documents';
import { judgePlan } from '../../../src/plan';
import type { SheetSpec } from '../../../src/sheets';
import { layout } from '../../../src/sheets';
import { createAnnualReport, publishWorkbook } from '../../../src/workflow/annualReport';
import { readPlan, writePlan } from '../../../src/workflow/planning';
import { MOCK_GOALS, typeAnswers } from '../../support/mockReport';
import type { OpenedWorkspace } from '../../support/openWorkspace';
import { openWorkspace } from '../../support/openWorkspace';

const TODAY = '2026-05-02';

type Answers = Readonly<Record<string, string | number>>;

/** A follow-up sheet of a unit, with what its manager has typed. */
function followUpOf(unit: string, answers: Answers): SheetSpec {
  return {
    key: `followUp:${unit}`,
    name: `Uppföljning ${unit}`,
    visible: true,
    page: { orientation: 'portrait', header: '', footer: '', pageNumbers: '', repeat: 'title' },
    blocks: [
      { kind: 'title', id: 'title', text: 'Uppföljning' },
      {
        kind: 'inputs',
        id: 'outcomes',
        entries: Object.entries(answers).map(([field, initial]) => ({
          label: field,
          field,
          ordinal: 1,
          initial,
        })),
      },
    ],
  };
}

/** The goal of each committee of domain.md 5.5 with its baseline and target, typed in its template. */
async function planOfMock(): Promise<OpenedWorkspace> {
  const opened = openWorkspace({ Data: [['x']] });
  await writePlan(opened.workspace, {
    municipality: 'Exempelkommun',
    year: 2025,
    organisation: MOCK_GOALS.map(({ committee: name }) => ({ name, level: 'committee' as const })),
  });
  for (const { committee, text, unitOfMeasure, measure, baseline, targets } of MOCK_GOALS) {
    const [target] = targets;
    const name = opened.excel.workbook.sheets.find(
      (sheet) => sheet.name === `Mål – ${committee}`.slice(0, 31).trim(),
    );
    await typeAnswers(opened.excel, name?.name ?? '', {
      goal_1: text,
      indicator_1: 'Indikator',
      unitOfMeasure_1: unitOfMeasure,
      // More hours of care are not in themselves better: nobody is said to be worse off.
      direction_1: committee === 'Socialnämnden' ? 'Ingen' : 'Högre är bättre',
      measure_1: measure === 'gap' ? 'Skillnad' : 'Andel kvinnor',
      source_1: 'Register',
      baselineWomen_1: Number(baseline.women),
      baselineMen_1: Number(baseline.men),
      baselineDate_1: '2024-12-31',
      ...(target?.of === 'gap' ? { targetGap_1: target.value } : { targetWomen_1: target?.value ?? 0 }),
      targetDate_1: '2025-12-31',
      adopted_1: '2025-02-10',
    });
  }
  return opened;
}

async function followUp(opened: OpenedWorkspace): Promise<void> {
  const { plan } = await readPlan(opened.workspace);
  const specs = plan.organisation.map(({ id, name }) => {
    const { outcome } = MOCK_GOALS.find(({ committee }) => committee === name) ?? {};
    return followUpOf(id, {
      outcomeWomen: Number(outcome?.women),
      outcomeMen: Number(outcome?.men),
      outcomeDate: '2025-12-31',
    });
  });
  await opened.workspace.port.apply(layout(specs));
}

test('goals, baselines and outcomes of the plan make table 3 of domain.md 5.5', async () => {
  const opened = await planOfMock();
  await followUp(opened);
  const { report } = await createAnnualReport(opened.workspace);
  const table3 = printedReport(report, 'sv').sections.find(({ caption }) => caption.startsWith('Tabell 3'));
  expect(table3?.rows.map(({ cells }) => [cells[0], ...cells.slice(3, 11)])).toEqual([
    [
      'Barn- och utbildningsnämnden',
      ...['241', '211', '+30', '≤ 20', '238', '221', '+17'],
      'Uppnått (obs: värdet för kvinnor och flickor sjönk 3)',
    ],
    ['Socialnämnden', ...['27,4', '33,0', '−5,6', '≥ −3,0', '29,1', '31,7', '−2,6'], 'Uppnått'],
    [
      'Samhällsbyggnadsnämnden',
      ...['61', '84', '−23', '≥ −15', '66', '85', '−19'],
      'Delvis (50 procent av vägen)',
    ],
    ['Kommunstyrelsen', ...['58', '86', '−28', '≥ −20', '65', '88', '−23'], 'Delvis (63 procent av vägen)'],
    [
      'Kultur- och fritidsnämnden',
      ...['36', '64', '–', 'kvinnor och flickor ≥ 45', '36', '64', '–'],
      'Ej uppnått (0 procent av vägen)',
    ],
  ]);
  expect(table3?.columns[3]?.header).toBe('Utgångsvärde 2024 kvinnor och flickor');
  expect(report.year).toBe(2025);
});

test('an adopted goal without a line in the annual report breaks R7 until the report is made', async () => {
  const { workspace } = await planOfMock();
  const goalsWithoutLine = async (): Promise<readonly string[]> => {
    const { plan } = await readPlan(workspace);
    const bodies = { council: 'KF', executiveCommittee: 'KS', municipality: 'Kommunen' };
    const breaches = judgePlan({ plan, date: TODAY, shownSmallCounts: [], bodies });
    return breaches.filter(({ rule }) => rule === 'R7').map(({ goal }) => goal ?? '');
  };
  expect(await goalsWithoutLine()).toHaveLength(5);
  await createAnnualReport(workspace);
  expect(await goalsWithoutLine()).toEqual([]);
});

test('a small count of persons in a goal is published nowhere, nor what tells it', async () => {
  const opened = await planOfMock();
  const { excel, workspace } = opened;
  await typeAnswers(excel, 'Mål – Kommunstyrelsen', {
    unitOfMeasure_1: 'antal personer',
    baselineWomen_1: 3,
    baselineMen_1: 17,
    targetGap_1: -5,
  });
  const { suppressed } = await publishWorkbook(workspace, { year: 2025 });
  const ofGoal = suppressed.filter(({ sheet }) => sheet === 'Mål – Kommunstyrelsen');
  expect(ofGoal.map(({ reason }) => reason).sort()).toEqual(['complementary', 'primary']);
  expect(suppressed).toContainEqual(
    expect.objectContaining({ sheet: 'Årsredovisning', reason: 'primary' }) as unknown,
  );
  const numbers = excel.workbook.sheets.flatMap((sheet) => {
    const used = sheet.cells.usedRange();
    return Array.from({ length: used?.rowCount ?? 0 }, (_, row) =>
      Array.from({ length: used?.columnCount ?? 0 }, (__, column) => sheet.cells.valueAt(row, column)),
    ).flat();
  });
  // 3, 17 and their gap; "3" and "17" in texts are ids and dates.
  expect(numbers.filter((value) => value === 3 || value === 17 || value === -14)).toEqual([]);
  expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain('Listor');
});
