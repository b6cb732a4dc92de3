/**
 * Columns of 0 and 1 for a categorical covariate: one for every category but the first, which is the one compared with.
 *
 * @param codes category of each row, 0..categories - 1
 * @throws RangeError where a code is not below the number of categories
 * @example dummyColumns(Uint32Array.of(0, 2, 1), 3).map((column) => Array.from(column)) // [[0, 0, 1], [0, 1, 0]]
 */
export function dummyColumns(
  codes: Uint8Array | Uint16Array | Uint32Array,
  categories: number,
): readonly Float64Array[] {
  if (codes.some((code: number) => code >= categories)) {
    throw new RangeError('dummyColumns requires codes below the number of categories');
  }
  const others = Array.from({ length: Math.max(0, categories - 1) }, (_, i) => i + 1);
  return others.map((category) => Float64Array.from(codes, (code) => (code === category ? 1 : 0)));
}
