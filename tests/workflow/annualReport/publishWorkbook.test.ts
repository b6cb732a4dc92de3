import { strFromU8, unzipSync } from 'fflate';
import { saveWorkbookAnew } from '../../../src/emulator';
import { analyseSource, createAnalysisSheets } from '../../../src/workflow';
import type { PublishedWorkbook } from '../../../src/workflow/annualReport';
import { createAnnualReport, publishWorkbook } from '../../../src/workflow/annualReport';
import { createMethodSheets } from '../../../src/workflow/methods';
import { MOCK_ANSWERS, typeAnswers } from '../../support/mockReport';
import type { OpenedWorkspace } from '../../support/openWorkspace';
import { openWorkspace } from '../../support/openWorkspace';
import { plannedWorkspace } from '../followUp/support/plannedWorkspace';
import type { SheetRows } from '../../support/openExcel';

/** Nobody's numbers: 980-999 are kept for tests. */
const PERSONAL_NUMBER = '19900101-9802';

/** Staff with names, of whom two in one department are men. */
const STAFF: SheetRows = [
  ['Namn', 'Personnr', 'Kön', 'Förvaltning'],
  ...Array.from({ length: 60 }, (_, index) => [
    `Förnamn${String(index)} Efternamn${String(index)}`,
    index === 0 ? PERSONAL_NUMBER : '',
    index % 3 === 0 ? 'Man' : 'Kvinna',
    index < 8 ? 'Kultur' : 'Skola',
  ]),
];

const RECIPE = {
  title: 'Anställda efter förvaltning',
  source: { sheet: 'Personal' },
  sex: { column: 'Kön' },
  measure: { kind: 'count' },
  by: ['Förvaltning'],
} as const;

/** A workbook as people have it: sources, names, comments, properties, a hidden sheet, an analysis and a report. */
async function workbookOfPeople(
  answers: Readonly<Record<string, string | number>>,
): Promise<OpenedWorkspace> {
  const opened = openWorkspace({ Personal: STAFF, Anteckningar: [['Hemlig tanke']] });
  const { excel, workspace } = opened;
  await createAnalysisSheets(workspace, await analyseSource(workspace, RECIPE));
  await createAnnualReport(workspace, { year: 2025 });
  await typeAnswers(excel, 'Årsredovisning', { ...MOCK_ANSWERS, ...answers });
  await excel.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem('Anteckningar').visibility = 'VeryHidden';
    workbook.names.add('hemligt', workbook.worksheets.getItem('Personal').getRange('A2'));
    workbook.comments.add('Personal!A2', 'Kommentar om Förnamn0');
    workbook.worksheets.getItem('Årsredovisning').protection.unprotect();
    workbook.comments.add("'Årsredovisning'!A1", 'Ring Förnamn1');
    workbook.properties.author = 'Förnamn2 Efternamn2';
    workbook.properties.custom.add('handläggare', 'Förnamn3');
    await context.sync();
  });
  return opened;
}

