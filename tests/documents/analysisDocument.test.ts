import type { Analysis, Cell } from '../../src/analysis';
import { analysisDocument, type AnalysisSheet, cubeDocument } from '../../src/documents';
import { layout, type SheetSpec, type SpecCell, type TableBlock, type TableRow } from '../../src/sheets';
import { SEX_COLOURS } from '../../src/vocabulary';
import { admittedShares, appliedCounts, withDifference, withHiddenGroup } from '../support/berkeley';
import { meanPays } from '../support/pays';

const SHEET: AnalysisSheet = { id: 'r1', number: 1, language: 'sv' };

const ANSWERS: readonly (readonly [string, Analysis])[] = [
  ['counts', appliedCounts()],
  ['shares', admittedShares()],
  ['means', meanPays()],
];

function tablesOf(spec: SheetSpec): readonly TableBlock[] {
  return spec.blocks.filter((block) => block.kind === 'table');
}

function tableOf(spec: SheetSpec, id: string): TableBlock {
  return tablesOf(spec).find((table) => table.id === id)!;
}

/** The cells of a row of a report, which has no inputs. */
function cellsOf({ cells }: TableRow): readonly SpecCell[] {
  return cells.filter((cell): cell is SpecCell => typeof cell !== 'object' || !('input' in cell));
}

function rowOf(table: TableBlock, label: string): readonly SpecCell[] {
  return cellsOf(table.rows.find(({ cells }) => cells[0] === label)!);
}

/** The numbers of a row: its cells below headings of numbers. */
function numbersOf(table: TableBlock, label: string): readonly SpecCell[] {
  return rowOf(table, label).filter((_, column) => table.columns[column]?.numberFormat !== undefined);
}

function linesOf(spec: SheetSpec): readonly string[] {
  return spec.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []));
}

/** What only the chart needs leads to the tables above it, which lead to the cube. */
const isOfChart = ({ id }: TableBlock): boolean => id === 'chartNumbers';

test.each(ANSWERS)('every number in the tables of %s is a formula on the cube', (_, analysis) => {
  const tables = tablesOf(analysisDocument(analysis, SHEET));
  const cellsIn = (some: readonly TableBlock[]): readonly SpecCell[] =>
    some.flatMap(({ rows }) => rows.flatMap(cellsOf));
  expect(cellsIn(tables).filter((cell) => typeof cell === 'number')).toEqual([]);
  const sheetsIn = (some: readonly TableBlock[]): ReadonlySet<unknown> =>
    new Set(
      cellsIn(some).flatMap((cell) =>
        typeof cell === 'object'
          ? cell.formula.flatMap((part) => (typeof part === 'object' ? [part.sheet] : []))
          : [],
      ),
    );
  expect(sheetsIn(tables.filter((table) => !isOfChart(table)))).toEqual(new Set(['cube:r1']));
  expect([...sheetsIn(tables.filter(isOfChart))].filter((sheet) => sheet !== undefined)).toEqual([]);
});

test.each(ANSWERS)('the cube behind %s holds values only', (_, analysis) => {
  const cells = tablesOf(cubeDocument(analysis, SHEET)).flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells),
  );
  expect(cells.filter((cell) => typeof cell === 'object')).toEqual([]);
  expect(cells.filter((cell) => typeof cell === 'number').length).toBeGreaterThan(10);
});

test.each(ANSWERS)('women stand before men and men before the total in %s', (_, analysis) => {
  for (const table of [
    ...tablesOf(analysisDocument(analysis, SHEET)),
    ...tablesOf(cubeDocument(analysis, SHEET)),
  ]) {
    const headers = table.columns.map(({ header }) => header);
    headers.forEach((header, column) => {
      if (!header.endsWith(' Kvinnor')) return;
      const man = headers.indexOf(header.replace(/ Kvinnor$/, ' Män'));
      const total = headers.indexOf(header.replace(/ Kvinnor$/, ' Totalt'));
      expect(man).toBeGreaterThan(column);
      if (total >= 0) expect(total).toBeGreaterThan(man);
    });
  }
});

test('the table of counts has the three blocks of official statistics', () => {
  const table = tableOf(analysisDocument(appliedCounts(), SHEET), 'main');
  expect(table.columns.map(({ header }) => header)).toEqual([
    'Grupp: Institution',
    'Antal Kvinnor',
    'Antal Män',
    'Antal Totalt',
    'Procentuell fördelning Kvinnor',
    'Procentuell fördelning Män',
    'Könsfördelning, procent Kvinnor',
    'Könsfördelning, procent Män',
  ]);
});

