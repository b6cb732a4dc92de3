import { cliTexts } from '../text';
import { JambladError } from '../vocabulary';
import type { SourceReading } from '../workflow';
import { listSources, readSource } from '../workflow';
import type { Console } from './console';
import { openInput } from './openInput';
import type { Command } from './parseArguments';
import { findingText } from './findingText';
import { refuseSame } from './refuseSame';
import { inspectJson } from './resultJson';

type Inspect = Extract<Command, { readonly kind: 'inspect' }>;

/** Tells how every sheet of a workbook is read. */
export async function inspectFile(command: Inspect, console: Console): Promise<void> {
  const { input, json, language } = command;
  if (json !== undefined) await refuseSame(console, json, [input]);
  const { workspace } = await openInput(console, command);
  const sources = await listSources(workspace);
  if (sources.length === 0) throw new JambladError('workbookEmpty', { file: input });
  const readings: SourceReading[] = [];
  for (const { sheet } of sources) readings.push(await readSource(workspace, sheet));
  if (json !== undefined) {
    await console.writeFiles([{ path: json, content: inspectJson(readings, language) }]);
  }
  readings.flatMap((reading) => linesOf(reading, language)).forEach(console.say);
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
    words.finding({ ...finding.where, severity: finding.severity, text: findingText(finding, language) }),
  );
  return [...lines, ...said];
}
