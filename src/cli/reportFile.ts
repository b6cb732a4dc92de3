import { saveWorkbook, saveWorkbookAnew } from '../emulator';
import { cliTexts } from '../text';
import type { CreatedReport, PublishedWorkbook, ReportRequest } from '../workflow/annualReport';
import { createAnnualReport, publishWorkbook, reportAsTables, reportAsWord } from '../workflow/annualReport';
import type { Console, OutputFile } from './console';
import type { OpenedInput } from './openInput';
import { openInput } from './openInput';
import type { Command } from './commandUsages';
import { planJson, planlessJson } from './planJson';
import { refuseSame } from './refuseSame';
import { scanPublished } from './scanPublished';

type Report = Extract<Command, { readonly kind: 'report' }>;

/** Writes a copy of the workbook with the annual report in it; or one that is to be published, with nothing else in it. */
export async function reportFile(command: Report, console: Console): Promise<void> {
  await refuseWritingOver(command, console);
  const opened = await openInput(console, command);
  const earlier: OpenedInput[] = [];
  for (const input of command.earlier) {
    earlier.push(await openInput(console, { input, language: command.language }));
  }
  const request: ReportRequest = {
    ...(command.year === undefined ? {} : { year: command.year }),
    earlier: earlier.map(({ workspace }) => workspace),
  };
  if (command.publish) await publishTo(command, console, { opened, request });
  else await writeReport(command, console, { opened, request });
}

/** A workbook that is open, and which report is made of it. */
interface Wanted {
  readonly opened: OpenedInput;
  readonly request: ReportRequest;
}

async function refuseWritingOver(command: Report, console: Console): Promise<void> {
  const read = [command.input, ...command.earlier];
  const written = [command.out, command.docx, command.html, command.json].filter(
    (file) => file !== undefined,
  );
  for (const [index, file] of written.entries()) {
    await refuseSame(console, file, [...read, ...written.slice(0, index)]);
  }
}

async function writeReport(
  command: Report,
  console: Console,
  { opened: { workbook, workspace }, request }: Wanted,
): Promise<void> {
  const created = await createAnnualReport(workspace, request);
  const words = cliTexts(command.language);
  await console.writeFiles([
    { path: command.out, content: await saveWorkbook(workbook) },
    ...(await besides(command, created)),
  ]);
  if (created.suppressed.length > 0) console.say(words.toBeHidden(created.suppressed.length));
  console.say(words.created({ file: command.out, sheets: created.sheets.map(({ name }) => name) }));
}

async function publishTo(
  command: Report,
  console: Console,
  { opened: { workbook, workspace }, request }: Wanted,
): Promise<void> {
  const published = await publishWorkbook(workspace, request);
  const content = await saveWorkbookAnew(workbook);
  scanPublished(content);
  await console.writeFiles([{ path: command.out, content }, ...(await besides(command, published))]);
  const { sheets, suppressed } = published;
  const words = cliTexts(command.language);
  console.say(words.published({ file: command.out, sheets, hidden: suppressed.length }));
}

/** What is written besides the workbook. */
async function besides(
  { docx, html, json, language }: Report,
  made: CreatedReport | PublishedWorkbook,
): Promise<readonly OutputFile[]> {
  const tables = html === undefined ? [] : await reportAsTables(made.report, language);
  return [
    ...(docx === undefined ? [] : [{ path: docx, content: await reportAsWord(made.report, language) }]),
    ...(html === undefined
      ? []
      : [
          {
            path: html,
            content: `<!doctype html><meta charset="utf-8">${tables.map((table) => table.html).join('')}`,
          },
        ]),
    ...(json === undefined ? [] : [{ path: json, content: jsonOf(made, language) }]),
  ];
}

/** What `report` says (contract.md 6). */
function jsonOf(
  { checked, suppressed }: CreatedReport | PublishedWorkbook,
  language: Report['language'],
): string {
  return checked === undefined
    ? planlessJson({ suppressed })
    : planJson({ ...checked, suppressed }, language);
}
