import { breachSentence, cliTexts, planTexts } from '../text';
import { checkPlan } from '../workflow/planning';
import type { Console } from './console';
import { openInput } from './openInput';
import type { Command } from './commandUsages';
import { planJson } from './planJson';
import { refuseSame } from './refuseSame';
import { sayFindings } from './sayFindings';

type Check = Extract<Command, { readonly kind: 'check' }>;

/** Tells which rules of the action plan are broken at a day. The workbook is left as it is. */
export async function checkFile(command: Check, console: Console): Promise<void> {
  const { input, json, language } = command;
  if (json !== undefined) await refuseSame(console, json, [input]);
  const { workspace } = await openInput(console, command);
  const checked = await checkPlan(workspace, command.date ?? console.today());
  if (json !== undefined) await console.writeFiles([{ path: json, content: planJson(checked, language) }]);
  const words = cliTexts(language);
  const { severities } = planTexts(language).choices;
  for (const breach of checked.breaches) {
    const { rule, path, goal = '' } = breach;
    const text = breachSentence(breach, language);
    console.say(words.breach({ rule, path, goal, severity: severities[breach.severity], text }));
  }
  sayFindings(checked.findings, { console, language });
  console.say(words.checked({ date: checked.date, count: checked.breaches.length }));
}
