import { type Block, type InputEntry, type SheetSpec, validateSpec } from '../../src/sheets';

const TITLE: Block = { kind: 'title', id: 'title', text: 'Titel' };

function problemsOf(blocks: readonly Block[], name = 'Blad'): readonly string[] {
  const spec: SheetSpec = {
    key: 'test:1',
    name,
    visible: true,
    page: { orientation: 'portrait', header: '', footer: '', pageNumbers: '', repeat: 'title' },
    blocks,
  };
  return validateSpec(spec).map(({ problem }) => problem);
}

function table(headers: readonly string[], cells: readonly (string | number)[]): Block {
  return {
    kind: 'table',
    id: 'table',
    caption: 'Tabell',
    columns: headers.map((header, column) => ({ key: `c${String(column)}`, header, width: 14 })),
    rows: [{ kind: 'body', cells }],
  };
}

test('a title and a table of even rows are fine', () => {
  expect(problemsOf([TITLE, table(['Grupp', 'Antal'], ['A', 1])])).toEqual([]);
});

test.each(['', 'a'.repeat(32), 'a/b', "'a", 'a?', '[a]'])('"%s" is no name of a sheet', (name) => {
  expect(problemsOf([TITLE], name)).toEqual([`"${name}" is no name of a sheet`]);
});

test('a sheet begins with its title', () => {
  expect(problemsOf([table(['Grupp'], ['A'])])).toEqual(['the first block is not a title']);
});

test('no two blocks have the same id', () => {
  expect(problemsOf([TITLE, { kind: 'link', id: 'title', text: 'x', to: 'y' }])).toEqual([
    'the id stands twice',
  ]);
});

test('every column has a header of its own', () => {
  expect(problemsOf([TITLE, table(['Antal', 'antal', ' '], ['A', 1, 2])])).toEqual([
    'a column has no header',
    'the header "antal" stands twice',
  ]);
});

test('every row of a table has a cell for each column', () => {
  expect(problemsOf([TITLE, table(['Grupp', 'Antal'], ['A'])])).toEqual([
    'row 0 has not as many cells as there are columns',
  ]);
});

test('a number is a number, and a text fits in a cell', () => {
  expect(problemsOf([TITLE, table(['a', 'b'], [Number.NaN, 'x'.repeat(32_768)])])).toEqual([
    'row 0 holds a text longer than a cell can',
    'row 0 holds a number that is no number',
  ]);
});

test('a chart says in words what it shows', () => {
  const chart: Block = {
    kind: 'chart',
    id: 'chart',
    chart: 'line',
    title: 'Antal',
    valueAxisTitle: '',
    numberFormat: '0',
    alternativeText: ' ',
    series: [],
    rows: 3,
  };
  expect(problemsOf([TITLE, chart])).toEqual(['the chart has no alternative text']);
});

describe('a form', () => {
  const input = { label: 'Mål', field: 'goal', ordinal: 1, initial: '' };
  const faultsOf = (...entries: readonly InputEntry[]): readonly string[] =>
    problemsOf([TITLE, { kind: 'inputs', id: 'form', entries }]);

  test('without faults has none', () => {
    expect(faultsOf(input, { ...input, ordinal: 2 })).toEqual([]);
  });

  test('whose inputs could not be told apart is faulty', () => {
    expect(faultsOf(input, input)).toEqual(['the input "goal 1" stands twice']);
  });

  test('with an input that could not be found again is faulty', () => {
    expect(faultsOf({ ...input, field: 'mål' })).toEqual(['"mål" 1 is no name of an input']);
    expect(faultsOf({ ...input, ordinal: 0 })).toEqual(['"goal" 0 is no name of an input']);
  });

  test('with a locked input that is to keep what is typed is faulty', () => {
    expect(faultsOf({ ...input, locked: true })).toEqual(['the input "goal" is locked and not filled by us']);
  });

  test('with a list or a help that Excel does not take is faulty', () => {
    expect(faultsOf({ ...input, rule: { kind: 'choices', choices: ['Ja, kanske'] } })).toEqual([
      'a choice holds a comma',
    ]);
    expect(faultsOf({ ...input, help: { title: 'x'.repeat(33), message: '' } })).toEqual([
      'the help is longer than Excel takes',
    ]);
  });
});
