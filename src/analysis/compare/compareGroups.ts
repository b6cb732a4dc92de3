import type { NamedGroups } from '../rows/nameGroups';
import type { Observations } from '../rows/observations';
import type { Comparison, GroupComparison } from '../analysis';
import { boundsOf } from './boundsOf';
import { isSeen, sumCells, talliedBySex } from './cellSums';
import type { Tallied } from './cellSums';
import { compareCounts } from './compareCounts';
import { compareMeans, comparePublishedMeans } from './compareMeans';
import type { Measured } from './compareMeans';
import { compareRates } from './compareRates';
import { compareResources } from './compareResources';
import { compareShares } from './compareShares';
import { groupValues, sampleOfEveryone, samplesBySex } from './groupedValues';
import type { PerSex } from './perSex';
import type { Terms } from './terms';

/** Compares women and men over all rows together, also where nobody was seen. */
export function compareEverybody(observations: Observations, rowCount: number, terms: Terms): Comparison {
  const groups = { ids: new Uint32Array(rowCount), keys: [{}] };
  return comparer(observations, groups, terms)(talliedBySex(sumCells(observations, groups.ids, 1), 0), 0);
}

/** Compares women and men within every group in which anybody was seen, in the order of the groups. */
export function compareGroups(
  observations: Observations,
  groups: NamedGroups,
  terms: Terms,
): readonly GroupComparison[] {
  const sums = sumCells(observations, groups.ids, groups.keys.length);
  const compare = comparer(observations, groups, terms);
  return groups.keys.flatMap((key, group) =>
    isSeen(sums, group) ? [{ key, ...compare(talliedBySex(sums, group), group) }] : [],
  );
}

/** Adds what holds of every kind of measure: the bounds of the gap where the sex of some is unknown. */
function withBounds(comparison: Comparison, tallied: PerSex<Tallied>, terms: Terms): Comparison {
  const bounds = boundsOf(tallied, terms);
  return bounds === undefined ? comparison : { ...comparison, gap: { ...comparison.gap, bounds } };
}

type Compare = (tallied: PerSex<Tallied>, group: number) => Comparison;

function comparer(observations: Observations, groups: NamedGroups, terms: Terms): Compare {
  const compare = comparerOfKind(observations, groups, terms);
  return (tallied, group) => withBounds(compare(tallied, group), tallied, terms);
}

function comparerOfKind(observations: Observations, groups: NamedGroups, terms: Terms): Compare {
  const { measure } = terms;
  switch (measure.kind) {
    case 'count':
      return (tallied) => compareCounts(tallied, terms);
    case 'share':
      return (tallied) => compareShares(tallied, terms);
    case 'rate':
      return (tallied) => compareRates(tallied, measure, terms);
    case 'resource':
      return (tallied) => compareResources(tallied, measure, terms);
    case 'mean':
      return terms.withoutSpread
        ? (tallied) => comparePublishedMeans(tallied, terms)
        : meansComparer(observations, groups, terms);
  }
}

function meansComparer(observations: Observations, groups: NamedGroups, terms: Terms): Compare {
  const values = groupValues(observations, groups.ids, groups.keys.length);
  return (tallied, group) => {
    const samples = { ...samplesBySex(values, group), total: sampleOfEveryone(values, group) };
    const measured = (sex: keyof typeof samples): Measured => ({
      missing: tallied[sex]?.missing ?? 0,
      sample: samples[sex],
    });
    return compareMeans(
      {
        women: measured('women'),
        men: measured('men'),
        ...(tallied.other && { other: measured('other') }),
        ...(tallied.unknown && { unknown: measured('unknown') }),
        total: measured('total'),
      },
      terms,
    );
  };
}
