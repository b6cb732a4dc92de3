import { join } from 'node:path';
import { createWorkbook, saveWorkbook } from '../emulator';
import { cliTexts } from '../text';
import { JambladError } from '../vocabulary';
import { handOutTemplates } from '../workflow/planning';
import type { Console, OutputFile } from './console';
import { openInput, portOn } from './openInput';
import type { Command } from './commandUsages';

type HandOutCommand = Extract<Command, { readonly kind: 'handOut' }>;

/** Writes a workbook for each manager, with the manager's own templates, in a folder. */
export async function handOutFiles(command: HandOutCommand, console: Console): Promise<void> {
  const { folder, language } = command;
  const { workspace } = await openInput(console, command);
  const files: OutputFile[] = [];
  for (const { name, writeIn } of await handOutTemplates(workspace)) {
    const workbook = createWorkbook();
    const [blank] = workbook.sheets;
    await writeIn(portOn(workbook));
    if (blank !== undefined) workbook.deleteSheet(blank);
    files.push({ path: freePath(folder, name, files), content: await saveWorkbook(workbook) });
  }
  for (const { path } of files) {
    if (await console.isThere(path)) throw new JambladError('fileThere', { file: path });
  }
  await console.makeFolder(folder);
  await console.writeFiles(files);
  console.say(cliTexts(language).handedOut({ folder, count: files.length }));
}

/** Two units may have names that are alike once they are cut. */
function freePath(folder: string, name: string, files: readonly OutputFile[]): string {
  const taken = new Set(files.map(({ path }) => path.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? `${name}.xlsx` : `${name} ${String(number)}.xlsx`);
    if (!taken.has(path.toLowerCase())) return path;
  }
}
