import { saveWorkbook } from '../emulator';
import { cliTexts, followUpFindingSentence } from '../text';
import { writeNextPlan } from '../workflow/followingUp';
import type { Console } from './console';
import { openInput } from './openInput';
import type { Command } from './commandUsages';
import { refuseSame } from './refuseSame';

type NextPlan = Extract<Command, { readonly kind: 'next-plan' }>;

/** Writes a workbook for the plan of a later year; the input is the archive of the year that ends. */
export async function nextPlanFile(command: NextPlan, console: Console): Promise<void> {
  const { input, out, year, language } = command;
  await refuseSame(console, out, [input]);
  const { workbook, workspace } = await openInput(console, command);
  const { sheets, carried, findings } = await writeNextPlan(workspace, year);
  await console.writeFiles([{ path: out, content: await saveWorkbook(workbook) }]);
  const words = cliTexts(language);
  for (const finding of findings) {
    const text = followUpFindingSentence(finding, language);
    console.say(words.finding({ ...finding.where, severity: finding.severity, text }));
  }
  console.say(words.carried({ goals: carried.map(({ from, id }) => `${from} → ${id}`) }));
  console.say(words.created({ file: out, sheets: sheets.map(({ name }) => name) }));
}