/** Everything in a file as text, part by part. */
async function partsOf({ excel }: OpenedWorkspace): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await saveWorkbookAnew(excel.workbook));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('a published workbook', () => {
  let published: PublishedWorkbook;
  let parts: ReadonlyMap<string, string>;
  let opened: OpenedWorkspace;
  let text = '';

  beforeAll(async () => {
    opened = await workbookOfPeople({ staffMen_3: 3 });
    published = await publishWorkbook(opened.workspace, { year: 2025 });
    parts = await partsOf(opened);
    text = [...parts.values()].join('\n');
  });

  it('holds our documents for readers and no other sheet', () => {
    expect(opened.excel.workbook.sheets.map(({ name }) => name)).toEqual([
      'Innehåll',
      'Analys 01 – Anställda efter för',
      'Årsredovisning',
    ]);
    expect(opened.excel.workbook.sheets.every(({ visibility }) => visibility === 'Visible')).toBe(true);
  });

  it.each(['<f>', '<f ', '<definedName', '<formula', 'jamblad', '<dataValidation', '<conditionalFormatting'])(
    'has nowhere %s',
    (mark) => {
      expect([...parts].filter(([, part]) => part.includes(mark)).map(([name]) => name)).toEqual([]);
    },
  );

  it.each(['Förnamn', 'Efternamn', PERSONAL_NUMBER, 'Hemlig', 'hemligt', 'handläggare'])(
    'says nowhere "%s", which stood in the workbook',
    (word) => {
      expect(text).not.toContain(word);
    },
  );

  it('has no comments, custom XML or custom properties', () => {
    const unwanted = [...parts.keys()].filter((name) =>
      /comments|customXml|custom\.xml|customProperty|persons/.test(name),
    );
    expect(unwanted).toEqual([]);
  });

  it('keeps its charts, with values', () => {
    const charts = [...parts].filter(([name]) => name.includes('/charts/'));
    expect(charts.length).toBeGreaterThan(0);
    for (const [, chart] of charts) expect(chart).toContain('<c:v>');
  });

  it('draws no bar of a count that must not be shown', () => {
    const drawn = [...parts]
      .filter(([name]) => name.includes('/charts/'))
      .flatMap(([, chart]) => [...chart.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].map(([cache]) => cache))
      .flatMap((cache) => [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)));
    // Kultur has 5 women and 3 men, so Skola's 35 and 17 are hidden too; 40 and 20 are those of everybody.
    expect(drawn.filter((value) => [5, 3, 35, 17].includes(value))).toEqual([]);
    expect(drawn).toEqual(expect.arrayContaining([40, 20]));
  });

  it('draws its charts of the rows that are left', () => {
    const report = [...parts].find(([, part]) => part.includes('Årsredovisning!$B$'))?.[1] ?? '';
    const names = [...report.matchAll(/<c:strCache>.*?<\/c:strCache>/gs)].flatMap(([cache]) =>
      [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, name]) => name),
    );
    expect(new Set(names)).toEqual(new Set(['2025']));
  });

  it('has two dots in the place of what must not be shown, in the table and in the chart’s own numbers', () => {
    const sheet = opened.excel.workbook.sheetByName('Årsredovisning');
    const hidden = published.suppressed.filter(({ sheet: name }) => name === 'Årsredovisning');
    expect(hidden).toContainEqual({ sheet: 'Årsredovisning', cell: 'C8', reason: 'primary' });
    expect(hidden).toContainEqual({ sheet: 'Årsredovisning', cell: 'F8', reason: 'derived' });
    for (const { cell } of hidden) {
      const column = cell.charCodeAt(0) - 'A'.charCodeAt(0);
      expect([cell, sheet?.cells.valueAt(Number(cell.slice(1)) - 1, column)]).toEqual([cell, '..']);
    }
  });

  it('tells which cells of the analysis are hidden too', () => {
    const hidden = published.suppressed.filter(({ sheet }) => sheet.startsWith('Analys'));
    expect(new Set(hidden.map(({ reason }) => reason))).toEqual(
      new Set(['primary', 'complementary', 'derived']),
    );
  });

  it('shows numbers with no more decimals than can be seen', () => {
    const sheet = opened.excel.workbook.sheetByName('Årsredovisning');
    // 100 × 262 / 440 = 59.545…
    expect(sheet?.cells.valueAt(5, 4)).toBe(60);
  });

  it('has links to the sheets that are there alone', () => {
    const targets = [...text.matchAll(/<hyperlink [^>]*location="([^"]*)"/g)].map(([, target = '']) =>
      target.replace(/!.*$/, '').replaceAll(/&apos;|'/g, ''),
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      expect(opened.excel.workbook.sheets.map(({ name }) => name)).toContain(target);
    }
  });
});

it('is not made where something that would be published tells a personnummer, and the place is named', async () => {
  const opened = await workbookOfPeople({ staffAboutRemark_1: `Fråga ${PERSONAL_NUMBER}` });
  await expect(publishWorkbook(opened.workspace, { year: 2025 })).rejects.toMatchObject({
    code: 'personalNumberInPublished',
    concerns: { places: [expect.stringMatching(/^Årsredovisning A\d+$/) as string] },
  });
  expect(opened.excel.workbook.sheetByName('Personal')).toBeDefined();
});

it('publishes analyses where there is neither a plan nor a filled-in report', async () => {
  const { excel, workspace } = openWorkspace({ Personal: STAFF });
  await createAnalysisSheets(workspace, await analyseSource(workspace, RECIPE));
  const { sheets } = await publishWorkbook(workspace, { year: 2025 });
  expect(sheets).toContain('Analys 01 – Anställda efter för');
  expect(excel.workbook.sheetByName('Personal')).toBeUndefined();
});

it('knows our documents again when another program has saved the workbook without the properties of its sheets', async () => {
  const { excel, workspace } = await plannedWorkspace();
  for (const { customProperties } of excel.workbook.sheets) customProperties.clear();
  const { sheets } = await publishWorkbook(workspace, { year: 2026 });
  expect(sheets).toContain('Mål – Socialnämnden');
  expect(excel.workbook.sheets.map(({ name }) => name).sort()).toEqual([...sheets].sort());
});

it('refuses a workbook in which there is nothing of ours', async () => {
  const { workspace } = openWorkspace({ Personal: STAFF });
  await expect(publishWorkbook(workspace)).rejects.toMatchObject({ code: 'nothingToPublish' });
});

test('forms of methods, in which people type counts that nobody judges, are not published', async () => {
  const { workspace } = openWorkspace({ Personal: STAFF });
  await createAnalysisSheets(workspace, await analyseSource(workspace, RECIPE));
  await createMethodSheets(workspace, { method: 'fourR', subject: 'Kultur' });
  const { sheets } = await publishWorkbook(workspace, { year: 2025 });
  expect(sheets.filter((name) => name.endsWith('Kultur'))).toEqual([]);
  expect((await workspace.port.listSheets()).filter(({ name }) => name.endsWith('Kultur'))).toEqual([]);
});
