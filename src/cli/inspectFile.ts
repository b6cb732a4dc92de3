import { cliTexts, findingSentence } from '../text';
import { JambladError } from '../vocabulary';
import type { SourceReading, Workspace } from '../workflow';
import { findAlikeSheets, listSources, readSource } from '../workflow';
import type { Console } from './console';
import { openInput } from './openInput';
import type { Command } from './commandUsages';
import { readRecipe } from './readRecipe';
import { refuseSame } from './refuseSame';
import { inspectJson } from './resultJson';

type Inspect = Extract<Command, { readonly kind: 'inspect' }>;

/** Tells how every sheet of a workbook is read. */
export async function inspectFile(command: Inspect, console: Console): Promise<void> {
  const { input, json, language } = command;
  const inputs = command.recipe === undefined ? [input] : [input, command.recipe];
  if (json !== undefined) await refuseSame(console, json, inputs);
  const { workspace } = await openInput(console, command);
  const readings = await readingsOf(command, { console, workspace });
  if (json !== undefined) {
    await console.writeFiles([{ path: json, content: inspectJson(readings, language) }]);
  }
  readings.flatMap((reading) => linesOf(reading, language)).forEach(console.say);
}

/** Every sheet as it is read by itself, or the source of a recipe as the recipe reads it. */
async function readingsOf(
  { input, recipe }: Inspect,
  { console, workspace }: { readonly console: Console; readonly workspace: Workspace },
): Promise<readonly SourceReading[]> {
  if (recipe !== undefined) return [await readSource(workspace, (await readRecipe(console, recipe)).source)];
  const sources = await listSources(workspace);
  const [first] = sources;
  if (first === undefined) throw new JambladError('workbookEmpty', { file: input });
  const readings: SourceReading[] = [];
  for (const { sheet } of sources) readings.push(await readSource(workspace, { sheet }));
  return [...readings, { sheet: first.sheet, tables: [], findings: findAlikeSheets(readings) }];
}

function linesOf({ tables, findings }: SourceReading, language: Inspect['language']): readonly string[] {
  const words = cliTexts(language);
  const lines = tables.flatMap((table) => {
    const [first, last] = table.dataRows;
    const { sheet, address, layout, excludedRows, columns } = table;
    const rows = last - first + 1;
    const head = words.table({
      sheet,
      address,
      layout: words.layouts[layout],
      rows,
      // A line of totals below the last row of data is not one of its rows.
      excluded: excludedRows.filter(({ row }) => row >= first && row <= last).length,
    });
    return [head, ...columns.map(words.column)];
  });
  const said = findings.map((finding) =>
    words.finding({ ...finding.where, severity: finding.severity, text: findingSentence(finding, language) }),
  );
  return [...lines, ...said];
}
