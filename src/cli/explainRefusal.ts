import type { SettingsProblem } from '../plan';
import type { Language } from '../text';
import { planTexts } from '../text';
import type { JambladError } from '../vocabulary';
import { explainError } from '../workflow';

/** Tells in sentences why a command was refused; settings may have several problems, each a sentence. */
export function explainRefusal(error: JambladError, language: Language): readonly string[] {
  if (!isRefusedSettings(error)) return explainError(error, language);
  const sentences = planTexts(language).settings;
  const problems = error.concerns.problems as readonly SettingsProblem[];
  return problems.map((problem) => sentences[problem.code](problem));
}

function isRefusedSettings(error: JambladError): error is JambladError<'settingsRefused'> {
  return error.code === 'settingsRefused';
}
