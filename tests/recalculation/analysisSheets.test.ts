import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../../src/cli/runCommand';
import { openWorkbook, saveWorkbook, type SheetModel, type WorkbookModel } from '../../src/emulator';
import { cellAddress, type Recipe } from '../../src/vocabulary';
import { sampleWorkbook } from '../../src/workbench/sampleWorkbook';
import { convertWithLibreOffice } from '../support/libreOffice';
import { fakeConsole } from '../support/fakeConsole';

/** Questions to Exempelkommun that between them use every kind of table, layout and note. */
const RECIPES: readonly Recipe[] = [
  {
    title: 'Bifall efter insats',
    source: { sheet: 'Biståndsbeslut' },
    sex: { column: 'Kön' },
    measure: { kind: 'share', column: 'Beslut', positive: ['Bifall'] },
    by: ['Insats'],
    strata: ['Insats'],
    direction: 'higherIsBetter',
  },
  {
    title: 'Beviljade timmar',
    source: { sheet: 'Biståndsbeslut' },
    sex: { column: 'Kön' },
    measure: { kind: 'mean', column: 'Beviljade timmar per månad' },
    by: ['Behovsklass', 'Område'],
  },
  {
    title: 'Anställda',
    source: { sheet: 'Personal' },
    sex: { column: 'Kön' },
    measure: { kind: 'count' },
    by: ['Förvaltning', 'Yrke'],
    reference: { womenShare: 0.49 },
  },
  {
    title: 'Ledamöter',
    source: { sheet: 'Ledamöter' },
    sex: { column: 'Kön' },
    measure: { kind: 'count' },
    by: ['Organ'],
  },
  {
    title: 'Deltagare i föreningar',
    source: { sheet: 'Föreningsbidrag' },
    sex: { womenColumn: 'Deltagare flickor', menColumn: 'Deltagare pojkar' },
    measure: { kind: 'count' },
    by: ['Förening'],
  },
  {
    title: 'Meritvärde över åren',
    source: { sheet: 'Elevresultat' },
    sex: {
      womenColumn: 'Meritvärde · Flickor',
      menColumn: 'Meritvärde · Pojkar',
      womenWeight: 'Antal elever · Flickor',
      menWeight: 'Antal elever · Pojkar',
    },
    measure: { kind: 'mean' },
    by: ['Skola'],
    period: 'År',
    presentation: { sort: 'gap', breaks: [{ from: 2025, note: 'ny kursplan.' }] },
  },
  {
    title: 'Månadslön',
    source: { sheet: 'Personal' },
    sex: { column: 'Kön' },
    measure: { kind: 'mean', column: 'Månadslön heltid, kr' },
    by: ['Förvaltning'],
    strata: ['Yrke'],
  },
  {
    title: 'Beslut efter ålder',
    source: { sheet: 'Biståndsbeslut' },
    sex: { column: 'Kön' },
    measure: { kind: 'count' },
    by: ['Ålder'],
    presentation: { sort: 'name' },
  },
  {
    title: 'Beslut per tusen invånare',
    source: { sheet: 'Biståndsbeslut' },
    sex: { column: 'Kön' },
    measure: { kind: 'rate', per: 1000, population: { women: 5480, men: 5520 } },
    by: ['Område'],
  },
];

/** Where the workbook is left to be opened and looked at. */
const OUT = path.resolve(__dirname, '../../out/documents');

const TOLERANCE = 1e-9;

async function answerAll(workbook: Uint8Array): Promise<Uint8Array> {
  let current = workbook;
  for (const recipe of RECIPES) {
    const console = fakeConsole({ 'in.xlsx': current, 'recipe.json': JSON.stringify(recipe) });
    await runCommand(['analyse', 'in.xlsx', '--recipe', 'recipe.json', '--out', 'out.xlsx'], console);
    expect([...console.complaints, ...console.traced]).toEqual([]);
    const written = console.files.get('out.xlsx');
    if (!(written instanceof Uint8Array)) throw new Error('nothing was written');
    current = written;
  }
  return current;
}

interface Difference {
  readonly cell: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

function differsFrom(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return Math.abs(ours - theirs) > TOLERANCE * Math.max(1, Math.abs(ours));
  }
  return ours !== theirs;
}

function differencesOf(sheet: SheetModel, recalculated: WorkbookModel): Difference[] {
  const other = recalculated.sheetByName(sheet.name);
  return [...sheet.cells.formulas()]
    .map(({ row, column }) => ({
      cell: `${sheet.name}!${cellAddress(row, column)}`,
      ours: sheet.cells.valueAt(row, column),
      theirs: other?.cells.valueAt(row, column),
    }))
    .filter(({ ours, theirs }) => differsFrom(ours, theirs));
}

function errorCells(workbook: WorkbookModel): string[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.formulas()]
      .filter(({ row, column }) => sheet.cells.kindAt(row, column) === 'error')
      .map(({ row, column }) => `${sheet.name}!${cellAddress(row, column)}`),
  );
}

test('LibreOffice calculates every formula that we write to the value that we stored, and to no error', async () => {
  const written = await answerAll(await saveWorkbook(sampleWorkbook()));
  mkdirSync(OUT, { recursive: true });
  writeFileSync(path.join(OUT, 'analyser.xlsx'), written);
  const ours = await openWorkbook(written);
  const theirs = await openWorkbook(await convertWithLibreOffice(written, 'xlsx'));
  const formulas = ours.sheets.reduce((sum, sheet) => sum + [...sheet.cells.formulas()].length, 0);
  process.stdout.write(`formulas compared with LibreOffice: ${String(formulas)}\n`);
  expect(formulas).toBeGreaterThan(200);
  expect(ours.sheets.flatMap((sheet) => differencesOf(sheet, theirs))).toEqual([]);
  expect([...errorCells(ours), ...errorCells(theirs)]).toEqual([]);
  const charts = ours.sheets
    .filter(({ name }) => name.startsWith('Analys'))
    .map((sheet) => sheet.charts.length);
  expect(charts).toHaveLength(RECIPES.length);
  expect(Math.min(...charts)).toBeGreaterThan(0);
});
