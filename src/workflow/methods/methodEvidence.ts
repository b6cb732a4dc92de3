import type { Analysis, Cell, Comparison } from '../../analysis';
import type { MethodEvidence } from '../../documents';
import type { SpecCell } from '../../sheets';
import type { Language } from '../../text';
import { methodTexts, SYMBOLS, texts } from '../../text';
import type { Estimate, Recipe } from '../../vocabulary';
import { isEstimated, isNotEstimable } from '../../vocabulary';

/** An analysis of the workbook, as it may be shown. */
export interface ShownAnalysis {
  readonly number: number;
  readonly analysis: Analysis;
}

/** More groups than this say nothing in a form; the analysis has them all. */
const MOST_GROUPS = 4;
const PERCENT = 100;

/**
 * Gives what an analysis says as evidence for a form: of everybody, and of its groups where they are few. From the
 * published analysis, so a number that is suppressed is a symbol here too.
 */
export function methodEvidence(shown: ShownAnalysis, language: Language): readonly MethodEvidence[] {
  const { groups, overall, recipe } = shown.analysis;
  const whole = evidenceOf(shown, { label: recipe.title, comparison: overall }, language);
  if (groups.length > MOST_GROUPS) return [whole];
  const parts = groups.map(({ key, ...comparison }) =>
    evidenceOf(shown, { label: `${recipe.title}: ${Object.values(key).join(' · ')}`, comparison }, language),
  );
  return [whole, ...parts];
}

interface Subject {
  readonly label: string;
  readonly comparison: Comparison;
}

function evidenceOf(
  { number, analysis }: ShownAnalysis,
  { label, comparison }: Subject,
  language: Language,
): MethodEvidence {
  const { recipe, provenance } = analysis;
  const { women, men, gap } = comparison;
  const scale = recipe.measure.kind === 'share' ? PERCENT : 1;
  const population = recipe.measure.kind === 'resource' ? recipe.measure.population : undefined;
  const difference = isNotEstimable(gap.difference) ? gap.difference : gap.difference.estimate;
  return {
    source: methodTexts(language).evidence(String(number).padStart(2, '0'), recipe.title, provenance.date),
    kind: recipe.measure.kind,
    label,
    unit: unitOf(recipe, language),
    women: cellOf(numberOf(women, recipe), scale),
    men: cellOf(numberOf(men, recipe), scale),
    gap: recipe.measure.kind === 'resource' ? gapOf(women.sum, men.sum) : cellOf(difference, scale),
    ...(population === undefined ? {} : { targetGroup: population }),
  };
}

/** A count counts persons, a resource is its amount, all else is a value. */
function numberOf(cell: Cell, { measure }: Recipe): Estimate | undefined {
  if (measure.kind === 'count') return cell.n;
  return measure.kind === 'resource' ? cell.sum : cell.value;
}

function unitOf({ measure }: Recipe, language: Language): string {
  const words = methodTexts(language).units;
  switch (measure.kind) {
    case 'share':
      return words.percent;
    case 'count':
      return words.count;
    case 'rate':
      return words.per(texts(language).formats.count(measure.per));
    case 'mean':
      return words.mean;
    case 'resource':
      return '';
  }
}

function cellOf(estimate: Estimate | undefined, scale: number): SpecCell {
  if (estimate === undefined) return SYMBOLS.emptyGroup;
  return isEstimated(estimate) ? scale * estimate : SYMBOLS[estimate.notEstimable];
}

function gapOf(women: Estimate | undefined, men: Estimate | undefined): SpecCell {
  if (women === undefined || men === undefined) return SYMBOLS.emptyGroup;
  if (!isEstimated(women)) return SYMBOLS[women.notEstimable];
  return isEstimated(men) ? women - men : SYMBOLS[men.notEstimable];
}
