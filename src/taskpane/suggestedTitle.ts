import type { Texts } from '../text';
import { measuredWords } from './measuredWords';
import { isFinishedTable } from './questionDraft';
import type { CorrectedTable, QuestionDraft } from './questionDraft';

/** Suggests a title for the sheet with the answer: what is measured, and by what it is divided. */
export function suggestedTitle(corrected: CorrectedTable, draft: QuestionDraft, texts: Texts): string {
  const named = !isFinishedTable(corrected);
  const share = { column: draft.outcomeColumn, positive: draft.outcomeValues };
  const mean = { column: draft.valueColumn };
  const asked = { count: {}, share, mean }[draft.kind];
  const measured = measuredWords({ kind: draft.kind, ...(named ? asked : {}) }, texts);
  return texts.pane.question.titleBy(measured, texts.formats.list(draft.by));
}
