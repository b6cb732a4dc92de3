import type { Recipe } from '../../src/vocabulary';
import { analyseSource, createAnalysisSheets } from '../../src/workflow';
import { openWorkspace } from '../support/openWorkspace';

/** So many groups, with a woman and a man of each twice over. */
const rowsOf = (groups: number): (string | number)[][] => [
  ['Grupp', 'Kön', 'Lön'],
  ...Array.from({ length: groups * 24 }, (_, at) => [
    `Grupp ${String(at % groups)}`,
    at % (2 * groups) < groups ? 'Kvinna' : 'Man',
    30_000 + (at % 977),
  ]),
];

const RECIPE: Recipe = {
  title: 'Lön',
  source: { sheet: 'Lön' },
  sex: { column: 'Kön' },
  measure: { kind: 'mean', column: 'Lön' },
  by: ['Grupp'],
};

/** Requests of the workflow beside those that write: state read and written, sheets listed, the answer shown. */
const BESIDE = 12;

test('two thousand groups are written within the requests that their bytes need, none larger than 2.5 MB', async () => {
  const { excel, workspace } = openWorkspace({ Lön: rowsOf(2000) });
  const answer = await analyseSource(workspace, RECIPE);
  const before = { ...excel.host.statistics };
  const { analysis } = await createAnalysisSheets(workspace, answer);
  const { requests, requestBytes, biggestRequest } = excel.host.statistics;
  const bytes = requestBytes - before.requestBytes;
  expect(biggestRequest).toBeLessThanOrEqual(2_500_000);
  expect(requests - before.requests).toBeLessThanOrEqual(6 + Math.ceil(bytes / 2_500_000) + BESIDE);
  const cells = excel.workbook.sheetByName(analysis)?.cells;
  expect(cells?.usedRange()?.rowCount).toBeGreaterThan(4000);
});
