import type { InputsBlock, KeyValue } from '../../../sheets';
import type { FormulaParts } from '../formulaParts';
import { joined, parts, quoted } from '../formulaParts';
import { parentRule, processRule } from '../listsDocument';
import type { GoalSlot, PlanSheets, PlanUnit } from '../planSheets';
import { planWords } from '../planWords';
import { entryOf, goalInputs } from './goalEntries';
import { inputsOf } from './goalFields';
import { goalSentence } from './goalSentence';

/** Makes the block in which a goal is worded, with the sentence that is built for it and what it relates to. */
export function wordingBlock(plan: PlanSheets, unit: PlanUnit, goal: GoalSlot): InputsBlock {
  const words = planWords(plan.language);
  const { template } = words.sheets;
  const { labels } = words.plan;
  const entry = entryOf(plan, goal);
  const of = inputsOf(goal.ordinal);
  const isExtra = goal.ordinal > 1 && goal.text === '';
  const caption = (isExtra ? template.anotherGoal : template.goal)(String(goal.ordinal), goal.id);
  const proposal: KeyValue = {
    label: template.proposal,
    value: { formula: goalSentence(of, words) },
    lines: 3,
  };
  const process = entry('process', 'process', { rule: processRule(unit) });
  const wording = goalInputs(goal, { id: 'wording', caption }, [
    entry('goal', 'goal', { lines: 3, note: { formula: vagueNote(plan, goal) } }),
    proposal,
    entry('parent', 'parent', { rule: parentRule(plan, unit) }),
    entry('contribution', 'contribution', { lines: 2, note: template.contributionNote }),
    ...(unit.level === 'committee'
      ? []
      : [{ ...process, label: unit.level === 'department' ? labels.mainProcess : labels.subProcess }]),
  ]);
  return goal.ordinal === 1 ? wording : { ...wording, startsPage: true };
}

/** Points out verbs that say nothing of what is to change, as the goal is typed. */
function vagueNote({ language }: PlanSheets, goal: GoalSlot): FormulaParts {
  const { vague, vagueCure, vagueVerbs } = planWords(language).sheets.template;
  const text = inputsOf(goal.ordinal)('goal');
  const found = joined(
    ...vagueVerbs.map(
      (verb) => parts`IF(ISNUMBER(SEARCH(${quoted(verb)},${text})),${quoted(`, ${verb}`)},"")`,
    ),
  );
  return parts`IF(LEN(${found})=0,"",${quoted(vague(''))}&MID(${found},3,200)&${quoted(vagueCure)})`;
}
