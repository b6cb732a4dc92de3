import { analyseSource } from '../../src/workflow/analyseSource';
import { createAnalysisSheets } from '../../src/workflow/createAnalysisSheets';
import { findAlikeSheets } from '../../src/workflow/findAlikeSheets';
import { readSource } from '../../src/workflow/readSource';
import { refreshAnalyses } from '../../src/workflow/refreshAnalyses';
import type { Recipe } from '../../src/vocabulary';
import { openWorkspace } from '../support/openWorkspace';

const person = (sex: string, pay: number) => [sex, pay];
const YEARS = {
  'Lön 2022': [
    ['Kön', 'Lön'],
    ...Array.from({ length: 40 }, (_, i) => person(i % 2 ? 'Man' : 'Kvinna', 30000 + i)),
  ],
  'Lön 2023': [
    ['KÖN', 'Lön'],
    ...Array.from({ length: 44 }, (_, i) => person(i % 2 ? 'Man' : 'Kvinna', 31000 + i)),
  ],
  Annat: [['Namn'], ['x']],
};
const RECIPE: Recipe = {
  title: 'Lön över åren',
  source: { sheet: 'Lön 2022', joinedSheets: ['Lön 2023'] },
  sex: { column: 'Kön' },
  measure: { kind: 'mean', column: 'Lön' },
  by: ['År'],
};

describe('sheets of the same shape, one a year', () => {
  it('are read together, with the year in the name as the period', async () => {
    const { workspace } = openWorkspace(YEARS);
    const reading = await readSource(workspace, RECIPE.source);
    expect(reading.tables).toHaveLength(1);
    expect(reading.tables[0]?.population).toEqual({ women: 42, men: 42, other: 0, unknown: 0 });
    expect(reading.findings.map(({ code }) => code)).toContain('sheetsJoined');
  });

  it('are pointed out where each has been read by itself', async () => {
    const { workspace } = openWorkspace(YEARS);
    const readings = await Promise.all(Object.keys(YEARS).map((sheet) => readSource(workspace, { sheet })));
    expect(findAlikeSheets(readings)).toMatchObject([
      { code: 'sheetsAlike', data: { sheets: ['Lön 2022', 'Lön 2023'] } },
    ]);
  });

  it('are analysed, saved and refreshed as one source', async () => {
    const { workspace } = openWorkspace(YEARS);
    const answer = await analyseSource(workspace, RECIPE);
    expect(answer.published.groups.map(({ key, women }) => [key, women.n])).toEqual([
      [{ År: '2022' }, 20],
      [{ År: '2023' }, 22],
    ]);
    expect(answer.published.provenance).toMatchObject({
      sheet: 'Lön 2022, Lön 2023',
      address: 'A1:B41, A1:B45',
    });
    await createAnalysisSheets(workspace, answer);
    const [refreshed] = await refreshAnalyses(workspace);
    expect(refreshed).toMatchObject({ title: 'Lön över åren', problems: [] });
  });

  it('that are not of the same shape are refused by name', async () => {
    const { workspace } = openWorkspace(YEARS);
    const recipe = { ...RECIPE, source: { sheet: 'Lön 2022', joinedSheets: ['Annat'] } };
    await expect(analyseSource(workspace, recipe)).rejects.toMatchObject({
      code: 'recipeRefused',
      concerns: { problems: [{ code: 'sheetsDiffer', value: 'Lön 2022, Annat' }] },
    });
    const reading = await readSource(workspace, recipe.source);
    expect(reading.findings.map(({ code }) => code)).toContain('sheetsNotAlike');
    expect(reading.tables).toHaveLength(1);
  });
});

describe('what a person has said about a source', () => {
  const rows = [
    ['Kön', 'Lön'],
    ...Array.from({ length: 40 }, (_, i) => person(i % 2 ? 'Man' : 'Kvinna', i === 3 ? 999999 : 30000 + i)),
  ];
  const recipe: Recipe = {
    title: 'Lön',
    source: { sheet: 'Lön', corrections: [{ kind: 'valuesAreMissing', column: 'Lön', values: [999999] }] },
    sex: { column: 'Kön' },
    measure: { kind: 'mean', column: 'Lön' },
  };

  it('is followed when the recipe is answered, and told of', async () => {
    const { workspace } = openWorkspace({ Lön: rows });
    const { published } = await analyseSource(workspace, recipe);
    expect(published.overall.men).toMatchObject({ n: 19, missing: 1 });
    expect(published.findings.map(({ code }) => code)).toContain('correctionMade');
  });

  it('is refused where it names a column that is not there', async () => {
    const { workspace } = openWorkspace({ Lön: rows });
    const source = { ...recipe.source, corrections: [{ kind: 'dashIsMissing', column: 'Timmar' } as const] };
    await expect(analyseSource(workspace, { ...recipe, source })).rejects.toMatchObject({
      concerns: {
        problems: [{ code: 'unknownColumn', path: 'source.corrections[0].column', value: 'Timmar' }],
      },
    });
  });
});
