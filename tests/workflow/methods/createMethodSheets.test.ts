import { createAnalysisSheets } from '../../../src/workflow';
import { analyseSource } from '../../../src/workflow/analyseSource';
import { createMethodSheets } from '../../../src/workflow/methods';
import { writePlan } from '../../../src/workflow/planning';
import type { OpenedWorkspace } from '../../support/openWorkspace';
import { openWorkspace } from '../../support/openWorkspace';

/** Sixty women and forty men, of whom 30 and 10 get what they applied for. */
function applications(): OpenedWorkspace {
  const rows = [
    ...Array.from({ length: 60 }, (_, index) => ['Kvinna', index < 30 ? 'Bifall' : 'Avslag']),
    ...Array.from({ length: 40 }, (_, index) => ['Man', index < 10 ? 'Bifall' : 'Avslag']),
  ];
  return openWorkspace({ Ansökningar: [['Kön', 'Beslut'], ...rows] });
}

async function analysed(): Promise<OpenedWorkspace> {
  const opened = applications();
  for (const recipe of [
    { title: 'Sökande', measure: { kind: 'count' } },
    { title: 'Bifall', measure: { kind: 'share', column: 'Beslut', positive: ['Bifall'] } },
  ] as const) {
    const answer = await analyseSource(opened.workspace, {
      ...recipe,
      source: { sheet: 'Ansökningar' },
      sex: { column: 'Kön' },
    });
    await createAnalysisSheets(opened.workspace, answer);
  }
  return opened;
}

/** Every cell of a sheet with its text, as rows. */
async function rowsOf({ excel }: OpenedWorkspace, sheet: string): Promise<readonly (readonly unknown[])[]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

async function type(
  { excel }: OpenedWorkspace,
  sheet: string,
  address: string,
  value: unknown,
): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

function rowOf(rows: readonly (readonly unknown[])[], text: string): readonly unknown[] {
  const found = rows.find((row) => row.some((cell) => String(cell).includes(text)));
  if (found === undefined) throw new Error(`no row says ${text}`);
  return found;
}

test('R1 of 4R holds the counts of an analysis with shares, index and whether both sexes are within 40–60', async () => {
  const opened = await analysed();
  await createMethodSheets(opened.workspace, { method: 'fourR', subject: 'Ansökan' });
  const rows = await rowsOf(opened, 'R1 Representation – Ansökan');
  // 60 of 100: 60 per cent women, 40 per cent men; the target group is its own reference.
  expect(rowOf(rows, 'Sökande')).toEqual(['Målgrupp', 'Sökande', 60, 40, 100, 60, 40, '', 1, 'Ja']);
});

test('R2 of 4R reckons resource index and what would be moved, as in the printed example of the indoor arenas', async () => {
  const opened = applications();
  await createMethodSheets(opened.workspace, { method: 'fourR', subject: 'Fritid' });
  const sheet = 'R2 Resurser – Fritid';
  const first = (await rowsOf(opened, sheet)).findIndex(([cell]) => cell === 'Resurs') + 2;
  // domain.md 5.5, table 4: 4 200 tkr by 3 150/5 850 hours = 1 470/2 730; target group 292/309.
  for (const [column, value] of [
    ['A', 'Idrottshallar'],
    ['C', 1470],
    ['D', 2730],
    ['G', 292],
    ['H', 309],
  ] as const) {
    await type(opened, sheet, `${column}${String(first)}`, value);
  }
  const row = rowOf(await rowsOf(opened, sheet), 'Idrottshallar').map((cell) =>
    typeof cell === 'number' ? Math.round(cell * 1000) / 1000 : cell,
  );
  // 35.0 and 65.0 per cent, target group 48.6, index 0.72; 5 034 and 8 835 kr a head, −3 801; 571 tkr to the girls.
  expect(row.slice(4)).toEqual([35, 65, 292, 309, 48.586, 0.72, 5.034, 8.835, -3.801, 570.599]);
});

test('R3 of 4R says the patterns of R1 in words, by a formula that follows them', async () => {
  const opened = await analysed();
  await createMethodSheets(opened.workspace, { method: 'fourR', subject: 'Ansökan' });
  const rows = await rowsOf(opened, 'R3 Realia – Ansökan');
  expect(rowOf(rows, 'Sökande')[0]).toBe('R1 Sökande: 60 procent kvinnor, 40 procent män');
});

