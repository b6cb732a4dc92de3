import { saveWorkbook } from '../emulator';
import { cliTexts, followUpFindingSentence, planFindingSentence } from '../text';
import { writeFollowUp } from '../workflow/followingUp';
import { checkPlan } from '../workflow/planning';
import type { Console } from './console';
import { openInput } from './openInput';
import type { Command } from './commandUsages';
import { planJson } from './planJson';
import { refuseSame } from './refuseSame';

type FollowUp = Extract<Command, { readonly kind: 'follow-up' }>;

/** Writes a copy of the workbook in which the goals of the plan are followed up at a day. */
export async function followUpFile(command: FollowUp, console: Console): Promise<void> {
  const { input, out, json, language } = command;
  await refuseSame(console, out, [input]);
  if (json !== undefined) await refuseSame(console, json, [input, out]);
  const opened = await openInput(console, command);
  const workspace = { ...opened.workspace, today: command.date ?? opened.workspace.today };
  const followed = await writeFollowUp(workspace);
  const checked = await checkPlan(workspace);
  const told = { ...checked, outcomeFindings: followed.findings };
  const files = [{ path: out, content: await saveWorkbook(opened.workbook) }];
  const report = json === undefined ? [] : [{ path: json, content: planJson(told, language) }];
  await console.writeFiles([...files, ...report]);
  const words = cliTexts(language);
  const sentences = [
    ...checked.findings.map((finding) => ({ ...finding, text: planFindingSentence(finding, language) })),
    ...followed.findings.map((finding) => ({ ...finding, text: followUpFindingSentence(finding, language) })),
  ];
  for (const { where, severity, text } of sentences) console.say(words.finding({ ...where, severity, text }));
  if (followed.kept > 0) console.say(words.kept(followed.kept));
  console.say(words.created({ file: out, sheets: followed.sheets.map(({ name }) => name) }));
}
