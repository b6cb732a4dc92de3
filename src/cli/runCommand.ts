import { cliTexts } from '../text';
import type { ErrorCode } from '../vocabulary';
import { JambladError } from '../vocabulary';
import { analyseFile } from './analyseFile';
import type { Console } from './console';
import { checkFile } from './checkFile';
import { collectFiles } from './collectFiles';
import { explainRefusal } from './explainRefusal';
import { followUpFile } from './followUpFile';
import { exportGoalsFile } from './exportGoalsFile';
import { handOutFiles } from './handOutFiles';
import { inspectFile } from './inspectFile';
import { methodFile } from './methodFile';
import { nextPlanFile } from './nextPlanFile';
import type { Command } from './commandUsages';
import { languageIn, parseArguments } from './parseArguments';
import { planFile } from './planFile';
import { reportFile } from './reportFile';

/** How a command ended (contract.md 1). */
export const EXIT = { done: 0, refused: 1, wrongUsage: 2 } as const;

const USAGE_CODES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'unknownCommand',
  'unknownOption',
  'optionWithoutValue',
  'optionMissing',
  'optionNotAllowed',
  'dateNotPossible',
  'yearNotPossible',
  'inputMissing',
  'inputTooMany',
  'otherInputMissing',
]);

/** Carries out the words after `jamblad` and tells how it ended. What went wrong is said in sentences on stderr. */
export async function runCommand(words: readonly string[], console: Console): Promise<number> {
  try {
    await carryOut(parseArguments(words), console);
    return EXIT.done;
  } catch (error) {
    const language = languageIn(words);
    if (error instanceof JambladError) {
      explainRefusal(error, language).forEach(console.complain);
      return USAGE_CODES.has(error.code) ? EXIT.wrongUsage : EXIT.refused;
    }
    // A fault in our code. Its details may hold data, so they are for whoever asks for them.
    console.complain(cliTexts(language).unexpected);
    console.trace?.(error);
    return EXIT.refused;
  }
}

async function carryOut(command: Command, console: Console): Promise<void> {
  switch (command.kind) {
    case 'help':
      cliTexts(command.language).usage.forEach(console.say);
      return;
    case 'inspect':
      return inspectFile(command, console);
    case 'analyse':
      return analyseFile(command, console);
    case 'check':
      return checkFile(command, console);
    case 'collect':
      return collectFiles(command, console);
    case 'handOut':
      return handOutFiles(command, console);
    case 'exportGoals':
      return exportGoalsFile(command, console);
    case 'plan':
      return planFile(command, console);
    case 'follow-up':
      return followUpFile(command, console);
    case 'next-plan':
      return nextPlanFile(command, console);
    case 'method':
      return methodFile(command, console);
    case 'report':
      return reportFile(command, console);
  }
}
