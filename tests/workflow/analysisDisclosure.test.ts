import type { Analysis, Comparison } from '../../src/analysis';
import { analysisDocument, cubeDocument } from '../../src/documents';
import {
  DISTRIBUTION_FIELDS,
  distributionNumber,
  GAP_FIELDS,
  gapNumber,
} from '../../src/documents/cube/cubeNumbers';
import { CELL_FIELDS, cellNumber, CUBE_PARTS } from '../../src/documents/cube/cubeNumbers';
import type { CubeNumber, GapField } from '../../src/documents/cube/cubeNumbers';
import type { CellReference, SheetSpec } from '../../src/sheets';
import type { Recipe } from '../../src/vocabulary';
import { analyseSource, createAnalysisSheets } from '../../src/workflow';
import { auditDisclosure } from '../support/disclosureAuditor';
import { openWorkspace } from '../support/openWorkspace';

/** Decisions in three areas over three years: two women of Syd in 2023, and few men of Väst at all. */
const COUNTS: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  Norr: [
    [2022, 24, 21],
    [2023, 25, 28],
    [2024, 31, 26],
  ],
  Syd: [
    [2022, 22, 23],
    [2023, 2, 27],
    [2024, 29, 24],
  ],
  Väst: [
    [2022, 21, 1],
    [2023, 26, 1],
    [2024, 24, 1],
  ],
};

const ROWS = [
  ['Område', 'År', 'Kön', 'Beslut'],
  ...Object.entries(COUNTS).flatMap(([area, years]) =>
    years.flatMap(([year, women, men]) => [
      ...Array.from({ length: women }, (_, at) => [area, year, 'Kvinna', at % 3 === 0 ? 'Avslag' : 'Bifall']),
      ...Array.from({ length: men }, (_, at) => [area, year, 'Man', at % 4 === 0 ? 'Avslag' : 'Bifall']),
    ]),
  ),
];

const SHARES: Recipe = {
  title: 'Bifall',
  source: { sheet: 'Beslut' },
  sex: { column: 'Kön' },
  measure: { kind: 'share', column: 'Beslut', positive: ['Bifall'] },
  by: ['Område'],
  strata: ['Område'],
  period: 'År',
};
const COUNTED: Recipe = { ...SHARES, title: 'Antal', measure: { kind: 'count' } };

const NUMBERS: readonly CubeNumber[] = [
  ...CUBE_PARTS.flatMap((part) => CELL_FIELDS.map((field) => cellNumber(part, field))),
  ...(Object.keys(GAP_FIELDS) as readonly GapField[]).map(gapNumber),
  ...DISTRIBUTION_FIELDS.map(distributionNumber),
];

/** What the published answer says of the cell of the cube that a formula leads to. */
function publishedAt(published: Analysis, { block, row, column }: CellReference): unknown {
  const { groups, overall, periods = [] } = published;
  const comparison: Comparison | undefined = block === 'periods' ? periods[row] : [...groups, overall][row];
  const number = NUMBERS.find((one) => one.column === column);
  return comparison === undefined ? undefined : number?.read(comparison);
}

/** The cells of the cube, group by group, that formulas of a sheet lead to. */
function leadsTo({ blocks }: SheetSpec): readonly CellReference[] {
  const tables = blocks.filter((block) => block.kind === 'table');
  return tables
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .flatMap((cell) => (typeof cell === 'object' && 'formula' in cell ? cell.formula : []))
    .flatMap((part) => (typeof part === 'object' && 'block' in part && 'row' in part ? [part] : []))
    .filter(({ sheet, block }) => sheet !== undefined && (block === 'groups' || block === 'periods'));
}

test('neither the tables of two analyses nor their periods let a small count be worked out', async () => {
  const { workspace } = openWorkspace({ Beslut: ROWS });
  await createAnalysisSheets(workspace, await analyseSource(workspace, SHARES));
  const answer = await analyseSource(workspace, COUNTED);
  const shown = [answer.published, ...answer.companions.map(({ published }) => published)];
  expect(shown).toHaveLength(2);
  const byPeriod = shown.map((published): Analysis => ({
    ...published,
    recipe: { ...published.recipe, by: ['År'] },
    groups: published.periods ?? [],
    across: {},
  }));
  expect(answer.hidden.length).toBeGreaterThan(2);
  expect(await auditDisclosure([...shown, ...byPeriod])).toEqual([]);
});

test('no formula of a sheet that may be shown leads to a cell of the cube that is hidden', async () => {
  const { workspace } = openWorkspace({ Beslut: ROWS });
  for (const recipe of [SHARES, COUNTED]) {
    const { full, published, hidden } = await analyseSource(workspace, recipe);
    const sheet = { id: 'r1', number: 1, language: 'sv' } as const;
    const references = leadsTo(analysisDocument(published, sheet));
    expect(references.length).toBeGreaterThan(30);
    const leaks = references.filter((reference) => typeof publishedAt(published, reference) !== 'number');
    expect(leaks).toEqual([]);
    // The cube says why, and the sheet that may be shown does not.
    const reasons = /skyddar en annan uppgift|litet antal/;
    expect(JSON.stringify(cubeDocument(full, sheet, hidden))).toMatch(reasons);
    expect(JSON.stringify(analysisDocument(published, sheet))).not.toMatch(reasons);
  }
});

test('a group of one sex only stands there with a symbol for the other', async () => {
  const rows = [
    ['Område', 'Kön'],
    ...Array.from({ length: 30 }, () => ['Norr', 'Kvinna']),
    ...Array.from({ length: 60 }, (_, at) => ['Syd', at % 2 === 0 ? 'Kvinna' : 'Man']),
  ];
  const { excel, workspace } = openWorkspace({ Beslut: rows });
  const recipe: Recipe = {
    title: 'Antal',
    source: { sheet: 'Beslut' },
    sex: { column: 'Kön' },
    measure: { kind: 'count' },
    by: ['Område'],
  };
  const { analysis } = await createAnalysisSheets(workspace, await analyseSource(workspace, recipe));
  const cells = excel.workbook.sheetByName(analysis)?.cells;
  const table = cells?.readValues({ row: 0, column: 0, rowCount: 80, columnCount: 3 }) ?? [];
  expect(table).toContainEqual(['Norr', 30, 0]);
});
