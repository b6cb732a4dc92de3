import type { Recipe } from '../../src/vocabulary';
import { analyseSource, createAnalysisSheets, refreshAnalyses } from '../../src/workflow';
import { openWorkbook, saveWorkbook } from '../../src/emulator';
import { openWorkspace } from '../support/openWorkspace';

/** Names of groups that Excel would take for formulas, numbers, dates or errors, or that are hard to carry. */
const GROUPS = [
  '=1+1',
  '+46 8',
  '-5',
  '@SUM(A1)',
  "'apostrof",
  'två\nrader',
  'x'.repeat(300),
  '1/2',
  'TRUE',
  '#N/A',
  '001',
  '3 mars',
  '<b>&amp;</b>',
  '{sheet:x}',
  'å"citat"',
];
const EACH = 30;
const ROWS = [
  ['Grupp', 'Kön', 'Beslut'],
  ...GROUPS.flatMap((group) =>
    Array.from({ length: EACH }, (_unused, index) => [
      group,
      index % 2 === 0 ? 'Man' : 'Kvinna',
      index % 3 === 0 ? '=Avslag' : 'Bifall',
    ]),
  ),
];

describe('texts that a person may have written', () => {
  it.each(["Annas 'x' blad", 'Obs! Viktigt', 'Blad "x" {y}', 'A1', 'Å & <Ä>'])(
    'on the sheet %s come as they are to the sheets, among sheets of a person with our names',
    async (sheet) => {
      const own = { Innehåll: [['mitt']], Datakontroll: [['mitt']], 'Analys 01 – Svar': [['mitt']] };
      const { excel, workspace } = openWorkspace({ [sheet]: ROWS, ...own });
      const recipe: Recipe = {
        title: 'Svar',
        source: { sheet },
        sex: { column: 'Kön' },
        measure: { kind: 'share', column: 'Beslut', positive: ['Bifall'] },
        by: ['Grupp'],
      };
      const answer = await analyseSource(workspace, recipe);
      const { analysis } = await createAnalysisSheets(workspace, answer);
      await refreshAnalyses(workspace);
      const { sheets } = await openWorkbook(await saveWorkbook(excel.workbook));
      expect(sheets).toHaveLength(8);
      for (const name of Object.keys(own)) {
        expect(sheets.find((one) => one.name === name)?.cells.valueAt(0, 0)).toBe('mitt');
      }
      const cells = sheets.find(({ name }) => name === analysis)?.cells;
      const values = cells?.readValues({ row: 0, column: 0, rowCount: 120, columnCount: 1 }).flat() ?? [];
      // A break is read as a space, and a very long name keeps its beginning and its end.
      const names = GROUPS.map((group) => group.replace('\n', ' ')).filter((name) => name.length < 90);
      expect(names.filter((name) => !values.includes(name))).toEqual([]);
      expect(values).toContainEqual(expect.stringMatching(/^x+…x+$/));
      const formulas = [...(cells?.formulas() ?? [])];
      const broken = formulas.filter(({ row, column }) => cells?.kindAt(row, column) === 'error');
      expect(formulas.length).toBeGreaterThan(GROUPS.length);
      expect(broken).toEqual([]);
    },
  );
});
