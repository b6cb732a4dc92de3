import { saveWorkbook } from '../emulator';
import { cliTexts } from '../text';
import { createMethodSheets } from '../workflow/methods';
import type { Console } from './console';
import { openInput } from './openInput';
import type { Command } from './commandUsages';
import { refuseSame } from './refuseSame';

type MethodCommand = Extract<Command, { readonly kind: 'method' }>;

/** Writes a copy of the workbook with the sheets of a method in it. */
export async function methodFile(command: MethodCommand, console: Console): Promise<void> {
  const { input, out, language, method, subject } = command;
  await refuseSame(console, out, [input]);
  const { workbook, workspace } = await openInput(console, command);
  const sheets = await createMethodSheets(workspace, { method, subject });
  await console.writeFiles([{ path: out, content: await saveWorkbook(workbook) }]);
  console.say(cliTexts(language).created({ file: out, sheets: sheets.map(({ name }) => name) }));
}
