import { analyse } from '../../../src/analysis';
import type { ResourceMeasures } from '../../../src/analysis';
import type { RecipeMeasure } from '../../../src/vocabulary';
import { inputOf, tableOf } from '../support/tableOf';

const near = (value: number): number => expect.closeTo(value, 6) as number;

function resource(
  measure: Partial<RecipeMeasure>,
  amounts: readonly [number, number],
): ResourceMeasures | undefined {
  const table = tableOf({ Kön: ['k', 'm'], Belopp: [...amounts], Timmar: [3150, 5850] });
  const recipe = { measure: { kind: 'resource', column: 'Belopp', ...measure } as RecipeMeasure };
  return analyse(inputOf(table, recipe)).overall.resource;
}

// Domain.md 5.5, table 4, sports halls: 1 470 and 2 730 tkr, 292 girls and 309 boys: index 0.72, per head 5 034 and
// 8 835 kr, difference -3 801, 571 tkr to the girls.
it('a resource is related to its target group as in table 4 of the annual report', () => {
  expect(resource({ users: 'Timmar', population: { women: 292, men: 309 } }, [1470, 2730])).toEqual({
    perUser: { women: near(1470 / 3150), men: near(2730 / 5850), difference: near(0) },
    perHead: { women: near(5.0342466), men: near(8.8349515), difference: near(-3.8007049) },
    womenShare: near(0.35),
    targetGroupShare: near(0.4858569),
    index: near(0.7203767),
    redistribution: near(570.5990017),
  });
});

it('without a target group there is a share of the amount, and what each user gets', () => {
  expect(resource({ users: 'Timmar' }, [1470, 2730])).toEqual({
    perUser: { women: near(1470 / 3150), men: near(2730 / 5850), difference: near(0) },
    womenShare: near(0.35),
  });
});

it('amounts that add up to nothing, and a target group of nobody, are told so', () => {
  const none = { notEstimable: 'zeroDenominator' };
  expect(resource({ population: { women: 5, men: 5 } }, [10, -10])).toMatchObject({
    womenShare: none,
    index: none,
    redistribution: -(10 - 0),
  });
  const nobody = { notEstimable: 'emptyGroup' };
  expect(resource({ population: { women: 0, men: 0 } }, [10, 10])).toMatchObject({
    perHead: { women: nobody, men: nobody, difference: nobody },
    targetGroupShare: nobody,
    index: nobody,
  });
});
