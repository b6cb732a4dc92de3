/** Something about the women, the men and everyone of a group; about other and unknown where they occur. */
export interface PerSex<T> {
  readonly women: T;
  readonly men: T;
  readonly other?: T;
  readonly unknown?: T;
  readonly total: T;
}

/** Makes the same of each sex. */
export function mapPerSex<T, R>(bySex: PerSex<T>, change: (of: T) => R): PerSex<R> {
  return {
    women: change(bySex.women),
    men: change(bySex.men),
    ...(bySex.other !== undefined && { other: change(bySex.other) }),
    ...(bySex.unknown !== undefined && { unknown: change(bySex.unknown) }),
    total: change(bySex.total),
  };
}

/** Puts two things about each sex beside each other, for the sexes that the first has. */
export function joinPerSex<T, R>(first: PerSex<T>, second: PerSex<R>): PerSex<readonly [T, R]> {
  const beside = (one: T, other: R | undefined): readonly [T, R] => [one, other ?? second.total];
  return {
    women: [first.women, second.women],
    men: [first.men, second.men],
    ...(first.other !== undefined && { other: beside(first.other, second.other) }),
    ...(first.unknown !== undefined && { unknown: beside(first.unknown, second.unknown) }),
    total: [first.total, second.total],
  };
}
