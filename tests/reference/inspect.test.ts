import { runCommand } from '../../src/cli/runCommand';
import { openWorkbook } from '../../src/emulator';
import { recalculate } from '../../src/emulator/formulas';
import type { ReadTable } from '../../src/intake';
import { readSheet } from '../../src/intake';
import { fakeConsole } from '../support/fakeConsole';
import { gridOf } from '../support/gridOf';
import type { Fact, NotedSheet } from '../support/inspectedFacts';
import { columnFacts, findingFacts, rowFacts, sexFacts } from '../support/inspectedFacts';
import {
  describeReference,
  referenceBytes,
  referenceFile,
  referenceJson,
  referenceNames,
} from '../support/referenceData';

/** Comparisons with what a careful reader noted about the eight workbooks in the folder `messy`. */
const COMPARISONS = 245;

const same = (fact: Fact): boolean => JSON.stringify(fact.noted) === JSON.stringify(fact.read);

async function tablesOf(file: string): Promise<ReadonlyMap<string, readonly ReadTable[]>> {
  const workbook = await openWorkbook(referenceBytes(file));
  recalculate(workbook);
  return new Map(workbook.sheets.map((sheet) => [sheet.name, readSheet(gridOf(sheet)).tables]));
}

async function factsOf(file: string, noted: NotedSheet): Promise<readonly Fact[]> {
  const tables = await tablesOf(file);
  if (noted.sheets !== undefined) {
    return Object.entries(noted.sheets).flatMap(([sheet, numbers]) =>
      factsOfTable(numbers, tables.get(sheet)?.[0], sheet),
    );
  }
  const sheet = noted.sheet ?? '';
  return [
    { what: 'tables on the sheet', noted: 1, read: tables.get(sheet)?.length },
    ...factsOfTable(noted, tables.get(sheet)?.[0], sheet),
  ];
}

function factsOfTable(noted: NotedSheet, table: ReadTable | undefined, sheet: string): readonly Fact[] {
  if (table === undefined) return [{ what: sheet, noted: 'a table', read: 'none' }];
  const columns = (noted.columns ?? []).flatMap((column) =>
    columnFacts(
      column,
      table.summary.columns.find((read) => read.column === column.column),
    ),
  );
  return [...rowFacts(noted, table), ...columns, ...sexFacts(noted, table), ...findingFacts(noted, table)];
}

interface InspectedJson {
  readonly tables: readonly ReadTable['summary'][];
  readonly findings: readonly { readonly code: string; readonly cells: string }[];
}

async function inspected(file: string): Promise<InspectedJson> {
  const console = fakeConsole({ 'in.xlsx': referenceBytes(file) });
  expect(await runCommand(['inspect', 'in.xlsx', '--json', 'out.json'], console)).toBe(0);
  return JSON.parse(String(console.files.get('out.json'))) as InspectedJson;
}

/** What the JSON says of a table, in the place of the table itself: it has no rows to sum up. */
function tableIn({ tables, findings }: InspectedJson, sheet: string): ReadTable | undefined {
  const summary = tables.find((table) => table.sheet === sheet);
  const told = findings.map(({ code, cells }) => ({ code, where: { sheet, cells } }));
  const noRows = { columns: new Map() };
  return summary === undefined
    ? undefined
    : ({ summary, findings: told, table: noRows } as unknown as ReadTable);
}

/** The notes that the JSON can answer: it gives no sums of columns, and no names of Excel tables. */
function inJson(noted: NotedSheet): NotedSheet {
  const unsaid = noted.layout === 'individuals' || noted.columns === undefined ? [] : ['women', 'men'];
  const kept = Object.entries(noted).filter(([key]) => ![...unsaid, 'totals', 'table'].includes(key));
  return Object.fromEntries(kept);
}

describeReference('messy', COMPARISONS, () => {
  const noted = referenceNames('messy', '.json').flatMap((name) => {
    const workbooks = [name.replace('.json', '.xlsx'), name.replace('.json', '_lo.xlsx')];
    return workbooks.filter((file) => referenceFile(file) !== undefined).map((file) => [file, name] as const);
  });
  const counts: string[] = [];

  it.each(noted)('%s is read as a careful reader reads it', async (file, name) => {
    const facts = await factsOf(file, referenceJson(name) as NotedSheet);
    const wrong = facts.filter((fact) => !same(fact));
    counts.push(
      `  ${file.padEnd(52)} ${String(facts.length - wrong.length)} right, ${String(wrong.length)} wrong`,
    );
    expect(wrong).toEqual([]);
  });

  it.each(noted)('%s is told in the JSON of the command line as it is read', async (file, name) => {
    const json = await inspected(file);
    const { sheets, ...whole } = referenceJson(name) as NotedSheet;
    const facts = Object.entries(sheets ?? { [whole.sheet ?? '']: whole }).flatMap(([sheet, numbers]) =>
      factsOfTable(inJson(numbers), tableIn(json, sheet), sheet),
    );
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter((fact) => !same(fact))).toEqual([]);
  });

  afterAll(() => {
    process.stdout.write(`Facts of the reference workbooks\n${counts.join('\n')}\n`);
  });
});
