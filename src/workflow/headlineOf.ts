import type { Analysis } from '../analysis';
import type { Direction } from '../vocabulary';
import { isEstimated } from '../vocabulary';
import type { Estimate } from '../vocabulary';

/** Understands what a goal takes from an analysis: one value of each sex, as they may be shown. */

/** The values of an analysis that a goal can rest on, in the unit of a goal: shares in per cent. */
export interface Headline {
  readonly women: number;
  readonly men: number;
  readonly womenN: number;
  readonly menN: number;
  /** Sheet and address that were read. */
  readonly source: string;
  readonly hash: string;
  /** By how much the gap changes from one period to the next; for counts, women's part of them. */
  readonly pace?: number;
  readonly direction?: Direction;
}

const PERCENT = 100;

/** Gives the headline of a published analysis; none where a value is withheld or cannot be had. */
export function headlineOf({ recipe, overall, across, provenance }: Analysis): Headline | undefined {
  const { kind } = recipe.measure;
  const scale = kind === 'share' || kind === 'count' ? PERCENT : 1;
  const { womenShare } = overall.distribution;
  const values =
    kind === 'count'
      ? { women: womenShare, men: isEstimated(womenShare) ? 1 - womenShare : womenShare }
      : { women: overall.women.value, men: overall.men.value };
  const [women, men] = [numberIn(values.women), numberIn(values.men)];
  const [womenN, menN] = [numberIn(overall.women.n), numberIn(overall.men.n)];
  if (women === undefined || men === undefined || womenN === undefined || menN === undefined)
    return undefined;
  const slope = numberIn(across.trend?.slopePerPeriod);
  return {
    women: women * scale,
    men: men * scale,
    womenN,
    menN,
    source: `${provenance.sheet} ${provenance.address}`,
    hash: provenance.hash,
    ...(slope === undefined ? {} : { pace: slope * scale }),
    ...(recipe.direction === undefined ? {} : { direction: recipe.direction }),
  };
}

function numberIn(estimate: Estimate | undefined): number | undefined {
  return estimate !== undefined && isEstimated(estimate) ? estimate : undefined;
}
