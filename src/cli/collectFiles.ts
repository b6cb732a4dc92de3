import { saveWorkbook } from '../emulator';
import type { Language } from '../text';
import { cliTexts } from '../text';
import type { FilledWorkbook } from '../workflow/planning';
import { checkPlan, collectTemplates, fieldText } from '../workflow/planning';
import type { Console } from './console';
import { openInput } from './openInput';
import type { Command } from './commandUsages';
import { planJson } from './planJson';
import { refuseSame } from './refuseSame';
import { sayFindings } from './sayFindings';

type Collect = Extract<Command, { readonly kind: 'collect' }>;

/** Writes a copy of the workbook with the answers of those that have come back. */
export async function collectFiles(command: Collect, console: Console): Promise<void> {
  const { input, filled, out, json, language } = command;
  await refuseSame(console, out, [input, ...filled]);
  if (json !== undefined) await refuseSame(console, json, [input, ...filled, out]);
  const { workbook, workspace } = await openInput(console, command);
  const files = await openFilled(console, filled, language);
  const collected = await collectTemplates(workspace, files);
  const report =
    json === undefined
      ? []
      : [{ path: json, content: planJson({ ...(await checkPlan(workspace)), ...collected }, language) }];
  await console.writeFiles([{ path: out, content: await saveWorkbook(workbook) }, ...report]);
  sayFindings(collected.findings, { console, language });
  const words = cliTexts(language);
  for (const conflict of collected.conflicts) {
    console.say(words.conflict({ ...conflict, field: fieldText(conflict.field, 1, language) }));
  }
  console.say(
    words.collected({
      file: out,
      files: filled.length,
      taken: collected.taken,
      conflicts: collected.conflicts.length,
    }),
  );
}

async function openFilled(
  console: Console,
  files: readonly string[],
  language: Language,
): Promise<readonly FilledWorkbook[]> {
  const opened: FilledWorkbook[] = [];
  for (const file of files) {
    const { workspace } = await openInput(console, { input: file, language });
    opened.push({ file, port: workspace.port });
  }
  return opened;
}