test('a suppressed number is the text of two dots, and so is everything worked out from it', () => {
  const published = withHiddenGroup(admittedShares(), 1);
  const spec = analysisDocument(published, SHEET);
  // Of group B only the total may be seen: n, count and share of everybody.
  const main = tableOf(spec, 'main');
  const shown = main.columns.flatMap(({ key }, column) =>
    typeof rowOf(main, 'B')[column] === 'object' ? [key] : [],
  );
  expect(shown).toEqual(['total.n', 'total.count', 'total.value']);
  for (const id of ['gaps', 'spread']) {
    expect(new Set(numbersOf(tableOf(spec, id), 'B'))).toEqual(new Set(['..']));
  }
});

test('no formula of the report leads to a suppressed cell of the cube', () => {
  const [analysis, cube] = [
    analysisDocument(withHiddenGroup(admittedShares(), 1), SHEET),
    cubeDocument(admittedShares(), SHEET),
  ];
  const hidden = tablesOf(analysis)
    .flatMap(({ rows }) => rows.flatMap(cellsOf))
    .flatMap((cell) => (typeof cell === 'object' ? cell.formula : []))
    .filter((part) => typeof part === 'object' && 'row' in part && part.block === 'groups' && part.row === 1)
    .map((part) => (part as { column: string }).column);
  expect(new Set(hidden)).toEqual(new Set(['total.n', 'total.count']));
  expect(tableOf(cube, 'groups').rows[1]?.cells).toContain(17);
});

test('what a symbol stands for is said in words below its table', () => {
  const lines = linesOf(analysisDocument(withHiddenGroup(admittedShares(), 1), SHEET));
  expect(lines).toContain('.. står här för: uppgiften skyddas, eftersom antalet personer är litet.');
});

test('below each table stand the legend, the source, the population, the date and the exclusions', () => {
  const spec = analysisDocument(meanPays(), SHEET);
  const numbered = tablesOf(spec).filter(({ caption }) => caption.startsWith('Tabell '));
  const notes = spec.blocks.filter((block) => numbered.some(({ id }) => block.id === `${id}Notes`));
  expect(notes.length).toBe(numbered.length);
  for (const block of notes) {
    const text = block.kind === 'paragraph' ? block.lines.join('\n') : '';
    expect(text).toContain('Teckenförklaring: ');
    expect(text).toContain('Källa: bladet Personal, A3:F17.');
    expect(text).toContain('Population: 6 kvinnor och 6 män.');
    expect(text).toContain('Datum: 2026-03-01.');
    expect(text).toContain('Undantag: 1 av 14 rader räknas inte.');
  }
});

test('people whose sex is not known are told of', () => {
  expect(linesOf(analysisDocument(meanPays(), SHEET)).join('\n')).toContain('1 utan uppgift om kön');
});

test('the share of women with the outcome is the quotient of two cells of the cube', () => {
  const ops = layout([analysisDocument(admittedShares(), SHEET), cubeDocument(admittedShares(), SHEET)]);
  const formulas = ops.flatMap((op) =>
    op.kind === 'writeCells'
      ? op.cells.flat().flatMap((cell) => (typeof cell === 'object' ? [cell.formula] : []))
      : [],
  );
  expect(formulas).toContainEqual(
    expect.stringMatching(/^=100\*\{sheet:cube:r1\}![A-Z]+\d+\/\{sheet:cube:r1\}![A-Z]+\d+$/),
  );
});

test('the sheet says that the threshold of the verdict is ours, where there is a verdict', () => {
  const said = 'Gränsen är satt av Jämblad, inte av någon myndighet.';
  expect(linesOf(analysisDocument(admittedShares(), SHEET)).join('\n')).toContain(said);
  expect(linesOf(analysisDocument(appliedCounts(), SHEET)).join('\n')).not.toContain(said);
  const suppressed: Analysis = {
    ...admittedShares(),
    verdict: { code: 'suppressed', threshold: { notEstimable: 'suppressed' } },
  };
  expect(linesOf(analysisDocument(suppressed, SHEET)).join('\n')).not.toContain(said);
});

