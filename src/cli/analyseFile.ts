import { saveWorkbook } from '../emulator';
import { cliTexts, findingSentence } from '../text';
import { analyseSource, createAnalysisSheets, markStaleAnalyses } from '../workflow';
import type { Console } from './console';
import { openInput } from './openInput';
import type { Command } from './commandUsages';
import { readRecipe } from './readRecipe';
import { refuseSame } from './refuseSame';
import { analyseJson } from './resultJson';

type Analyse = Extract<Command, { readonly kind: 'analyse' }>;

/** Answers a recipe and writes a copy of the workbook with the analysis in it. */
export async function analyseFile(command: Analyse, console: Console): Promise<void> {
  const { input, out, json, language } = command;
  await refuseSame(console, out, [input, command.recipe]);
  if (json !== undefined) await refuseSame(console, json, [input, command.recipe, out]);
  const recipe = await readRecipe(console, command.recipe);
  const { workbook, workspace } = await openInput(console, command);
  const answer = await analyseSource(workspace, recipe, json === undefined ? {} : { largestGaps: true });
  const created = await createAnalysisSheets(workspace, answer);
  const stale = await markStaleAnalyses(workspace, { justWritten: created.sheets });
  const files = [{ path: out, content: await saveWorkbook(workbook) }];
  const report = json === undefined ? [] : [{ path: json, content: analyseJson(answer, language) }];
  await console.writeFiles([...files, ...report]);
  console.say(answer.sentence);
  for (const finding of answer.published.findings) {
    if (finding.severity === 'info') continue;
    const text = findingSentence(finding, language);
    console.say(cliTexts(language).finding({ ...finding.where, severity: finding.severity, text }));
  }
  for (const { title, date } of stale) console.say(cliTexts(language).stale({ title, date }));
  console.say(cliTexts(language).created({ file: out, sheets: created.sheets.map(({ name }) => name) }));
}