test('a form keeps what was typed and the numbers of its day when it is made again', async () => {
  const opened = await analysed();
  await createMethodSheets(opened.workspace, { method: 'decisionBasis', subject: 'Ny avgift' });
  const before = await rowsOf(opened, 'Beslutsunderlag – Ny avgift');
  expect(rowOf(before, 'Bifall, procent').slice(2, 5)).toEqual([50, 25, 25]);
  await type(opened, 'Beslutsunderlag – Ny avgift', 'B7', 'Kommunfullmäktige');
  await type(opened, 'Ansökningar', 'B2', 'Avslag');
  await createMethodSheets(opened.workspace, { method: 'decisionBasis', subject: 'Ny avgift' });
  expect(await rowsOf(opened, 'Beslutsunderlag – Ny avgift')).toEqual(
    before.map((row, index) =>
      index === 6 ? row.map((cell, column) => (column === 1 ? 'Kommunfullmäktige' : cell)) : row,
    ),
  );
});

test('a small count is no evidence that can be read in a form', async () => {
  const few = [...Array.from({ length: 30 }, () => ['Kvinna']), ['Man'], ['Man']];
  const opened = openWorkspace({ Ledamöter: [['Kön'], ...few] });
  const answer = await analyseSource(opened.workspace, {
    title: 'Ledamöter',
    source: { sheet: 'Ledamöter' },
    sex: { column: 'Kön' },
    measure: { kind: 'count' },
  });
  await createAnalysisSheets(opened.workspace, answer);
  await createMethodSheets(opened.workspace, { method: 'matrices', subject: 'Makt' });
  // Thirty women and two men: with the women shown, the men would follow from the total.
  expect(rowOf(await rowsOf(opened, 'SKR Orsaker – Makt'), 'Ledamöter').slice(2, 4)).toEqual(['..', '..']);
});

test('the self-assessment counts the committees that answer yes, and keeps the points of earlier years', async () => {
  const opened = applications();
  const committees = ['Socialnämnden', 'Kulturnämnden'].map((name) => ({
    name,
    level: 'committee' as const,
  }));
  await writePlan(opened.workspace, { municipality: 'Exempelkommun', year: 2026, organisation: committees });
  const wish = { method: 'selfAssessment', subject: 'Kommunen' } as const;
  await createMethodSheets(opened.workspace, wish);
  const own = 'Resultatrapport – Socialnämnden';
  const rows = await rowsOf(opened, own);
  const at = (text: string): number => rows.findIndex(([first]) => String(first).startsWith(text)) + 1;
  await type(opened, own, `B${String(at('Effekter för invånarna'))}`, 'Ja');
  await type(opened, 'Resultatrapport – Kulturnämnden', `B${String(at('Effekter för invånarna'))}`, 'Nej');
  await type(opened, own, `B${String(at('1. Beslut'))}`, 3);
  expect(rowOf(await rowsOf(opened, 'Resultatrapport'), 'Effekter för invånarna')).toEqual([
    'Effekter för invånarna kan visas',
    1,
    2,
    50,
    'två tredjedelar',
  ]);
  // Three years later 2024 is none of the three latest, and its points are still there.
  await writePlan(opened.workspace, { year: 2029 });
  await createMethodSheets(opened.workspace, wish);
  expect(rowOf(await rowsOf(opened, own), '1. Beslut').slice(0, 2)).toEqual([
    '1. Beslut om jämställdhetsintegrering är fattat av den politiska församlingen',
    3,
  ]);
});

test('Innehåll leads to the sheets of the methods', async () => {
  const opened = await analysed();
  await createMethodSheets(opened.workspace, { method: 'jamkasPlus', subject: 'Bifall' });
  expect(rowOf(await rowsOf(opened, 'Innehåll'), 'JämKAS Plus – Bifall')).toBeDefined();
});

test('a self-assessment without a plan says that there is no plan', async () => {
  const wish = { method: 'selfAssessment', subject: 'Kommunen' } as const;
  await expect(createMethodSheets(applications().workspace, wish)).rejects.toMatchObject({
    code: 'planMissing',
  });
});