test('the chart has the colours of the sexes, a text that says what it shows, and stands before the tables', () => {
  const { blocks } = analysisDocument(admittedShares(), SHEET);
  const chart = blocks.find((block) => block.kind === 'chart')!;
  const colourOf = (name: string): unknown => chart.series.find((series) => series.name === name)?.colour;
  expect([colourOf('Kvinnor'), colourOf('Män')]).toEqual([SEX_COLOURS.women, SEX_COLOURS.men]);
  expect(chart.alternativeText).toContain('lägre bland kvinnor än bland män');
  expect(blocks.indexOf(chart)).toBeLessThan(blocks.findIndex(({ kind }) => kind === 'table'));
});

test('a difference that reverses within strata is warned of above the tables', () => {
  const analysis: Analysis = {
    ...admittedShares({ strata: ['Institution'] }),
    across: { simpson: { reverses: true, strata: ['A', 'B'] } },
  };
  const warning = analysisDocument(analysis, SHEET).blocks.find(({ id }) => id === 'answerSimpson');
  expect(warning).toMatchObject({ tone: 'warning', lines: [expect.stringContaining('Institution')] });
});

test('the cube leaves out what no group has a value of', () => {
  const keys = tableOf(cubeDocument(appliedCounts(), SHEET), 'groups').columns.map(({ key }) => key);
  expect(keys).toContain('gap.ratio');
  expect(keys).not.toContain('gap.ratioLow');
});

test('published means have no table of their spread, no median and no limits of their own', () => {
  const notASample = { notEstimable: 'notASample' } as const;
  const { overall } = meanPays();
  const published = (cell: Cell): Cell => ({
    ...cell,
    median: notASample,
    low: notASample,
    high: notASample,
  });
  const analysis: Analysis = {
    ...meanPays(),
    overall: {
      ...overall,
      women: published(overall.women),
      men: published(overall.men),
      total: published(overall.total),
    },
  };
  const spec = analysisDocument(analysis, SHEET);
  expect(
    tablesOf(spec)
      .filter((table) => !isOfChart(table))
      .map(({ id }) => id),
  ).toEqual(['main', 'gaps', 'overall', 'moreGaps']);
  expect(tableOf(spec, 'main').columns.map(({ header }) => header)).not.toContain('Median Kvinnor');
});

test('limits are shown only of measures that can have them', () => {
  const headers = (analysis: Analysis): readonly string[] =>
    tableOf(analysisDocument(analysis, SHEET), 'gaps').columns.map(({ header }) => header);
  expect(headers(admittedShares())).toContain('Kvot, nedre gräns');
  expect(headers(meanPays())).not.toContain('Kvot, nedre gräns');
});

test('a name of 300 characters keeps its beginning and its end, and stands whole in the cube', () => {
  const long = `Enhet ${'x'.repeat(290)} Norr`;
  const analysis = admittedShares();
  const renamed: Analysis = {
    ...analysis,
    groups: analysis.groups.map((group) => ({ ...group, key: { Institution: long } })),
  };
  const label = tableOf(analysisDocument(renamed, SHEET), 'main').rows[0]?.cells[0];
  expect(label).toMatch(/^Enhet x+…x+ Norr$/);
  expect(label).toHaveLength(90);
  expect(tableOf(cubeDocument(renamed, SHEET), 'groups').rows[0]?.cells[1]).toBe(long);
});

test('a name that looks like a formula stays a text', () => {
  const analysis = admittedShares();
  const renamed: Analysis = {
    ...analysis,
    groups: analysis.groups.map((group) => ({ ...group, key: { Institution: '=1+1' } })),
  };
  expect(tableOf(analysisDocument(renamed, SHEET), 'main').rows[0]?.cells[0]).toBe('=1+1');
});

test('a difference that cannot be had is a symbol with its reason', () => {
  const spec = analysisDocument(withDifference(admittedShares(), { notEstimable: 'emptyGroup' }), SHEET);
  const overall = tableOf(spec, 'overall');
  expect(rowOf(overall, 'Skillnad').slice(2, 5)).toEqual(['.', '.', '.']);
});

test('girls and boys are called so where the caller says that they are children', () => {
  const table = tableOf(analysisDocument(appliedCounts(), { ...SHEET, people: 'children' }), 'main');
  expect(table.columns.slice(1, 3).map(({ header }) => header)).toEqual(['Antal Flickor', 'Antal Pojkar']);
});

test('the sheet stands in English for those who choose it', () => {
  const spec = analysisDocument(admittedShares(), { ...SHEET, language: 'en' });
  expect(linesOf(spec).join(' ')).toContain('percentage points');
  expect(linesOf(spec).join(' ')).not.toMatch(/procent|kvinnor/);
});
