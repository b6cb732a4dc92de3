import type { CountTable, TableMask } from '../../../src/analysis';
import { analyseSource, createAnalysisSheets } from '../../../src/workflow';
import { createAnnualReport, publishWorkbook } from '../../../src/workflow/annualReport';
import { gatherReport } from '../../../src/workflow/annualReport/gatherReport';
import { auditDisclosure } from '../../support/disclosureAuditor';
import { typeAnswers } from '../../support/mockReport';
import type { SheetRows } from '../../support/openExcel';
import type { OpenedExcel } from '../../support/openExcel';
import { cellAddress } from '../../../src/vocabulary';
import { openWorkspace } from '../../support/openWorkspace';
import { auditTables } from '../../support/tableAuditor';

const STAFF: SheetRows = [
  ['Kön', 'Förvaltning', 'Heltid'],
  ...Array.from({ length: 90 }, (_, index) => [
    index % 4 === 0 ? 'Man' : 'Kvinna',
    ['Kultur', 'Skola', 'Omsorg', 'Teknik'][index < 9 ? 0 : index < 50 ? 1 : index < 80 ? 2 : 3] ?? '',
    index % 5 === 0 ? 'Nej' : 'Ja',
  ]),
];

const SOURCE = { source: { sheet: 'Personal' }, sex: { column: 'Kön' } } as const;

/** Forms of employment with few of a sex in two of them. */
const FORMS = [
  { name: 'Heltid', women: 60, men: 40 },
  { name: 'Deltid', women: 30, men: 4 },
  { name: 'Visstid', women: 2, men: 9 },
  { name: 'Timanställda', women: 12, men: 11 },
];

const FIRST_ROW = 5;

/** What a reader of the published file cannot see of the table, whoever decided it. */
function maskSeen(cellAt: (row: number, column: number) => unknown): TableMask {
  const hiddenIn = (row: number): TableMask['whole'] =>
    new Map(
      (['women', 'men', 'total'] as const).flatMap((cell, index) =>
        cellAt(row, index + 1) === '..' ? [[cell, 'primary'] as const] : [],
      ),
    );
  return {
    rows: FORMS.map((_, row) => hiddenIn(FIRST_ROW + row)),
    whole: hiddenIn(FIRST_ROW + FORMS.length),
  };
}

/** The cells with two dots on the sheets of analyses, as `sheet!cell`. */
function dotsOnAnalyses({ workbook }: OpenedExcel): readonly string[] {
  return workbook.sheets
    .filter(({ name }) => name.startsWith('Analys'))
    .flatMap(({ name, cells }) => {
      const used = cells.usedRange() ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
      return cells
        .readValues(used)
        .flatMap((values, row) =>
          values.flatMap((value, column) => (value === '..' ? [`${name}!${cellAddress(row, column)}`] : [])),
        );
    });
}

test('nobody can work out a hidden count from all the tables of a published file together', async () => {
  const { excel, workspace } = openWorkspace({ Personal: STAFF });
  for (const recipe of [
    { ...SOURCE, title: 'Efter förvaltning', measure: { kind: 'count' }, by: ['Förvaltning'] },
    {
      ...SOURCE,
      title: 'Heltid efter förvaltning',
      measure: { kind: 'share', column: 'Heltid', positive: ['Ja'] },
      by: ['Förvaltning'],
    },
  ] as const) {
    await createAnalysisSheets(workspace, await analyseSource(workspace, recipe));
  }
  await createAnnualReport(workspace, { year: 2025 });
  const answers = FORMS.flatMap(({ name, women, men }, index) => [
    [`staffForm_${String(index + 1)}`, name],
    [`staffWomen_${String(index + 1)}`, women],
    [`staffMen_${String(index + 1)}`, men],
  ]);
  await typeAnswers(excel, 'Årsredovisning', Object.fromEntries(answers) as Record<string, string | number>);
  const { pairs } = await gatherReport(workspace, { year: 2025 });
  const { suppressed } = await publishWorkbook(workspace, { year: 2025 });
  expect(suppressed.length).toBeGreaterThan(0);
  // Every number that is hidden is told of, percentages and differences too.
  expect(
    suppressed
      .filter(({ sheet }) => sheet.startsWith('Analys'))
      .map(({ sheet, cell }) => `${sheet}!${cell}`)
      .sort(),
  ).toEqual([...dotsOnAnalyses(excel)].sort());

  const sheet = excel.workbook.sheetByName('Årsredovisning');
  const table: CountTable = {
    people: 'employees',
    by: ['form'],
    rows: FORMS.map(({ name, women, men }) => ({ key: [name], women, men })),
    whole: { women: 104, men: 64 },
  };
  expect(sheet?.cells.valueAt(FIRST_ROW, 0)).toBe('Heltid');
  const mask = maskSeen((row, column) => sheet?.cells.valueAt(row, column));
  expect(mask.rows[2]?.has('women')).toBe(true);
  expect(await auditTables([table], [mask])).toEqual([]);
  expect(await auditDisclosure(pairs.map(({ published }) => published))).toEqual([]);
});
