import { distributionOf } from '../../../src/analysis/compare/distributionOf';

it.each([
  [40, 60, true],
  [60, 40, true],
  [39, 61, false],
  [61, 39, false],
])('%d women and %d men are evenly spread: %s', (women, men, balanced) => {
  expect(distributionOf(women, men).balanced4060).toBe(balanced);
});

it('women missing to a reference are rounded up to persons, and none are missing beyond it', () => {
  // 0.49 * 100 - 30 = 19; 0.495 * 100 - 30 = 19.5
  expect(distributionOf(30, 70, 0.49).womenMissingToReference).toBe(19);
  expect(distributionOf(30, 70, 0.495).womenMissingToReference).toBe(20);
  expect(distributionOf(60, 40, 0.49).womenMissingToReference).toBe(0);
});

it('the representation index relates the share to that of the reference', () => {
  expect(distributionOf(30, 70, 0.5).representationIndex).toBe(0.6);
  expect(distributionOf(30, 70, 0).representationIndex).toEqual({ notEstimable: 'zeroDenominator' });
});

it('nobody is spread in no way', () => {
  const none = { notEstimable: 'emptyGroup' };
  expect(distributionOf(0, 0)).toEqual({
    womenShare: none,
    balanced4060: none,
    distanceToHalf: none,
    womenMissingTo40: none,
    menMissingTo40: none,
  });
});

// 3 of 11: 0.4 x 11 = 4.4, so two women more; 8 men are enough.
it('how many are missing to 40 per cent is told of each sex, and how far the group is from half and half', () => {
  expect(distributionOf(3, 8)).toMatchObject({
    distanceToHalf: expect.closeTo(0.5 - 3 / 11, 12) as number,
    womenMissingTo40: 2,
    menMissingTo40: 0,
  });
  expect(distributionOf(60, 40)).toMatchObject({ womenMissingTo40: 0, menMissingTo40: 0 });
});
