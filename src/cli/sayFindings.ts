import type { PlanFinding } from '../plan';
import type { Language } from '../text';
import { cliTexts, planFindingSentence } from '../text';
import type { Console } from './console';

/** Says what is odd in what people have typed in a plan. */
export function sayFindings(
  findings: readonly PlanFinding[],
  { console, language }: { readonly console: Console; readonly language: Language },
): void {
  const words = cliTexts(language);
  for (const finding of findings) {
    const text = planFindingSentence(finding, language);
    console.say(words.finding({ ...finding.where, severity: finding.severity, text }));
  }
}
