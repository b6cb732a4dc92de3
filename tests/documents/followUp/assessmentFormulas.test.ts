import { followUpDocument } from '../../../src/documents';
import type { SeveralIndicators } from '../../../src/plan';
import { assessGoal } from '../../../src/plan';
import { planTexts } from '../../../src/text';
import { isEstimated } from '../../../src/vocabulary';
import { PAGE } from './support/followedUnits';
import { answersOf, manyGoals, unitOfMany } from './support/manyGoals';
import { rowsBeside, withAnswers, writeSheets } from './support/writtenSheets';

const WORDS = planTexts('sv').choices.assessments;

// The formulas on the sheet and the rules of the plan are two hands at the same work; domain.md 5.5 judges both elsewhere.
test.each(['worst', 'all', 'majority'] as const)(
  'the formulas judge every goal as the plan does, where of several targets "%s" decides',
  async (severalIndicators: SeveralIndicators) => {
    const rules = { severalIndicators, partlyNeedsRemedyPlan: true };
    const told = manyGoals();
    const spec = withAnswers(followUpDocument(unitOfMany(told), { ...PAGE, rules }), answersOf(told));
    const excel = await writeSheets([spec], ['contents:workbook', 'goal:manga']);
    const assessments = await rowsBeside(excel, spec.name, 'Bedömning enligt talen');
    const levellings = await rowsBeside(excel, spec.name, 'Utjämning nedåt');
    const ways = await rowsBeside(excel, spec.name, 'Del av vägen, procent');
    const shown = told.map(({ goal }, index) => ({
      id: goal.id,
      assessment: assessments[index],
      levelledDown: String(levellings[index]).startsWith('⚠'),
      way: roundedWay(ways[index]),
    }));
    const judged = told.map(({ goal, followUp }) => {
      const { computed, levelledDown, shareOfWay } = assessGoal(goal, followUp, rules);
      const way = shareOfWay === undefined || !isEstimated(shareOfWay) ? 'none' : 100 * shareOfWay;
      return { id: goal.id, assessment: WORDS[computed], levelledDown, way: roundedWay(way) };
    });
    expect(shown).toEqual(judged);
    expect(new Set(judged.map(({ assessment }) => assessment)).size).toBe(4);
  },
);

function roundedWay(way: unknown): unknown {
  return typeof way === 'number' ? Math.round(way * 1e6) / 1e6 + 0 : 'none';
}
