import type { Recipe } from '../../vocabulary';
import { BLANK_QUESTION, choicesOf } from '../questionDraft';
import type { CorrectedTable, QuestionDraft } from '../questionDraft';
import { columnPairs } from '../sexChoice';

/** Understands an earlier recipe as a question that can be put again: what no longer fits is left open. */

const key = (text: string): string => text.trim().toLowerCase();

/** The one of some headings or values that is meant; `''` where it is not among them. */
function found(among: readonly string[], wanted: string | undefined): string {
  return wanted === undefined ? '' : (among.find((other) => key(other) === key(wanted)) ?? '');
}

/** True for what the pane can ask. */
export function canBeAskedAgain({ measure }: Recipe): boolean {
  return measure.kind === 'count' || measure.kind === 'share' || measure.kind === 'mean';
}

/** Fills in a question from a recipe, as far as the table has what it names. */
export function draftOfRecipe(recipe: Recipe, corrected: CorrectedTable): QuestionDraft {
  const { measure, sex } = recipe;
  const pairs = columnPairs(corrected.table);
  const women = 'womenColumn' in sex ? sex : undefined;
  const pair = pairs.findIndex((other) => key(other.women) === key(women?.womenColumn ?? ''));
  const figures = Math.max(0, pair);
  const choices = choicesOf(corrected, { ...BLANK_QUESTION, figures });
  const column = 'column' in measure ? measure.column : undefined;
  const outcomeColumn = measure.kind === 'share' ? found(choices.outcomes, column) : '';
  const outcomes = corrected.table.groupValues[outcomeColumn] ?? [];
  const positive = measure.kind === 'share' ? (measure.positive ?? []) : [];
  const headers = corrected.table.columns.map(({ header }) => header);
  return {
    ...BLANK_QUESTION,
    kind: measure.kind === 'share' || measure.kind === 'mean' ? measure.kind : 'count',
    figures,
    outcomeColumn,
    outcomeValues: positive.map((value) => found(outcomes, String(value))).filter((value) => value !== ''),
    valueColumn: measure.kind === 'mean' ? found(choices.values, column) : '',
    womenBase: found(headers, women?.womenWeight),
    menBase: found(headers, women?.menWeight),
    by: (recipe.by ?? []).map((header) => found(choices.groupings, header)).filter((header) => header !== ''),
    title: recipe.title,
    threshold: String(recipe.smallCounts?.threshold ?? BLANK_QUESTION.threshold),
    direction: recipe.direction ?? 'unsaid',
    referencePercent: recipe.reference === undefined ? '' : String(100 * recipe.reference.womenShare),
    confidence: recipe.confidence ?? BLANK_QUESTION.confidence,
  };
}
