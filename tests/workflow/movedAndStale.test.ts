import type { OpenedExcel } from '../support/openExcel';
import type { Workspace } from '../../src/workflow';
import { analyseSource, createAnalysisSheets, markStaleAnalyses, refreshAnalyses } from '../../src/workflow';
import { GRANTS, GRANTS_RECIPE } from '../support/grants';
import { openWorkspace } from '../support/openWorkspace';

const ANALYSIS = 'Analys 01 – Bifall efter kön';
const CUBE = 'Underlag 01';

async function create(workspace: Workspace): Promise<void> {
  await createAnalysisSheets(workspace, await analyseSource(workspace, GRANTS_RECIPE));
}

const textsOn = ({ workbook }: OpenedExcel, sheet: string): readonly unknown[] => {
  const cells = workbook.sheetByName(sheet)?.cells;
  const used = cells?.usedRange();
  return cells === undefined || used === undefined ? [] : cells.readValues(used).flat();
};

/** The rows of the list of what has moved, and the five columns of it. */
function movedOn({ workbook }: OpenedExcel): readonly (readonly unknown[])[] {
  const rows =
    workbook.sheetByName(ANALYSIS)?.cells.readValues({ row: 0, column: 0, rowCount: 300, columnCount: 5 }) ??
    [];
  const caption = rows.findIndex(([first]) => String(first).startsWith('Ändrat sedan'));
  if (caption < 0) return [];
  const end = rows.findIndex((row, at) => at > caption + 1 && row[1] === '');
  return rows.slice(caption + 2, end);
}

/** Two women who were granted are refused: 65 of 120 become 63. */
function change({ workbook }: OpenedExcel): void {
  workbook.sheetByName('Beslut')?.cells.writeBlock(1, 2, [['Avslag'], ['Avslag']]);
}

describe('what has moved since the sheets were written', () => {
  it('is listed on the sheet and told: what it was, what it is, and the difference', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS });
    await create(workspace);
    change(excel);
    const [refreshed] = await refreshAnalyses({ ...workspace, today: '2026-04-01' });
    const count = refreshed?.moved.find(
      ({ group, what }) => group === 'Totalt' && what.includes('utfallet Kvinnor'),
    );
    expect(count).toMatchObject({ before: 65, now: { shown: 63 } });
    expect(textsOn(excel, ANALYSIS)).toContain('Ändrat sedan 2026-03-01');
    expect(movedOn(excel)).toContainEqual(['Totalt', 'Antal med utfallet Kvinnor', 65, 63, -2]);
  });

  it('is told also when another program has saved the workbook without the properties of its sheets', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS });
    await create(workspace);
    for (const { customProperties } of excel.workbook.sheets) customProperties.clear();
    change(excel);
    await refreshAnalyses({ ...workspace, today: '2026-04-01' });
    expect(movedOn(excel)).toContainEqual(['Totalt', 'Antal med utfallet Kvinnor', 65, 63, -2]);
  });

  it('is nothing where nothing has moved, and then nothing is listed', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS });
    await create(workspace);
    const [refreshed] = await refreshAnalyses({ ...workspace, today: '2026-04-01' });
    expect(refreshed?.moved).toEqual([]);
    expect(movedOn(excel)).toEqual([]);
  });

  it('is told also when the sheets were written in the other language', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS });
    await create(workspace);
    change(excel);
    const [refreshed] = await refreshAnalyses({ ...workspace, language: 'en' });
    expect(refreshed?.moved).toContainEqual(expect.objectContaining({ group: 'Total', before: 65 }));
    // The groups are called the same; nothing else is new or gone.
    expect(refreshed?.moved.every(({ before, now }) => before !== '' && now !== undefined)).toBe(true);
  });

  it('keeps a comment, a column and a sheet of a person, and a second refresh doubles nothing', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS });
    await create(workspace);
    const before = excel.workbook.sheets.length;
    const sheet = excel.workbook.sheetByName(ANALYSIS);
    const firstColumn =
      sheet?.cells.readValues({ row: 0, column: 0, rowCount: 300, columnCount: 1 }).flat() ?? [];
    const comment = firstColumn.indexOf('Kommentar');
    sheet?.cells.writeBlock(comment, 1, [['Läst av Kim']]);
    sheet?.cells.writeBlock(5, 30, [['Min anteckning']]);
    change(excel);
    await refreshAnalyses(workspace);
    await refreshAnalyses(workspace);
    const texts = textsOn(excel, ANALYSIS);
    expect(texts.filter((text) => text === 'Läst av Kim')).toHaveLength(1);
    expect(texts.filter((text) => text === 'Min anteckning')).toHaveLength(1);
    expect(texts.filter((text) => text === 'Kommentar')).toHaveLength(1);
    expect(excel.workbook.sheets).toHaveLength(before);
    expect(excel.workbook.sheetByName(ANALYSIS)?.charts).toHaveLength(1);
  });
});

describe('a cube whose source has changed', () => {
  it('says so, and so does the sheet that uses it, until it is refreshed', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS });
    await create(workspace);
    expect(await markStaleAnalyses(workspace)).toEqual([]);
    change(excel);
    expect(await markStaleAnalyses(workspace)).toEqual([
      { title: 'Bifall efter kön', date: '2026-03-01', reason: 'changed', problems: [] },
    ]);
    const stale = 'Inaktuellt: källan har ändrats sedan 2026-03-01. Välj Uppdatera i Jämblad.';
    expect(textsOn(excel, CUBE)).toContain(stale);
    expect(textsOn(excel, ANALYSIS)).toContain(stale);
    expect(excel.workbook.sheetByName(CUBE)?.protection.protected).toBe(true);
    await refreshAnalyses({ ...workspace, today: '2026-04-01' });
    expect(textsOn(excel, ANALYSIS)).toContain('Beräknat 2026-04-01 på källan som den var då.');
    expect(await markStaleAnalyses(workspace)).toEqual([]);
  });

  it('says so when the source is gone, with the reason', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS, Annat: [['x']] });
    await create(workspace);
    const source = excel.workbook.sheetByName('Beslut');
    if (source !== undefined) excel.workbook.deleteSheet(source);
    const [stale] = await markStaleAnalyses(workspace);
    expect(stale).toMatchObject({ reason: 'gone', problems: [expect.stringContaining('Beslut')] });
    expect(textsOn(excel, ANALYSIS)).toContain(
      'Inaktuellt: källan från 2026-03-01 finns inte kvar eller går inte att läsa.',
    );
  });

  it('is current again when the source is what it was', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS });
    await create(workspace);
    const was = excel.workbook
      .sheetByName('Beslut')
      ?.cells.readValues({ row: 1, column: 2, rowCount: 2, columnCount: 1 });
    change(excel);
    await markStaleAnalyses(workspace);
    excel.workbook.sheetByName('Beslut')?.cells.writeBlock(1, 2, was as never);
    expect(await markStaleAnalyses(workspace)).toEqual([]);
    expect(textsOn(excel, ANALYSIS)).toContain('Beräknat 2026-03-01 på källan som den var då.');
  });
});
