import type { PlanTexts } from '../../text';
import type { FormulaPart, FormulaParts } from '../plan/formulaParts';
import { parts, quoted } from '../plan/formulaParts';
import type { TargetKind } from './targets';

/** Understands R8 as formulas: what a target is measured by, how far of the way it has come, and how that is judged. */

/** What stands where a number is withheld, where it cannot occur, and where nobody has told it. */
export const WITHHELD = '..';
export const NOT_APPLICABLE = '.';
export const NOT_TOLD = '–';

/** Digits after which numbers count as equal: what is typed has fewer, what the machine errs by has more. */
const DIGITS = '9';

/** The cells of women and men, at the baseline or at the outcome. */
export interface SexCells {
  readonly women: FormulaPart | FormulaParts;
  readonly men: FormulaPart | FormulaParts;
}

/** Shares that sum so near to 100 stand as they are: typed ones may be rounded. */
const ROUNDING = '1.1';

/**
 * Gives what a target is compared with: the gap, the ratio, a part of both, or the value of one sex. Where one of the
 * two is withheld or not told there is none: nothing is judged by half an outcome.
 */
export function measured(kind: TargetKind, { women, men }: SexCells): FormulaParts {
  const otherwise = parts`IF(OR(${women}=${quoted(WITHHELD)},${men}=${quoted(WITHHELD)}),${quoted(WITHHELD)},${quoted(NOT_TOLD)})`;
  const both = (value: FormulaParts): FormulaParts =>
    parts`IF(AND(ISNUMBER(${women}),ISNUMBER(${men})),${value},${otherwise})`;
  const partOf = (sex: SexCells['women']): FormulaParts => {
    const part = parts`IF(ABS(${women}+${men}-100)<=${ROUNDING},${sex},100*${sex}/(${women}+${men}))`;
    return both(parts`IF(${women}+${men}=0,${quoted(NOT_APPLICABLE)},${part})`);
  };
  switch (kind) {
    case 'gap':
      return both(parts`${women}-${men}`);
    case 'ratio':
      return both(parts`IF(${men}=0,${quoted(NOT_APPLICABLE)},${women}/${men})`);
    case 'shareOfWomen':
      return partOf(women);
    case 'shareOfMen':
      return partOf(men);
    case 'women':
      return both(parts`${women}`);
    case 'men':
      return both(parts`${men}`);
  }
}

/** The cells of one target in the table that shows how it is reckoned. */
export interface TargetCells {
  readonly baseline: FormulaPart;
  readonly target: FormulaPart;
  readonly outcome: FormulaPart;
  /** In per cent. */
  readonly shareOfWay: FormulaPart;
}

/** True for what is to come near to equality; the others are to move to where the target is. */
function isTowardsEquality(kind: TargetKind): kind is 'gap' | 'ratio' {
  return kind === 'gap' || kind === 'ratio';
}

/** How far a value is from equality; where that is not the question, the value itself. */
function distanceOf(kind: TargetKind, value: FormulaPart): FormulaParts {
  if (!isTowardsEquality(kind)) return [value];
  return kind === 'gap' ? parts`ABS(${value})` : parts`ABS(${value}-1)`;
}

/** Gives the part of the way in per cent; not capped, negative when moving away. */
export function shareOfWay(kind: TargetKind, { baseline, target, outcome }: TargetCells): FormulaParts {
  const [start, end, goal] = [baseline, outcome, target].map((cell) => distanceOf(kind, cell));
  const way = parts`IF(ROUND(${goal ?? ''}-${start ?? ''},${DIGITS})=0,${quoted(NOT_APPLICABLE)},100*(${end ?? ''}-${start ?? ''})/(${goal ?? ''}-${start ?? ''}))`;
  const isNone = parts`OR(${baseline}=${quoted(NOT_APPLICABLE)},${outcome}=${quoted(NOT_APPLICABLE)})`;
  const unknown = parts`IF(${outcome}=${quoted(WITHHELD)},${quoted(WITHHELD)},${quoted(NOT_TOLD)})`;
  const otherwise = parts`IF(${isNone},${quoted(NOT_APPLICABLE)},${unknown})`;
  return parts`IF(AND(ISNUMBER(${baseline}),ISNUMBER(${outcome})),${way},${otherwise})`;
}

/** What a target is judged by. */
export interface Judging {
  readonly kind: TargetKind;
  /** The part of the way, 0..1, from which it is partly met. */
  readonly tolerance: number;
  readonly words: PlanTexts['choices']['assessments'];
}

/** Gives the judgement of one target as a word. */
export function verdictOnTarget(cells: TargetCells, { kind, tolerance, words }: Judging): FormulaParts {
  const { baseline, target, outcome, shareOfWay: way } = cells;
  const start = distanceOf(kind, baseline);
  const end = distanceOf(kind, outcome);
  const goal = distanceOf(kind, target);
  const down = parts`ROUND(${goal}-${end},${DIGITS})>=0`;
  const up = parts`ROUND(${end}-${goal},${DIGITS})>=0`;
  const reached = isTowardsEquality(kind) ? down : parts`IF(${goal}<${start},${down},${up})`;
  const far = parts`ROUND(${way}-${String(100 * tolerance)},${DIGITS})>=0`;
  const short = parts`IF(ISNUMBER(${way}),IF(${far},${quoted(words.partly)},${quoted(words.notMet)}),${quoted(words.notMet)})`;
  const judged = parts`IF(${reached},${quoted(words.met)},${short})`;
  return parts`IF(AND(ISNUMBER(${baseline}),ISNUMBER(${outcome})),${judged},${quoted(words.cannotBeAssessed)})`;
}
