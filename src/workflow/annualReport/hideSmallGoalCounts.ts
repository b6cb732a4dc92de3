import { PERCENT_UNIT_WORDS, PERSON_UNIT_WORDS, wordsOf } from '../../intake';
import type { Goal, Indicator } from '../../plan';
import type { WriteOp } from '../../sheets';
import { SYMBOLS } from '../../text';
import type { FormInput, FormSheet } from '../../vocabulary';
import { parseArea } from '../../vocabulary';
import { readPlan } from '../plan/openPlan';
import { readWorkbookState } from '../workbookState';
import type { Workspace } from '../workspace';
import type { SuppressedCell } from './createAnnualReport';
import { hiddenValueName } from './goalsInReport';

/** The cells in which a goal's values of women and men stand, on whichever of its sheets: `baselineWomen`, `outcomeMen2`. */
const VALUE = /^(baseline|outcome)(Women|Men)(\d*)$/;

/** What has been hidden: its cells, and the names of the values (`hiddenValueName`). */
export interface HiddenGoalCounts {
  readonly cells: readonly SuppressedCell[];
  readonly names: ReadonlySet<string>;
}

/** One of the two values that a goal has at a time. */
interface ValueCell {
  /** By `hiddenValueName`. */
  readonly name: string;
  readonly form: FormSheet;
  readonly input: FormInput;
  readonly value: number;
}

/**
 * Puts two dots in the place of small counts of persons in goals and their follow-up, and of the other sex beside them,
 * which the gap would else tell. What is reckoned with them on any sheet follows. To be done to a copy only.
 */
export async function hideSmallGoalCounts(
  workspace: Workspace,
  threshold: number,
): Promise<HiddenGoalCounts> {
  if ((await readWorkbookState(workspace)).plan === undefined) return { cells: [], names: new Set() };
  const { plan, forms } = await readPlan(workspace);
  const counted = plan.goals.flatMap((goal) =>
    goal.indicators
      .filter((indicator) => countsPersons(goal, indicator))
      .map((indicator) => ({ goal, indicator })),
  );
  const pairs = counted.flatMap(({ goal, indicator }) => pairsOf(forms, goal, indicator));
  const small = pairs.filter((pair) => pair.some(({ value }) => isSmall(value, threshold)));
  const hidden = small.flatMap((pair) =>
    pair.map(
      (cell) => ({ cell, reason: isSmall(cell.value, threshold) ? 'primary' : 'complementary' }) as const,
    ),
  );
  if (hidden.length > 0) await workspace.port.apply(hidden.flatMap(({ cell }) => hiding(cell)));
  return {
    cells: hidden.map(({ cell: { form, input }, reason }) => ({
      sheet: form.name,
      cell: input.address,
      reason,
    })),
    names: new Set(hidden.map(({ cell: { name } }) => name)),
  };
}

/** By the analysis that the goal rests on, else by its unit of measure. */
function countsPersons({ evidence }: Goal, { unitOfMeasure, ordinal }: Indicator): boolean {
  if (ordinal === 1 && evidence.snapshot !== undefined)
    return evidence.snapshot.recipe.measure.kind === 'count';
  const words = wordsOf(unitOfMeasure);
  return (
    words.some((word) => PERSON_UNIT_WORDS.has(word)) && !words.some((word) => PERCENT_UNIT_WORDS.has(word))
  );
}

function isSmall(value: number, threshold: number): boolean {
  return Number.isInteger(value) && value >= 1 && value < threshold;
}

/** Women's and men's value at each time, on every sheet of the goal that has them. */
function pairsOf(
  forms: readonly FormSheet[],
  goal: Goal,
  indicator: Indicator,
): readonly (readonly ValueCell[])[] {
  const suffix = indicator.ordinal === 1 ? '' : String(indicator.ordinal);
  return forms
    .filter(({ key }) => key.slice(key.indexOf(':') + 1) === goal.unit)
    .flatMap((form) =>
      (['baseline', 'outcome'] as const).map((time) =>
        form.inputs.flatMap((input): readonly ValueCell[] => {
          const [, when, , number] = VALUE.exec(input.field) ?? [];
          const { value } = input.cell;
          const isMeant = when === time && number === suffix && input.ordinal === goal.ordinal;
          const name = hiddenValueName(goal.id, indicator.ordinal, time);
          return isMeant && typeof value === 'number' ? [{ name, form, input, value }] : [];
        }),
      ),
    );
}

function hiding({ form, input }: ValueCell): readonly WriteOp[] {
  const area = parseArea(input.address);
  if (area === undefined) return [];
  const { firstRow: row, firstColumn: column } = area;
  return [{ kind: 'writeCells', sheet: form.key, row, column, cells: [[SYMBOLS.suppressed]] }];
}
