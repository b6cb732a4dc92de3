/**
 * How near a share is to one half: 1 - 2 |share - 0.5|. 1 = half and half, 0 = all or none.
 *
 * @throws RangeError where the share lies outside 0..1
 * @example balanceScore(0.36) // 0.72
 */
export function balanceScore(share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError('balanceScore requires a share between 0 and 1');
  return 1 - 2 * Math.abs(share - 0.5);
}
