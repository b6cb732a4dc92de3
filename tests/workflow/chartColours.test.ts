import { SEX_COLOURS } from '../../src/vocabulary';
import {
  analyseSource,
  createAnalysisSheets,
  readColours,
  refreshAnalyses,
  rememberColours,
} from '../../src/workflow';
import { GRANTS, GRANTS_RECIPE } from '../support/grants';
import { openWorkspace } from '../support/openWorkspace';

test('the colours of a workbook are ours until the municipality has chosen its own', async () => {
  const { workspace } = openWorkspace({ Beslut: GRANTS });
  expect(await readColours(workspace)).toEqual({ women: SEX_COLOURS.women, men: SEX_COLOURS.men });
  await rememberColours(workspace, { women: '#7a1f5c', men: '#c07a1b' });
  expect(await readColours(workspace)).toEqual({ women: '#7A1F5C', men: '#C07A1B' });
});

test('charts are drawn in the chosen colours from the next refresh on', async () => {
  const { excel, workspace } = openWorkspace({ Beslut: GRANTS });
  const { analysis } = await createAnalysisSheets(workspace, await analyseSource(workspace, GRANTS_RECIPE));
  await rememberColours(workspace, { women: '#7A1F5C', men: '#C07A1B' });
  await refreshAnalyses(workspace);
  const [chart] = excel.workbook.sheetByName(analysis)?.charts ?? [];
  const colours = chart?.series.map(({ color, markerColor }) => markerColor || color) ?? [];
  expect(colours).toEqual(expect.arrayContaining(['#7A1F5C', '#C07A1B']));
  expect(colours).not.toContain(SEX_COLOURS.women);
});
