import type { Analysis, Cell, Comparison } from '../../analysis';
import type { Estimate, NotEstimable } from '../../vocabulary';
import { isEstimated, mapEstimate } from '../../vocabulary';
import { foldWord } from '../../intake';
import type { Plan } from '../plan';
import type { GoalRecord, PlanState } from '../planState';
import type { EvidenceSnapshot } from './evidence';

/** Understands how the answer of an analysis becomes what a goal rests on: frozen, so that its baseline cannot drift. */

/** An analysis that is kept in the workbook, as it may be shown: with its small counts withheld. */
export interface SavedAnswer {
  /** The id of the saved analysis. */
  readonly id: string;
  readonly analysis: Analysis;
  /** The group that the goal is about; everyone unless it is told. */
  readonly comparison?: Comparison;
  readonly period?: string;
  readonly population?: string;
}

const WHOLE = 100;

/**
 * Freezes the values of women and men of an analysis. Shares are taken in per cent; of a count the number of persons.
 * Where one of them is withheld, or cannot be had, there is nothing to take, and the reason is given.
 */
export function takeEvidence(saved: SavedAnswer): EvidenceSnapshot | NotEstimable {
  const { analysis, comparison = analysis.overall } = saved;
  const { recipe, provenance } = analysis;
  const isShare = recipe.measure.kind === 'share';
  const valueOf = (cell: Cell): Estimate =>
    mapEstimate(cell.value ?? cell.mean ?? cell.n, (value) => (isShare ? value * WHOLE : value));
  const [women, men] = [valueOf(comparison.women), valueOf(comparison.men)];
  const [womenN, menN] = [comparison.women.n, comparison.men.n];
  if (!isEstimated(women)) return women;
  if (!isEstimated(men)) return men;
  if (!isEstimated(womenN)) return womenN;
  if (!isEstimated(menN)) return menN;
  return {
    analysis: saved.id,
    title: recipe.title,
    recipe,
    source: `${provenance.sheet}!${provenance.address}`,
    date: provenance.date,
    ...(saved.period === undefined ? {} : { period: saved.period }),
    ...(saved.population === undefined ? {} : { population: saved.population }),
    women,
    men,
    womenN,
    menN,
    hash: provenance.hash,
  };
}

/** Lets a goal rest on an analysis from now on. */
export function attachEvidence(state: PlanState, goal: string, snapshot: EvidenceSnapshot): PlanState {
  const attach = (record: GoalRecord): GoalRecord => (record.id === goal ? { ...record, snapshot } : record);
  return { ...state, goals: state.goals.map(attach) };
}

/**
 * Follows what people have chosen under Underlag: a goal whose text there is the title of an analysis rests on it from
 * now on. One that rests on an analysis already keeps the values as they were taken, until another text stands there.
 */
export function followChosenEvidence(
  state: PlanState,
  { goals }: Plan,
  snapshots: readonly EvidenceSnapshot[],
): PlanState {
  const choose = (record: GoalRecord): GoalRecord => {
    const name = foldWord(goals.find(({ id }) => id === record.id)?.evidence.name ?? '');
    const { snapshot, ...typed } = record;
    if (snapshot !== undefined && (name === '' || name === foldWord(snapshot.title))) return record;
    const chosen = snapshots.find(({ title }) => foldWord(title) === name);
    return chosen === undefined ? typed : { ...typed, snapshot: chosen };
  };
  return { ...state, goals: state.goals.map(choose) };
}
