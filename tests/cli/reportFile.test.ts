import { strFromU8, unzipSync } from 'fflate';
import { runCommand } from '../../src/cli/runCommand';
import { openWorkbook, saveWorkbook, startEmulatedExcel } from '../../src/emulator';
import type { FakeConsole } from '../support/fakeConsole';
import { fakeConsole } from '../support/fakeConsole';
import { GRANTS, GRANTS_RECIPE } from '../support/grants';
import { MOCK_ANSWERS, typeAnswers } from '../support/mockReport';
import { workbookFile } from '../support/workbookFile';

async function consoleWithAnalysis(): Promise<FakeConsole> {
  const console = fakeConsole({
    'in.xlsx': await workbookFile({ Beslut: GRANTS }),
    'r.json': JSON.stringify(GRANTS_RECIPE),
  });
  await runCommand(['analyse', 'in.xlsx', '--recipe', 'r.json', '--out', 'a.xlsx'], console);
  return console;
}

function bytesOf(console: FakeConsole, file: string): Uint8Array {
  const bytes = console.files.get(file);
  if (!(bytes instanceof Uint8Array)) throw new Error(`${file} is no workbook`);
  return bytes;
}

/** Fills the report of a file in, as its user does in Excel. */
async function fillIn(console: FakeConsole, file: string, answers: typeof MOCK_ANSWERS): Promise<void> {
  const workbook = await openWorkbook(bytesOf(console, file));
  await typeAnswers(startEmulatedExcel({ workbook }), 'Årsredovisning', answers);
  console.files.set(file, await saveWorkbook(workbook));
}

describe('jamblad report', () => {
  it('writes the report in a copy, and tells what would be hidden', async () => {
    const console = await consoleWithAnalysis();
    const before = console.files.get('a.xlsx');
    expect(await runCommand(['report', 'a.xlsx', '--out', 'b.xlsx', '--year', '2025'], console)).toBe(0);
    expect(console.files.get('a.xlsx')).toBe(before);
    await fillIn(console, 'b.xlsx', { ...MOCK_ANSWERS, staffMen_3: 3 });
    const call = [
      'report',
      'b.xlsx',
      '--out',
      'c.xlsx',
      '--json',
      'c.json',
      '--html',
      'c.html',
      '--year',
      '2025',
    ];
    expect(await runCommand(call, console)).toBe(0);
    const { suppressed } = JSON.parse(String(console.files.get('c.json'))) as { suppressed: unknown[] };
    expect(suppressed).toContainEqual({
      sheet: 'Årsredovisning',
      cell: expect.stringMatching(/^C\d+$/) as string,
      reason: 'primary',
    });
    expect(String(console.files.get('c.html'))).toContain('Tabell 1. Anställda');
    expect(console.said.some((line) => line.includes('visas som ..'))).toBe(true);
    const sheet = (await openWorkbook(bytesOf(console, 'c.xlsx'))).sheetByName('Årsredovisning');
    expect(sheet?.names.get('_jb_staffWomen_1')).toBeDefined();
  });

  it('publishes a file with our documents alone', async () => {
    const console = await consoleWithAnalysis();
    expect(
      await runCommand(['report', 'a.xlsx', '--publish', '--out', 'p.xlsx', '--json', 'p.json'], console),
    ).toBe(0);
    const parts = Object.keys(unzipSync(bytesOf(console, 'p.xlsx')));
    expect(parts.filter((part) => /customXml|comments|custom\.xml/.test(part))).toEqual([]);
    const workbook = strFromU8(unzipSync(bytesOf(console, 'p.xlsx'))['xl/workbook.xml'] ?? new Uint8Array());
    expect(workbook).not.toContain('Beslut');
    expect(JSON.parse(String(console.files.get('p.json')))).toEqual({
      rules: [],
      goals: [],
      remedyPlans: [],
      suppressed: [],
      conflicts: [],
      findings: [],
    });
  });

  it('tells how the plan stands once its report is made', async () => {
    const settings = {
      municipality: 'Exempelkommun',
      year: 2025,
      organisation: [{ name: 'Socialnämnden', level: 'committee' }],
    };
    const console = fakeConsole({
      'in.xlsx': await workbookFile({ Beslut: GRANTS }),
      's.json': JSON.stringify(settings),
    });
    await runCommand(['plan', 'in.xlsx', '--settings', 's.json', '--out', 'a.xlsx'], console);
    expect(await runCommand(['report', 'a.xlsx', '--out', 'b.xlsx', '--json', 'b.json'], console)).toBe(0);
    const json = JSON.parse(String(console.files.get('b.json'))) as Record<
      string,
      readonly { rule: string }[]
    >;
    expect(Object.keys(json)).toEqual([
      'rules',
      'goals',
      'remedyPlans',
      'suppressed',
      'conflicts',
      'findings',
    ]);
    expect(json.rules?.some(({ rule }) => rule === 'R1')).toBe(true);
  });

  it('writes nothing where there is nothing to publish', async () => {
    const console = fakeConsole({ 'in.xlsx': await workbookFile({ Beslut: GRANTS }) });
    expect(await runCommand(['report', 'in.xlsx', '--publish', '--out', 'p.xlsx'], console)).toBe(1);
    expect(console.complaints).toEqual([expect.stringContaining('inget att publicera')]);
    expect(console.files.has('p.xlsx')).toBe(false);
  });

  it('takes workbooks of earlier years, one after the other', async () => {
    const console = await consoleWithAnalysis();
    await runCommand(['report', 'a.xlsx', '--out', '2023.xlsx', '--year', '2023'], console);
    await runCommand(['report', 'a.xlsx', '--out', '2024.xlsx', '--year', '2024'], console);
    const call = ['report', 'a.xlsx', '--out', 'c.xlsx', '--year', '2025', '--html', 'c.html'];
    expect(await runCommand([...call, '--earlier', '2023.xlsx', '--earlier', '2024.xlsx'], console)).toBe(0);
    const html = String(console.files.get('c.html'));
    for (const year of ['2023', '2024', '2025']) expect(html).toContain(`>${year}</th>`);
  });

  it.each([
    ['a year that is none', ['--year', '25'], 2, /25/],
    ['an unknown option', ['--format', 'x'], 2, /--format/],
  ])('refuses %s', async (_what, options, code, sentence) => {
    const console = await consoleWithAnalysis();
    expect(await runCommand(['report', 'a.xlsx', '--out', 'b.xlsx', ...options], console)).toBe(code);
    expect(console.complaints).toEqual([expect.stringMatching(sentence)]);
    expect(console.files.has('b.xlsx')).toBe(false);
  });

  it('never writes over what it reads', async () => {
    const console = await consoleWithAnalysis();
    expect(await runCommand(['report', 'a.xlsx', '--out', 'b.xlsx', '--html', 'a.xlsx'], console)).toBe(1);
    expect(console.complaints).toEqual([expect.stringContaining('a.xlsx')]);
  });
});
