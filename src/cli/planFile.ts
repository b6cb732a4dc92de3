import { saveWorkbook } from '../emulator';
import type { PlanSettings } from '../plan';
import { parseSettings } from '../plan';
import { cliTexts } from '../text';
import { JambladError } from '../vocabulary';
import { writePlan } from '../workflow/planning';
import type { Console } from './console';
import { openInput } from './openInput';
import type { Command } from './commandUsages';
import { parseJsonFile } from './parseJsonFile';
import { refuseSame } from './refuseSame';
import { sayFindings } from './sayFindings';

type Plan = Extract<Command, { readonly kind: 'plan' }>;

/** Writes a copy of the workbook with the action plan in it, or with the plan that it has written anew. */
export async function planFile(command: Plan, console: Console): Promise<void> {
  const { input, out, language } = command;
  await refuseSame(console, out, [input, ...(command.settings === undefined ? [] : [command.settings])]);
  const settings = await readSettings(console, command.settings);
  const { workbook, workspace } = await openInput(console, command);
  const { sheets, findings, kept } = await writePlan(workspace, settings);
  await console.writeFiles([{ path: out, content: await saveWorkbook(workbook) }]);
  const words = cliTexts(language);
  sayFindings(findings, { console, language });
  if (kept > 0) console.say(words.kept(kept));
  console.say(words.created({ file: out, sheets: sheets.map(({ name }) => name) }));
}

async function readSettings(console: Console, file: string | undefined): Promise<PlanSettings> {
  if (file === undefined) return {};
  const result = parseSettings(await parseJsonFile(console, file));
  if ('problems' in result) throw new JambladError('settingsRefused', { problems: result.problems });
  return result.settings;
}
