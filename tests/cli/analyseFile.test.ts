import { runCommand } from '../../src/cli/runCommand';
import { openWorkbook, saveWorkbook } from '../../src/emulator';
import type { FakeConsole } from '../support/fakeConsole';
import { fakeConsole } from '../support/fakeConsole';
import { GRANTS, GRANTS_RECIPE } from '../support/grants';
import { workbookFile } from '../support/workbookFile';

const CALL = ['analyse', 'in.xlsx', '--recipe', 'r.json', '--out', 'ut.xlsx', '--json', 'f.json'];

async function consoleWith(recipe: unknown): Promise<FakeConsole> {
  const text = typeof recipe === 'string' ? recipe : JSON.stringify(recipe);
  return fakeConsole({ 'in.xlsx': await workbookFile({ Beslut: GRANTS }), 'r.json': text });
}

async function sheetsIn(console: FakeConsole, file: string): Promise<readonly string[]> {
  const bytes = console.files.get(file);
  if (bytes === undefined || typeof bytes === 'string') return [];
  return (await openWorkbook(bytes)).sheets.map(({ name }) => name);
}

describe('jamblad analyse', () => {
  it('writes a copy with the analysis, and the numbers as JSON', async () => {
    const console = await consoleWith(GRANTS_RECIPE);
    const before = console.files.get('in.xlsx');
    expect(await runCommand(CALL, console)).toBe(0);
    expect(console.files.get('in.xlsx')).toBe(before);
    expect([...(await sheetsIn(console, 'ut.xlsx'))].sort()).toEqual(
      ['Analys 01 – Bifall efter kön', 'Beslut', 'Datakontroll', 'Innehåll', 'Underlag 01'].sort(),
    );
    const json = JSON.parse(String(console.files.get('f.json'))) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual([
      'recipe',
      'findings',
      'population',
      'overall',
      'groups',
      'across',
      'verdict',
      'largestGaps',
    ]);
    expect(json).toMatchObject({
      recipe: GRANTS_RECIPE,
      population: { women: 120, men: 120, rowsRead: 240, rowsExcluded: 0 },
      overall: { women: { n: 120, count: 65 }, men: { n: 120, count: 75 } },
      // 65/120 - 75/120
      verdict: { code: 'uncertainDifference', text: expect.stringContaining('osäker') as string },
    });
    // 25/60 - 45/60 in Södra, 40/60 - 30/60 in Norra.
    expect(json['largestGaps']).toMatchObject({
      looks: 2,
      columns: ['Område'],
      gaps: [
        { column: 'Område', value: 'Södra', difference: { estimate: expect.closeTo(-1 / 3, 12) as number } },
        { column: 'Område', value: 'Norra' },
      ],
    });
    expect(console.said[0]).toContain('procentenheter');
  });

  it('says what is odd about the data, when it weakens the answer', async () => {
    const recipe = { ...GRANTS_RECIPE, measure: { kind: 'share', column: 'Beslut', positive: ['Bifallit'] } };
    const console = await consoleWith(recipe);
    expect(await runCommand(CALL, console)).toBe(0);
    expect(console.said.join('\n')).toMatch(/Varning: .*Bifallit/);
  });

  it('refreshes the same sheets when run on its own output', async () => {
    const console = await consoleWith(GRANTS_RECIPE);
    await runCommand(CALL, console);
    const again = ['analyse', 'ut.xlsx', '--recipe', 'r.json', '--out', 'ut2.xlsx', '--json', 'g.json'];
    expect(await runCommand(again, console)).toBe(0);
    expect(await sheetsIn(console, 'ut2.xlsx')).toEqual(await sheetsIn(console, 'ut.xlsx'));
    expect(console.files.get('g.json')).toBe(console.files.get('f.json'));
  });

  it.each([
    ['an unknown key', { ...GRANTS_RECIPE, group: ['Område'] }, /group/],
    ['an unknown column', { ...GRANTS_RECIPE, by: ['Nämnd'] }, /Nämnd.*Område/],
    ['an unknown sheet', { ...GRANTS_RECIPE, source: { sheet: 'Data' } }, /Data.*Beslut/],
    ['an impossible kind', { ...GRANTS_RECIPE, measure: { kind: 'median', column: 'Timmar' } }, /median/],
    ['no JSON in it', '{"title": ', /r\.json är inte giltig JSON/],
  ])('refuses a recipe with %s, naming it, and writes no file', async (_what, recipe, sentence) => {
    const console = await consoleWith(recipe);
    expect(await runCommand(CALL, console)).toBe(1);
    expect(console.complaints).toEqual([expect.stringMatching(sentence)]);
    expect([...console.files.keys()]).toEqual(['in.xlsx', 'r.json']);
  });

  it('refuses a sheet without a column for sex', async () => {
    const console = fakeConsole({
      'in.xlsx': await workbookFile({
        Beslut: GRANTS.map((row) => [row[0] ?? '', row[2] ?? '', row[3] ?? '']),
      }),
      'r.json': JSON.stringify(GRANTS_RECIPE),
    });
    expect(await runCommand(CALL, console)).toBe(1);
    expect(console.complaints).toEqual([expect.stringContaining('Kön')]);
  });

  it.each([
    ['the workbook that it reads', ['--out', 'in.xlsx'], 'in.xlsx'],
    ['the recipe that it reads', ['--out', 'r.json'], 'r.json'],
    ['the recipe with numbers', ['--out', 'ut.xlsx', '--json', 'r.json'], 'r.json'],
    ['one result with the other', ['--out', 'ut.xlsx', '--json', 'ut.xlsx'], 'ut.xlsx'],
  ])('never writes over %s', async (_what, results, file) => {
    const console = await consoleWith(GRANTS_RECIPE);
    const before = new Map(console.files);
    expect(await runCommand(['analyse', 'in.xlsx', '--recipe', 'r.json', ...results], console)).toBe(1);
    expect(console.complaints).toEqual([expect.stringContaining(file)]);
    expect(console.files).toEqual(before);
  });

  it('refuses a workbook whose structure is protected, with the cure', async () => {
    const workbook = await openWorkbook(await workbookFile({ Beslut: GRANTS }));
    workbook.protection.structure = true;
    const console = fakeConsole({
      'in.xlsx': await saveWorkbook(workbook),
      'r.json': JSON.stringify(GRANTS_RECIPE),
    });
    expect(await runCommand(CALL, console)).toBe(1);
    expect(console.complaints).toEqual([expect.stringContaining('Skydda arbetsbok')]);
  });
});
