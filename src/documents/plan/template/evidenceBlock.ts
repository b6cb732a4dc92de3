import { serialOfDate } from '../../../plan';
import type { InputsBlock } from '../../../sheets';
import type { FormulaParts } from '../formulaParts';
import { joined, parts, quoted } from '../formulaParts';
import { evidenceRule, evidenceValue } from '../listsDocument';
import type { GoalSlot, PlanSheets } from '../planSheets';
import { planWords } from '../planWords';
import { dayEntry, entryOf, filled, goalInputs } from './goalEntries';
import { inputsOf } from './goalFields';
import { numberText } from './goalSentence';

/** Makes the block of what a goal rests on. */
export function evidenceBlock(plan: PlanSheets, goal: GoalSlot): InputsBlock {
  const { rests } = planWords(plan.language).sheets.template;
  const entry = entryOf(plan, goal);
  const { snapshot } = goal;
  return goalInputs(goal, { id: 'evidence', caption: rests }, [
    entry('evidence', 'evidence', {
      rule: evidenceRule(plan),
      note: { formula: evidenceNote(plan, goal) },
    }),
    entry('evidenceDate', 'evidenceDate', {
      ...dayEntry(),
      ...(snapshot === undefined ? {} : filled(serialOfDate(snapshot.date))),
    }),
    entry('evidencePeriod', undefined),
    entry('evidencePopulation', undefined),
    entry('conclusion', 'conclusion', { lines: 3 }),
  ]);
}

/** Says what the analysis that is chosen shows: also where nobody has Jämblad to fill it in. */
function evidenceNote(plan: PlanSheets, { ordinal }: GoalSlot): FormulaParts {
  const words = planWords(plan.language);
  const { shows, and, on } = words.sheets.template.evidenceShows;
  const found = (column: string): FormulaParts => evidenceValue(plan, inputsOf(ordinal)('evidence'), column);
  const number = (column: string): FormulaParts => numberText(found(column), ['1'], words);
  const said = joined(
    [quoted(shows)],
    number('women'),
    [quoted(and)],
    number('men'),
    [quoted(on)],
    found('date'),
  );
  return parts`IFERROR(IF(ISNUMBER(${found('women')}),${said},""),"")`;
}
