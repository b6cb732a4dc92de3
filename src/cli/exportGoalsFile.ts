import { cliTexts } from '../text';
import { exportGoals } from '../workflow/planning';
import type { Console } from './console';
import { openInput } from './openInput';
import type { Command } from './commandUsages';
import { refuseSame } from './refuseSame';

type Export = Extract<Command, { readonly kind: 'exportGoals' }>;

/** Writes the goals of a workbook flat, as CSV, for programs that plan and follow up. */
export async function exportGoalsFile(command: Export, console: Console): Promise<void> {
  const { input, out, language } = command;
  await refuseSame(console, out, [input]);
  const { workspace } = await openInput(console, command);
  await console.writeFiles([{ path: out, content: await exportGoals(workspace) }]);
  console.say(cliTexts(language).exported(out));
}
