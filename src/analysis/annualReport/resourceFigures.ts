import { redistribution, resourceIndex } from '../../stats';
import type { Estimate } from '../../vocabulary';
import { notEstimable } from '../../vocabulary';
import type { CountTable, HiddenCells, TableMask } from '../smallCounts/suppressTables';
import { derived } from './derived';

/** A cost that is shared out by use, as somebody has given it. What nobody has given is absent. */
export interface ResourceCost {
  readonly name: string;
  /** In thousands of kronor. */
  readonly cost?: number;
  /** By what the cost is shared out: booked hours, trips. */
  readonly key: string;
  readonly keyWomen?: number;
  readonly keyMen?: number;
  /** Persons in the target group. */
  readonly targetWomen?: number;
  readonly targetMen?: number;
}

/** One row of the table of resources by sex. Amounts as the cost, per person a thousand times smaller; shares 0..1. */
export interface ResourceFigure {
  readonly name: string;
  readonly key: string;
  readonly cost: Estimate | undefined;
  readonly keyWomen: Estimate | undefined;
  readonly keyMen: Estimate | undefined;
  readonly women: Estimate | undefined;
  readonly men: Estimate | undefined;
  readonly womenShare: Estimate | undefined;
  readonly menShare: Estimate | undefined;
  readonly targetWomen: Estimate | undefined;
  readonly targetMen: Estimate | undefined;
  /** Women's part of the target group. */
  readonly targetShare: Estimate | undefined;
  /** `womenShare` / `targetShare`. */
  readonly index: Estimate | undefined;
  /** In kronor. */
  readonly womenPerPerson: Estimate | undefined;
  readonly menPerPerson: Estimate | undefined;
  readonly gapPerPerson: Estimate | undefined;
  /** So much more would make the amount per person the same, as the cost; negative for the men. */
  readonly redistribution: Estimate | undefined;
  readonly hidden: HiddenCells;
}

/** The table of resources by sex (domain.md 5.5, table 4). */
export interface ResourceFigures {
  readonly rows: readonly ResourceFigure[];
  readonly sum: Pick<ResourceFigure, 'cost' | 'women' | 'men' | 'womenShare' | 'menShare'>;
}

const KRONOR = 1000;

/** Gives the tables of persons behind the costs, for `suppressTables`: the target group of each and those that use it. */
export function resourceTables(rows: readonly ResourceCost[]): readonly CountTable[] {
  return rows.map((row, index) => {
    const people = `target group ${String(index)} ${row.name}`;
    const counts: readonly (readonly [string, number | undefined, number | undefined])[] = [
      ['target', row.targetWomen, row.targetMen],
      ['key', row.keyWomen, row.keyMen],
    ];
    return {
      people,
      by: ['counted'],
      rows: counts.flatMap(([key, women, men]) =>
        isCount(women) && isCount(men) ? [{ key: [key], women, men }] : [],
      ),
    };
  });
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0;
}

/**
 * Works the table of resources out of its costs: the cost shared out by the key, the shares, the target group's share,
 * the index and what falls on each person. Where a row hides its parts, so does the sum: it would give them back.
 * @param masks of `resourceTables`, in the same order
 */
export function resourceFigures(
  rows: readonly ResourceCost[],
  masks: readonly (TableMask | undefined)[],
): ResourceFigures {
  const figures = rows.map((row, index) => figureOf(row, hiddenOf(row, masks[index])));
  const isHidden = figures.some(({ hidden }) => hidden.size > 0);
  const cost = sumOf(figures.map((figure) => figure.cost));
  const part = (of: 'women' | 'men'): Estimate | undefined =>
    isHidden ? notEstimable('suppressed') : sumOf(figures.map((figure) => figure[of]));
  const [women, men] = [part('women'), part('men')];
  const both = fromBoth(women, men, (one, other) => one + other);
  return {
    rows: figures,
    sum: { cost, women, men, womenShare: share(women, both), menShare: share(men, both) },
  };
}

/** A small count hides the pair that it belongs to: one of them would give the other with the shares. */
function hiddenOf(row: ResourceCost, mask: TableMask | undefined): HiddenCells {
  const hidden = new Map(mask?.rows.flatMap((cells) => [...cells]) ?? []);
  return isCount(row.targetWomen) || isCount(row.keyWomen) ? hidden : new Map();
}

function figureOf(row: ResourceCost, hidden: HiddenCells): ResourceFigure {
  const shown = (value: number | undefined): Estimate | undefined =>
    value === undefined ? undefined : hidden.size > 0 ? notEstimable('suppressed') : value;
  const [keyWomen, keyMen] = [shown(row.keyWomen), shown(row.keyMen)];
  const [targetWomen, targetMen] = [shown(row.targetWomen), shown(row.targetMen)];
  const keys = fromBoth(keyWomen, keyMen, (one, other) => one + other);
  const [womenShare, menShare] = [share(keyWomen, keys), share(keyMen, keys)];
  const women = fromBoth(row.cost, womenShare, (cost, part) => cost * part);
  const men = fromBoth(row.cost, menShare, (cost, part) => cost * part);
  const targets = fromBoth(targetWomen, targetMen, (one, other) => one + other);
  const perPerson = (amount: Estimate | undefined, persons: Estimate | undefined): Estimate | undefined =>
    fromBoth(amount, persons, (one, many) =>
      many === 0 ? notEstimable('zeroDenominator') : (KRONOR * one) / many,
    );
  const [womenPerPerson, menPerPerson] = [perPerson(women, targetWomen), perPerson(men, targetMen)];
  return {
    name: row.name,
    key: row.key,
    cost: row.cost,
    keyWomen,
    keyMen,
    women,
    men,
    womenShare,
    menShare,
    targetWomen,
    targetMen,
    targetShare: share(targetWomen, targets),
    index: ofTarget({ women, targetWomen, targets }, row.cost, resourceIndex),
    womenPerPerson,
    menPerPerson,
    gapPerPerson: fromBoth(womenPerPerson, menPerPerson, (one, other) => one - other),
    redistribution: ofTarget({ women, targetWomen, targets }, row.cost, redistribution),
    hidden,
  };
}

function ofTarget(
  parts: Readonly<Record<'women' | 'targetWomen' | 'targets', Estimate | undefined>>,
  cost: number | undefined,
  compute: typeof resourceIndex,
): Estimate | undefined {
  const { women, targetWomen, targets } = parts;
  if (women === undefined || targetWomen === undefined || targets === undefined || cost === undefined) {
    return undefined;
  }
  return derived([women, targetWomen, targets], (part = 0, target = 0, all = 0) =>
    compute({ part, whole: cost }, { part: target, whole: all }),
  );
}

function fromBoth(
  one: Estimate | undefined,
  other: Estimate | undefined,
  compute: (one: number, other: number) => Estimate,
): Estimate | undefined {
  if (one === undefined || other === undefined) return undefined;
  return derived([one, other], (first = 0, second = 0) => compute(first, second));
}

function share(part: Estimate | undefined, whole: Estimate | undefined): Estimate | undefined {
  return fromBoth(part, whole, (one, all) => (all === 0 ? notEstimable('zeroDenominator') : one / all));
}

/** The sum of what is known; nothing where nothing is. */
function sumOf(amounts: readonly (Estimate | undefined)[]): Estimate | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.length === 0) return undefined;
  return derived(known, (...numbers) => numbers.reduce((sum, number) => sum + number, 0));
}
