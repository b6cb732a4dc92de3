import { redistribution, resourceIndex } from '../../stats';
import { isEstimated, notEstimable } from '../../vocabulary';
import type { Estimate, TargetPopulation } from '../../vocabulary';
import type { Comparison } from '../analysis';
import { divide, subtract } from './arithmetic';
import type { Tallied } from './cellSums';

type Measures = NonNullable<Comparison['resource']>;

/**
 * Relates a resource to those who use it and to the target group (domain.md 2.5): the amount per user and per head with
 * their gaps, the women's share of the amount beside their share of the target group, the index of the two, and how
 * much would have to go over to the women for everyone in the target group to have the same (negative: to the men).
 * @example women 1470 and men 2730 of a target group of 292 and 309 // { index: 0.7204, redistribution: 570.6 }
 */
export function resourceMeasures(
  { women, men }: { readonly women: Tallied; readonly men: Tallied },
  {
    population,
    areUsersCounted,
  }: { readonly population?: TargetPopulation; readonly areUsersCounted: boolean },
): Measures {
  const both = women.plain + men.plain;
  const users = areUsersCounted ? { women: women.n, men: men.n } : undefined;
  const womenShare = both === 0 ? notEstimable('zeroDenominator') : divide(women.plain, both);
  const amounts = { women: women.plain, men: men.plain };
  return {
    ...(users && { perUser: perPerson(amounts, users) }),
    ...(population && { perHead: perPerson(amounts, population) }),
    womenShare,
    ...(population && inTargetGroup({ part: women.plain, whole: both }, population)),
  };
}

function perPerson(
  amounts: TargetPopulation,
  persons: TargetPopulation,
): { women: Estimate; men: Estimate; difference: Estimate } {
  const of = (sex: 'women' | 'men'): Estimate =>
    persons[sex] === 0 ? notEstimable('emptyGroup') : divide(amounts[sex], persons[sex]);
  return { women: of('women'), men: of('men'), difference: subtract(of('women'), of('men')) };
}

function inTargetGroup(
  resource: { readonly part: number; readonly whole: number },
  { women, men }: TargetPopulation,
): Pick<Measures, 'targetGroupShare' | 'index' | 'redistribution'> {
  const group = { part: women, whole: women + men };
  const targetGroupShare = group.whole === 0 ? notEstimable('emptyGroup') : women / group.whole;
  const isFinite = Number.isFinite(resource.part) && Number.isFinite(resource.whole);
  const none = notEstimable('zeroDenominator');
  return {
    targetGroupShare,
    index: isFinite ? resourceIndex(resource, group) : none,
    redistribution: isFinite && isEstimated(targetGroupShare) ? redistribution(resource, group) : none,
  };
}
