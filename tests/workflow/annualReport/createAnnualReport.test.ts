import { analyseSource, createAnalysisSheets } from '../../../src/workflow';
import { createAnnualReport } from '../../../src/workflow/annualReport';
import { GRANTS, GRANTS_RECIPE } from '../../support/grants';
import { MOCK_ANSWERS, typeAnswers } from '../../support/mockReport';
import { openWorkspace } from '../../support/openWorkspace';

describe('making the annual report', () => {
  it('keeps what is typed, and writes the texts of it', async () => {
    const { excel, workspace } = openWorkspace({ Data: [['x']] });
    const first = await createAnnualReport(workspace, { year: 2025 });
    expect(first.sheets.map(({ name }) => name)).toEqual(['Innehåll', 'Årsredovisning']);
    await typeAnswers(excel, 'Årsredovisning', { ...MOCK_ANSWERS, comment_1: 'Stämd av i mars' });
    const { report } = await createAnnualReport(workspace, { year: 2025 });
    expect(report.staff.lines.map(({ name, women }) => [name, women])).toEqual([
      ['Tillsvidare, heltid', 262],
      ['Tillsvidare, deltid', 141],
      ['Visstid', 37],
    ]);
    const [form] = await workspace.port.readForms(['annualReport']);
    const typed = (field: string): unknown => form?.inputs.find((input) => input.field === field)?.cell.value;
    expect([typed('comment'), typed('resourceLedger'), typed('staffAboutDate')]).toEqual([
      'Stämd av i mars',
      4200,
      '2025-11-01',
    ]);
  });

  it('has more open rows than are filled in, and keeps an empty row between in its place', async () => {
    const { excel, workspace } = openWorkspace({ Data: [['x']] });
    await createAnnualReport(workspace, { year: 2025 });
    await typeAnswers(excel, 'Årsredovisning', {
      staffForm_5: 'Timanställda',
      staffWomen_5: 20,
      staffMen_5: 30,
      staffForm_2: '',
    });
    const { report } = await createAnnualReport(workspace, { year: 2025 });
    expect(report.staff.lines.map(({ name }) => name)).toEqual([
      'Tillsvidare, heltid',
      '',
      'Visstid',
      '',
      'Timanställda',
    ]);
    const [form] = await workspace.port.readForms(['annualReport']);
    expect(form?.inputs.filter(({ field }) => field === 'staffForm')).toHaveLength(7);
  });

  it('tells when a text no longer agrees with the numbers', async () => {
    const { excel, workspace } = openWorkspace({ Data: [['x']] });
    await createAnnualReport(workspace, { year: 2025 });
    await typeAnswers(excel, 'Årsredovisning', MOCK_ANSWERS);
    await createAnnualReport(workspace, { year: 2025 });
    const said = (): readonly string[] => {
      const sheet = excel.workbook.sheetByName('Årsredovisning');
      return Array.from({ length: 60 }, (_, row) => String(sheet?.cells.valueAt(row, 1) ?? '')).filter(
        (text) => /^(?:Texten stämmer|Talen har ändrats)/.test(text),
      );
    };
    expect(said()).toEqual(Array.from({ length: 3 }, () => 'Texten stämmer med talen.'));
    await typeAnswers(excel, 'Årsredovisning', { staffMen_1: 99 });
    expect(said()[0]).toContain('Talen har ändrats');
  });

  it('shows the years before from their own workbooks, hours and analyses alike', async () => {
    const before = openWorkspace({ Beslut: GRANTS });
    await createAnalysisSheets(
      before.workspace,
      await analyseSource(before.workspace, GRANTS_RECIPE as never),
    );
    await createAnnualReport(before.workspace, { year: 2024 });
    const of2024 = Object.entries(MOCK_ANSWERS).filter(([name]) => name.includes('2024'));
    await typeAnswers(before.excel, 'Årsredovisning', Object.fromEntries(of2024));

    const { excel, workspace } = openWorkspace({ Beslut: GRANTS });
    await createAnalysisSheets(workspace, await analyseSource(workspace, GRANTS_RECIPE as never));
    await createAnnualReport(workspace, { year: 2025 });
    await typeAnswers(excel, 'Årsredovisning', { analysisWomen2023_1: 48.5, analysisMen2023_1: 60 });
    const { report } = await createAnnualReport(workspace, { year: 2025, earlier: [before.workspace] });
    // 48 988 / 662 000
    expect(report.sickLeave[1].figures.women).toBeCloseTo(0.074, 4);
    expect(report.analyses[0]?.years.map(({ year, origin }) => [year, origin])).toEqual([
      [2023, 'typed'],
      [2024, 'workbook'],
      [2025, 'workbook'],
    ]);
    // 65 of 120 women, the same in both workbooks
    expect(report.analyses[0]?.years[1]?.women).toBeCloseTo(54.1667, 4);
    const [form] = await workspace.port.readForms(['annualReport']);
    expect(form?.inputs.find(({ field }) => field === 'sickHours2024')?.cell.value).toBe(48_988);
  });

  it('keeps the hours of every year that somebody has filled in, whichever years the table shows', async () => {
    const { excel, workspace } = openWorkspace({ Data: [['x']] });
    await createAnnualReport(workspace, { year: 2025 });
    await typeAnswers(excel, 'Årsredovisning', MOCK_ANSWERS);
    const { report } = await createAnnualReport(workspace, { year: 2027 });
    expect(report.sickLeave.map(({ hours }) => hours.year)).toEqual([2025, 2026, 2027]);
    const back = await createAnnualReport(workspace, { year: 2025 });
    // 48 988 / 662 000
    expect(back.report.sickLeave[1].figures.women).toBeCloseTo(0.074, 4);
  });

  it('tells of an analysis whose source is gone, and makes the rest', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS, Annat: [['x']] });
    await createAnalysisSheets(workspace, await analyseSource(workspace, GRANTS_RECIPE as never));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Beslut').delete();
      await context.sync();
    });
    const { report } = await createAnnualReport(workspace, { year: 2025 });
    expect(report.notAnswered).toEqual([
      { title: 'Bifall efter kön', why: expect.stringContaining('Beslut') as string },
    ]);
    const sheet = excel.workbook.sheetByName('Årsredovisning');
    const texts = Array.from({ length: 20 }, (_, row) => String(sheet?.cells.valueAt(row, 0) ?? ''));
    expect(texts).toContain('Bifall efter kön');
  });

  it('leaves out an analysis that is not chosen', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS });
    await createAnalysisSheets(workspace, await analyseSource(workspace, GRANTS_RECIPE as never));
    await createAnnualReport(workspace, { year: 2025 });
    await typeAnswers(excel, 'Årsredovisning', { analysisChosen_1: 'Nej' });
    const { report } = await createAnnualReport(workspace, { year: 2025 });
    expect(report.analyses.map(({ chosen }) => chosen)).toEqual([false]);
  });

  it('takes table 1 from an analysis that is chosen, as formulas, and hides there what the analysis hides', async () => {
    const staff = Array.from({ length: 70 }, (_, index) => [
      index % 3 === 0 ? 'Man' : 'Kvinna',
      ['Heltid', 'Deltid', 'Visstid'][index < 40 ? 0 : index < 62 ? 1 : 2] ?? '',
    ]);
    const { excel, workspace } = openWorkspace({ Personal: [['Kön', 'Form'], ...staff] });
    await createAnalysisSheets(
      workspace,
      await analyseSource(workspace, {
        title: 'Anställda efter form',
        source: { sheet: 'Personal' },
        sex: { column: 'Kön' },
        measure: { kind: 'count' },
        by: ['Form'],
      }),
    );
    await createAnnualReport(workspace, { year: 2025 });
    await typeAnswers(excel, 'Årsredovisning', {
      staffAnalysis_1: 'Anställda efter form',
      staffWomen_1: 262,
    });
    const { report, suppressed } = await createAnnualReport(workspace, { year: 2025 });
    // Of 70 rows every third is a man's: 14 of the first 40, 7 of the next 22, 3 of the last 8.
    expect(report.staff.lines.map(({ name, women, men }) => [name, women, men])).toEqual([
      ['Heltid', 26, 14],
      ['Deltid', 15, 7],
      ['Visstid', 5, 3],
    ]);
    const sheet = excel.workbook.sheetByName('Årsredovisning');
    const row =
      Array.from({ length: 60 }, (_, at) => at).find((at) => sheet?.cells.valueAt(at, 0) === 'Heltid') ?? 0;
    expect(sheet?.cells.formulaAt(row, 1)?.text).toMatch(/^='?Underlag 01'?![A-Z]+\d+$/);
    expect(sheet?.cells.valueAt(row, 1)).toBe(26);
    expect(sheet?.cells.valueAt(row + 2, 2)).toBe('..');
    expect(sheet?.cells.valueAt(row + 3, 2)).toBe(24);
    expect(suppressed.some(({ reason }) => reason === 'primary')).toBe(true);
    await typeAnswers(excel, 'Årsredovisning', { staffAnalysis_1: '' });
    const typed = await createAnnualReport(workspace, { year: 2025 });
    expect(typed.report.staff.lines[0]?.women).toBe(262);
  });

  it('says what is chosen for table 1 and is no analysis of counts', async () => {
    const { excel, workspace } = openWorkspace({ Beslut: GRANTS });
    await createAnalysisSheets(workspace, await analyseSource(workspace, GRANTS_RECIPE as never));
    await createAnnualReport(workspace, { year: 2025 });
    await typeAnswers(excel, 'Årsredovisning', { staffAnalysis_1: 'Bifall efter kön' });
    const { report } = await createAnnualReport(workspace, { year: 2025 });
    expect(report.staff.unknownAnalysis).toBe('Bifall efter kön');
  });

  it('refuses an earlier workbook that is not of an earlier year, or of none', async () => {
    const before = openWorkspace({ Data: [['x']] });
    const { workspace } = openWorkspace({ Data: [['x']] });
    await expect(
      createAnnualReport(workspace, { year: 2025, earlier: [before.workspace] }),
    ).rejects.toMatchObject({ code: 'earlierYearUnknown' });
    await createAnnualReport(before.workspace, { year: 2026 });
    await expect(
      createAnnualReport(workspace, { year: 2025, earlier: [before.workspace] }),
    ).rejects.toMatchObject({ code: 'earlierYearNotBefore', concerns: { year: 2026, reportYear: 2025 } });
  });
});
